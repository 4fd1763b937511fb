// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/job/words.h"
#include "model/admission/parts/selector.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

void judgeKey(const JobPlace &selector, FaultList &faults)
{
    judgeDnsSubdomain(selector.at("name"), faults);
    if (const QString key = selector.text("key"); key.isEmpty())
        faults.required(selector.path("key"));
    else
        faults.invalidEach(selector.path("key"), key, configKeyFaults(key));
}

void judgeFile(const JobPlace &selector, FaultList &faults)
{
    faults.needs(selector, {"key", "volumeName", "path"});
    faults.invalidEach(selector.path("key"), selector.text("key"), variableNameFaults(selector.text("key")));
    if (!selector.text("volumeName").isEmpty())
        judgeDnsLabel(selector.at("volumeName"), faults);
    judgeNoBackstep(selector.path("path"), selector.text("path"), faults);
}

void judgeSource(const JobPlace &variable, FaultList &faults)
{
    const JobPlace from = variable.at("valueFrom");
    if (!from)
        return;
    int count = 0;
    if (const JobPlace field = from.at("fieldRef")) {
        ++count;
        judgeFieldReference(field, {"metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName",
                                    "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP",
                                    "status.podIPs"}, faults);
    }
    if (const JobPlace resource = from.at("resourceFieldRef")) {
        ++count;
        judgeResourceReference(resource, false, faults);
    }
    for (const char *name : {"configMapKeyRef", "secretKeyRef"}) {
        if (const JobPlace selector = from.at(name)) {
            ++count;
            judgeKey(selector, faults);
        }
    }
    if (const JobPlace selector = from.at("fileKeyRef")) {
        ++count;
        judgeFile(selector, faults);
    }
    if (count == 0) {
        faults.invalid(from.path(), QString(),
                       u"must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or "
                       "`fileKeyRef`"_s);
    } else if (!variable.text("value").isEmpty()) {
        faults.invalid(from.path(), QString(), u"may not be specified when `value` is not empty"_s);
    } else if (count > 1) {
        faults.invalid(from.path(), QString(), u"may not have more than one field specified at a time"_s);
    }
}

} // namespace

void judgeEnvironment(const JobPlace &container, FaultList &faults)
{
    for (const JobPlace &variable : container.each("env")) {
        const QString name = variable.text("name");
        if (name.isEmpty())
            faults.required(variable.path("name"));
        else
            faults.invalidEach(variable.path("name"), name, variableNameFaults(name));
        judgeSource(variable, faults);
    }
    for (const JobPlace &source : container.each("envFrom")) {
        const QString prefix = source.text("prefix");
        faults.invalidEach(source.path("prefix"), prefix, variableNameFaults(prefix));
        int count = 0;
        for (const char *kind : {"configMapRef", "secretRef"}) {
            const JobPlace reference = source.at(kind);
            if (!reference)
                continue;
            ++count;
            const QString name = reference.text("name");
            if (name.isEmpty())
                faults.required(reference.path("name"));
            else
                faults.invalidEach(reference.path("name"), name, dnsSubdomainFaults(maskedTrailingDash(name)));
        }
        if (count == 0)
            faults.invalid(container.path("envFrom"), QString(),
                           u"must specify one of: `configMapRef` or `secretRef`"_s);
        else if (count > 1)
            faults.invalid(container.path("envFrom"), QString(),
                           u"may not have more than one field specified at a time"_s);
    }
}

} // namespace weir::admission
