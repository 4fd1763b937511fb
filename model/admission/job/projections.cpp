// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/quantity.h"
#include "model/admission/job/volumes.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/selector.h"

#include <algorithm>
#include <set>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Paths below one projected volume.
class Paths
{
public:
    Paths(const JobPlace &volume, FaultList &faults) : m_volume(volume), m_faults(faults) {}

    /// `shown` is what the fault names.
    void take(const QString &path, const QString &shown)
    {
        if (!path.isEmpty() && !m_seen.insert(path).second)
            m_faults.invalid(m_volume.path(), shown, u"conflicting duplicate paths"_s);
    }

private:
    const JobPlace &m_volume;
    FaultList &m_faults;
    std::set<QString> m_seen;
};

void judgeDownwardFile(const JobPlace &file, const QString &place, FaultList &faults)
{
    const QString path = file.text("path");
    if (path.isEmpty())
        faults.required(place + u".path"_s);
    judgeLocalPath(place + u".path"_s, path, faults);
    // The server does not say which of the items it means.
    const auto shown = [&](const char *member) {
        return JobPlace(file.has(member) ? &file.at(member).value() : nullptr,
                        place + u'.' + QLatin1StringView(member));
    };
    const JobPlace field = shown("fieldRef");
    const JobPlace resource = shown("resourceFieldRef");
    if (field) {
        judgeFieldReference(field, {"metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace",
                                    "metadata.uid"}, faults);
        if (resource)
            faults.invalid(place, u"resource"_s,
                           u"fieldRef and resourceFieldRef can not be specified simultaneously"_s);
    } else if (resource) {
        judgeResourceReference(resource, true, faults);
    } else {
        faults.required(place, u"one of fieldRef and resourceFieldRef is required"_s);
    }
    judgeMode(shown("mode"), faults);
}

void judgeToken(const JobPlace &token, const JobPlace &volume, FaultList &faults)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 least = 600;
    constexpr qint64 most = qint64(1) << 32;
    const qint64 seconds = token.integer("expirationSeconds").value_or(hour);
    if (seconds < least) {
        faults.invalid(token.path("expirationSeconds"), seconds, u"may not specify a duration less than 10 minutes"_s);
    } else if (seconds > most) {
        faults.invalid(token.path("expirationSeconds"), seconds,
                       u"may not specify a duration larger than 2^32 seconds"_s);
    }
    const QString path = token.text("path");
    if (path.isEmpty())
        faults.required(volume.path("path"));
    else
        judgeLocalPath(volume.path("path"), path, faults);
}

/// "metadata.labels['a']" → "metadata.labels" and "a".
std::optional<std::pair<QString, QString>> subscripted(const QString &field)
{
    const auto bracket = field.indexOf(u"['"_s);
    if (!field.endsWith(u"']"_s) || bracket <= 0 || bracket + 2 > field.size() - 2)
        return std::nullopt;
    return std::pair{field.left(bracket), field.mid(bracket + 2).chopped(2)};
}

} // namespace

void judgeDownward(const JobPlace &source, FaultList &faults)
{
    judgeMode(source.at("defaultMode"), faults);
    for (const JobPlace &file : source.each("items"))
        judgeDownwardFile(file, source.path(), faults);
}

void judgeProjected(const JobPlace &volume, FaultList &faults)
{
    judgeMode(volume.at("defaultMode"), faults);
    Paths paths(volume, faults);
    for (const JobPlace &source : volume.each("sources")) {
        int count = 0;
        for (const char *kind : {"secret", "configMap"}) {
            const JobPlace from = source.at(kind);
            if (!from)
                continue;
            ++count;
            faults.needs(from, {"name"});
            for (const JobPlace &item : from.each("items")) {
                judgeKeyToPath(item, faults);
                paths.take(item.text("path"), from.text("name"));
            }
        }
        if (const JobPlace from = source.at("downwardAPI")) {
            ++count;
            for (const JobPlace &file : from.each("items")) {
                judgeDownwardFile(file, from.path(), faults);
                paths.take(file.text("path"), file.text("path"));
            }
        }
        if (const JobPlace token = source.at("serviceAccountToken")) {
            ++count;
            judgeToken(token, volume, faults);
        }
        // Bundles of trust and certificates of pods count for nothing unless a cluster turned them on.
        if (count > 1)
            faults.forbidden(source.path(), u"may not specify more than 1 volume type per source"_s);
    }
}

