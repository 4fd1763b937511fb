// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/findings/findingsmodel.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPoint;
class QStackedLayout;
class QTimer;
class QTreeView;

namespace weir {

/// The Problems pane: a table of findings; Enter or a click leads to the object and its field, the context menu
/// (Alt+Enter, Ctrl+.) offers what can be done about it.
class FindingsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);

    void setDocument(Document *document);
    [[nodiscard]] int count() const { return m_model->openCount(); }
    /// Asks for the place of the current row in the text; false where the list has not the focus.
    bool showCurrentInText();

Q_SIGNALS:
    void counted(int findings);
    void activated(const QString &node, const QString &pointer);
    /// The same place in the text of the file.
    void textRequested(const QString &node, const QString &pointer);
    /// A place in a file that is no object's: text that cannot be read.
    void lineRequested(const QString &file, int line, int column);
    /// The text of an object, as it was typed and does not count.
    void draftRequested(const QString &node);
    /// A fix could not be carried out; a translated sentence.
    void failed(const QString &message);

private:
    void fillMenu(QMenu &menu, int row);
    void showInText(int row);
    void showMenu(const QPoint &at);
    void showMenuOfCurrent();
    void showState();

    Document *m_document = nullptr;
    FindingsModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer *m_later = nullptr;
};

} // namespace weir
