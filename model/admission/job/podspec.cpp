// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/podspec.h"

#include "model/admission/job/container.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"

#include <limits>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// What a source of a volume must have in it.
struct VolumeSource {
    const char *name = "";
    const char *required = nullptr;
};
constexpr VolumeSource volumeSources[] = {
    {"emptyDir"}, {"hostPath", "path"}, {"gcePersistentDisk", "pdName"}, {"awsElasticBlockStore", "volumeID"},
    {"gitRepo", "repository"}, {"secret", "secretName"}, {"nfs", "server"}, {"iscsi", "targetPortal"},
    {"glusterfs", "endpoints"}, {"persistentVolumeClaim", "claimName"}, {"rbd", "image"}, {"flexVolume", "driver"},
    {"cinder", "volumeID"}, {"cephfs"}, {"flocker"}, {"downwardAPI"}, {"fc"}, {"azureFile", "secretName"},
    {"configMap", "name"}, {"vsphereVolume", "volumePath"}, {"quobyte", "registry"}, {"azureDisk", "diskName"},
    {"photonPersistentDisk", "pdID"}, {"projected"}, {"portworxVolume", "volumeID"}, {"scaleIO", "gateway"},
    {"storageos"}, {"csi", "driver"}, {"ephemeral"}, {"image"}};

void judgeVolumeSource(const Json &volume, const QString &path, FaultList &faults)
{
    int count = 0;
    for (const VolumeSource &source : volumeSources) {
        const Json *value = memberOf(&volume, source.name);
        if (!value)
            continue;
        const QString place = path + u'.' + QLatin1StringView(source.name);
        if (++count > 1) {
            faults.forbidden(place, u"may not specify more than 1 volume type"_s);
            continue;
        }
        if (source.required && textOf(value, source.required).isEmpty())
            faults.required(place + u'.' + QLatin1StringView(source.required));
        if (const Json *mode = memberOf(value, "defaultMode"); mode && mode->is_number_integer()) {
            constexpr qint64 most = 0777;
            if (mode->get<qint64>() < 0 || mode->get<qint64>() > most) {
                faults.invalid(place + u".defaultMode"_s, mode->get<qint64>(),
                               u"must be a number between 0 and 0777 (octal), both inclusive"_s);
            }
        }
        const Json &items = listOf(*value, "items");
        for (size_t i = 0; i < items.size(); ++i) {
            for (const char *name : {"key", "path"}) {
                const bool isDownward = qstrcmp(source.name, "downwardAPI") == 0;
                if (textOf(&items[i], name).isEmpty() && !(isDownward && qstrcmp(name, "key") == 0))
                    faults.required(indexed(place + u".items"_s, i) + u'.' + QLatin1StringView(name));
            }
        }
    }
}

/// The names of the volumes that are fine.
std::set<QString> judgeVolumes(const Json &spec, const QString &path, FaultList &faults)
{
    std::set<QString> names;
    const Json &volumes = listOf(spec, "volumes");
    for (size_t i = 0; i < volumes.size(); ++i) {
        const QString place = indexed(path + u".volumes"_s, i);
        judgeVolumeSource(volumes[i], place, faults);
        const QString name = textOf(&volumes[i], "name");
        if (name.isEmpty()) {
            faults.required(place + u".name"_s);
            continue;
        }
        const QStringList reasons = dnsLabelFaults(name);
        faults.invalidEach(place + u".name"_s, name, reasons);
        if (names.contains(name))
            faults.duplicate(place + u".name"_s, name);
        else if (reasons.isEmpty())
            names.insert(name);
    }
    return names;
}

void judgeContainers(const Json &spec, const QString &path, FaultList &faults)
{
    ContainerPlace place{.volumes = judgeVolumes(spec, path, faults)};
    const Json &containers = listOf(spec, "containers");
    if (containers.empty())
        faults.required(path + u".containers"_s);
    for (size_t i = 0; i < containers.size(); ++i)
        judgeContainer(containers[i], indexed(path + u".containers"_s, i), place, faults);
    place.isInit = true;
    const Json &first = listOf(spec, "initContainers");
    for (size_t i = 0; i < first.size(); ++i)
        judgeContainer(first[i], indexed(path + u".initContainers"_s, i), place, faults);
    if (!listOf(spec, "ephemeralContainers").empty())
        faults.forbidden(path + u".ephemeralContainers"_s, u"ephemeral containers not allowed in pod template"_s);
}

