// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/security.h"

#include "model/admission/job/words.h"
#include "model/admission/parts/gotext.h"
#include "model/admission/parts/selector.h"

#include <QRegularExpression>

#include <limits>
#include <set>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HighestId = std::numeric_limits<qint32>::max();

void judgeSeccomp(const JobPlace &profile, FaultList &faults)
{
    if (!profile)
        return;
    const QString type = profile.text("type");
    if (type.isEmpty())
        faults.required(profile.path("type"), u"type is required when seccompProfile is set"_s);
    else
        faults.oneOf(profile.path("type"), type, {"Localhost", "RuntimeDefault", "Unconfined"});
    const JobPlace file = profile.at("localhostProfile");
    if (type == u"Localhost") {
        if (file)
            judgeRelativePath(file.path(), file.text(), faults);
        else
            faults.required(file.path(), u"must be set when seccomp type is Localhost"_s);
    } else if (file) {
        const Json shown{{"Type", type.toStdString()}, {"LocalhostProfile", file.value()}};
        faults.invalid(file.path(), shown, u"can only be set when seccomp type is Localhost"_s);
    }
}

void judgeAppArmor(const JobPlace &profile, FaultList &faults)
{
    if (!profile)
        return;
    constexpr int longest = 4095;
    const QString type = profile.text("type");
    const JobPlace name = profile.at("localhostProfile");
    const QString needed = u"must be set when AppArmor type is Localhost"_s;
    if (type == u"Localhost") {
        if (!name)
            faults.required(name.path(), needed);
        else if (trimmedAsGo(name.text()) != name.text())
            faults.invalid(name.path(), name.text(), u"must not be padded with whitespace"_s);
        else if (name.text().isEmpty())
            faults.required(name.path(), needed);
        if (name.text().toUtf8().size() > longest)
            faults.tooLong(name.path(), longest);
    } else if (type == u"RuntimeDefault" || type == u"Unconfined") {
        if (name)
            faults.invalid(name.path(), name.text(), u"can only be set when AppArmor type is Localhost"_s);
    } else if (type.isEmpty()) {
        faults.required(profile.path("type"), u"type is required when appArmorProfile is set"_s);
    } else {
        faults.oneOf(profile.path("type"), type, {"Localhost", "RuntimeDefault", "Unconfined"});
    }
}

/// "DOMAIN\\user" of Windows.
void judgeUserName(const JobPlace &place, FaultList &faults)
{
    const QString whole = place.text();
    const auto invalid = [&](const QString &why) { faults.invalid(place.path(), whole, u"runAsUserName"_s + why); };
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    static const QRegularExpression netBios(u"^[^\\\\/:*?\"<>|.][^\\\\/:*?\"<>|]{0,14}\\z"_s);
    static const QRegularExpression dns(
        u"^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]"
        "{0,61}[a-zA-Z0-9])?)*\\z"_s);
    static const QRegularExpression dots(u"^[. ]+\\z"_s);
    static const QRegularExpression forbidden(u"[\"/\\\\:;|=,+*?<>@\\[\\]]"_s);
    const QStringList parts = whole.split(u'\\');
    if (whole.isEmpty()) {
        invalid(u" cannot be an empty string"_s);
        return;
    }
    if (whole.contains(control)) {
        invalid(u" cannot contain control characters"_s);
        return;
    }
    if (parts.size() > 2) {
        invalid(u" cannot contain more than one backslash"_s);
        return;
    }
    const QString user = parts.last();
    if (parts.size() == 2) {
        const QString domain = parts.first();
        if (domain.toUtf8().size() >= 256)
            invalid(u"'s Domain length must be under 256 characters"_s);
        if (!netBios.match(domain).hasMatch() && !dns.match(domain).hasMatch())
            invalid(u"'s Domain doesn't match the NetBios nor the DNS format"_s);
    }
    if (user.isEmpty())
        invalid(u"'s User cannot be empty"_s);
    else if (user.toUtf8().size() > 104)
        invalid(u"'s User length must not be longer than 104 characters"_s);
    if (dots.match(user).hasMatch())
        invalid(u"'s User cannot contain only periods or spaces"_s);
    if (user.contains(forbidden))
        invalid(u"'s User cannot contain the following characters: \"/\\:;|=,+*?<>@[]"_s);
}

