// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/survey.h"

#include <QDialog>

class QPlainTextEdit;
class QTreeWidget;

namespace weir {

/// What opening a folder left out and why; the text of a template beside its reason.
class LeftOut final : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is what names are shown relative to.
    LeftOut(const std::vector<Ignored> &ignored, const QString &folder, QWidget *parent = nullptr);

private:
    void show(int row);

    std::vector<Ignored> m_ignored;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace weir
