// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flow/deliveryblock.h"

#include "model/admission/parts/brokerdefaults.h"
#include "model/admission/parts/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

constexpr double Day = 86400;
/// The longest time that an in-memory channel keeps its sender waiting (knative-resources 6.2).
constexpr double LongestHold = 900;

const Json *memberOf(const Json &json, const char *name)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(name);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

QString textOf(const Json *value)
{
    return !value ? QString() : value->is_string() ? toQString(*value) : QString::fromUtf8(toText(*value));
}

/// Takes the fields of the blocks one by one.
class Combiner
{
public:
    Combiner(const Design &design, const std::vector<DeliveryBlock> &blocks, MergeRule rule, const Carrier &carrier)
        : m_design(design), m_rule(rule), m_first(&blocks.front())
    {
        m_result.carrier = carrier;
        m_result.policy.plane = carrier.plane;
        for (const DeliveryBlock &block : blocks) {
            if (isPresent(block.json))
                m_blocks.push_back(&block);
        }
    }

    EffectiveDelivery combine()
    {
        takeRetry();
        takeBackoff();
        takeTimeout();
        takeSink();
        addNotes();
        return std::move(m_result);
    }

private:
    /// On Kafka a block that names none of these is ignored (knative-resources 16.4).
    [[nodiscard]] bool isPresent(const Json &json) const
    {
        if (!json.is_object() || json.empty())
            return false;
        return m_result.carrier.plane != DataPlane::Kafka || memberOf(json, "retry") || memberOf(json, "timeout")
            || memberOf(json, "deadLetterSink");
    }

    /// The block whose word holds for a field, or null; which one it is goes into the origins.
    const Json *take(const char *name, const QString &absent)
    {
        for (const DeliveryBlock *block : m_blocks) {
            if (const Json *value = memberOf(block->json, name)) {
                const bool isDefault = block->owner == QLatin1StringView(DefaultOrigin);
                const QString reason = isDefault ? block->reason
                    : block == m_first ? Texts::tr("%1 says so.").arg(m_design.name(block->owner))
                    : Texts::tr("Handed down by %1.").arg(m_design.name(block->owner));
                m_result.origins.insert(QString::fromLatin1(name), {block->owner, reason});
                m_from = block;
                return value;
            }
            const bool isSink = std::string_view(name) == "deadLetterSink";
            if (m_rule == MergeRule::Replace || (m_rule == MergeRule::WholeButSink && !isSink))
                break;
        }
        m_result.origins.insert(QString::fromLatin1(name), {QString::fromLatin1(DefaultOrigin), absent});
        return nullptr;
    }

    [[nodiscard]] bool isKafka() const { return m_result.carrier.plane == DataPlane::Kafka; }

    void refuse(const char *field, const QString &value)
    {
        if (m_result.fault.isEmpty()) {
            m_result.fault = Texts::tr("“%1” is no valid %2: the data plane does not attach the subscriber, and events "
                                       "pass it by.").arg(value, QLatin1StringView(field));
        }
    }

    void takeRetry()
    {
        const Json *value = take("retry", Texts::tr("No retries are asked for."));
        qint64 retry = 0;
        if (value) {
            if (value->is_number_integer() && value->get<qint64>() >= 0)
                retry = std::min<qint64>(value->get<qint64>(), std::numeric_limits<qint32>::max());
            else
                refuse("retry", textOf(value));
        }
        m_result.retry = retry;
        m_result.policy.retry = retry;
    }

    void takeBackoff()
    {
        using Backoff = RetryPolicy::Backoff;
        const QString none = Texts::tr("Not set: retries follow each other at once.");
        const Json *policy = take("backoffPolicy", isKafka() ? Texts::tr("Kafka's default.") : none);
        m_result.backoffPolicy = policy ? textOf(policy) : isKafka() ? u"exponential"_s : QString();
        const Json *delay = take("backoffDelay", isKafka() ? Texts::tr("Kafka's default.") : none);
        m_result.backoffDelay = delay ? textOf(delay) : isKafka() ? u"PT1S"_s : QString();
        Backoff backoff = Backoff::None;
        if (m_result.backoffPolicy == "exponential"_L1)
            backoff = Backoff::Exponential;
        else if (m_result.backoffPolicy == "linear"_L1)
            backoff = Backoff::Linear;
        else if (policy)
            refuse("backoffPolicy", m_result.backoffPolicy);
        m_result.policy.delay = std::max(0.0, seconds("backoffDelay", m_result.backoffDelay));
        // Go data planes wait only where both are given.
        m_result.policy.backoff = m_result.backoffDelay.isEmpty() ? Backoff::None : backoff;
        if (!isKafka() && !policy != !delay && m_result.policy.retry > 0) {
            m_result.notes.append(Texts::tr("Only one of backoffPolicy and backoffDelay is set: retries follow each "
                                            "other at once. Set both."));
        }
        if ((policy || delay) && m_result.policy.retry == 0)
            m_result.notes.append(Texts::tr("backoffPolicy and backoffDelay do nothing without retry."));
    }

