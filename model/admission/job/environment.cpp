// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/parts/members.h"
#include "model/admission/parts/selector.h"

#include <QRegularExpression>

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

QStringList variableNameFaults(const QString &name)
{
    const bool isFine = std::all_of(name.begin(), name.end(), [](QChar character) {
        return character >= u' ' && character <= u'~' && character != u'=';
    });
    if (isFine)
        return {};
    return {u"a valid environment variable name must consist only of printable ASCII characters other than '='"_s};
}

void judgeKey(const Json &selector, const QString &path, FaultList &faults)
{
    const QString key = textOf(&selector, "key");
    static const QRegularExpression form(u"^[-._a-zA-Z0-9]{1,253}$"_s);
    if (key.isEmpty()) {
        faults.required(path + u".key"_s);
    } else if (!form.match(key).hasMatch() || key.endsWith(u'\n') || key == u"." || key.startsWith(u".."_s)) {
        faults.invalid(path + u".key"_s, key,
                       u"a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. "
                       "'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"_s);
    }
}

void judgeFieldPath(const Json &reference, const QString &path, FaultList &faults)
{
    const QString field = textOf(&reference, "fieldPath");
    static const QRegularExpression subscript(u"^metadata\\.(labels|annotations)\\['.*'\\]$"_s);
    if (field.isEmpty())
        faults.required(path + u".fieldPath"_s);
    else if (!subscript.match(field).hasMatch()) {
        faults.oneOf(path + u".fieldPath"_s, field,
                     {"metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
                      "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"});
    }
}

void judgeSource(const Json &variable, const QString &path, FaultList &faults)
{
    const Json *from = memberOf(&variable, "valueFrom");
    if (!from)
        return;
    int count = 0;
    for (const char *name : {"fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"})
        count += memberOf(from, name) ? 1 : 0;
    const bool hasValue = !textOf(&variable, "value").isEmpty();
    if (hasValue && count > 0)
        faults.invalid(path, QString(), u"may not be specified when `value` is not empty"_s);
    else if (count == 0) {
        faults.invalid(path, QString(),
                       u"must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or "
                       "`fileKeyRef`"_s);
    } else if (count > 1)
        faults.invalid(path, QString(), u"may not have more than one field specified at a time"_s);
    if (const Json *reference = memberOf(from, "fieldRef"))
        judgeFieldPath(*reference, path + u".fieldRef"_s, faults);
    for (const char *name : {"configMapKeyRef", "secretKeyRef"}) {
        if (const Json *selector = memberOf(from, name))
            judgeKey(*selector, path + u'.' + QLatin1StringView(name), faults);
    }
    if (const Json *resource = memberOf(from, "resourceFieldRef"); resource && textOf(resource, "resource").isEmpty())
        faults.required(path + u".resourceFieldRef.resource"_s);
}

} // namespace

void judgeEnvironment(const Json &container, const QString &path, FaultList &faults)
{
    const Json &variables = listOf(container, "env");
    for (size_t i = 0; i < variables.size(); ++i) {
        const QString place = indexed(path + u".env"_s, i);
        const QString name = textOf(&variables[i], "name");
        if (name.isEmpty())
            faults.required(place + u".name"_s);
        else
            faults.invalidEach(place + u".name"_s, name, variableNameFaults(name));
        judgeSource(variables[i], place + u".valueFrom"_s, faults);
    }
    const Json &sources = listOf(container, "envFrom");
    for (size_t i = 0; i < sources.size(); ++i) {
        const QString place = indexed(path + u".envFrom"_s, i);
        const QString prefix = textOf(&sources[i], "prefix");
        faults.invalidEach(place + u".prefix"_s, prefix, variableNameFaults(prefix));
        int count = 0;
        for (const char *name : {"configMapRef", "secretRef"}) {
            const Json *reference = memberOf(&sources[i], name);
            if (!reference)
                continue;
            ++count;
            if (textOf(reference, "name").isEmpty())
                faults.required(place + u'.' + QLatin1StringView(name) + u".name"_s);
        }
        if (count == 0)
            faults.invalid(place, QString(), u"must specify one of: `configMapRef` or `secretRef`"_s);
        else if (count > 1)
            faults.invalid(place, QString(), u"may not have more than one field specified at a time"_s);
    }
}

} // namespace weir::admission
