// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/admission.h"

#include "model/admission/schema/schema.h"
#include "model/check/advice.h"
#include "model/check/families.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// "spec.filters[0].exact[x]" as a JSON pointer, as far as the object has what it names.
QString pointerOf(const QString &serverPath, const Json &object)
{
    QString path = serverPath;
    path.replace(u'[', u'.').remove(u']');
    std::string pointer;
    const Json *at = &object;
    for (const QString &step : path.split(u'.', Qt::SkipEmptyParts)) {
        const std::string name = step.toStdString();
        const Json *next = weir::find(*at, "/" + name);
        if (!next)
            break;
        pointer += '/' + name;
        at = next;
    }
    return QString::fromStdString(pointer);
}

} // namespace

QString Judge::identity(const Resource &resource)
{
    const ResourceId id = resource.id();
    const QString nameSpace = id.nameSpace.isEmpty() ? u"default"_s : id.nameSpace;
    return splitApiVersion(resource.apiVersion()).group + u'/' + resource.kind() + u'/' + nameSpace + u'/' + id.name;
}

admission::Verdict Judge::operator()(const Resource &resource) const
{
    // Most documents hold many objects of kinds that no table has, such as Services.
    const bool isNamed = !resource.kind().isEmpty() && !resource.apiVersion().isEmpty();
    if (isNamed && !admission::isDefined(resource.group(), resource.kind()))
        return {};
    admission::Request request;
    request.wantsDefaulted = false;
    request.object = resource.json();
    Json &metadata = request.object["metadata"];
    if (metadata.is_object() && !metadata.contains("namespace"))
        metadata["namespace"] = "default";
    if (!known.isEmpty())
        request.old = known.value(identity(resource));
    request.isStrict = isStrict;
    return admission::review(request, profile);
}

void admission(const Subject &subject, QList<Finding> &findings)
{
    const auto isExplained = [](const Finding &finding) { return finding.refused; };
    if (std::any_of(findings.begin(), findings.end(), isExplained))
        return;
    const admission::Verdict &verdict = subject.verdict;
    if (verdict.kind != admission::Verdict::Kind::Refused)
        return;
    const Json &object = subject.resource.json();
    const Advice advice = adviceOn(verdict, object);
    QString where = advice.pointer;
    if (where.isEmpty() && !verdict.paths.isEmpty())
        where = pointerOf(verdict.paths.first(), object);
    QString message = say(QT_TRANSLATE_NOOP("Check", "A cluster would refuse this: %1")).arg(verdict.message.trimmed());
    if (!advice.sentence.isEmpty())
        message += u'\n' + advice.sentence;
    Finding finding = subject.finding("admission.refused", Severity::Error, where, message);
    finding.refused = true;
    finding.serverPaths = verdict.paths;
    findings.append(finding);
}

} // namespace weir::check
