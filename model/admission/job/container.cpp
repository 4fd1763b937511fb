// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"

#include "model/admission/job/security.h"
#include "model/admission/job/words.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

void judgePorts(const JobPlace &container, FaultList &faults)
{
    constexpr qint64 highest = 65535;
    std::set<QString> seen;
    for (const JobPlace &port : container.each("ports")) {
        if (const QString name = port.text("name"); !name.isEmpty()) {
            const QStringList reasons = portNameFaults(name);
            faults.invalidEach(port.path("name"), name, reasons);
            if (reasons.isEmpty() && !seen.insert(name).second)
                faults.duplicate(port.path("name"), name);
        }
        if (port.integer("containerPort").value_or(0) == 0)
            faults.required(port.path("containerPort"));
        else
            faults.within(port.at("containerPort"), 1, highest);
        if (port.integer("hostPort").value_or(0) != 0)
            faults.within(port.at("hostPort"), 1, highest);
        if (const QString protocol = port.text("protocol"); !protocol.isEmpty())
            faults.oneOf(port.path("protocol"), protocol, {"SCTP", "TCP", "UDP"});
    }
}

/// Ports of the host of these containers, each taken once.
void judgeHostPorts(const std::vector<JobPlace> &containers, FaultList &faults)
{
    std::set<QString> seen;
    for (const JobPlace &container : containers) {
        for (const JobPlace &port : container.each("ports")) {
            const qint64 number = port.integer("hostPort").value_or(0);
            const QString protocol = port.text("protocol");
            const QString shown = u"%1/%2/%3"_s.arg(protocol.isEmpty() ? u"TCP"_s : protocol, port.text("hostIP"))
                                      .arg(number);
            if (number != 0 && !seen.insert(shown).second)
                faults.duplicate(port.path("hostPort"), shown);
        }
    }
}

void judgeResize(const JobPlace &container, bool neverRestarts, FaultList &faults)
{
    const QString path = container.path("resizePolicy");
    std::set<QString> seen;
    for (const JobPlace &policy : container.each("resizePolicy")) {
        const QString resource = policy.text("resourceName");
        if (!seen.insert(resource).second)
            faults.duplicate(policy.path(), resource);
        faults.requiredOneOf(path, resource, {"cpu", "memory"});
        const QString restart = policy.text("restartPolicy");
        faults.requiredOneOf(path, restart, {"NotRequired", "RestartContainer"});
        if (neverRestarts && restart != u"NotRequired")
            faults.invalid(path, restart, u"must be 'NotRequired' when `restartPolicy` is 'Never'"_s);
    }
}

void judgeRestartRules(const JobPlace &container, FaultList &faults)
{
    constexpr int mostRules = 20;
    constexpr int mostValues = 255;
    const JobPlace policy = container.at("restartPolicy");
    const auto rules = container.each("restartPolicyRules");
    if (!policy && !rules.empty())
        faults.required(policy.path(), u"must specify restartPolicy when restart rules are used"_s);
    faults.optionalOneOf(policy, {"Always", "Never", "OnFailure"});
    if (rules.size() > mostRules)
        faults.tooLong(container.path("restartPolicyRules"), mostRules);
    for (const JobPlace &rule : rules) {
        faults.oneOf(rule.path("action"), rule.text("action"), {"Restart"});
        const JobPlace codes = rule.at("exitCodes");
        if (!codes) {
            faults.required(codes.path(), u"must be specified"_s);
            continue;
        }
        faults.oneOf(codes.path("operator"), codes.text("operator"), {"In", "NotIn"});
        if (codes.count("values") > mostValues)
            faults.tooLong(codes.path("values"), mostValues);
    }
}

/// What every container must be.
void judgeCommon(const JobPlace &container, const ContainerPlace &place, FaultList &faults)
{
    if (container.text("name").isEmpty())
        faults.required(container.path("name"));
    else
        judgeDnsLabel(container.at("name"), faults);
    faults.needs(container, {"image"});
    if (const QString policy = container.text("terminationMessagePolicy"); !policy.isEmpty())
        faults.oneOf(container.path("terminationMessagePolicy"), policy, {"File", "FallbackToLogsOnError"});
    judgePorts(container, faults);
    judgeEnvironment(container, faults);
    judgeMounts(container, place.volumes, faults);
    if (const QString policy = container.text("imagePullPolicy"); !policy.isEmpty())
        faults.oneOf(container.path("imagePullPolicy"), policy, {"Always", "IfNotPresent", "Never"});
    judgeResources(container.at("resources"), place.claims, false, faults);
    judgeResize(container, place.neverRestarts, faults);
    judgeContainerSecurity(container, place.isOfHostUsers, faults);
}

