// SPDX-License-Identifier: GPL-3.0-or-later
// Sources of volumes that came from makers of storage, before drivers did (CSI).
#include "model/admission/job/volumes.h"

#include "model/admission/job/words.h"
#include "model/admission/parts/members.h"

#include <QRegularExpression>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

void judgeIscsiName(const QString &name, const QString &path, FaultList &faults)
{
    static const QRegularExpression iqn(u"iqn\\.\\d{4}-\\d{2}\\.([A-Za-z0-9-.]+)(:[^,;*&$|\\s]+)\\z"_s);
    static const QRegularExpression eui(u"^eui.[A-Za-z0-9]{16}\\z"_s);
    static const QRegularExpression naa(u"^naa.[A-Za-z0-9]{32}\\z"_s);
    const QRegularExpression *form = name.startsWith(u"iqn"_s) ? &iqn
        : name.startsWith(u"eui"_s)                            ? &eui
        : name.startsWith(u"naa"_s)                            ? &naa
                                                               : nullptr;
    if (!form)
        faults.invalid(path, name, u"must be valid format starting with iqn, eui, or naa"_s);
    else if (!form->match(name).hasMatch())
        faults.invalid(path, name, u"must be valid format"_s);
}

void judgeIscsi(const JobPlace &source, FaultList &faults)
{
    constexpr qint64 most = 255;
    if (const QString name = source.text("iqn"); !name.isEmpty())
        judgeIscsiName(name, source.path("iqn"), faults);
    faults.within(source.at("lun"), 0, most);
    if ((source.isTrue("chapAuthDiscovery") || source.isTrue("chapAuthSession")) && !source.has("secretRef"))
        faults.required(source.path("secretRef"));
    if (source.has("initiatorName"))
        judgeIscsiName(source.text("initiatorName"), source.path("initiatorname"), faults);
}

void judgeFibreChannel(const JobPlace &source, FaultList &faults)
{
    const bool hasTargets = source.count("targetWWNs") > 0;
    const bool hasIds = source.count("wwids") > 0;
    if (!hasTargets && !hasIds) {
        faults.required(source.path("targetWWNs"), u"must specify either targetWWNs or wwids, but not both"_s);
    } else if (hasTargets && hasIds) {
        faults.invalid(source.path("targetWWNs"), source.at("targetWWNs").value(),
                       u"targetWWNs and wwids can not be specified simultaneously"_s);
    }
    if (hasTargets && !source.has("lun"))
        faults.required(source.path("lun"), u"lun is required if targetWWNs is specified"_s);
    else if (hasTargets)
        faults.within(source.at("lun"), 0, 255);
}

void judgeFlocker(const JobPlace &source, FaultList &faults)
{
    const QString name = source.text("datasetName");
    const bool hasId = !source.text("datasetUUID").isEmpty();
    if (name.isEmpty() && !hasId)
        faults.required(source.path(), u"one of datasetName and datasetUUID is required"_s);
    else if (!name.isEmpty() && hasId)
        faults.invalid(source.path(), u"resource"_s,
                       u"datasetName and datasetUUID can not be specified simultaneously"_s);
    if (name.contains(u'/'))
        faults.invalid(source.path("datasetName"), name, u"must not contain '/'"_s);
}

/// net.SplitHostPort takes it.
bool isHostPort(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return false;
    const QString host = text.left(colon);
    if (host.startsWith(u'[')) {
        return host.endsWith(u']') && host.count(u'[') == 1 && host.count(u']') == 1 && !text.mid(colon).contains(u'[')
            && !text.mid(colon).contains(u']');
    }
    return !host.contains(u':') && !text.contains(u'[') && !text.contains(u']');
}

void judgeQuobyte(const JobPlace &source, FaultList &faults)
{
    constexpr qsizetype longest = 64;
    const QString registry = source.text("registry");
    const QString form = u"must be a host:port pair or multiple pairs separated by commas"_s;
    if (registry.isEmpty()) {
        faults.required(source.path("registry"), form);
    } else if (source.text("tenant").toUtf8().size() > longest) {
        faults.required(source.path("tenant"), u"must be a UUID and may not exceed a length of 64 characters"_s);
    } else {
        const QStringList pairs = registry.split(u',');
        for (const QString &pair : pairs) {
            if (!isHostPort(pair))
                faults.invalid(source.path("registry"), registry, form);
        }
    }
    faults.needs(source, {"volume"});
}