    void takeTimeout()
    {
        const Json *value = take("timeout", isKafka() ? Texts::tr("Kafka's default.")
                                                      : Texts::tr("Not set: a request may take for ever."));
        m_result.timeout = value ? textOf(value) : isKafka() ? u"PT600S"_s : QString();
        m_result.policy.timeout = std::max(0.0, seconds("timeout", m_result.timeout));
        for (const DeliveryBlock *block : m_blocks) {
            if (const Json *longest = memberOf(block->json, "retryAfterMax"); longest) {
                m_result.retryAfterMax = textOf(longest);
                m_result.policy.retryAfterMax = std::max(0.0, seconds("retryAfterMax", m_result.retryAfterMax));
                m_result.notes.append(Texts::tr("After 429 and 503 a Retry-After header may lengthen a wait to at most "
                                                "%1, where the feature delivery-retryafter is on.")
                                          .arg(m_result.retryAfterMax));
                break;
            }
            if (m_rule != MergeRule::PerField)
                break;
        }
    }

    void takeSink()
    {
        const Json *value = take("deadLetterSink", Texts::tr("None: what cannot be delivered is lost."));
        if (!value)
            return;
        m_result.deadLetterSink = m_design.target(value, m_from->nameSpace);
        m_result.deadLetterOwner = m_from->owner;
    }

    double seconds(const char *field, const QString &text)
    {
        static const QRegularExpression fine(u"[.,]\\d\\d"_s);
        if (text.isEmpty())
            return 0;
        const auto period = admission::parsePeriod(text);
        if (!period) {
            refuse(field, text);
            return 0;
        }
        if (text.contains(fine)) {
            m_result.notes.append(Texts::tr("Of %1 “%2” only the first decimal digit counts: %3 s.")
                                      .arg(QLatin1StringView(field), text, QString::number(period->inSeconds())));
        }
        return period->inSeconds();
    }

    void addNotes()
    {
        const RetryPolicy &policy = m_result.policy;
        if (m_rule != MergeRule::PerField && m_blocks.size() > 1 && m_blocks.front() == m_first
            && !memberOf(m_first->json, "retry")) {
            const Json *lost = memberOf(m_blocks[1]->json, "retry");
            if (lost && lost->is_number_integer() && lost->get<qint64>() > 0) {
                m_result.notes.append(Texts::tr("The delivery of %1 replaces the one behind it as a whole: the %2 "
                                                "retries there do not count here.")
                                          .arg(m_design.name(m_first->owner), QString::number(lost->get<qint64>())));
            }
        }
        if (policy.totalWait() > Day) {
            m_result.notes.append(Texts::tr("The waits add up to more than a day."));
        } else if (policy.totalWait() > LongestHold && m_result.carrier.isSynchronous) {
            m_result.notes.append(Texts::tr("The waits add up to more than 15 minutes, the longest time that an "
                                            "in-memory channel keeps its sender waiting."));
        }
        if (!m_result.carrier.assumption.isEmpty())
            m_result.notes.append(m_result.carrier.assumption);
    }

    const Design &m_design;
    MergeRule m_rule;
    const DeliveryBlock *m_first;          ///< the own block, also where it says nothing
    std::vector<const DeliveryBlock *> m_blocks;
    const DeliveryBlock *m_from = nullptr; ///< of the last field taken
    EffectiveDelivery m_result;
};

} // namespace

EffectiveDelivery combine(const Design &design, const std::vector<DeliveryBlock> &blocks, MergeRule rule,
                          const Carrier &carrier)
{
    return Combiner(design, blocks, rule, carrier).combine();
}

DeliveryBlock defaultBlock(const Design &design, const NodeId &broker)
{
    constexpr const char *ClassAnnotation = "/metadata/annotations/eventing.knative.dev~1broker.class";
    const QString space = design.topology.canonical(design.identity(broker)).nameSpace;
    const admission::BrokerDefaults defaults(design.profile.brokerDefaults, space);
    const ResourcePtr resource = design.resource(broker);
    // A configuration that is given is looked up by its kind, as if that were a class of brokers.
    const Json *config = resource ? find(resource->json(), "/spec/config") : nullptr;
    QString wanted = config && config->is_object() ? stringAt(*config, "/kind") : QString();
    if (wanted.isEmpty() && resource)
        wanted = stringAt(resource->json(), ClassAnnotation);
    const Json *entry = defaults.configOf(wanted);
    DeliveryBlock block{.json = entry ? admission::BrokerDefaults::delivery(*entry) : Json(),
                        .owner = QString::fromLatin1(DefaultOrigin), .nameSpace = space};
    block.reason = design.profile.brokerDefaults.is_object()
        ? Texts::tr("The broker has no delivery block: ConfigMap config-br-defaults of the profile fills it in.")
        : Texts::tr("The broker has no delivery block: ConfigMap config-br-defaults fills it in, here as Knative "
                    "ships it.");
    return block;
}

void takeDeadLetterSink(EffectiveDelivery &delivery)
{
    delivery.deadLetterSink.clear();
    delivery.deadLetterOwner.clear();
    delivery.origins.insert(u"deadLetterSink"_s,
                            {QString::fromLatin1(DefaultOrigin),
                             Texts::tr("None: a dead letter that cannot be delivered is lost.")});
}

} // namespace weir::flow
