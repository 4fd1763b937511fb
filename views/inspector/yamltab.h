// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace weir::inspector {

class Caption;
class DefaultedView;
class Highlighter;

/// The object's own text. What is typed becomes the object 150 ms after the last key; text that cannot be read stays
/// as it is, with the reason below, and changes nothing.
class YamlTab final : public QWidget
{
    Q_OBJECT
public:
    explicit YamlTab(QWidget *parent = nullptr);

    void setObject(Document *document, ResourceKey key);
    /// The object may be another one now (a form edit, undo).
    void refresh();
    /// Reads what was typed at once, without waiting for the pause.
    void flush();

Q_SIGNALS:
    void failed(const weir::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void showDefaulted(bool on);
    void setProblem(const Error &error);

    Document *m_document = nullptr;
    ResourceKey m_key = ResourceKey::None;
    ResourcePtr m_shown; ///< what the text stands for
    QPlainTextEdit *m_text;
    Highlighter *m_highlighter;
    Caption *m_problem;
    QToolButton *m_switch;
    DefaultedView *m_defaulted;
    QTimer m_pause;
    bool m_typed = false; ///< the text differs from what was last read or shown
    int m_session = 0;
};

} // namespace weir::inspector
