// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/podspec.h"

#include "model/admission/job/container.h"
#include "model/admission/job/scheduling.h"
#include "model/admission/job/security.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/selector.h"

#include <limits>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Claims of devices; the names of them.
std::set<QString> judgeClaims(const JobPlace &pod, FaultList &faults)
{
    std::set<QString> names, all;
    for (const JobPlace &claim : pod.each("resourceClaims")) {
        const QString name = claim.text("name");
        if (name.isEmpty()) {
            faults.required(claim.path("name"));
        } else if (!names.insert(name).second) {
            faults.duplicate(claim.path("name"), name);
        } else {
            judgeDnsLabel(claim.at("name"), faults);
        }
        const JobPlace byName = claim.at("resourceClaimName");
        const JobPlace byTemplate = claim.at("resourceClaimTemplateName");
        const Json shown{{"Name", name.toStdString()},
                         {"ResourceClaimName", byName.value()},
                         {"ResourceClaimTemplateName", byTemplate.value()}};
        if (byName && byTemplate) {
            faults.invalid(claim.path(), shown,
                           u"at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"_s);
        } else if (!byName && !byTemplate) {
            faults.invalid(claim.path(), shown,
                           u"must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"_s);
        }
        for (const JobPlace &place : {byName, byTemplate}) {
            if (place)
                judgeDnsSubdomain(place, faults);
        }
        if (!name.isEmpty())
            all.insert(name);
    }
    return all;
}

/// Ports of a pod that is in the host's network are the host's.
void judgeHostNetwork(const JobPlace &pod, FaultList &faults)
{
    if (!pod.isTrue("hostNetwork"))
        return;
    for (const JobPlace &container : pod.each("containers")) {
        for (const JobPlace &port : container.each("ports")) {
            const qint64 ofHost = port.integer("hostPort").value_or(0);
            if (ofHost != 0 && ofHost != port.integer("containerPort").value_or(0)) {
                faults.invalid(port.path("hostPort"), ofHost,
                               u"must match `containerPort` when `hostNetwork` is true"_s);
            }
        }
    }
}

void judgeNames(const JobPlace &pod, FaultList &faults)
{
    const JobPlace account = pod.text("serviceAccountName").isEmpty() ? pod.at("serviceAccount", "serviceAccountName")
                                                                   : pod.at("serviceAccountName");
    for (const JobPlace &name : {account, pod.at("nodeName"), pod.at("priorityClassName")}) {
        if (!name.text().isEmpty())
            judgeDnsSubdomain(name, faults);
    }
    if (const JobPlace name = pod.at("runtimeClassName"))
        judgeDnsSubdomain(name, faults);
    for (const char *name : {"hostname", "subdomain"}) {
        if (!pod.text(name).isEmpty())
            judgeDnsLabel(pod.at(name), faults);
    }
    judgeLabels(pod.at("nodeSelector"), faults);
    const JobPlace host = pod.at("hostnameOverride");
    if (!host)
        return;
    constexpr int longest = 64;
    if (pod.isTrue("setHostnameAsFQDN"))
        faults.forbidden(host.path(), u"may not be specified when setHostnameAsFQDN is true"_s);
    if (pod.isTrue("hostNetwork"))
        faults.forbidden(host.path(), u"may not be specified when hostNetwork is true"_s);
    if (host.text().toUtf8().size() > longest)
        faults.tooLong(host.path(), longest);
    judgeDnsSubdomain(host, faults);
}

void judgeSearches(const JobPlace &config, FaultList &faults)
{
    constexpr size_t mostPaths = 32;
    constexpr qsizetype mostCharacters = 2048;
    QStringList searches;
    for (const JobPlace &search : config.each("searches")) {
        QString name = search.text();
        searches.append(name);
        if (name == u".")
            continue;
        if (name.endsWith(u'.'))
            name.chop(1);
        faults.invalidEach(search.path(), name, searchDomainFaults(name));
    }
    const JobPlace list = config.at("searches");
    if (config.count("searches") > mostPaths)
        faults.invalid(list.path(), list.value(), u"must not have more than 32 search paths"_s);
    if (searches.join(u' ').toUtf8().size() > mostCharacters) {
        faults.invalid(list.path(), list.value(),
                       u"must not have more than 2048 characters (including spaces) in the search list"_s);
    }
}

void judgeDns(const JobPlace &pod, FaultList &faults)
{
    const QString policy = pod.text("dnsPolicy");
    if (!policy.isEmpty())
        faults.oneOf(pod.path("dnsPolicy"), policy, {"ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"});
    const JobPlace config = pod.at("dnsConfig");
    if (policy == u"None" && !config) {
        faults.required(config.path(), u"must provide `dnsConfig` when `dnsPolicy` is None"_s);
        return;
    }
    const JobPlace servers = config.at("nameservers");
    const size_t count = config.count("nameservers");
    if (policy == u"None" && count == 0) {
        faults.required(servers.path(), u"must provide at least one DNS nameserver when `dnsPolicy` is None"_s);
        return;
    }
    if (count > 3)
        faults.invalid(servers.path(), servers.value(), u"must not have more than 3 nameservers"_s);
    for (const JobPlace &server : config.each("nameservers"))
        judgeAddress(server, faults);
    judgeSearches(config, faults);
    for (const JobPlace &option : config.each("options")) {
        if (option.text("name").isEmpty())
            faults.required(option.path(), u"must not be empty"_s);
    }
}