void judgeTolerations(const Json &spec, const QString &path, FaultList &faults)
{
    const Json &tolerations = listOf(spec, "tolerations");
    for (size_t i = 0; i < tolerations.size(); ++i) {
        const Json &one = tolerations[i];
        const QString place = indexed(path + u".tolerations"_s, i);
        const QString key = textOf(&one, "key");
        const QString operation = textOf(&one, "operator");
        const QString effect = textOf(&one, "effect");
        if (!key.isEmpty())
            faults.invalidEach(place + u".key"_s, key, qualifiedNameFaults(key));
        else if (operation != u"Exists")
            faults.invalid(place + u".operator"_s, operation,
                           u"operator must be Exists when `key` is empty, which means \"match all values and all "
                           "keys\""_s);
        if (memberOf(&one, "tolerationSeconds") && effect != u"NoExecute")
            faults.invalid(place + u".effect"_s, effect,
                           u"effect must be 'NoExecute' when `tolerationSeconds` is set"_s);
        if (operation == u"Exists" && !textOf(&one, "value").isEmpty())
            faults.invalid(place + u".operator"_s, textOf(&one, "value"),
                           u"value must be empty when `operator` is 'Exists'"_s);
        if (!operation.isEmpty())
            faults.oneOf(place + u".operator"_s, operation, {"Equal", "Exists"});
        if (!effect.isEmpty())
            faults.oneOf(place + u".effect"_s, effect, {"NoExecute", "NoSchedule", "PreferNoSchedule"});
    }
}

void judgeNames(const Json &spec, const QString &path, FaultList &faults)
{
    for (const char *name : {"serviceAccountName", "nodeName", "priorityClassName", "runtimeClassName"}) {
        if (const QString value = textOf(&spec, name); !value.isEmpty())
            faults.invalidEach(path + u'.' + QLatin1StringView(name), value, dnsSubdomainFaults(value));
    }
    for (const char *name : {"hostname", "subdomain"}) {
        if (const QString value = textOf(&spec, name); !value.isEmpty())
            faults.invalidEach(path + u'.' + QLatin1StringView(name), value, dnsLabelFaults(value));
    }
    for (const auto &[key, value] : structOf(&spec, "nodeSelector").items()) {
        const QString name = QString::fromStdString(key);
        faults.invalidEach(path + u".nodeSelector"_s, name, qualifiedNameFaults(name));
        faults.invalidEach(path + u".nodeSelector"_s, toQString(value), labelValueFaults(toQString(value)));
    }
}

void judgeDns(const Json &spec, const QString &path, FaultList &faults)
{
    const QString policy = textOf(&spec, "dnsPolicy");
    if (!policy.isEmpty()) {
        faults.oneOf(path + u".dnsPolicy"_s, policy,
                     {"ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"});
    }
    if (policy == u"None" && listOf(structOf(&spec, "dnsConfig"), "nameservers").empty()) {
        faults.required(path + (memberOf(&spec, "dnsConfig") ? u".dnsConfig.nameservers"_s : u".dnsConfig"_s),
                        u"must provide at least one DNS nameserver when `dnsPolicy` is None"_s);
    }
}

} // namespace

void judgePodTemplate(const Json &podTemplate, const QString &path, FaultList &faults)
{
    const Json &metadata = structOf(&podTemplate, "metadata");
    for (const auto &[key, value] : structOf(&metadata, "labels").items()) {
        const QString name = QString::fromStdString(key);
        faults.invalidEach(path + u".labels"_s, name, qualifiedNameFaults(name));
        faults.invalidEach(path + u".labels"_s, toQString(value), labelValueFaults(toQString(value)));
    }
    for (const auto &[key, value] : structOf(&metadata, "annotations").items()) {
        const QString name = QString::fromStdString(key);
        faults.invalidEach(path + u".annotations"_s, name, qualifiedNameFaults(name.toLower()));
    }
    const Json &spec = structOf(&podTemplate, "spec");
    const QString place = path + u".spec"_s;
    judgeContainers(spec, place, faults);
    if (const QString policy = textOf(&spec, "restartPolicy"); !policy.isEmpty())
        faults.oneOf(place + u".restartPolicy"_s, policy, {"Always", "Never", "OnFailure"});
    judgeDns(spec, place, faults);
    judgeNames(spec, place, faults);
    judgeTolerations(spec, place, faults);
    faults.within(spec, "activeDeadlineSeconds", place, 1, std::numeric_limits<qint32>::max());
    faults.notNegative(spec, "terminationGracePeriodSeconds", place);
    if (boolAt(spec, "/hostPID") && boolAt(spec, "/shareProcessNamespace"))
        faults.invalid(place + u".shareProcessNamespace"_s, u"true"_s,
                       u"ShareProcessNamespace and HostPID cannot both be enabled"_s);
}

} // namespace weir::admission
