// SPDX-License-Identifier: GPL-3.0-or-later
// A line in words, for tool tips and screen readers.
#include "views/canvas/canvasscene.h"

#include <QCoreApplication>
#include <QDateTime>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString relation(const Edge &edge)
{
    switch (edge.role) {
    case EdgeRole::Sink: return QCoreApplication::translate("Canvas", "Sends to its sink");
    case EdgeRole::Trigger: return QCoreApplication::translate("Canvas", "Trigger");
    case EdgeRole::Subscription: return QCoreApplication::translate("Canvas", "Subscription");
    case EdgeRole::Reply: return QCoreApplication::translate("Canvas", "Reply");
    case EdgeRole::DeadLetter:
        return edge.inherited ? QCoreApplication::translate("Canvas", "Dead letters (inherited)")
                              : QCoreApplication::translate("Canvas", "Dead letters");
    case EdgeRole::Binding: return QCoreApplication::translate("Canvas", "Sink binding");
    case EdgeRole::Step: return QCoreApplication::translate("Canvas", "Step of a flow");
    case EdgeRole::Config: return QCoreApplication::translate("Canvas", "Configuration");
    }
    return {};
}

} // namespace

QString CanvasScene::edgeSentence(const QString &id) const
{
    const auto drawn = m_drawn.constFind(id);
    if (drawn == m_drawn.cend())
        return {};
    const auto name = [this](const NodeId &node) {
        const NodeItem *item = m_items.value(node);
        return item ? item->view().name : node;
    };
    QString text = relation(drawn->edge);
    if (!drawn->chip.isEmpty())
        text += u" “"_s + name(drawn->chip) + u'”';
    text += u": "_s + name(drawn->from) + u" → "_s + name(drawn->to);
    if (m_perspective != Perspective::Live)
        return text;
    const EdgeReading *read = reading(*drawn);
    if (!read)
        return text + u'\n' + QCoreApplication::translate("Canvas", "No metric measures this relation.");
    QStringList numbers;
    if (read->absence != Absence::None)
        numbers.append(absenceText(read->absence));
    if (read->rate)
        numbers.append(rateText(*read->rate));
    if (const std::optional<double> share = read->failureShare())
        numbers.append(QCoreApplication::translate("Canvas", "%1 err").arg(shareText(*share)));
    if (read->window.retries)
        numbers.append(QCoreApplication::translate("Canvas", "%1 retries").arg(countText(*read->window.retries)));
    if (read->p95)
        numbers.append(QCoreApplication::translate("Canvas", "p95 %1 s").arg(*read->p95, 0, 'g', 2));
    if (read->window.deadLettered)
        numbers.append(
            QCoreApplication::translate("Canvas", "%1 dead letters").arg(countText(*read->window.deadLettered)));
    if (read->window.lost)
        numbers.append(QCoreApplication::translate("Canvas", "%1 lost").arg(countText(*read->window.lost)));
    if (!numbers.isEmpty())
        text += u'\n' + numbers.join(u" · "_s);
    if (read->at.isValid()) {
        const qint64 age = std::max<qint64>(0, read->at.secsTo(QDateTime::currentDateTimeUtc()));
        text += u'\n' + QCoreApplication::translate("Canvas", "%1, %2 s ago", "source and age of a number")
                            .arg(toString(read->source)).arg(age);
    }
    if (!read->note.isEmpty())
        text += u'\n' + read->note;
    return text;
}

} // namespace weir
