// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/defaultedview.h"

#include "model/admission/admission.h"
#include "model/manifest/writer.h"
#include "views/common/theme.h"
#include "views/inspector/caption.h"
#include "views/manifest/highlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace weir::inspector {

using namespace Qt::StringLiterals;

std::vector<int> addedLines(const QStringList &before, const QStringList &after)
{
    constexpr qsizetype Most = 4000;
    std::vector<int> added;
    const size_t n = size_t(before.size());
    const size_t m = size_t(after.size());
    if (before.size() > Most || after.size() > Most)
        return added;
    // lengths[i][j]: of the longest common part of what follows line i and line j.
    std::vector<std::vector<quint16>> lengths(n + 1, std::vector<quint16>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            lengths[i][j] = before[qsizetype(i)] == after[qsizetype(j)]
                ? quint16(lengths[i + 1][j + 1] + 1)
                : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    size_t i = 0;
    for (size_t j = 0; j < m; ++j) {
        while (i < n && before[qsizetype(i)] != after[qsizetype(j)] && lengths[i + 1][j] >= lengths[i][j + 1])
            ++i;
        if (i < n && before[qsizetype(i)] == after[qsizetype(j)])
            ++i;
        else
            added.push_back(int(j));
    }
    return added;
}

DefaultedView::DefaultedView(QWidget *parent)
    : QWidget(parent), m_note(new Caption(Caption::Tone::Muted, this)), m_text(new QPlainTextEdit(this)),
      m_highlighter(new Highlighter(m_text->document(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    m_note->setContentsMargins(12, 6, 12, 6);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Object with the cluster's defaults"));
    m_text->setObjectName(u"defaulted"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusProxy(m_text);
}

void DefaultedView::setResource(const ResourcePtr &resource)
{
    if (resource == m_resource)
        return;
    m_resource = resource;
    m_added.clear();
    m_note->setTone(Caption::Tone::Muted);
    m_note->clear();
    m_text->clear();
    if (!resource)
        return;
    const admission::Verdict verdict = admission::review({.object = resource->json()});
    switch (verdict.kind) {
    case admission::Verdict::Kind::Accepted: {
        const QString text = QString::fromUtf8(manifest::writeYaml(verdict.defaulted));
        m_added = addedLines(QString::fromUtf8(manifest::writeYaml(resource->json())).split(u'\n'), text.split(u'\n'));
        m_text->setPlainText(text);
        m_note->setText(m_added.empty() ? tr("The cluster would store this object as it is.")
                                        : tr("As a cluster with the released configuration would store it. The marked "
                                             "lines are its defaults."));
        break;
    }
    case admission::Verdict::Kind::Refused:
        m_note->setTone(Caption::Tone::Problem);
        m_note->setText(tr("The cluster would refuse this object: %1").arg(verdict.message));
        break;
    case admission::Verdict::Kind::Unknown:
        m_note->setText(tr("The defaults of this kind are not known: no definition of it is at hand."));
        break;
    }
    mark();
}

void DefaultedView::mark()
{
    QColor wash = Theme::of(this).ok;
    wash.setAlphaF(0.16F);
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : m_added) {
        QTextEdit::ExtraSelection one;
        one.format.setBackground(wash);
        one.format.setProperty(QTextFormat::FullWidthSelection, true);
        one.cursor = QTextCursor(m_text->document()->findBlockByNumber(line));
        marks << one;
    }
    m_text->setExtraSelections(marks);
}

void DefaultedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->rehighlight();
        mark();
    }
}

} // namespace weir::inspector
