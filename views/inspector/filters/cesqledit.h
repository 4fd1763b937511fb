// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/cloudevent.h"

#include <QPlainTextEdit>
#include <QStringListModel>

class QCompleter;

namespace weir::inspector {

class Caption;
class CesqlText;

/// A CESQL expression: coloured, completed (attributes, functions, words of the language), with the place of an error
/// underlined, and a note of what the language casts by itself.
class CesqlEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit CesqlEdit(QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Can it be read? If not, the problem is shown.
    [[nodiscard]] bool isReadable() const;
    /// What may stand for an attribute; the language's own words and functions are known.
    void setAttributeNames(const QStringList &names);
    [[nodiscard]] QPlainTextEdit *control() const;
    /// What the event has of the attributes that the expression names: "amount = 120, type = a"; empty where none.
    [[nodiscard]] QString seenIn(const CloudEvent &event) const;

Q_SIGNALS:
    void changed();

private:
    void judge();

    CesqlText *m_text;
    Caption *m_problem;
    Caption *m_remarks;
};

/// The text field of it.
class CesqlText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CesqlText(QWidget *parent);

    void setWords(const QStringList &words);
    /// Underlines from this column (from 1) to the end of what stands there; 0 takes the line away.
    void markError(int column);
    void fit();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString wordAtCursor() const;
    void complete(bool asked);
    void insert(const QString &word);

    QStringListModel m_words;
    QCompleter *m_completer;
};

} // namespace weir::inspector
