// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/quantity.h"
#include "model/admission/job/volumes.h"
#include "model/admission/job/words.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// A claim is made from a template: only its labels and annotations can be told.
void judgeMetadata(const JobPlace &metadata, FaultList &faults)
{
    judgeAnnotations(metadata.at("annotations"), faults);
    judgeLabels(metadata.at("labels"), faults);
    if (!metadata)
        return;
    const Json &members = metadata.value();
    for (const auto &[key, value] : members.items()) {
        // The time is always written, as null.
        if (key != "labels" && key != "annotations" && !value.is_null())
            faults.forbidden(metadata.path(key == "uid" ? "uID" : key.c_str()), u"cannot be set"_s);
    }
}

void judgeAccessModes(const JobPlace &spec, FaultList &faults)
{
    const QString path = spec.path("accessModes");
    if (spec.count("accessModes") == 0)
        faults.required(path, u"at least 1 access mode is required"_s);
    bool isOnePod = false;
    bool isAnother = false;
    for (const JobPlace &mode : spec.each("accessModes")) {
        FaultList own;
        own.oneOf(path, mode.text(), {"ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"});
        isOnePod = isOnePod || mode.text() == u"ReadWriteOncePod";
        isAnother = isAnother || (own.isEmpty() && mode.text() != u"ReadWriteOncePod");
        faults.append(own);
    }
    if (isOnePod && isAnother)
        faults.forbidden(path, u"may not use ReadWriteOncePod with other access modes"_s);
}

void judgeSource(const JobPlace &source, bool takesGroup, FaultList &faults)
{
    faults.needs(source, {"name", "kind"});
    const QString group = source.text("apiGroup");
    if (group.isEmpty() && source.text("kind") != u"PersistentVolumeClaim") {
        faults.invalid(source.path(), source.text("kind"),
                       u"must be 'PersistentVolumeClaim' when referencing the default apiGroup"_s);
    }
    if (!group.isEmpty() && !takesGroup)
        judgeDnsSubdomain(source.at("apiGroup"), faults);
    if (!source.text("namespace").isEmpty())
        judgeDnsLabel(source.at("namespace"), faults);
}

void judgeSources(const JobPlace &spec, FaultList &faults)
{
    const JobPlace source = spec.at("dataSource");
    const JobPlace reference = spec.at("dataSourceRef");
    if (source)
        judgeSource(source, false, faults);
    if (reference)
        judgeSource(reference, false, faults);
    if (!source || !reference)
        return;
    if (!reference.text("namespace").isEmpty()) {
        faults.invalid(spec.path(), Json::object(),
                       u"may not be specified when dataSourceRef.namespace is specified"_s);
    } else if (source.text("kind") != reference.text("kind") || source.text("name") != reference.text("name")
               || source.at("apiGroup").value() != reference.at("apiGroup").value()) {
        faults.invalid(spec.path(), Json::object(), u"must match dataSourceRef"_s);
    }
}

} // namespace

void judgeClaimTemplate(const JobPlace &claim, FaultList &faults)
{
    judgeMetadata(claim.at("metadata"), faults);
    const JobPlace spec = claim.at("spec");
    judgeAccessModes(spec, faults);
    judgeLabelSelector(spec.at("selector"), faults);
    const JobPlace storage = spec.at("resources").at("requests").at("storage");
    const QString path = spec.path("resources[storage]");
    if (!storage)
        faults.required(path);
    else if (thousandthsOf(storage.value()) <= 0)
        faults.invalid(path, storage.text(), u"must be greater than zero"_s);
    for (const char *name : {"storageClassName", "volumeAttributesClassName"}) {
        if (!spec.text(name).isEmpty())
            judgeDnsSubdomain(spec.at(name), faults);
    }
    faults.optionalOneOf(spec.at("volumeMode"), {"Block", "Filesystem"});
    judgeSources(spec, faults);
}

} // namespace weir::admission
