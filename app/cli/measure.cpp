// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure.h"

#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QTimer>

namespace weir::cli {

namespace {

constexpr qint64 second = 1000;

class Measurement final : public QObject
{
public:
    Measurement(const SessionTarget &target, qint64 milliseconds) : m_for(milliseconds)
    {
        connect(&m_session, &ClusterSession::measured, this, &Measurement::take);
        connect(&m_session, &ClusterSession::stateChanged, this, &Measurement::endIfHopeless);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [] { QCoreApplication::quit(); });
        constexpr qint64 grace = 60 * second;
        m_patience.start(static_cast<int>(milliseconds + grace));
        m_session.connectTo(target);
    }

    [[nodiscard]] Result<TelemetryFrame> result() const
    {
        if (m_isWhole)
            return m_frame;
        const QString &why = m_session.info().message;
        return fail(why.isEmpty()
                        ? translated(QT_TRANSLATE_NOOP("Cli", "The cluster was not scraped for the whole time: it "
                                                      "answers too slowly."))
                        : why);
    }

private:
    void take(const TelemetryFrame &frame)
    {
        m_frame = frame;
        // A scrape may come some milliseconds early; its pages are then a little older than asked for.
        constexpr qint64 early = second / 2;
        m_isWhole = frame.from.msecsTo(frame.to) >= m_for - early;
        if (m_isWhole)
            QCoreApplication::quit();
    }

    void endIfHopeless()
    {
        const ConnectionState state = m_session.info().state;
        if (state == ConnectionState::AuthFailed || state == ConnectionState::Failed
            || state == ConnectionState::Forbidden || state == ConnectionState::NotServed)
            QCoreApplication::quit();
    }

    ClusterSession m_session;
    TelemetryFrame m_frame;
    QTimer m_patience;
    qint64 m_for;
    bool m_isWhole = false;
};

} // namespace

Result<TelemetryFrame> measure(SessionTarget target, qint64 milliseconds)
{
    // The last scrape should fall on the end of the time asked for.
    constexpr int usual = 5;
    target.scrapeSeconds = milliseconds % (usual * second) == 0 && milliseconds > 0 ? usual : 1;
    target.windowSeconds = 0;
    const Measurement measurement(target, milliseconds);
    QCoreApplication::exec();
    return measurement.result();
}

} // namespace weir::cli
