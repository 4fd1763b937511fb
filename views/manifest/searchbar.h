// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace weir {

class Editor;

/// Finds in a text while it is typed: Enter and F3 go on, Shift with either goes back, Escape leaves.
class SearchBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchBar(Editor *text, QWidget *parent);

    /// Shows itself with what is selected.
    void start();
    void findNext(bool backwards);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(int from, bool backwards);
    void say(const QString &sentence);

    Editor *m_text;
    QLineEdit *m_line;
    QLabel *m_told;
    int m_begin = 0; ///< where the search began
};

} // namespace weir
