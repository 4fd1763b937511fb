// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/admission.h"

#include "model/admission/schema/schema.h"
#include "model/check/advice.h"
#include "model/check/families.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// The names and numbers of "spec.filters[0].exact[my.key]"; dots inside of brackets belong to a name. Filters count
/// up: the first of three is "filters[2][1][0]", so of several numbers the last one is meant.
QStringList stepsOf(const QString &serverPath)
{
    QStringList steps;
    bool wasNumber = false;
    for (qsizetype at = 0; at < serverPath.size();) {
        const bool isBracket = serverPath[at] == u'[';
        qsizetype end = at;
        const auto isEnd = [&](QChar c) { return isBracket ? c == u']' : c == u'.' || c == u'['; };
        while (end < serverPath.size() && !isEnd(serverPath[end]))
            ++end;
        const QString step = isBracket ? serverPath.mid(at + 1, end - at - 1) : serverPath.mid(at, end - at);
        bool isNumber = false;
        if (isBracket)
            (void)step.toULongLong(&isNumber);
        if (isNumber && wasNumber)
            steps.last() = step;
        else if (!step.isEmpty())
            steps.append(step);
        wasNumber = isNumber;
        at = end + (end < serverPath.size() && serverPath[end] != u'[' ? 1 : 0);
    }
    return steps;
}

/// A path in the server's spelling as a JSON pointer, as far as the object has what it names.
QString pointerOf(const QString &serverPath, const Json &object)
{
    Pointer pointer;
    const Json *at = &object;
    for (const QString &step : stepsOf(serverPath)) {
        const std::string name = step.toStdString();
        at = weir::find(*at, Pointer({name}));
        if (!at)
            break;
        pointer = pointer.child(name);
    }
    return pointer.toQString();
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
    admission::Request request = requestFor(resource.json());
    request.wantsDefaulted = false;
    if (!known.isEmpty())
        request.old = known.value(identity(resource));
    return admission::review(request, profile);
}

Json Judge::completed(const Json &object) const
{
    admission::Request request = requestFor(object);
    request.isStrict = false;
    admission::Verdict verdict = admission::review(std::move(request), profile);
    return verdict.kind == admission::Verdict::Kind::Accepted ? std::move(verdict.defaulted) : object;
}

admission::Request Judge::requestFor(const Json &object) const
{
    admission::Request request;
    request.object = object;
    Json &metadata = request.object["metadata"];
    if (metadata.is_object() && !metadata.contains("namespace"))
        metadata["namespace"] = "default";
    request.isStrict = isStrict;
    return request;
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
