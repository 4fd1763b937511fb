// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/stepdetails.h"

#include "views/common/attemptline.h"
#include "views/whatif/outcomes.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace weir::whatif {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostData = 4000; ///< bytes of a payload that are shown

QString cell(const QString &text, const QString &style = {})
{
    return u"<td style=\"padding-right:10px;%1\">%2</td>"_s.arg(style, text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(text.toHtmlEscaped());
}

QString heading(const QString &text)
{
    return u"<p style=\"margin:4px 0 2px 0\"><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

StepDetails::StepDetails(QWidget *parent) : QWidget(parent), m_line(new AttemptLine), m_text(new QTextBrowser)
{
    m_line->setObjectName(u"attemptLine"_s);
    m_text->setObjectName(u"stepDetails"_s);
    m_text->setAccessibleName(tr("Step"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_text, 1);
    show(nullptr, -1);
}

QString StepDetails::plainText() const
{
    return m_text->toPlainText();
}

void StepDetails::show(const WhatIf::Answer *answer, qsizetype index)
{
    m_line->hide();
    if (!answer || index < 0 || index >= qsizetype(answer->simulation.steps.size())) {
        m_text->setHtml(paragraph(tr("Select a step to see why it came to it.")));
        return;
    }
    const Theme theme = Theme::of(this);
    const flow::Step &step = answer->simulation.steps[size_t(index)];
    QString html = paragraph(step.reason);
    if (!step.clauses.empty()) {
        html += heading(tr("Clauses of the filter")) + u"<table>"_s;
        using Value = ClauseResult::Value;
        for (const ClauseResult &clause : step.clauses) {
            const QString word = clause.value == Value::True ? tr("true") : clause.value == Value::False ? tr("false")
                                                                                                        : tr("error");
            const QColor colour = clause.value == Value::True ? theme.ok : theme.failed;
            html += u"<tr>"_s + cell(word, u"color:%1"_s.arg(colour.name())) + cell(clause.pointer)
                    + cell(clause.message) + u"</tr>"_s;
        }
        html += u"</table>"_s;
    }
    if (const std::optional<flow::EdgeDelivery> &line = answer->deliveries[size_t(index)]) {
        const flow::EffectiveDelivery &delivery = line->delivery;
        if (delivery.isKnown && delivery.policy.isTimed()) {
            m_line->setPolicy(delivery.policy, delivery.deadLetterSink.isEmpty() ? AttemptLine::End::Lost
                                                                                : AttemptLine::End::DeadLetter);
            m_line->show();
            html += paragraph(m_line->sentence());
        }
        html += paragraph(flow::answersText(delivery));
        for (const QString &note : delivery.notes)
            html += paragraph(note);
    }
    const CloudEvent &event = answer->simulation.events[step.event];
    html += heading(tr("The event here")) + u"<table>"_s;
    for (auto it = event.attributes.cbegin(); it != event.attributes.cend(); ++it) {
        const bool isMark = it.key().startsWith("knativeerror"_L1);
        const QString style = isMark ? u"color:%1;font-weight:600"_s.arg(theme.deadLetter.name()) : QString();
        html += u"<tr>"_s + cell(it.key(), isMark ? style : u"color:%1"_s.arg(theme.muted.name()))
            + cell(event.text(it.key()), style) + u"</tr>"_s;
    }
    html += u"</table>"_s;
    if (!event.data.isEmpty())
        html += u"<pre style=\"white-space:pre-wrap\">%1</pre>"_s.arg(
            QString::fromUtf8(event.data.left(MostData)).toHtmlEscaped());
    m_text->setHtml(html);
}

} // namespace weir::whatif