void judgeAliases(const JobPlace &pod, FaultList &faults)
{
    for (const JobPlace &alias : pod.each("hostAliases")) {
        const JobPlace address = alias.at("ip");
        judgeAddress(address, faults);
        for (const JobPlace &name : alias.each("hostnames"))
            judgeDnsSubdomain(name, faults);
    }
}

void judgeGates(const JobPlace &pod, FaultList &faults)
{
    for (const JobPlace &gate : pod.each("readinessGates"))
        judgeQualifiedName(gate.at("conditionType"), faults);
    std::set<QString> seen;
    for (const JobPlace &gate : pod.each("schedulingGates")) {
        const QString name = gate.text("name");
        faults.invalidEach(gate.path(), name, labelKeyFaults(name));
        if (!seen.insert(name).second)
            faults.duplicate(gate.path(), name);
    }
}

/// Files of variables lie in an empty directory of the pod.
void judgeFiles(const JobPlace &pod, FaultList &faults)
{
    std::map<QString, JobPlace> volumes;
    for (const JobPlace &volume : pod.each("volumes"))
        volumes.insert_or_assign(volume.text("name"), volume);
    for (const JobPlace &container : allContainers(pod)) {
        for (const JobPlace &variable : container.each("env")) {
            const JobPlace file = variable.at("valueFrom").at("fileKeyRef");
            if (!file)
                continue;
            const QString name = file.text("volumeName");
            const auto volume = volumes.find(name);
            if (volume == volumes.end()) {
                faults.notFound(file.path("volumeName"), name);
                continue;
            }
            // One without a source is made one.
            size_t sources = 0;
            const Json &members = volume->second.value();
            for (const auto &[key, value] : members.items())
                sources += key != "name" && !value.is_null() ? 1 : 0;
            if (sources > 0 && !volume->second.has("emptyDir"))
                faults.invalid(file.path("volumeName"), name, u"referenced volume must be of type emptyDir"_s);
        }
    }
}

void judgeSpec(const JobPlace &pod, FaultList &faults)
{
    constexpr qint64 defaultGrace = 30;
    ContainerPlace place{.pod = pod};
    place.volumes = judgeVolumes(pod, faults);
    place.claims = judgeClaims(pod, faults);
    place.isOfHostUsers = !pod.has("hostUsers") || pod.isTrue("hostUsers");
    place.neverRestarts = pod.text("restartPolicy") == u"Never";
    place.gracePeriod = pod.integer("terminationGracePeriodSeconds").value_or(defaultGrace);
    judgeContainers(place, faults);
    judgePodResources(pod, place.claims, faults);
    judgeHostNetwork(pod, faults);
    if (const QString policy = pod.text("restartPolicy"); !policy.isEmpty())
        faults.oneOf(pod.path("restartPolicy"), policy, {"Always", "OnFailure", "Never"});
    judgePodSecurity(pod, faults);
    judgeAffinity(pod.at("affinity"), faults);
    judgeDns(pod, faults);
    judgeGates(pod, faults);
    judgeSpread(pod.each("topologySpreadConstraints"), faults);
    judgeHostProcesses(pod, faults);
    judgeHostUsers(pod, faults);
    judgeNames(pod, faults);
    faults.within(pod.at("activeDeadlineSeconds"), 1, std::numeric_limits<qint32>::max());
    judgeTolerations(pod.each("tolerations"), faults);
    judgeAliases(pod, faults);
    if (const JobPlace policy = pod.at("preemptionPolicy"))
        faults.requiredOneOf(policy.path(), policy.text(), {"PreemptLowerPriority", "Never"});
    judgeLimits(pod.at("overhead"), pod.path("overhead"), faults);
    judgeSystem(pod, faults);
    judgeFiles(pod, faults);
}

} // namespace

void judgePodTemplate(const JobPlace &podTemplate, FaultList &faults)
{
    const JobPlace metadata = podTemplate.at("metadata");
    // The server leaves "metadata" out of these paths.
    const auto shown = [&](const char *member) {
        return JobPlace(metadata.has(member) ? &metadata.at(member).value() : nullptr, podTemplate.path(member));
    };
    judgeLabels(shown("labels"), faults);
    judgeAnnotations(shown("annotations"), faults);
    judgePodAnnotations(podTemplate, faults);
    judgeSpec(podTemplate.at("spec"), faults);
    judgeProfiles(podTemplate, faults);
}

} // namespace weir::admission