void judgeFieldReference(const JobPlace &reference, FaultList::Choices fields, FaultList &faults)
{
    const QString field = reference.text("fieldPath");
    const QString place = reference.path("fieldPath");
    const QString version = reference.text("apiVersion");
    const auto unconvertible = [&](const QString &why) {
        faults.invalid(place, field, u"error converting fieldPath: "_s + why);
    };
    if (field.isEmpty()) {
        faults.required(place);
        return;
    }
    if (!version.isEmpty() && version != u"v1") {
        unconvertible(u"unsupported pod version: "_s + version);
        return;
    }
    if (const auto parts = subscripted(field)) {
        if (parts->first == u"metadata.annotations")
            faults.invalidEach(reference.path(), parts->second.toLower(), labelKeyFaults(parts->second.toLower()));
        else if (parts->first == u"metadata.labels")
            faults.invalidEach(reference.path(), parts->second, labelKeyFaults(parts->second));
        else
            unconvertible(u"field label does not support subscript: "_s + field);
        return;
    }
    const QStringList known{u"metadata.annotations"_s, u"metadata.labels"_s, u"metadata.name"_s,
                            u"metadata.namespace"_s, u"metadata.uid"_s, u"spec.nodeName"_s,
                            u"spec.restartPolicy"_s, u"spec.serviceAccountName"_s, u"spec.schedulerName"_s,
                            u"status.phase"_s, u"status.hostIP"_s, u"status.hostIPs"_s,
                            u"status.podIP"_s, u"status.podIPs"_s, u"spec.host"_s};
    if (!known.contains(field))
        unconvertible(u"field label not supported: "_s + field);
    else
        faults.oneOf(place, field == u"spec.host" ? u"spec.nodeName"_s : field, fields);
}

void judgeResourceReference(const JobPlace &reference, bool isVolume, FaultList &faults)
{
    const QString resource = reference.text("resource");
    const bool isHuge = resource.startsWith(u"requests.hugepages-"_s) || resource.startsWith(u"limits.hugepages-"_s);
    if (isVolume && reference.text("containerName").isEmpty())
        faults.required(reference.path("containerName"));
    else if (resource.isEmpty())
        faults.required(reference.path("resource"));
    else if (!isHuge)
        faults.oneOf(reference.path("resource"), resource,
                     {"limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu",
                      "requests.ephemeral-storage", "requests.memory"});
    const JobPlace divisor = reference.at("divisor");
    if (!divisor || thousandthsOf(divisor.value()) == 0)
        return;
    const QString text = divisor.text();
    const auto only = [&](const QStringList &values, const QString &shown, const QString &what) {
        if (!values.contains(text))
            faults.invalid(divisor.path(), resource,
                           u"only divisor's values %1 are supported with the %2 resource"_s.arg(shown, what));
    };
    const QStringList sizes = u"1 1k 1M 1G 1T 1P 1E 1Ki 1Mi 1Gi 1Ti 1Pi 1Ei"_s.split(u' ');
    const auto is = [&](const QString &what) {
        return resource == u"limits."_s + what || resource == u"requests."_s + what;
    };
    if (is(u"cpu"_s))
        only({u"1m"_s, u"1"_s}, u"1m and 1"_s, u"cpu"_s);
    else if (is(u"memory"_s))
        only(sizes, sizes.join(u", "_s), u"memory"_s);
    else if (is(u"ephemeral-storage"_s))
        only(sizes, sizes.join(u", "_s), u"local ephemeral storage"_s);
    else if (isHuge)
        only(sizes, sizes.join(u", "_s), u"hugepages"_s);
}

} // namespace weir::admission
