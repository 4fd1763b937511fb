// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/brokerdefaults.h"
#include "model/check/planes.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// Retries that a Broker has by its own delivery block or, without one, by the cluster's defaults (4.1).
qint64 retriesOf(const Subject &subject, const Resource &origin)
{
    const Json *block = find(origin.json(), "/spec/delivery");
    if (block && block->is_object())
        return intAt(*block, "/retry").value_or(0);
    if (origin.kind() != "Broker"_L1)
        return 0;
    const QString space = origin.nameSpace().isEmpty() ? u"default"_s : origin.nameSpace();
    const admission::BrokerDefaults defaults(subject.judge.profile.brokerDefaults, space);
    // A configuration that is given is looked up by its kind, as if that were a class.
    const QString config = stringAt(origin.json(), "/spec/config/kind");
    const Json *found = defaults.configOf(config.isEmpty() ? brokerClass(origin, subject.judge.profile) : config);
    return found ? intAt(*found, "/delivery/retry").value_or(0) : 0;
}

/// Do the settings here replace those of the origin as a whole (4.4, 6.4, 9.4)?
bool replaces(Plane plane, const Subject &subject, const Json &block)
{
    if (plane == Plane::Go)
        return true;
    if (plane != Plane::Kafka || subject.kind.name != "Trigger"_L1)
        return false;
    return block.contains("retry") || block.contains("timeout") || block.contains("deadLetterSink");
}

} // namespace

void shadows(const Subject &subject, QList<Finding> &findings)
{
    const bool isTrigger = subject.kind.name == "Trigger"_L1;
    if (!isTrigger && subject.kind.name != "Subscription"_L1)
        return;
    const Json *block = find(subject.resource.json(), "/spec/delivery");
    if (!block || !block->is_object() || block->empty())
        return;
    ResourceKey originKey = ResourceKey::None;
    const ResourcePtr origin = originOf(subject, &originKey);
    const Plane plane = planeOf(subject);
    if (!origin || !replaces(plane, subject, *block))
        return;
    const QString who = origin->kind() + u' ' + origin->name();
    const qint64 retries = retriesOf(subject, *origin);
    if (!block->contains("retry") && retries > 0) {
        Finding finding = subject.finding(
            "delivery.shadowed", u"/spec/delivery"_s,
            say(QT_TRANSLATE_NOOP("Check", "These settings replace those of %1 as a whole: its %2 retries do not "
                                           "count, and there are none here.")).arg(who).arg(retries));
        finding.other = originKey;
        findings.append(finding);
    }
    const Json *sink = find(origin->json(), "/spec/delivery/deadLetterSink");
    if (plane == Plane::Kafka && isTrigger && !block->contains("deadLetterSink") && sink && sink->is_object()) {
        Finding finding = subject.finding(
            "deadletter.hidden", u"/spec/delivery"_s,
            say(QT_TRANSLATE_NOOP("Check", "These settings replace those of %1 as a whole: its dead letter sink does "
                                           "not count, and there is none here.")).arg(who));
        finding.other = originKey;
        findings.append(finding);
    }
}

} // namespace weir::check
