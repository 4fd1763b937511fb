// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/job/scheduling.h"
#include "model/admission/job/security.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/gotext.h"
#include "model/admission/parts/members.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr auto seccompOfPod = "seccomp.security.alpha.kubernetes.io/pod"_L1;
constexpr auto seccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/"_L1;
constexpr auto appArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/"_L1;
constexpr auto localhost = "localhost/"_L1;

void judgeSeccompName(const QString &path, const QString &profile, FaultList &faults)
{
    if (profile == u"runtime/default" || profile == u"docker/default" || profile == u"unconfined")
        return;
    if (profile.startsWith(localhost))
        judgeRelativePath(path, profile.mid(localhost.size()), faults);
    else
        faults.invalid(path, profile, u"must be a valid seccomp profile"_s);
}

/// What an annotation and a field say of the same.
void judgeMatch(const QString &what, const QString &annotation, const JobPlace &profile, const QString &path,
                QStringList defaults, FaultList &faults)
{
    const QString type = profile.text("type");
    const QString types = what + u" type in annotation and field must match"_s;
    if (type == u"Unconfined" && annotation != u"unconfined") {
        faults.forbidden(path + u".type"_s, types);
    } else if (type == u"RuntimeDefault" && !defaults.contains(annotation)) {
        faults.forbidden(path + u".type"_s, types);
    } else if (type == u"Localhost") {
        const JobPlace name = profile.at("localhostProfile");
        if (!annotation.startsWith(localhost))
            faults.forbidden(path + u".type"_s, types);
        else if (!name || annotation.mid(localhost.size()) != name.text())
            faults.forbidden(path + u".localhostProfile"_s, what + u" profile in annotation and field must match"_s);
    }
}

bool isDeletionCost(const QString &text)
{
    const bool isStart =
        text.startsWith(u'-') || text == u"0" || (!text.isEmpty() && text.front() >= u'1' && text.front() <= u'9');
    bool isNumber = false;
    text.toInt(&isNumber);
    const bool isPlain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
    return isStart && isNumber && isPlain;
}

} // namespace

void judgePodAnnotations(const JobPlace &podTemplate, FaultList &faults)
{
    const JobPlace annotations(memberOf(memberOf(&podTemplate.value(), "metadata"), "annotations"),
                            podTemplate.path("annotations"));
    if (!annotations || !annotations.value().is_object())
        return;
    const JobPlace pod = podTemplate.at("spec");
    const Json &all = annotations.value();
    for (const auto &[name, value] : all.items()) {
        const QString key = QString::fromStdString(name);
        const QString text = toQString(value);
        const QString path = u"%1[%2]"_s.arg(annotations.path(), key);
        if (key == u"kubernetes.io/config.mirror" && pod.text("nodeName").isEmpty())
            faults.invalid(path, text, u"must set spec.nodeName if mirror pod annotation is set"_s);
        if (key == u"scheduler.alpha.kubernetes.io/tolerations" && !text.isEmpty()) {
            const auto tolerations = parseJson(text.toStdString());
            if (!tolerations || !tolerations->is_array()) {
                faults.invalid(annotations.path(), key, u"invalid character in JSON"_s);
            } else {
                const Json holder{{"tolerations", *tolerations}};
                judgeTolerations(JobPlace(&holder, QString()).each("tolerations"), faults);
            }
        }
        if (key == u"controller.kubernetes.io/pod-deletion-cost" && !isDeletionCost(text))
            faults.invalid(path, text, u"must be a 32bit integer"_s);
        if (key == seccompOfPod || key.startsWith(seccompOfContainer))
            judgeSeccompName(annotations.path() + u'.' + key, text, faults);
        if (!key.startsWith(appArmorOfContainer))
            continue;
        const QString container = key.mid(appArmorOfContainer.size());
        const auto containers = allContainers(pod);
        if (std::none_of(containers.begin(), containers.end(),
                         [&](const JobPlace &one) { return one.text("name") == container; }))
            faults.invalid(path, container, u"container not found"_s);
        if (!text.isEmpty() && text != u"runtime/default" && text != u"unconfined" && !text.startsWith(localhost))
            faults.invalid(path, text, u"invalid AppArmor profile name: "_s + quotedAsGo(text));
    }
}

void judgeProfiles(const JobPlace &podTemplate, FaultList &faults)
{
    const Json *annotations = memberOf(memberOf(&podTemplate.value(), "metadata"), "annotations");
    if (!annotations)
        return;
    const auto annotation = [&](const QString &key) { return memberOf(annotations, key.toUtf8().constData()); };
    const JobPlace pod = podTemplate.at("spec");
    const JobPlace security = pod.at("securityContext");
    const QStringList seccompDefaults{u"runtime/default"_s, u"docker/default"_s};
    if (const Json *said = annotation(seccompOfPod)) {
        const JobPlace profile = security.at("seccompProfile");
        judgeMatch(u"seccomp"_s, toQString(*said), profile, profile.path(), seccompDefaults, faults);
    }
    for (const JobPlace &container : allContainers(pod)) {
        const JobPlace own = container.at("securityContext");
        if (const Json *said = annotation(seccompOfContainer + container.text("name"))) {
            const JobPlace profile = own.at("seccompProfile");
            judgeMatch(u"seccomp"_s, toQString(*said), profile, profile.path(), seccompDefaults, faults);
        }
        const Json *said = annotation(appArmorOfContainer + container.text("name"));
        if (!said || pod.at("os").text("name") == u"windows")
            continue;
        const JobPlace profile = own.at("appArmorProfile");
        judgeMatch(u"apparmor"_s, toQString(*said), profile ? profile : security.at("appArmorProfile"), profile.path(),
                   {u"runtime/default"_s}, faults);
    }
}

} // namespace weir::admission
