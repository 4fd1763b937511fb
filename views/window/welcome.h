// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace weir {

/// What an empty window shows: what Weir is for, four ways to begin, and the recent files.
class Welcome final : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(const Settings &settings, QWidget *parent = nullptr);

    /// Reads the recent files anew; files that are gone are shown but cannot be opened.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void sampleRequested();
    void demoRequested();
    void openRequested();
    void connectRequested();
    void fileRequested(const QString &path);

private:
    const Settings &m_settings;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace weir
