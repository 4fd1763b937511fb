// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/random.h"
#include "model/events/cloudevent.h"

#include <QString>

#include <optional>
#include <vector>

namespace weir::demo {

/// How a subscriber answers (scenarios/README.md, "subscribers"). A script of shares; drawn anew for each request.
class Behaviour
{
public:
    struct Draw {
        int status = 200;       ///< 0: no response
        double seconds = 0;     ///< until the answer, or until the connection breaks
        bool refused = false;   ///< nobody listens
        bool replies = false;   ///< the answer carries the reply event
        QByteArray body;        ///< an answer that is no event
        QString log;            ///< line for the subscriber's log
    };

    /// The default of an unknown subscriber: 200 after about 8 ms.
    Behaviour();
    /// Members that `script` has replace those that are here.
    void update(const Json &script);

    [[nodiscard]] Draw draw(Random &random) const;
    /// The reply to `event`.
    [[nodiscard]] CloudEvent reply(const CloudEvent &event, Random &random) const;

private:
    struct Answer {
        double share = 1;
        int status = 200;
        bool refused = false;
        double median = -1; ///< < 0: the behaviour's
        QByteArray body;
        QString log;
    };
    std::vector<Answer> m_answers;
    double m_median = 0.008;
    double m_sigma = 0.5;
    double m_replyShare = 0;
    QString m_replyType, m_replySource;
    QByteArray m_replyData;
};

/// What a source sends and how often (scenarios/README.md, "sources").
class Emission
{
public:
    explicit Emission(const QString &kind, const QString &nameSpace, const QString &name);
    void update(const Json &script);

    /// Events per second at a time; 0: silent.
    [[nodiscard]] double rate(double now) const;
    [[nodiscard]] CloudEvent event(Random &random, double now) const;
    [[nodiscard]] bool retries() const { return m_retries; }

private:
    struct Type {
        double share = 1;
        QString type;
        QByteArray data;
        std::vector<QString> subjects;
    };
    double m_rate = 1;
    double m_swell = 0;       ///< the rate rises and falls by this share …
    double m_swellPeriod = 120; ///< … within so many seconds
    bool m_retries = false;
    QString m_source;
    std::vector<Type> m_types;
    QMap<QString, Json> m_extensions;
};

/// The script of one actor among those of a scenario: its own, else the first whose name with wildcards fits; null
/// where there is none.
[[nodiscard]] const Json *scriptFor(const Json &scenario, const char *list, const QString &key);

/// "2026-06-01T00:00:12.345Z" of a simulated second, as attribute `time`.
[[nodiscard]] QString simulatedTime(double seconds);

} // namespace weir::demo
