// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/readiness.h"

#include "model/base/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

const Json *condition(const Resource &resource, QLatin1StringView type)
{
    const Json *all = find(resource.json(), "/status/conditions");
    if (!all || !all->is_array())
        return nullptr;
    for (const Json &entry : *all) {
        if (stringAt(entry, "/type") == type)
            return &entry;
    }
    return nullptr;
}

Readiness statusOf(const Json &entry)
{
    const QString status = stringAt(entry, "/status");
    if (status == "True"_L1)
        return Readiness::True;
    if (status == "False"_L1)
        return Readiness::False;
    return Readiness::Unknown;
}

/// Replicas that should be ready and that are; nullopt where the object does not count any.
struct Replicas {
    qint64 wanted = 0;
    qint64 ready = 0;
};

std::optional<Replicas> replicasOf(const Resource &resource)
{
    const Json &json = resource.json();
    if (resource.kind() == "DaemonSet"_L1) {
        const auto wanted = intAt(json, "/status/desiredNumberScheduled");
        if (!wanted)
            return std::nullopt;
        return Replicas{*wanted, intAt(json, "/status/numberReady").value_or(0)};
    }
    if (resource.kind() != "Deployment"_L1 && resource.kind() != "StatefulSet"_L1 && resource.kind() != "ReplicaSet"_L1)
        return std::nullopt;
    if (!find(json, "/status/replicas") && !find(json, "/status/observedGeneration"))
        return std::nullopt;
    return Replicas{intAt(json, "/spec/replicas").value_or(1), intAt(json, "/status/readyReplicas").value_or(0)};
}

Readiness workload(const Resource &resource)
{
    if (const auto replicas = replicasOf(resource))
        return replicas->ready >= replicas->wanted ? Readiness::True : Readiness::False;
    if (resource.kind() == "Job"_L1) {
        if (const Json *failed = condition(resource, "Failed"_L1); failed && statusOf(*failed) == Readiness::True)
            return Readiness::False;
        if (const Json *complete = condition(resource, "Complete"_L1))
            return statusOf(*complete);
        return find(resource.json(), "/status/startTime") ? Readiness::Unknown : Readiness::None;
    }
    for (const auto type : {"Ready"_L1, "Available"_L1}) {
        if (const Json *entry = condition(resource, type))
            return statusOf(*entry);
    }
    return Readiness::None;
}

QString wordsOf(const Json &entry)
{
    const QString reason = stringAt(entry, "/reason");
    const QString message = stringAt(entry, "/message");
    if (reason.isEmpty() || message.isEmpty())
        return reason + message;
    return u"%1: %2"_s.arg(reason, message);
}

} // namespace

Readiness readinessOf(const Resource &resource, const Kind &kind)
{
    switch (kind.status.form) {
    case StatusRule::Form::None:
        return Readiness::None;
    case StatusRule::Form::Workload:
        return workload(resource);
    case StatusRule::Form::Conditions:
        break;
    }
    const Json *top = condition(resource, QLatin1StringView(kind.status.ready));
    return top ? statusOf(*top) : Readiness::None;
}

QString notReadyBecause(const Resource &resource, const Kind &kind)
{
    const Readiness readiness = readinessOf(resource, kind);
    if (readiness == Readiness::True || readiness == Readiness::None)
        return {};
    if (kind.status.form == StatusRule::Form::Workload) {
        if (const auto replicas = replicasOf(resource)) {
            return QCoreApplication::translate("Cluster", "%1 of %2 replicas are ready.")
                .arg(replicas->ready).arg(replicas->wanted);
        }
        for (const auto type : {"Failed"_L1, "Ready"_L1, "Available"_L1}) {
            if (const Json *entry = condition(resource, type); entry && !wordsOf(*entry).isEmpty())
                return wordsOf(*entry);
        }
        return {};
    }
    QString fallback;
    for (const char *type : kind.status.dependents) {
        const Json *entry = condition(resource, QLatin1StringView(type));
        if (!entry || statusOf(*entry) == Readiness::True)
            continue;
        if (statusOf(*entry) == Readiness::False)
            return wordsOf(*entry);
        if (fallback.isEmpty())
            fallback = wordsOf(*entry);
    }
    const Json *top = condition(resource, QLatin1StringView(kind.status.ready));
    const QString words = top ? wordsOf(*top) : QString();
    return words.isEmpty() ? fallback : words;
}

} // namespace weir
