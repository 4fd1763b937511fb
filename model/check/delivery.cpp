// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/planes.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

// knative-resources 16.2: for these the webhooks look at no delivery block.
bool isUnchecked(const QString &kind)
{
    static const QStringList kinds{u"InMemoryChannel"_s, u"KafkaChannel"_s, u"KafkaSource"_s, u"RabbitmqSource"_s,
                                   u"Parallel"_s};
    return kinds.contains(kind);
}

/// Sum of the waiting times (16.4), in seconds.
double waiting(Plane plane, const QString &policy, double delay, double retries)
{
    const bool isKafka = plane == Plane::Kafka || plane == Plane::KafkaNamespaced;
    if (policy == "linear"_L1)
        return isKafka ? delay * retries * (retries + 1) / 2 : delay * retries * (retries - 1) / 2;
    // Beyond any calendar, so that the power stays finite.
    const double n = std::min(retries, 100.0);
    return isKafka ? delay * (std::exp2(n + 1) - 2) : delay * (std::exp2(n) - 1);
}

class Block final
{
public:
    Block(const Subject &subject, const Json &block, const Pointer &place, QList<Finding> &findings)
        : m_subject(subject), m_block(block), m_place(place), m_findings(findings), m_plane(planeOf(subject)),
          m_policy(stringAt(block, "/backoffPolicy")), m_delay(stringAt(block, "/backoffDelay")),
          m_retry(intAt(block, "/retry"))
    {
    }

    void run()
    {
        if (isUnchecked(m_subject.kind.name))
            unchecked();
        for (const char *name : {"backoffDelay", "timeout"}) {
            const QString text = textOf(name);
            const auto length = text.isEmpty() ? std::nullopt : seconds(text);
            if (length && *length < 0) {
                add("delivery.negative", name,
                    say(QT_TRANSLATE_NOOP("Check", "\"%1\" is negative. Use a positive duration.")).arg(text));
            }
        }
        precision();
        backoff();
        length();
        format();
    }

private:
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto value = m_block.find(name);
        return value == m_block.end() ? QString() : toQString(*value);
    }

    void add(const char *rule, const char *member, const QString &message)
    {
        m_findings.append(m_subject.finding(rule, m_place.child(member).toQString(), message));
    }

    void invalidDuration(const char *name, bool zeroToo)
    {
        const auto value = m_block.find(name);
        if (value == m_block.end() || !value->is_string())
            return;
        const QString text = toQString(*value);
        const auto length = seconds(text);
        if (length && (*length != 0 || !zeroToo))
            return;
        add("delivery.invalid", name,
            say(QT_TRANSLATE_NOOP("Check", "\"%1\" is not a usable duration, and nothing checks it here: deliveries "
                                           "break. Write PT1S for a second, PT0.5S for half of one.")).arg(text));
    }

    void unchecked()
    {
        if (m_retry && *m_retry < 0) {
            add("delivery.invalid", "retry",
                say(QT_TRANSLATE_NOOP("Check", "The number of retries is negative, and nothing checks it here: "
                                               "deliveries break.")));
        }
        if (!m_policy.isEmpty() && m_policy != "linear"_L1 && m_policy != "exponential"_L1) {
            add("delivery.invalid", "backoffPolicy",
                say(QT_TRANSLATE_NOOP("Check", "There is no backoff policy \"%1\", and nothing checks it here: "
                                               "deliveries break. Use linear or exponential.")).arg(m_policy));
        }
        invalidDuration("backoffDelay", false);
        invalidDuration("timeout", true);
        invalidDuration("retryAfterMax", false);
    }

    void precision()
    {
        static const QRegularExpression fine(u"[.,][0-9]{2,}"_s);
        for (const char *name : {"backoffDelay", "timeout", "retryAfterMax"}) {
            const QString text = textOf(name);
            const auto length = text.isEmpty() ? std::nullopt : seconds(text);
            if (!length || !fine.match(text).hasMatch())
                continue;
            add("delivery.precision", name,
                say(QT_TRANSLATE_NOOP("Check", "Only one digit behind the point is kept: \"%1\" counts as %2 s."))
                    .arg(text, QLocale().toString(*length)));
        }
    }

    void backoff()
    {
        const bool mergesElsewhere = m_plane == Plane::KafkaNamespaced
            || (m_plane == Plane::Kafka && m_subject.kind.name == "Subscription"_L1);
        const bool waits = !m_policy.isEmpty() || !m_delay.isEmpty();
        if (waits && m_retry.value_or(0) == 0 && !mergesElsewhere) {
            add("delivery.retryless", m_policy.isEmpty() ? "backoffDelay" : "backoffPolicy",
                say(QT_TRANSLATE_NOOP("Check",
                                      "There is a waiting time but no retry, so nothing is ever tried again.")));
        } else if (waits && m_retry.value_or(0) > 0 && m_plane == Plane::Go
                   && m_policy.isEmpty() != m_delay.isEmpty()) {
            add("delivery.pair", m_policy.isEmpty() ? "backoffDelay" : "backoffPolicy",
                (m_policy.isEmpty()
                     ? say(QT_TRANSLATE_NOOP("Check", "backoffDelay does nothing without backoffPolicy: retries follow "
                                                      "each other at once."))
                     : say(QT_TRANSLATE_NOOP("Check", "backoffPolicy does nothing without backoffDelay: retries follow "
                                                      "each other at once."))));
        }
    }

    void length()
    {
        const auto delay = m_delay.isEmpty() ? std::nullopt : seconds(m_delay);
        if (!delay || m_retry.value_or(0) <= 0 || m_policy.isEmpty())
            return;
        const double total = waiting(m_plane, m_policy, *delay, static_cast<double>(*m_retry));
        constexpr double Day = 86'400;
        constexpr double MemoryLimit = 900;
        if (total > Day) {
            add("delivery.long", "retry",
                say(QT_TRANSLATE_NOOP("Check", "The waiting times of the retries add up to %1 days."))
                    .arg(QLocale().toString(total / Day, 'g', 3)));
        } else if (total > MemoryLimit && isInMemory(m_subject)) {
            add("delivery.long", "retry",
                say(QT_TRANSLATE_NOOP("Check", "The waiting times of the retries add up to %1 minutes, but an "
                                               "InMemoryChannel keeps its sender waiting for 15 minutes at most."))
                    .arg(QLocale().toString(total / 60, 'f', 0)));
        }
    }

    void format()
    {
        const bool heeded = m_subject.kind.name == "Trigger"_L1 && (m_plane == Plane::Go || m_plane == Plane::Unknown);
        if (stringAt(m_block, "/format").isEmpty() || heeded)
            return;
        add("delivery.ignored", "format",
            say(QT_TRANSLATE_NOOP("Check", "The format is heeded only for Triggers of Brokers of the class "
                                           "MTChannelBasedBroker.")));
    }

    const Subject &m_subject;
    const Json &m_block;
    const Pointer &m_place;
    QList<Finding> &m_findings;
    const Plane m_plane;
    const QString m_policy, m_delay;
    const std::optional<qint64> m_retry;
};

} // namespace

void delivery(const Subject &subject, QList<Finding> &findings)
{
    for (const Pointer &place : deliveryPlaces(subject)) {
        const Json *block = find(subject.resource.json(), place);
        if (block && block->is_object() && !block->empty())
            Block(subject, *block, place, findings).run();
    }
}

} // namespace weir::check
