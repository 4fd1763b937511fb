// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/leftout.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

// More of a template than anybody reads here.
constexpr qint64 MaxText = 256 << 10;

} // namespace

LeftOut::LeftOut(const std::vector<Ignored> &ignored, const QString &folder, QWidget *parent)
    : QDialog(parent), m_ignored(ignored)
{
    setObjectName(u"leftOut"_s);
    setWindowTitle(tr("Files Left Out"));
    resize(760, 520);
    auto *column = new QVBoxLayout(this);
    auto *heading = new QLabel(ignored.empty() ? tr("Everything in this document was read.")
                                               : tr("%n file(s) or folder(s) are not part of the document.", nullptr,
                                                    static_cast<int>(ignored.size())));
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *splitter = new QSplitter(Qt::Vertical);
    column->addWidget(splitter, 1);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(tr("Files left out, and why"));
    m_list->setHeaderLabels({tr("File"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    const QDir top(folder);
    for (const Ignored &one : m_ignored) {
        auto *item = new QTreeWidgetItem(m_list, {top.relativeFilePath(one.path), one.reason});
        item->setToolTip(0, one.path);
        item->setToolTip(1, one.reason);
    }
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 260);
    splitter->addWidget(m_list);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"text"_s);
    m_text->setAccessibleName(tr("Text of the selected template"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    splitter->addWidget(m_text);
    m_text->setVisible(std::any_of(m_ignored.begin(), m_ignored.end(), [](const Ignored &one) { return one.isText; }));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &LeftOut::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { show(m_list->indexOfTopLevelItem(item)); });
    const auto first = std::find_if(m_ignored.begin(), m_ignored.end(), [](const Ignored &one) { return one.isText; });
    if (first != m_ignored.end())
        m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(first - m_ignored.begin())));
}

void LeftOut::show(int row)
{
    m_text->clear();
    m_text->setPlaceholderText(tr("Only the text of templates is shown here."));
    if (row < 0 || !m_ignored[static_cast<size_t>(row)].isText)
        return;
    QFile file(m_ignored[static_cast<size_t>(row)].path);
    if (file.open(QIODevice::ReadOnly))
        m_text->setPlainText(QString::fromUtf8(file.read(MaxText)));
    else
        m_text->setPlaceholderText(file.errorString());
}

} // namespace weir
