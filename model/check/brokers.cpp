// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/brokerdefaults.h"
#include "model/check/planes.h"

#include <QStringList>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

const char *const ClassPointer = "/metadata/annotations/eventing.knative.dev~1broker.class";

void checkClass(const Subject &subject, const QString &name, QList<Finding> &findings)
{
    static const QStringList known{u"MTChannelBasedBroker"_s, u"Kafka"_s, u"KafkaNamespaced"_s, u"RabbitMQBroker"_s};
    if (known.contains(name) || name.isEmpty())
        return;
    for (const QString &right : known) {
        if (right.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        findings.append(subject.finding(
            "broker.class", Severity::Error, QString::fromLatin1(ClassPointer),
            say(QT_TRANSLATE_NOOP("Check", "There is no class \"%1\"; capitals count: \"%2\".")).arg(name, right)));
        return;
    }
    findings.append(subject.finding(
        "broker.class", Severity::Hint, QString::fromLatin1(ClassPointer),
        say(QT_TRANSLATE_NOOP("Check", "\"%1\" is no class of Knative's own Brokers. Unless the cluster has it, the "
                                       "Broker stays without status.")).arg(name)));
}

bool hasDefault(const admission::Profile &profile, const QString &name, const QString &nameSpace)
{
    const Json &defaults = profile.brokerDefaults;
    const Json *found =
        admission::BrokerDefaults(defaults, nameSpace.isEmpty() ? u"default"_s : nameSpace).configOf(name);
    // The cluster's own is what any class gets that has none.
    const bool isOfAny = found == find(defaults, "/clusterDefault");
    return defaults.is_object() && found && (!isOfAny || stringAt(*found, "/brokerClass") == name);
}

void checkConfig(const Subject &subject, const QString &name, QList<Finding> &findings)
{
    const bool isRabbit = name == "RabbitMQBroker"_L1;
    const bool isOfChannels = name == "MTChannelBasedBroker"_L1;
    if (!isRabbit && !isOfChannels && name != "Kafka"_L1 && name != "KafkaNamespaced"_L1)
        return;
    const Json &root = subject.resource.json();
    const Json *config = find(root, "/spec/config");
    if (isOfChannels && (!config || !config->is_object()))
        return;
    if (!config || !config->is_object()) {
        if (!hasDefault(subject.judge.profile, name, subject.resource.nameSpace())) {
            findings.append(subject.finding(
                "broker.config", u"/spec/config"_s,
                say(QT_TRANSLATE_NOOP("Check", "A Broker of class %1 needs its own configuration; without spec.config "
                                               "it gets the one for channels and does not work.")).arg(name)));
        }
        return;
    }
    const QString kind = stringAt(*config, "/kind");
    const bool fits = isRabbit ? kind == "RabbitmqCluster"_L1 || kind == "RabbitmqBrokerConfig"_L1
                               : kind == "ConfigMap"_L1;
    if (!kind.isEmpty() && !fits) {
        findings.append(subject.finding(
            "broker.config", u"/spec/config/kind"_s,
            say(QT_TRANSLATE_NOOP("Check", "A Broker of class %1 cannot be configured by a %2.")).arg(name, kind)));
    }
    const QString space = stringAt(*config, "/namespace");
    if (name == "KafkaNamespaced"_L1 && !space.isEmpty() && space != subject.resource.nameSpace()) {
        findings.append(subject.finding(
            "reference.namespace", u"/spec/config/namespace"_s,
            say(QT_TRANSLATE_NOOP("Check", "A Broker of class KafkaNamespaced wants its ConfigMap in its own "
                                           "namespace."))));
    }
}

} // namespace

void brokers(const Subject &subject, QList<Finding> &findings)
{
    if (subject.kind.role != Role::Broker || subject.kind.name != "Broker"_L1)
        return;
    const QString name = brokerClass(subject.resource, subject.judge.profile);
    checkClass(subject, name, findings);
    checkConfig(subject, name, findings);
}

} // namespace weir::check
