// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/manifestpane.h"

#include "model/document/texts.h"
#include "views/common/theme.h"
#include "views/manifest/editor.h"
#include "views/manifest/livetext.h"
#include "views/manifest/searchbar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalBlocker>

namespace weir {

using namespace Qt::StringLiterals;

ManifestPane::ManifestPane(QWidget *parent)
    : QWidget(parent), m_files(new QComboBox(this)), m_position(new QLabel(this)), m_editor(new Editor(this)),
      m_live(new LiveText(m_editor)), m_search(new SearchBar(m_editor, this)), m_problem(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(240);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 12, 4);
    bar->addWidget(m_files, 1);
    bar->addStretch(1);
    bar->addWidget(m_position);
    layout->addLayout(bar);
    layout->addWidget(m_search);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    m_files->setAccessibleName(tr("File"));
    m_files->setToolTip(tr("The file whose text is shown"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_editor->setObjectName(u"manifest"_s);
    m_editor->setAccessibleName(tr("Text of the file"));
    m_editor->setAccessibleDescription(tr("Control+Space completes, Alt+Return mends a problem, Escape leaves."));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 6, 12, 6);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setObjectName(u"manifestProblem"_s);
    m_problem->setCursor(Qt::PointingHandCursor);
    m_problem->setToolTip(tr("Click to go there"));
    m_problem->installEventFilter(this);
    m_problem->hide();
    setFocusProxy(m_editor);
    connect(m_files, &QComboBox::activated, this, &ManifestPane::showFile);
    connect(m_editor, &Editor::searchRequested, m_search, &SearchBar::start);
    connect(m_editor, &Editor::searchNextRequested, m_search, &SearchBar::findNext);
    connect(m_editor, &Editor::lineRequested, this, &ManifestPane::askLine);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ManifestPane::showPosition);
    connect(m_live, &LiveText::problemChanged, this, &ManifestPane::showProblem);
    connect(m_live, &LiveText::failed, this, &ManifestPane::failed);
    connect(m_live, &LiveText::entered, this, &ManifestPane::entered);
    connect(m_live, &LiveText::followed, this, &ManifestPane::followed);
}

ManifestPane::~ManifestPane()
{
    // The editor loses its focus on the way, and what is typed last would be told to half a pane.
    m_live->disconnect(this);
    m_live->setTarget(nullptr, -1);
}

void ManifestPane::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_live->setTarget(nullptr, -1);
    m_document = document;
    if (document) {
        connect(document, &Document::replaced, this, [this] {
            m_live->setTarget(nullptr, -1);
            m_file = 0;
            refreshFiles();
        });
        connect(document, &Document::pathChanged, this, &ManifestPane::refreshFiles);
    }
    refreshFiles();
}

void ManifestPane::setObservation(const Observation *observation)
{
    m_live->setObservation(observation);
}

void ManifestPane::refreshFiles()
{
    {
        const QSignalBlocker quiet(m_files);
        m_files->clear();
        const int count = m_document ? int(m_document->files().size()) : 0;
        for (int i = 0; i < count; ++i) {
            const QString name = m_document->nameOf(i);
            m_files->addItem(name.isEmpty() ? tr("Untitled") : QFileInfo(name).fileName());
            m_files->setItemData(i, name, Qt::ToolTipRole);
        }
        m_files->setEnabled(count > 1);
    }
    showFile(qBound(0, m_file, qMax(0, m_files->count() - 1)));
}

void ManifestPane::showFile(int file)
{
    m_file = file;
    m_files->setCurrentIndex(file);
    // A hidden pane costs nothing.
    if (isVisible() && m_document && m_files->count() > 0)
        m_live->setTarget(m_document, file);
}

void ManifestPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFile(m_file);
}

void ManifestPane::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void ManifestPane::flush()
{
    m_live->flush();
}

void ManifestPane::reveal(const QString &node, const QString &pointer)
{
    const Node *found = m_document ? m_document->topology().node(node) : nullptr;
    if (!found || found->key == ResourceKey::None)
        return;
    const int file = edits::fileShowing(*m_document, found->key);
    if (file < 0)
        return;
    if (file != m_file || m_live->file() != file)
        showFile(file);
    if (!m_live->goTo(found->key, Pointer::parse(pointer))) {
        // In a List, or in a text that is not read: the line as the file had it.
        const Error place = m_document->place(found->key, pointer);
        m_editor->goTo(qMax(0, place.line - 1), qMax(0, place.column - 1));
    }
    m_editor->setFocus();
}

void ManifestPane::revealLine(const QString &file, int line, int column)
{
    for (int i = 0; m_document && i < int(m_document->files().size()); ++i) {
        if (m_document->nameOf(i) == file) {
            showFile(i);
            m_editor->goTo(line - 1, column - 1);
            m_editor->setFocus();
        }
    }
}

void ManifestPane::showProblem(const Error &error)
{
    m_told = error;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(this).failed);
    m_problem->setPalette(colours);
    m_problem->setText(error.line > 0
                           ? tr("Line %1, column %2: %3 The picture shows the last state that could be read.")
                                 .arg(error.line)
                                 .arg(qMax(1, error.column))
                                 .arg(error.message)
                           : error.message);
    m_problem->setVisible(!error.message.isEmpty());
}

bool ManifestPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_problem && event->type() == QEvent::MouseButtonRelease && m_told.line > 0) {
        m_editor->goTo(m_told.line - 1, m_told.column - 1);
        m_editor->setFocus();
    }
    return QWidget::eventFilter(watched, event);
}

void ManifestPane::askLine()
{
    m_editor->finishFilling();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, m_editor->blockCount());
    dialog->setIntValue(m_editor->textCursor().blockNumber() + 1);
    dialog->setWindowTitle(tr("Go to Line"));
    dialog->setLabelText(tr("Line (1 to %1):").arg(m_editor->blockCount()));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int line) {
        m_editor->goTo(line - 1, 0);
        m_editor->setFocus();
    });
    dialog->open();
}

void ManifestPane::showPosition()
{
    const QTextCursor cursor = m_editor->textCursor();
    m_position->setText(tr("%1 : %2", "line and column")
                            .arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
}

} // namespace weir
