// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/reasoning.h"

#include <map>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// What the filter says, the same for the same conditions in another order of keys.
std::string filterText(const Json &carrier)
{
    const Json *list = find(carrier, "/spec/filters");
    if (list && !list->is_null() && !list->empty())
        return "s" + nlohmann::json(*list).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const Json *map = find(carrier, "/spec/filter/attributes");
    if (map && map->is_object() && !map->empty())
        return "a" + nlohmann::json(*map).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return {};
}

/// The program behind a Service: what a core Service selects, or the images of a Knative Service with its name
/// without digits; empty: not known.
std::string programOf(const Hub &hub, const Hub::Branch &branch)
{
    const ResourcePtr target = hub.lookAt(branch.target);
    if (!target || target->kind() != "Service"_L1)
        return {};
    const bool isKnative = target->group() == "serving.knative.dev"_L1;
    const Json *said = find(target->json(), isKnative ? "/spec/template/spec/containers/0/image" : "/spec/selector");
    if (!said || said->empty())
        return {};
    QString name;
    for (const QChar c : target->name()) {
        if (c < u'0' || c > u'9')
            name += c;
    }
    if (isKnative && name == target->name())
        return {};
    return (isKnative ? name.toStdString() + ' ' : std::string())
        + nlohmann::json(*said).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + ' '
        + target->nameSpace().toStdString();
}

} // namespace

void replicas(const Hub &hub, QList<Finding> &findings)
{
    if (hub.branches.size() < 2 || hub.topology.node(hub.node)->role != Role::Channel)
        return;
    std::map<std::string, const Hub::Branch *> seen;
    for (const Hub::Branch &branch : hub.branches) {
        const std::string program = branch.target.isEmpty() ? std::string() : programOf(hub, branch);
        if (program.empty())
            continue;
        const auto [first, isNew] = seen.try_emplace(program, &branch);
        if (isNew || first->second->target == branch.target)
            continue;
        Finding finding = hub.finding(
            branch, "channel.shared", u"/spec/subscriber"_s,
            say(QT_TRANSLATE_NOOP("Check",
                                  "This looks like another replica of what %1 delivers to. Each Subscription gets "
                                  "every event; the load is not shared."))
                .arg(first->second->resource->kind() + u' ' + first->second->resource->name()));
        finding.other = first->second->key;
        findings.append(finding);
    }
}

void twice(const Hub &hub, QList<Finding> &findings)
{
    if (hub.branches.size() < 2)
        return;
    QHash<QString, std::vector<const Hub::Branch *>> byTarget;
    for (const Hub::Branch &branch : hub.branches) {
        if (branch.target.isEmpty())
            continue;
        // Two paths of one Service are two receivers.
        const QString path = stringAt(branch.resource->json(), "/spec/subscriber/uri");
        byTarget[branch.target + u'\n' + path].push_back(&branch);
    }
    for (const auto &branches : std::as_const(byTarget)) {
        if (branches.size() < 2)
            continue;
        QHash<QByteArray, const Hub::Branch *> seen;
        const Hub::Branch *everything = nullptr;
        for (const Hub::Branch *branch : branches) {
            if (!everything && letsEverything(branch->resource->json()))
                everything = branch;
        }
        for (const Hub::Branch *branch : branches) {
            const QByteArray filter = QByteArray::fromStdString(filterText(branch->resource->json()));
            const Hub::Branch *other = everything && everything != branch ? everything : seen.value(filter);
            if (!seen.contains(filter))
                seen.insert(filter, branch);
            if (!other)
                continue;
            Finding finding = hub.finding(
                *branch, "delivery.twice", u"/spec/subscriber"_s,
                say(QT_TRANSLATE_NOOP("Check", "%1 delivers the same events to the same receiver."))
                    .arg(other->resource->kind() + u' ' + other->resource->name()));
            finding.other = other->key;
            findings.append(finding);
        }
    }
}

} // namespace weir::check
