// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/volumes.h"

#include "model/admission/job/quantity.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/selector.h"

#include <set>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// A source of a volume in the server's order, what must be in it, and how the server spells it where it is one too
/// many or has faults.
struct Source {
    const char *name = "";
    std::initializer_list<const char *> required = {};
    const char *spelt = nullptr;
    const char *speltInside = nullptr;
};

const Source volumeSources[] = {
    {"emptyDir"},
    {"hostPath", {"path"}},
    {"gitRepo", {"repository"}},
    {"gcePersistentDisk", {"pdName"}, nullptr, "persistentDisk"},
    {"awsElasticBlockStore", {"volumeID"}},
    {"secret", {"secretName"}},
    {"nfs", {"server", "path"}},
    {"iscsi", {"targetPortal", "iqn"}},
    {"glusterfs", {"endpoints", "path"}},
    {"flocker"},
    {"persistentVolumeClaim", {"claimName"}},
    {"rbd"},
    {"cinder", {"volumeID"}},
    {"cephfs", {}, "cephFS"},
    {"quobyte"},
    {"downwardAPI", {}, "downwarAPI"},
    {"fc"},
    {"flexVolume", {"driver"}},
    {"configMap", {"name"}},
    {"azureFile", {"secretName", "shareName"}},
    {"vsphereVolume", {"volumePath"}},
    {"photonPersistentDisk", {"pdID"}},
    {"portworxVolume", {"volumeID"}},
    {"azureDisk", {"diskName", "diskURI"}},
    {"storageos", {"volumeName"}},
    {"projected"},
    {"scaleIO", {"gateway", "system", "volumeName"}},
    {"csi"},
    {"ephemeral"},
    {"image"},
};

void judgeHostPath(const JobPlace &source, FaultList &faults)
{
    const QString path = source.text("path");
    if (path.isEmpty())
        return;
    judgeNoBackstep(source.path("path"), path, faults);
    faults.optionalOneOf(source.at("type"), {"", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File",
                                             "FileOrCreate", "Socket"});
}

void judgeCsi(const JobPlace &source, FaultList &faults)
{
    const QString driver = source.text("driver");
    if (driver.isEmpty()) {
        faults.required(source.path("driver"));
    } else {
        if (driver.toUtf8().size() > 63)
            faults.tooLong(source.path("driver"), 63);
        faults.invalidEach(source.path("driver"), driver, dnsSubdomainFaults(driver.toLower()));
    }
    const JobPlace secret = source.at("nodePublishSecretRef");
    if (!secret)
        return;
    const QString name = secret.text("name");
    if (name.isEmpty())
        faults.required(secret.path("name"));
    else
        faults.invalidEach(source.path("name"), name, dnsSubdomainFaults(name));
}

/// The members of a source that is alone.
void judgeInside(const char *name, const JobPlace &source, FaultList &faults)
{
    const QLatin1StringView kind(name);
    if (kind == "hostPath"_L1) {
        judgeHostPath(source, faults);
    } else if (kind == "secret"_L1 || kind == "configMap"_L1) {
        judgeMode(source.at("defaultMode"), faults);
        for (const JobPlace &item : source.each("items"))
            judgeKeyToPath(item, faults);
    } else if (kind == "downwardAPI"_L1) {
        judgeDownward(source, faults);
    } else if (kind == "projected"_L1) {
        judgeProjected(source, faults);
    } else if (kind == "csi"_L1) {
        judgeCsi(source, faults);
    } else if (kind == "ephemeral"_L1) {
        const JobPlace claim = source.at("volumeClaimTemplate");
        if (claim)
            judgeClaimTemplate(claim, faults);
        else
            faults.required(claim.path());
    } else if (kind == "image"_L1) {
        if (const QString policy = source.text("pullPolicy"); !policy.isEmpty())
            faults.oneOf(source.path("pullPolicy"), policy, {"Always", "IfNotPresent", "Never"});
    } else {
        judgeOldVolume(name, source, faults);
    }
}

/// A volume without a source is an empty directory.
void judgeSources(const JobPlace &volume, FaultList &faults)
{
    bool isFirst = true;
    for (const Source &kind : volumeSources) {
        if (!volume.has(kind.name))
            continue;
        if (!isFirst) {
            faults.forbidden(volume.path(kind.spelt ? kind.spelt : kind.name),
                             u"may not specify more than 1 volume type"_s);
            if (qstrcmp(kind.name, "iscsi") != 0)
                continue;
        }
        const JobPlace source = volume.at(kind.name, kind.speltInside ? kind.speltInside : kind.name);
        if (isFirst) {
            faults.needs(source, kind.required);
            judgeInside(kind.name, source, faults);
        }
        isFirst = false;
        const QString portal = volume.text("name") + u':' + source.text("targetPortal");
        if (source.has("initiatorName") && qstrcmp(kind.name, "iscsi") == 0 && portal.toUtf8().size() > 64) {
            faults.invalid(volume.path("name"), volume.text("name"),
                           u"Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if "
                           "iscsi.initiatorName is specified."_s);
        }
    }
    const JobPlace directory = volume.at("emptyDir");
    if (directory.has("sizeLimit") && thousandthsOf(directory.at("sizeLimit").value()) < 0)
        faults.forbidden(directory.path("sizeLimit"), u"SizeLimit field must be a valid resource quantity"_s);
}

} // namespace

void judgeMode(const JobPlace &mode, FaultList &faults)
{
    constexpr qint64 most = 0777;
    if (const auto value = mode.integer(); value && (*value < 0 || *value > most))
        faults.invalid(mode.path(), *value, u"must be a number between 0 and 0777 (octal), both inclusive"_s);
}

void judgeKeyToPath(const JobPlace &item, FaultList &faults)
{
    faults.needs(item, {"key", "path"});
    judgeLocalPath(item.path("path"), item.text("path"), faults);
    judgeMode(item.at("mode"), faults);
}

Volumes judgeVolumes(const JobPlace &pod, FaultList &faults)
{
    Volumes volumes;
    for (const JobPlace &volume : pod.each("volumes")) {
        FaultList own;
        judgeSources(volume, own);
        const JobPlace name = volume.at("name");
        if (name.text().isEmpty())
            own.required(volume.path("name"));
        else
            judgeDnsLabel(name, own);
        if (volumes.contains(name.text()))
            own.duplicate(volume.path("name"), name.text());
        if (own.isEmpty())
            volumes.emplace(name.text(), volume);
        faults.append(own);
    }
    return volumes;
}

} // namespace weir::admission
