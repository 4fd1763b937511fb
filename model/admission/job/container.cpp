// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"

#include "model/admission/job/quantity.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"

#include <limits>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

QStringList portNameFaults(const QString &name)
{
    QStringList faults;
    if (name.size() > 15)
        faults.append(u"must be no more than 15 characters"_s);
    bool isFine = true;
    bool hasLetter = false;
    for (const QChar character : name) {
        const bool isLetter = character >= u'a' && character <= u'z';
        hasLetter = hasLetter || isLetter;
        isFine = isFine && (isLetter || character == u'-' || (character >= u'0' && character <= u'9'));
    }
    if (!isFine)
        faults.append(u"must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"_s);
    if (!hasLetter)
        faults.append(u"must contain at least one letter (a-z)"_s);
    if (name.contains(u"--"_s))
        faults.append(u"must not contain consecutive hyphens"_s);
    if (name.startsWith(u'-') || name.endsWith(u'-'))
        faults.append(u"must not begin or end with a hyphen"_s);
    return faults;
}

void judgePorts(const Json &container, const QString &path, FaultList &faults)
{
    std::set<QString> seen;
    const Json &ports = listOf(container, "ports");
    for (size_t i = 0; i < ports.size(); ++i) {
        const Json &port = ports[i];
        const QString place = indexed(path + u".ports"_s, i);
        if (const QString name = textOf(&port, "name"); !name.isEmpty()) {
            const QStringList reasons = portNameFaults(name);
            faults.invalidEach(place + u".name"_s, name, reasons);
            if (reasons.isEmpty() && !seen.insert(name).second)
                faults.duplicate(place + u".name"_s, name);
        }
        if (intAt(port, "/containerPort").value_or(0) == 0)
            faults.required(place + u".containerPort"_s);
        else
            faults.within(port, "containerPort", place, 1, 65535);
        if (intAt(port, "/hostPort").value_or(0) != 0)
            faults.within(port, "hostPort", place, 1, 65535);
        if (const QString protocol = textOf(&port, "protocol"); !protocol.isEmpty())
            faults.oneOf(place + u".protocol"_s, protocol, {"SCTP", "TCP", "UDP"});
    }
}

void judgeMounts(const Json &container, const QString &path, const ContainerPlace &pod, FaultList &faults)
{
    std::set<QString> paths;
    const Json &mounts = listOf(container, "volumeMounts");
    for (size_t i = 0; i < mounts.size(); ++i) {
        const Json &mount = mounts[i];
        const QString place = indexed(path + u".volumeMounts"_s, i);
        const QString name = textOf(&mount, "name");
        if (name.isEmpty())
            faults.required(place + u".name"_s);
        if (!pod.volumes.contains(name))
            faults.notFound(place + u".name"_s, name);
        const QString where = textOf(&mount, "mountPath");
        if (where.isEmpty())
            faults.required(place + u".mountPath"_s);
        if (!paths.insert(where).second)
            faults.invalid(place + u".mountPath"_s, where, u"must be unique"_s);
        const QString below = textOf(&mount, "subPath");
        const QString expression = textOf(&mount, "subPathExpr");
        if (!below.isEmpty() && !expression.isEmpty())
            faults.invalid(place + u".subPathExpr"_s, expression, u"subPathExpr and subPath are mutually exclusive"_s);
        for (const auto &[member, value] :
             {std::pair{u".subPath"_s, below}, std::pair{u".subPathExpr"_s, expression}}) {
            if (value.startsWith(u'/'))
                faults.invalid(place + member, value, u"must be a relative path"_s);
            if (value.split(u'/').contains(u".."_s))
                faults.invalid(place + member, value, u"must not contain '..'"_s);
        }
        if (const QString propagation = textOf(&mount, "mountPropagation"); !propagation.isEmpty()) {
            faults.oneOf(place + u".mountPropagation"_s, propagation,
                         {"Bidirectional", "HostToContainer", "None"});
        }
    }
}

