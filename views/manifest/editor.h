// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"
#include "views/manifest/textbytes.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace weir {

namespace manifesttext {
struct Offer;
struct TextPlace;
}
class Gutter;

/// A text editor for manifests: colours, folding, completion, marks of findings, keys that know YAML. It knows nothing
/// of documents: what to offer and to explain is asked of an `Assistant`, and what was typed is told. Has no undo of
/// its own, because the document's history is the one that counts.
class Editor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit Editor(QWidget *parent = nullptr);
    ~Editor() override;

    /// Shows these bytes. Lines that are the same stay untouched, and with them caret, scroll position and folds. Of a
    /// long text the beginning is there at once and the rest comes between other events; whoever needs all of it calls
    /// finishFilling().
    void setBytes(const QByteArray &bytes);
    void finishFilling();
    [[nodiscard]] bool isFilling() const { return m_filled < m_whole.size(); }
    /// What the text is now: untouched lines byte for byte as they were shown.
    [[nodiscard]] manifesttext::TextBytes typedText() const;
    [[nodiscard]] bool isTyped() const { return m_dirtyFrom >= 0; }
    /// `text` is what typedText() gave; nothing is typed beyond it.
    void settle(manifesttext::TextBytes text);
    [[nodiscard]] const manifesttext::TextBytes &shownText() const { return m_text; }

    /// Something found in the text. Columns are UTF-16 units; `to` behind the last one.
    struct Mark {
        Severity severity = Severity::Error;
        int line = 0;
        int from = 0;
        int to = 0;
        QString message;
        bool operator==(const Mark &) const = default;
    };
    void setMarks(const std::vector<Mark> &marks);
    /// The worst of a line, and what its marks say.
    [[nodiscard]] const Mark *markOf(int line) const;
    [[nodiscard]] QStringList sayingsOf(int line) const;

    /// Who knows what the text is about.
    struct Assistant {
        std::function<std::vector<manifesttext::Offer>(const manifesttext::TextPlace &)> offers;
        std::function<QString(const QTextCursor &)> help;     ///< rich text
        std::function<bool(const QTextCursor &)> follow;      ///< goes to what is named here; false: nothing is
        std::function<void(const QTextCursor &, const QPoint &)> fixes; ///< shows the menu of fixes
    };
    void setAssistant(Assistant assistant) { m_assistant = std::move(assistant); }

    void goTo(int line, int column, int length = 0);
    void toggleFold();
    void foldAll(bool folded);
    void complete();
    void showFixes();
    /// First and last line that can be seen.
    [[nodiscard]] std::pair<int, int> visibleLines() const;
    /// The lines of the document (between "---") that a line belongs to, at most some thousand of them.
    [[nodiscard]] QStringList documentLines(int line, int *first) const;

Q_SIGNALS:
    void typed();
    /// The lines that can be seen are others now.
    void viewChanged();
    void searchRequested();
    void searchNextRequested(bool backwards);
    void lineRequested();
    /// Focus went, or the person went elsewhere in the text: what comes is another step for undo.
    void stepEnded();
    /// Undo or redo: what is typed must become part of the document first.
    void historyKeyPressed();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    friend class Gutter;

    [[nodiscard]] bool ownKey(QKeyEvent *event, bool isAsking);
    void startFilling(const QString &text);
    void fillMore();
    void fillUpTo(qsizetype most);
    void note(int position, int removed, int added);
    void colourVisible();
    void placeGutter();
    void refreshSelections();
    void offer(bool isAsked);
    void accept(const QModelIndex &index);
    [[nodiscard]] bool isCompleting() const;

    manifesttext::TextBytes m_text; ///< as last shown or read
    QString m_whole;        ///< of a text that is being filled in
    qsizetype m_filled = 0; ///< what of it is there
    QTimer m_fill;
    Assistant m_assistant;
    Gutter *m_gutter;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    int m_offerFrom = 0;    ///< position where what is offered begins
    std::vector<Mark> m_marks;
    int m_dirtyFrom = -1;   ///< first line that was typed in; -1: none
    int m_cleanTail = 0;    ///< lines at the end that were not
    bool m_setting = false;
    bool m_colouring = false;
    bool m_hoverLink = false;
};

} // namespace weir
