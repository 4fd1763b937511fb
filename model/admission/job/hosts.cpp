// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/job/security.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

void judgeHostProcesses(const JobPlace &pod, FaultList &faults)
{
    const auto processOf = [](const JobPlace &owner) {
        return owner.at("securityContext").at("windowsOptions").at("hostProcess");
    };
    const JobPlace ofPod = processOf(pod);
    const auto isTrue = [](const JobPlace &value) {
        return value && value.value().is_boolean() && value.value().get<bool>();
    };
    size_t count = 0;
    const auto containers = allContainers(pod);
    for (const JobPlace &container : containers) {
        const JobPlace own = processOf(container);
        if (own && ofPod && isTrue(own) != isTrue(ofPod)) {
            faults.invalid(own.path(), own.value(),
                           u"pod hostProcess value must be identical if both are specified, was "_s
                               + (isTrue(ofPod) ? u"true"_s : u"false"_s));
        }
        count += isTrue(own ? own : ofPod) ? 1 : 0;
    }
    if (count == 0)
        return;
    if (count != containers.size()) {
        faults.invalid(
            pod.path(), QString(),
            u"If pod contains any hostProcess containers then all containers must be HostProcess containers"_s);
    }
    if (!pod.isTrue("hostNetwork")) {
        faults.invalid(pod.path("hostNetwork"), Json(false),
                       u"hostNetwork must be true if pod contains any hostProcess containers"_s);
    }
}

void judgeHostUsers(const JobPlace &pod, FaultList &faults)
{
    if (!pod.has("hostUsers") || pod.isTrue("hostUsers"))
        return;
    const QString why = u"when `hostUsers` is false"_s;
    if (pod.isTrue("hostNetwork"))
        faults.forbidden(pod.path("hostNetwork"), why);
    if (pod.isTrue("hostPID"))
        faults.forbidden(pod.path("HostPID"), why);
    if (pod.isTrue("hostIPC"))
        faults.forbidden(pod.path("HostIPC"), why);
    for (const JobPlace &container : allContainers(pod)) {
        if (container.count("volumeDevices") > 0)
            faults.forbidden(container.path("volumeDevices"), why);
    }
}

void judgeSystem(const JobPlace &pod, FaultList &faults)
{
    const JobPlace system = pod.at("os");
    if (!system)
        return;
    const QString name = system.text("name");
    if (name.isEmpty()) {
        faults.required(system.path("name"));
        return;
    }
    faults.oneOf(system.path(), name, {"linux", "windows"});
    const JobPlace security = pod.at("securityContext");
    if (name == u"linux") {
        const auto judge = [&](const JobPlace &context) {
            if (context.has("windowsOptions"))
                faults.forbidden(context.path("windowsOptions"), u"windows options cannot be set for a linux pod"_s);
        };
        judge(security);
        for (const JobPlace &container : allContainers(pod))
            judge(container.at("securityContext"));
    }
    if (name != u"windows")
        return;
    const auto forbid = [&](const JobPlace &owner, std::initializer_list<const char *> members) {
        for (const char *member : members) {
            const JobPlace place = owner.at(member);
            const bool isOff = place && place.value() == Json(false) && (qstrcmp(member, "hostPID") == 0
                                                                         || qstrcmp(member, "hostIPC") == 0);
            if (place && !isOff)
                faults.forbidden(place.path(), u"cannot be set for a windows pod"_s);
        }
    };
    forbid(security,
           {"appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "sysctls",
            "runAsUser", "runAsGroup", "supplementalGroups", "supplementalGroupsPolicy", "seLinuxChangePolicy"});
    forbid(pod, {"hostUsers", "hostPID", "hostIPC", "shareProcessNamespace"});
    for (const JobPlace &container : allContainers(pod)) {
        forbid(container.at("securityContext"),
               {"appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem",
                "privileged", "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup"});
    }
}

} // namespace weir::admission
