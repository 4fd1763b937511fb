// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/job/words.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Where the entries of a list are found, by name; of two of a name the last counts.
std::map<QString, QString> placesOf(const JobPlace &container, const char *list, const char *member)
{
    std::map<QString, QString> places;
    for (const JobPlace &one : container.each(list))
        places[one.text("name")] = one.text(member);
    return places;
}

bool isAmong(const std::map<QString, QString> &places, const QString &path)
{
    return std::any_of(places.begin(), places.end(), [&](const auto &place) { return place.second == path; });
}

/// Of faults of some members the server does not say which of the mounts has them.
void judgeWays(const JobPlace &mount, const JobPlace &container, FaultList &faults)
{
    const QString path = container.path("volumeMounts");
    if (const QString below = mount.text("subPath"); !below.isEmpty())
        judgeRelativePath(path + u".subPath"_s, below, faults);
    if (const QString expression = mount.text("subPathExpr"); !expression.isEmpty()) {
        if (!mount.text("subPath").isEmpty()) {
            faults.invalid(mount.path("subPathExpr"), expression,
                           u"subPathExpr and subPath are mutually exclusive"_s);
        }
        judgeRelativePath(path + u".subPathExpr"_s, expression, faults);
    }
    const QString propagation = mount.text("mountPropagation");
    if (mount.has("mountPropagation")) {
        const QString place = path + u".mountPropagation"_s;
        faults.oneOf(place, propagation, {"Bidirectional", "HostToContainer", "None"});
        if (propagation == u"Bidirectional" && !container.at("securityContext").isTrue("privileged"))
            faults.forbidden(place, u"Bidirectional mount propagation is available only to privileged containers"_s);
    }
    if (!mount.has("recursiveReadOnly"))
        return;
    const QString place = path + u".recursiveReadOnly"_s;
    const QString mode = mount.text("recursiveReadOnly");
    faults.oneOf(place, mode, {"Disabled", "Enabled", "IfPossible"});
    if (mode != u"Enabled" && mode != u"IfPossible")
        return;
    if (!mount.isTrue("readOnly"))
        faults.forbidden(place, u"may only be specified when readOnly is true"_s);
    if (mount.has("mountPropagation") && propagation != u"None")
        faults.forbidden(place, u"may only be specified when mountPropagation is None or not specified"_s);
}

void judgeDevices(const JobPlace &container, const Volumes &volumes, FaultList &faults)
{
    const auto mounts = placesOf(container, "volumeMounts", "mountPath");
    std::set<QString> names, paths;
    for (const JobPlace &device : container.each("volumeDevices")) {
        const QString name = device.text("name");
        const QString path = device.text("devicePath");
        if (name.isEmpty())
            faults.required(device.path("name"));
        if (names.contains(name))
            faults.invalid(device.path("name"), name, u"must be unique"_s);
        const auto volume = volumes.find(name);
        if (volume == volumes.end()) {
            faults.notFound(device.path("name"), name);
        } else if (!volume->second.has("persistentVolumeClaim") && !volume->second.has("ephemeral")) {
            faults.invalid(device.path("name"), name,
                           u"can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"_s);
        }
        if (path.isEmpty())
            faults.required(device.path("devicePath"));
        if (paths.contains(path))
            faults.invalid(device.path("devicePath"), path, u"must be unique"_s);
        if (hasBackstep(path))
            faults.invalid(device.path("devicePath"), path, u"can not contain backsteps ('..')"_s);
        else
            paths.insert(path);
        if (mounts.contains(name))
            faults.invalid(device.path("name"), name, u"must not already exist in volumeMounts"_s);
        if (isAmong(mounts, path))
            faults.invalid(device.path("devicePath"), path, u"must not already exist as a path in volumeMounts"_s);
        if (!name.isEmpty())
            names.insert(name);
    }
}

} // namespace

void judgeMounts(const JobPlace &container, const Volumes &volumes, FaultList &faults)
{
    const auto devices = placesOf(container, "volumeDevices", "devicePath");
    std::set<QString> paths;
    for (const JobPlace &mount : container.each("volumeMounts")) {
        const QString name = mount.text("name");
        const QString path = mount.text("mountPath");
        if (name.isEmpty())
            faults.required(mount.path("name"));
        if (!volumes.contains(name))
            faults.notFound(mount.path("name"), name);
        if (path.isEmpty())
            faults.required(mount.path("mountPath"));
        if (!paths.insert(path).second)
            faults.invalid(mount.path("mountPath"), path, u"must be unique"_s);
        if (devices.contains(name))
            faults.invalid(mount.path("name"), name, u"must not already exist in volumeDevices"_s);
        if (isAmong(devices, path))
            faults.invalid(mount.path("mountPath"), path, u"must not already exist as a path in volumeDevices"_s);
        judgeWays(mount, container, faults);
    }
    judgeDevices(container, volumes, faults);
}

} // namespace weir::admission