void judgeAmounts(const Json &resources, const char *member, const QString &path, FaultList &faults)
{
    const Json &amounts = structOf(&resources, member);
    for (const auto &[key, quantity] : amounts.items()) {
        const QString name = QString::fromStdString(key);
        const QString place = path + u'.' + QLatin1StringView(member);
        faults.invalidEach(place, name, qualifiedNameFaults(name));
        const bool isStandard = name.contains(u'/') || name == u"cpu" || name == u"memory"
            || name == u"ephemeral-storage" || name.startsWith(u"hugepages-"_s);
        if (!isStandard)
            faults.invalid(place, name, u"must be a standard resource for containers"_s);
        if (amountOf(quantity) < 0)
            faults.invalid(u"%1[%2]"_s.arg(place, name), toQString(quantity), u"must be greater than or equal to 0"_s);
    }
}

void judgeResources(const Json &container, const QString &path, FaultList &faults)
{
    const Json &resources = structOf(&container, "resources");
    const QString place = path + u".resources"_s;
    judgeAmounts(resources, "limits", place, faults);
    judgeAmounts(resources, "requests", place, faults);
    const Json &limits = structOf(&resources, "limits");
    const Json &requests = structOf(&resources, "requests");
    for (const auto &[name, request] : requests.items()) {
        const Json *limit = memberOf(&limits, name.c_str());
        if (limit && amountOf(request) > amountOf(*limit)) {
            faults.invalid(place + u".requests"_s, toQString(request),
                           u"must be less than or equal to %1 limit of %2"_s.arg(QString::fromStdString(name),
                                                                                 toQString(*limit)));
        }
    }
}

void judgeSecurity(const Json &container, const QString &path, FaultList &faults)
{
    const Json *security = memberOf(&container, "securityContext");
    if (!security)
        return;
    const QString place = path + u".securityContext"_s;
    constexpr qint64 highest = std::numeric_limits<qint32>::max();
    faults.within(*security, "runAsUser", place, 0, highest);
    faults.within(*security, "runAsGroup", place, 0, highest);
    const bool staysBelow = memberOf(security, "allowPrivilegeEscalation")
        && !boolAt(*security, "/allowPrivilegeEscalation", true);
    if (staysBelow && boolAt(*security, "/privileged")) {
        faults.add(place + u": Invalid value: cannot set `allowPrivilegeEscalation` to false and `privileged` to "
                           "true"_s);
    }
    for (const Json &capability : listOf(structOf(security, "capabilities"), "add")) {
        if (staysBelow && capability == "CAP_SYS_ADMIN") {
            faults.add(place + u": Invalid value: cannot set `allowPrivilegeEscalation` to false and "
                               "`capabilities.Add` CAP_SYS_ADMIN"_s);
        }
    }
    if (const Json *profile = memberOf(security, "seccompProfile"))
        faults.oneOf(place + u".seccompProfile.type"_s, textOf(profile, "type"),
                     {"Localhost", "RuntimeDefault", "Unconfined"});
}

} // namespace

void judgeContainer(const Json &container, const QString &path, ContainerPlace &place, FaultList &faults)
{
    const QString name = textOf(&container, "name");
    if (name.isEmpty()) {
        faults.required(path + u".name"_s);
    } else {
        faults.invalidEach(path + u".name"_s, name, dnsLabelFaults(name));
        if (!place.names.insert(name).second)
            faults.duplicate(path + u".name"_s, name);
    }
    if (textOf(&container, "image").isEmpty())
        faults.required(path + u".image"_s);
    judgeHandlers(container, path, place.isInit, faults);
    if (const QString policy = textOf(&container, "terminationMessagePolicy"); !policy.isEmpty())
        faults.oneOf(path + u".terminationMessagePolicy"_s, policy, {"FallbackToLogsOnError", "File"});
    judgePorts(container, path, faults);
    judgeEnvironment(container, path, faults);
    judgeMounts(container, path, place, faults);
    if (const QString policy = textOf(&container, "imagePullPolicy"); !policy.isEmpty())
        faults.oneOf(path + u".imagePullPolicy"_s, policy, {"Always", "IfNotPresent", "Never"});
    judgeResources(container, path, faults);
    judgeSecurity(container, path, faults);
}

} // namespace weir::admission
