// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/telemetry/edgetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Numbers", text);
}

QString unknown()
{
    return u"–"_s;
}

/// Three significant digits, no exponent: 0.25, 12.4, 1250.
QString number(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 99.95 || size == 0 ? 0 : size >= 9.995 ? 1 : size >= 0.995 ? 2 : 3;
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString failures(const EdgeReading &edge, double seconds)
{
    if (!edge.window.hasAttempts || seconds <= 0)
        return unknown();
    QStringList parts;
    for (auto it = edge.window.failures.cbegin(); it != edge.window.failures.cend(); ++it) {
        if (it.value() > 0)
            parts.append(it.key() + u' ' + rateText(it.value() / seconds));
    }
    return parts.isEmpty() ? rateText(0) : parts.join(u", "_s);
}

QString absence(const EdgeReading &edge)
{
    switch (edge.absence) {
    case Absence::None: return toString(edge.source);
    case Absence::NotMeasured: return translated(QT_TRANSLATE_NOOP("Numbers", "not measurable"));
    case Absence::Off: return translated(QT_TRANSLATE_NOOP("Numbers", "metrics off"));
    case Absence::Forbidden: return translated(QT_TRANSLATE_NOOP("Numbers", "forbidden"));
    case Absence::Unreachable: return translated(QT_TRANSLATE_NOOP("Numbers", "unreachable"));
    case Absence::NoTraffic: return translated(QT_TRANSLATE_NOOP("Numbers", "no traffic"));
    case Absence::Waiting: return translated(QT_TRANSLATE_NOOP("Numbers", "waiting"));
    }
    return {};
}

} // namespace

QString rateText(std::optional<double> perSecond)
{
    return perSecond ? number(*perSecond) + u"/s"_s : unknown();
}

QString durationText(std::optional<double> seconds)
{
    if (!seconds || std::isnan(*seconds))
        return unknown();
    if (std::isinf(*seconds))
        return translated(QT_TRANSLATE_NOOP("Numbers", "> last bucket"));
    if (*seconds < 1)
        return number(*seconds * 1000) + u" ms"_s;
    return number(*seconds) + u" s"_s;
}

QString ageText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return unknown();
    const qint64 seconds = std::max<qint64>(0, at.secsTo(now));
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 7200)
        return u"%1 min"_s.arg(seconds / 60);
    return u"%1 h"_s.arg(seconds / 3600);
}

QString shortNode(const QString &nodeId)
{
    if (nodeId.startsWith("uri:"_L1))
        return nodeId.mid(4);
    const QStringList parts = nodeId.split(u'/');
    if (parts.size() < 4)
        return nodeId;
    return parts[2].isEmpty() ? parts[1] + u' ' + parts[3] : u"%1 %2/%3"_s.arg(parts[1], parts[2], parts[3]);
}

QString edgeTable(const TelemetryFrame &frame, const QDateTime &now)
{
    const double seconds = frame.from.isValid() && frame.to.isValid()
                               ? static_cast<double>(frame.from.msecsTo(frame.to)) / 1000
                               : 0;
    QList<QStringList> rows{{translated(QT_TRANSLATE_NOOP("Numbers", "FROM")),
                             translated(QT_TRANSLATE_NOOP("Numbers", "TO")),
                             translated(QT_TRANSLATE_NOOP("Numbers", "ROLE")),
                             translated(QT_TRANSLATE_NOOP("Numbers", "EVENTS")),
                             translated(QT_TRANSLATE_NOOP("Numbers", "FAILURES")), u"P95"_s,
                             translated(QT_TRANSLATE_NOOP("Numbers", "SOURCE")),
                             translated(QT_TRANSLATE_NOOP("Numbers", "AGE"))}};
    std::vector<const EdgeReading *> edges;
    for (const EdgeReading &edge : frame.edges)
        edges.push_back(&edge);
    std::sort(edges.begin(), edges.end(), [](const EdgeReading *a, const EdgeReading *b) {
        return std::tie(a->from, a->to, a->role, a->via) < std::tie(b->from, b->to, b->role, b->via);
    });
    for (const EdgeReading *edge : edges) {
        rows.append({shortNode(edge->from), shortNode(edge->to), edge->role, rateText(edge->rate),
                     failures(*edge, seconds), durationText(edge->p95), absence(*edge), ageText(edge->at, now)});
    }
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i] + 2);
        text += line.trimmed() + u'\n';
    }
    for (const TelemetryNote &note : frame.notes)
        text += note.subject.isEmpty() ? note.message + u'\n' : note.subject + u": "_s + note.message + u'\n';
    return text;
}

} // namespace weir
