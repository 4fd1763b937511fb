// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace weir {

/// The few preferences: theme, language, motion, scrape interval. Accepting writes them; the owner applies.
class Preferences final : public QDialog
{
    Q_OBJECT
public:
    explicit Preferences(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void applied();

private:
    Settings &m_settings;
    QComboBox *m_theme = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_reducedMotion = nullptr;
    QSpinBox *m_scrape = nullptr;
};

} // namespace weir
