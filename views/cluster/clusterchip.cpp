// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster/clusterchip.h"

#include "views/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 9;
constexpr int padding = 12;

} // namespace

QString stateWord(const ConnectionInfo &info)
{
    switch (info.state) {
    case ConnectionState::Disconnected: return ClusterChip::tr("not connected");
    case ConnectionState::Connecting: return ClusterChip::tr("connecting…");
    case ConnectionState::Live: return ClusterChip::tr("connected");
    case ConnectionState::Backoff: return ClusterChip::tr("connection lost, trying again");
    case ConnectionState::AuthFailed: return ClusterChip::tr("not signed in");
    case ConnectionState::Forbidden: return ClusterChip::tr("not permitted");
    case ConnectionState::NotServed: return ClusterChip::tr("no Knative Eventing here");
    case ConnectionState::Failed: return ClusterChip::tr("cannot be reached");
    }
    return {};
}

QString measurementWord(const TelemetryStore &store, const QDateTime &now)
{
    const TelemetryFrame &frame = store.latest();
    // The most telling obstacle wins; a frame without any obstacle is told by its age.
    for (const auto &[code, words] : {std::pair{u"forbidden"_s, ClusterChip::tr("reading metrics is forbidden")},
                                      std::pair{u"metrics-off"_s, ClusterChip::tr("metrics are off")},
                                      std::pair{u"unreachable"_s, ClusterChip::tr("metrics cannot be reached")}}) {
        for (const TelemetryNote &note : frame.notes) {
            if (note.code == code)
                return words;
        }
    }
    if (!frame.to.isValid())
        return ClusterChip::tr("nothing measured yet");
    if (!frame.edges.empty()
        && std::all_of(frame.edges.begin(), frame.edges.end(),
                       [](const EdgeReading &edge) { return edge.absence == Absence::NoTraffic; }))
        return ClusterChip::tr("no traffic");
    const qint64 age = std::max<qint64>(0, frame.to.secsTo(now));
    return store.isStale(frame.to, now) ? ClusterChip::tr("numbers are %1 s old").arg(age)
                                        : ClusterChip::tr("%1 s ago").arg(age);
}

ClusterChip::ClusterChip(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"clusterChip"_s);
    m_tick = new QTimer(this);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &ClusterChip::refresh);
    refresh();
}

void ClusterChip::setSession(const ClusterSession *session)
{
    m_session = session;
    if (session)
        connect(session, &ClusterSession::stateChanged, this, &ClusterChip::refresh);
    refresh();
}

void ClusterChip::setTelemetry(const TelemetryStore *store)
{
    m_store = store;
    if (store)
        connect(store, &TelemetryStore::advanced, this, &ClusterChip::refresh);
    refresh();
}

void ClusterChip::refresh()
{
    const ConnectionInfo info = m_session ? m_session->info() : ConnectionInfo{};
    const Theme theme = Theme::of(this);
    m_hollow = info.state == ConnectionState::Disconnected;
    switch (info.state) {
    case ConnectionState::Live: m_mark = theme.ok; break;
    case ConnectionState::Disconnected: m_mark = theme.idle; break;
    case ConnectionState::Connecting: m_mark = theme.progressing; break;
    case ConnectionState::Backoff: m_mark = theme.degraded; break;
    default: m_mark = theme.failed; break;
    }
    const bool isConnected = info.state != ConnectionState::Disconnected;
    m_title = !isConnected ? stateWord(info)
              : info.nameSpace.isEmpty() ? info.context
                                         : info.context + u" · "_s + info.nameSpace;
    if (info.simulated)
        m_title += u" · "_s + tr("simulated");
    m_detail = !isConnected ? QString()
               : info.state == ConnectionState::Live && m_store
                   ? measurementWord(*m_store, QDateTime::currentDateTimeUtc())
                   : stateWord(info);
    setToolTip(info.message.isEmpty() ? info.server : info.server + u'\n' + info.message);
    const QString spoken = tr("Cluster: %1, %2").arg(m_title, m_detail.isEmpty() ? stateWord(info) : m_detail);
    if (spoken != accessibleName())
        setAccessibleName(spoken);
    if (isConnected)
        m_tick->start();
    else
        m_tick->stop();
    updateGeometry();
    update();
}

QSize ClusterChip::sizeHint() const
{
    const Theme theme = Theme::of(this);
    const QFontMetrics bold(theme.font(12.5, QFont::Bold));
    const QFontMetrics plain(theme.font(11));
    const int detail = m_detail.isEmpty() ? 0 : plain.horizontalAdvance(m_detail) + padding;
    return {std::max(200, bold.horizontalAdvance(m_title) + detail + markSize + 3 * padding), 30};
}

void ClusterChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(QPen(hasFocus() || underMouse() ? theme.focus : theme.chromeLine, hasFocus() ? 1.6 : 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QRectF mark(padding, (height() - markSize) / 2.0, markSize, markSize);
    painter.setPen(m_hollow ? QPen(m_mark, 1.6) : QPen(Qt::NoPen));
    painter.setBrush(m_hollow ? Qt::NoBrush : QBrush(m_mark));
    painter.drawEllipse(mark);
    painter.setFont(theme.font(12.5, QFont::Bold));
    painter.setPen(theme.text);
    const QRectF text = frame.adjusted(padding + markSize + padding / 2, 0, -padding, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter.setFont(theme.font(11));
    painter.setPen(theme.muted);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, m_detail);
}

} // namespace weir
