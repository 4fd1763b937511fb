// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitor/failingmodel.h"

#include "views/monitor/numbers.h"

#include <QLocale>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString shortName(const QString &nodeId)
{
    return nodeId.startsWith("uri:"_L1) ? nodeId.mid(4) : nodeId.section(u'/', -1);
}

std::optional<double> perSecond(const std::optional<double> &count, double seconds)
{
    return count && seconds > 0 ? std::optional(*count / seconds) : std::nullopt;
}

std::optional<double> failedPerSecond(const FailingModel::Row &row)
{
    if (!row.failing.reading.window.hasAttempts)
        return std::nullopt;
    double sum = 0;
    for (const double count : row.failing.reading.window.failures)
        sum += count;
    return perSecond(sum, row.seconds);
}

QString orDash(const std::optional<double> &value, QString (*format)(double))
{
    return value ? format(*value) : u"–"_s;
}

} // namespace

void FailingModel::setRows(std::vector<Row> rows, const QDateTime &now)
{
    m_now = now;
    const bool isSame = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.failing.edgeKey == b.failing.edgeKey;
    });
    if (!isSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

int FailingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FailingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FailingModel::text(const Row &row, int column) const
{
    const EdgeReading &reading = row.failing.reading;
    switch (column) {
    case Delivery: return reading.name;
    case Target: return shortName(reading.to);
    case Code:
        if (row.failing.lastCode == "none"_L1)
            return tr("no answer");
        if (row.failing.lastCode == "notEvent"_L1)
            return tr("answer is no event");
        return row.failing.lastCode.isEmpty() ? u"–"_s : row.failing.lastCode;
    case Since: {
        constexpr int minute = 60;
        constexpr int hour = 3600;
        const qint64 seconds = std::max<qint64>(row.failing.since.secsTo(m_now), 0);
        const QString age = seconds < minute ? tr("%1 s").arg(seconds)
                            : seconds < hour ? tr("%1 min").arg(seconds / minute)
                                             : tr("%1 h").arg(seconds / hour);
        return tr("%1 (%2)").arg(QLocale().toString(row.failing.since.toLocalTime().time(), u"HH:mm:ss"_s),
                                 age);
    }
    case Failed: return orDash(failedPerSecond(row), numbers::rate);
    case Retries: return orDash(perSecond(reading.window.retries, row.seconds), numbers::rate);
    case DeadLettered: return orDash(reading.window.deadLettered, numbers::count);
    case Lost: return orDash(reading.window.lost, numbers::count);
    default: return {};
    }
}

QVariant FailingModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case Since: return row.failing.since;
    case Failed: return failedPerSecond(row).value_or(-1);
    case Retries: return row.failing.reading.window.retries.value_or(-1);
    case DeadLettered: return row.failing.reading.window.deadLettered.value_or(-1);
    case Lost: return row.failing.reading.window.lost.value_or(-1);
    default: return text(row, column).toCaseFolded();
    }
}

QVariant FailingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::UserRole: return sortValue(row, index.column());
    case EdgeIdRole: return row.edgeId;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() >= Failed ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (index.column() == Target)
            return row.failing.reading.to;
        return row.failing.reading.note;
    default: return {};
    }
}

QVariant FailingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Failed ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Delivery: return tr("Delivery");
    case Target: return tr("Target");
    case Code: return tr("Last code");
    case Since: return tr("Failing since");
    case Failed: return tr("Failed attempts");
    case Retries: return tr("Retries");
    case DeadLettered: return tr("Dead-lettered");
    case Lost: return tr("Lost");
    default: return {};
    }
}

} // namespace weir