void judgeWindows(const JobPlace &options, FaultList &faults)
{
    if (const JobPlace name = options.at("gmsaCredentialSpecName"))
        judgeDnsSubdomain(name, faults);
    if (const JobPlace text = options.at("gmsaCredentialSpec")) {
        constexpr qsizetype longest = 64 * 1024;
        if (text.text().isEmpty())
            faults.invalid(text.path(), QString(), u"gmsaCredentialSpec cannot be an empty string"_s);
        else if (text.text().toUtf8().size() > longest)
            faults.invalid(text.path(), text.text(), u"gmsaCredentialSpec size must be under 64 KiB"_s);
    }
    if (const JobPlace user = options.at("runAsUserName"))
        judgeUserName(user, faults);
}

/// What a container's and a pod's context have in common.
void judgeCommon(const JobPlace &security, FaultList &faults)
{
    faults.within(security.at("runAsUser"), 0, HighestId);
    faults.within(security.at("runAsGroup"), 0, HighestId);
    judgeSeccomp(security.at("seccompProfile"), faults);
    judgeWindows(security.at("windowsOptions"), faults);
    judgeAppArmor(security.at("appArmorProfile"), faults);
}

/// Of a setting of the kernel: which of the host's namespaces it would change.
enum class Space { None, Network, Ipc };
Space spaceOf(QString name)
{
    // With a slash before the first dot, slashes stand for dots.
    const auto first = name.indexOf(QRegularExpression(u"[./]"_s));
    if (first >= 0 && name.at(first) == u'/')
        name.replace(u'/', u'.');
    if (name.contains(u'*'))
        name = name.left(name.indexOf(u'*'));
    static const QStringList ipc{u"kernel.sem"_s,    u"kernel.shmall"_s, u"kernel.shmmax"_s,
                                 u"kernel.shmmni"_s, u"kernel.shm"_s,    u"kernel.shm_rmid_forced"_s,
                                 u"kernel.msgmax"_s, u"kernel.msgmnb"_s, u"kernel.msgmni"_s,
                                 u"kernel.msg"_s};
    if (ipc.contains(name) || name.startsWith(u"fs.mqueue."_s))
        return Space::Ipc;
    return name.startsWith(u"net."_s) ? Space::Network : Space::None;
}

void judgeSysctls(const JobPlace &pod, FaultList &faults)
{
    const QString form = u"^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$"_s;
    static const QRegularExpression expression(form);
    constexpr qsizetype longest = 253;
    std::set<QString> names;
    for (const JobPlace &setting : pod.at("securityContext").each("sysctls")) {
        const QString name = setting.text("name");
        const QString path = setting.path("name");
        const bool isFine = name.size() <= longest && !name.endsWith(u'\n') && expression.match(name).hasMatch();
        if (name.isEmpty())
            faults.required(path);
        else if (!isFine)
            faults.invalid(path, name, u"must have at most 253 characters and match regex "_s + form);
        else if (names.contains(name))
            faults.duplicate(path, name);
        names.insert(name);
        if (pod.isTrue("hostNetwork") && spaceOf(name) == Space::Network)
            faults.invalid(path, name, u"may not be specified when 'hostNetwork' is true"_s);
        else if (pod.isTrue("hostIPC") && spaceOf(name) == Space::Ipc)
            faults.invalid(path, name, u"may not be specified when 'hostIPC' is true"_s);
    }
}

