// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/checker.h"

#include "model/check/families.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace weir {

using namespace Qt::StringLiterals;

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Hint: return u"hint"_s;
    }
    return {};
}

namespace check {

QString say(const char *key)
{
    return QCoreApplication::translate("Check", key);
}

bool isEmptyValue(const Json *value)
{
    return !value || value->is_null() || (value->is_string() && value->get_ref<const std::string &>().empty())
        || (value->is_array() && value->empty());
}

QString serverPath(const Pointer &pointer)
{
    QString path;
    for (const std::string &token : pointer.tokens()) {
        const bool isIndex = !token.empty() && std::all_of(token.begin(), token.end(), [](char c) {
            return c >= '0' && c <= '9';
        });
        if (isIndex)
            path += u'[' + QString::fromStdString(token) + u']';
        else
            path += (path.isEmpty() ? QString() : u"."_s) + QString::fromStdString(token);
    }
    return path;
}

Finding Subject::finding(const char *rule, Severity severity, const QString &pointer, const QString &message) const
{
    return {.rule = QString::fromLatin1(rule), .severity = severity, .key = key, .resource = resource.id(),
            .pointer = pointer, .message = message};
}

} // namespace check

void Checker::check(ResourceKey key, const ResourceSet &set, const Topology &topology)
{
    constexpr std::array families{&check::required, &check::destinations, &check::names, &check::admission,
                                  &check::references, &check::duplicates};
    const ResourcePtr resource = set.resource(key);
    if (!resource) {
        m_findings.remove(key);
        m_verdicts.remove(key);
        return;
    }
    admission::Verdict &verdict = m_verdicts[key];
    verdict = m_judge(*resource);
    verdict.defaulted = nullptr;
    const check::Subject subject{.key = key, .resource = *resource, .kind = topology.registry().kindOf(*resource),
                                 .set = set, .topology = topology, .verdict = verdict};
    QList<Finding> findings;
    for (const auto family : families)
        family(subject, findings);
    if (findings.isEmpty())
        m_findings.remove(key);
    else
        m_findings.insert(key, findings);
}

void Checker::rebuild(const ResourceSet &set, const Topology &topology)
{
    m_findings.clear();
    m_verdicts.clear();
    for (const auto &[key, resource] : set.resources())
        check(key, set, topology);
}

QSet<ResourceKey> Checker::apply(const Change &change, const TopologyDelta &delta, const ResourceSet &set,
                                 const Topology &topology)
{
    QSet<ResourceKey> keys = delta.touched;
    for (const ResourceDelta &resource : change.resources)
        keys.insert(resource.key);
    for (const ResourceKey key : std::as_const(keys))
        check(key, set, topology);
    return keys;
}

QList<Finding> Checker::findings() const
{
    QList<ResourceKey> keys = m_findings.keys();
    std::sort(keys.begin(), keys.end());
    QList<Finding> result;
    for (const ResourceKey key : std::as_const(keys))
        result += m_findings.value(key);
    std::stable_sort(result.begin(), result.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return result;
}

std::optional<Severity> Checker::worst(ResourceKey key) const
{
    std::optional<Severity> result;
    for (const Finding &finding : m_findings.value(key))
        result = result ? std::min(*result, finding.severity) : finding.severity;
    return result;
}

} // namespace weir