void judgeAzureDisk(const JobPlace &source, FaultList &faults)
{
    faults.optionalOneOf(source.at("cachingMode"), {"None", "ReadOnly", "ReadWrite"});
    faults.optionalOneOf(source.at("kind"), {"Dedicated", "Managed", "Shared"});
    // Shared where nothing is said.
    const bool isManaged = source.text("kind") == u"Managed";
    const QString address = source.text("diskURI");
    if (isManaged && !address.startsWith(u"/subscriptions/"_s)) {
        faults.oneOf(source.path("diskURI"), address,
                     {"/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/"
                      "{disk-id}"});
    } else if (!isManaged && !address.startsWith(u"https://"_s)) {
        faults.oneOf(source.path("diskURI"), address,
                     {"https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"});
    }
}

void judgeFlex(const JobPlace &source, FaultList &faults)
{
    const JobPlace options = source.at("options");
    const Json &all = structOf(&source.value(), "options");
    for (const auto &[key, value] : all.items()) {
        const QString name = QString::fromStdString(key);
        const QString owner = u'.' + name.section(u'/', 0, 0).toLower();
        if (owner.endsWith(u".kubernetes.io"_s) || owner.endsWith(u".k8s.io"_s)) {
            faults.invalid(u"%1[%2]"_s.arg(options.path(), name), name,
                           u"kubernetes.io and k8s.io namespaces are reserved"_s);
        }
    }
}

void judgeStorageOs(const JobPlace &source, FaultList &faults)
{
    for (const char *name : {"volumeName", "volumeNamespace"}) {
        if (!source.text(name).isEmpty())
            judgeDnsLabel(source.at(name), faults);
    }
}

void judgeRados(const JobPlace &source, FaultList &faults)
{
    if (source.count("monitors") == 0)
        faults.required(source.path("monitors"));
}

/// A partition is a number or none.
void judgeDisk(const JobPlace &source, FaultList &faults)
{
    const auto partition = source.integer("partition").value_or(0);
    if (partition < 0 || partition > 255)
        faults.invalid(source.path("partition"), partition, u"must be between 1 and 255, inclusive"_s);
}

} // namespace

void judgeOldVolume(const char *name, const JobPlace &source, FaultList &faults)
{
    const QLatin1StringView kind(name);
    if (kind == "iscsi"_L1)
        judgeIscsi(source, faults);
    else if (kind == "fc"_L1)
        judgeFibreChannel(source, faults);
    else if (kind == "flocker"_L1)
        judgeFlocker(source, faults);
    else if (kind == "quobyte"_L1)
        judgeQuobyte(source, faults);
    else if (kind == "azureDisk"_L1)
        judgeAzureDisk(source, faults);
    else if (kind == "flexVolume"_L1)
        judgeFlex(source, faults);
    else if (kind == "storageos"_L1)
        judgeStorageOs(source, faults);
    else if (kind == "gcePersistentDisk"_L1 || kind == "awsElasticBlockStore"_L1)
        judgeDisk(source, faults);
    else if (kind == "cephfs"_L1 || kind == "rbd"_L1)
        judgeRados(source, faults);
    if (kind == "rbd"_L1)
        faults.needs(source, {"image"});
    if (kind == "nfs"_L1 && !source.text("path").startsWith(u'/'))
        faults.invalid(source.path("path"), source.text("path"), u"must be an absolute path"_s);
    if (kind == "gitRepo"_L1)
        judgeRelativePath(source.path("directory"), source.text("directory"), faults);
    if ((kind == "cinder"_L1 || kind == "storageos"_L1) && source.has("secretRef"))
        faults.needs(source.at("secretRef"), {"name"});
}

} // namespace weir::admission