/// A container's context as the server writes its own type.
Json asServerWrites(const JobPlace &security)
{
    Json shown = Json::object();
    const auto add = [](Json &to, const char *name, const JobPlace &value) { to[name] = value.value(); };
    const auto structure = [&](const char *name, const char *member,
                               std::initializer_list<std::pair<const char *, const char *>> members) {
        const JobPlace inner = security.at(member);
        shown[name] = nullptr;
        if (!inner)
            return;
        shown[name] = Json::object();
        for (const auto &[as, from] : members)
            add(shown[name], as, inner.at(from));
    };
    structure("Capabilities", "capabilities", {{"Add", "add"}, {"Drop", "drop"}});
    add(shown, "Privileged", security.at("privileged"));
    structure("SELinuxOptions", "seLinuxOptions",
              {{"User", "user"}, {"Role", "role"}, {"Type", "type"}, {"Level", "level"}});
    structure("WindowsOptions", "windowsOptions",
              {{"GMSACredentialSpecName", "gmsaCredentialSpecName"}, {"GMSACredentialSpec", "gmsaCredentialSpec"},
               {"RunAsUserName", "runAsUserName"}, {"HostProcess", "hostProcess"}});
    add(shown, "RunAsUser", security.at("runAsUser"));
    add(shown, "RunAsGroup", security.at("runAsGroup"));
    add(shown, "RunAsNonRoot", security.at("runAsNonRoot"));
    add(shown, "ReadOnlyRootFilesystem", security.at("readOnlyRootFilesystem"));
    add(shown, "AllowPrivilegeEscalation", security.at("allowPrivilegeEscalation"));
    add(shown, "ProcMount", security.at("procMount"));
    for (const auto &[name, member] : {std::pair{"SeccompProfile", "seccompProfile"},
                                       std::pair{"AppArmorProfile", "appArmorProfile"}})
        structure(name, member, {{"Type", "type"}, {"LocalhostProfile", "localhostProfile"}});
    return shown;
}

} // namespace

void judgeContainerSecurity(const JobPlace &container, bool isOfHostUsers, FaultList &faults)
{
    const JobPlace security = container.at("securityContext");
    if (!security)
        return;
    judgeCommon(security, faults);
    if (const JobPlace mount = security.at("procMount")) {
        faults.oneOf(mount.path(), mount.text(), {"Default", "Unmasked"});
        if (isOfHostUsers && mount.text() == u"Unmasked")
            faults.invalid(mount.path(), mount.text(), u"`hostUsers` must be false to use `Unmasked`"_s);
    }
    if (!security.has("allowPrivilegeEscalation") || security.isTrue("allowPrivilegeEscalation"))
        return;
    const QString head = u"cannot set `allowPrivilegeEscalation` to false and "_s;
    if (security.isTrue("privileged"))
        faults.invalid(security.path(), asServerWrites(security), head + u"`privileged` to true"_s);
    for (const JobPlace &capability : security.at("capabilities").each("add")) {
        if (capability.text() == u"CAP_SYS_ADMIN")
            faults.invalid(security.path(), asServerWrites(security), head + u"`capabilities.Add` CAP_SYS_ADMIN"_s);
    }
}

void judgePodSecurity(const JobPlace &pod, FaultList &faults)
{
    const JobPlace security = pod.at("securityContext");
    judgeCommon(security, faults);
    faults.within(security.at("fsGroup"), 0, HighestId);
    for (const JobPlace &group : security.each("supplementalGroups"))
        faults.within(group, 0, HighestId);
    // The server keeps these two in the context.
    if (pod.isTrue("shareProcessNamespace") && pod.isTrue("hostPID")) {
        faults.invalid(security.path("shareProcessNamespace"), Json(true),
                       u"ShareProcessNamespace and HostPID cannot both be enabled"_s);
    }
    judgeSysctls(pod, faults);
    faults.optionalOneOf(security.at("fsGroupChangePolicy"), {"Always", "OnRootMismatch"});
    faults.optionalOneOf(security.at("supplementalGroupsPolicy"), {"Merge", "Strict"});
    faults.optionalOneOf(security.at("seLinuxChangePolicy"), {"Recursive"});
}

} // namespace weir::admission