void judgeRegular(const ContainerPlace &place, FaultList &faults)
{
    const auto containers = place.pod.each("containers");
    if (containers.empty())
        faults.required(place.pod.path("containers"));
    std::set<QString> names;
    for (const JobPlace &container : containers) {
        judgeCommon(container, place, faults);
        if (!names.insert(container.text("name")).second)
            faults.duplicate(container.path("name"), container.text("name"));
        judgeLifecycle(container, place.gracePeriod, faults);
        judgeProbes(container, place.gracePeriod, faults);
        judgeRestartRules(container, faults);
    }
    judgeHostPorts(containers, faults);
}

void judgeInit(const ContainerPlace &place, FaultList &faults)
{
    std::set<QString> names;
    for (const JobPlace &container : place.pod.each("containers"))
        names.insert(container.text("name"));
    for (const JobPlace &container : place.pod.each("initContainers")) {
        judgeCommon(container, place, faults);
        const bool isSidecar = container.text("restartPolicy") == u"Always";
        if (!isSidecar) {
            judgeRestartRules(container, faults);
        } else if (container.count("restartPolicyRules") > 0) {
            faults.forbidden(container.path("restartPolicyRules"),
                             u"restartPolicyRules are not allowed for init containers with restart policy Always"_s);
        }
        if (const QString name = container.text("name"); names.contains(name))
            faults.duplicate(container.path("name"), name);
        else if (!name.isEmpty())
            names.insert(name);
        judgeHostPorts({JobPlace(&container.value(), indexed(place.pod.path("initContainers"), 0))}, faults);
        if (isSidecar) {
            judgeLifecycle(container, place.gracePeriod, faults);
            judgeProbes(container, place.gracePeriod, faults);
            continue;
        }
        for (const char *member : {"lifecycle", "livenessProbe", "readinessProbe", "startupProbe"}) {
            // A signal to stop counts for nothing unless a cluster turned it on.
            const bool isNothing = qstrcmp(member, "lifecycle") == 0
                && !container.at(member).has("postStart") && !container.at(member).has("preStop")
                && container.at(member).has("stopSignal");
            if (container.has(member) && !isNothing) {
                faults.forbidden(container.path(member),
                                 u"may not be set for init containers without restartPolicy=Always"_s);
            }
        }
    }
}

/// Those are for pods that run; the server looks at them before it says so.
void judgeEphemeral(const ContainerPlace &place, FaultList &faults)
{
    const auto containers = place.pod.each("ephemeralContainers");
    if (containers.empty())
        return;
    std::set<QString> others;
    for (const char *list : {"containers", "initContainers"}) {
        for (const JobPlace &container : place.pod.each(list))
            others.insert(container.text("name"));
    }
    std::set<QString> names = others;
    for (const JobPlace &container : containers) {
        judgeCommon(container, place, faults);
        const QString image = container.text("image");
        if (image.trimmed() != image)
            faults.invalid(container.path("image"), image, u"must not have leading or trailing whitespace"_s);
        if (!names.insert(container.text("name")).second)
            faults.duplicate(container.path("name"), container.text("name"));
        const QString target = container.text("targetContainerName");
        if (!target.isEmpty() && !others.contains(target))
            faults.notFound(container.path("targetContainerName"), target);
        for (const char *member : {"ports", "resizePolicy", "restartPolicy", "restartPolicyRules", "livenessProbe",
                                   "readinessProbe", "startupProbe", "lifecycle"}) {
            if (container.has(member))
                faults.forbidden(container.path(member), u"cannot be set for an Ephemeral Container"_s);
        }
        if (container.has("resources") && !container.at("resources").value().empty())
            faults.forbidden(container.path("resources"), u"cannot be set for an Ephemeral Container"_s);
        for (const JobPlace &mount : container.each("volumeMounts")) {
            for (const char *member : {"subPath", "subPathExpr"}) {
                if (!mount.text(member).isEmpty())
                    faults.forbidden(mount.path(member), u"cannot be set for an Ephemeral Container"_s);
            }
        }
    }
    faults.forbidden(place.pod.path("ephemeralContainers"), u"ephemeral containers not allowed in pod template"_s);
}

} // namespace

std::vector<JobPlace> allContainers(const JobPlace &pod)
{
    std::vector<JobPlace> all;
    for (const char *list : {"initContainers", "containers", "ephemeralContainers"}) {
        for (const JobPlace &container : pod.each(list))
            all.push_back(container);
    }
    return all;
}

void judgeContainers(const ContainerPlace &place, FaultList &faults)
{
    judgeRegular(place, faults);
    judgeInit(place, faults);
    judgeEphemeral(place, faults);
}

} // namespace weir::admission
