// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edits.h"

#include "model/document/pointing.h"
#include "model/topology/wiring.h"

#include <QUrl>

namespace weir::edits {

using namespace Qt::StringLiterals;
using topology::describe;
using Action = ConnectVerdict::Action;

namespace {

Error error(const QString &message)
{
    return {.message = message, .file = {}, .object = {}, .field = {}};
}

Error gone()
{
    return error(say(QT_TRANSLATE_NOOP("Edits", "This line does not exist any more.")));
}

QString connectLabel(const Node &from, const Node &to)
{
    return say(QT_TRANSLATE_NOOP("Edits", "Connect %1 to %2")).arg(describe(from), describe(to));
}

QString shortName(const Node &node)
{
    return node.role == Role::Uri ? QUrl(node.uri).host() : node.resource.name;
}

// The concrete place of a rule with "*": behind the last entry of its list.
Pointer appended(Json &root, const ReferenceRule &rule)
{
    Pointer place;
    const Pointer pattern = Pointer::parse(rule.pointer);
    for (const std::string &token : pattern.tokens()) {
        if (token != "*") {
            place = place.child(token);
            continue;
        }
        const Json *list = find(root, place);
        if (!list || list->is_null())
            setAt(root, place, Json::array());
        list = find(root, place);
        place = place.child(list && list->is_array() ? list->size() : 0);
    }
    return place;
}

Result<ResourceDelta> pointAt(const Document &document, ResourceKey key, const ReferenceRule &rule,
                              const std::optional<Pointer> &at, const Node &target)
{
    const ResourcePtr before = document.set().resource(key);
    if (!before)
        return fail(gone());
    Json wanted = before->json();
    const Pointer place = at ? *at : appended(wanted, rule);
    const Json value = pointed(find(wanted, place), rule, aimAt(document, target), before->nameSpace());
    if (!setAt(wanted, place, value)) {
        return fail(Error{.message = say(QT_TRANSLATE_NOOP("Edits", "This field cannot be set, because something above "
                                                                    "it is not an object or list. Mend it in the YAML "
                                                                    "view.")),
                          .file = {}, .object = nameOf(*before), .field = place.toQString()});
    }
    return rewrite(key, before, std::move(wanted));
}

// The Trigger or Subscription that a line from a Broker or Channel becomes.
Created createBetween(Document &document, const Node &from, const Node &to, const topology::Wiring &wiring)
{
    const bool isTrigger = wiring.verdict.action == Action::CreateTrigger;
    const Kind &kind = isTrigger ? document.registry().kindOf(u"eventing.knative.dev"_s, u"Trigger"_s)
                                 : document.registry().kindOf(u"messaging.knative.dev"_s, u"Subscription"_s);
    const QString space = from.resource.nameSpace;
    const QString name = uniqueName(document, kind, space, shortName(from) + u"-to-"_s + shortName(to));
    Json object = newObject(kind, name, space);
    if (const ReferenceRule *origin = topology::originRule(kind)) {
        const Pointer place = Pointer::parse(origin->pointer);
        setAt(object, place, pointed(find(object, place), *origin, aimAt(document, from), space));
    }
    const Pointer place = Pointer::parse(wiring.rule->pointer);
    setAt(object, place, pointed(find(object, place), *wiring.rule, aimAt(document, to), space));

    Created result;
    result.key = document.nextKey();
    result.change.label = connectLabel(from, to);
    result.change.resources.push_back(rewrite(result.key, nullptr, std::move(object)));
    const auto start = document.placement(from.id);
    const auto end = document.placement(to.id);
    if (start && end) {
        result.change.placements.push_back({.key = {.resource = result.key, .node = {}}, .before = std::nullopt,
                                            .after = Placement{.position = (start->position + end->position) / 2}});
    }
    return result;
}

bool isPlain(const ReferenceRule &rule)
{
    return std::string_view(rule.pointer).find('*') == std::string_view::npos;
}

// The reference that an edge was derived from, found again in its owner.
struct Found {
    ResourceKey key = ResourceKey::None;
    ResourcePtr owner;
    const Kind *kind = nullptr;
    const ReferenceRule *rule = nullptr;
    Pointer pointer;
};

Result<Found> ownerOf(const Document &document, const Edge &edge)
{
    const Node *owner = document.topology().node(edge.owner);
    Found found;
    found.key = owner ? owner->key : ResourceKey::None;
    found.owner = document.set().resource(found.key);
    if (!found.owner)
        return fail(gone());
    found.kind = &document.registry().kindOf(*found.owner);
    found.pointer = Pointer::parse(edge.path);
    for (const topology::Reference &reference : topology::references(*found.owner, document.registry())) {
        if (reference.pointer == found.pointer)
            found.rule = reference.rule;
    }
    return found;
}

Error inheritedError(const Document &document, const Edge &edge)
{
    return error(say(QT_TRANSLATE_NOOP("Edits", "This dead letter line is inherited from %1. Change it there, or draw "
                                                "one of its own."))
                     .arg(describe(*document.topology().node(edge.owner))));
}

Error fixedReply()
{
    return error(say(QT_TRANSLATE_NOOP("Edits", "What a Trigger's subscriber answers always goes back to its Broker. "
                                                "This line cannot be changed.")));
}

bool isFixedReply(const Edge &edge, const Found &found)
{
    return edge.role == EdgeRole::Reply && found.rule && found.rule->incoming;
}

// Takes an entry out of a list, or clears a field together with blocks that become empty.
void clear(Json &root, const Found &found)
{
    const std::vector<std::string> &tokens = found.pointer.tokens();
    const std::vector<std::string> pattern = found.rule ? Pointer::parse(found.rule->pointer).tokens()
                                                        : std::vector<std::string>();
    // A step is its whole entry; of a branch the subscriber is what makes it one.
    if (found.rule && found.rule->role == EdgeRole::Step && found.rule->required) {
        for (size_t i = 0; i < pattern.size() && i < tokens.size(); ++i) {
            if (pattern[i] != "*")
                continue;
            removeAt(root, Pointer({tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1}),
                     static_cast<int>(tokens.size()));
            return;
        }
    }
    removeAt(root, found.pointer);
}

PortName portFor(EdgeRole role)
{
    if (role == EdgeRole::DeadLetter)
        return PortName::DeadLetter;
    return role == EdgeRole::Reply ? PortName::Reply : PortName::Out;
}

Result<Change> moveOrigin(const Document &document, const Edge &edge, const Found &found, const Node &to)
{
    const Node *end = document.topology().node(edge.to);
    if (!end) {
        return fail(error(say(QT_TRANSLATE_NOOP("Edits", "This reference carries no events and has only one end."))));
    }
    const Node &target = *end;
    Change change;
    change.label = connectLabel(to, target);
    const ReferenceRule *origin = topology::originRule(*found.kind);
    if (origin && (edge.role == EdgeRole::Trigger || edge.role == EdgeRole::Subscription
                   || edge.role == EdgeRole::Binding)) {
        const QString why = topology::whyNotTarget(document.topology(), *origin, found.owner->id(), to);
        if (!why.isEmpty())
            return fail(error(why));
        auto delta = pointAt(document, found.key, *origin, Pointer::parse(origin->pointer), to);
        if (!delta)
            return fail(delta.error());
        change.resources.push_back(*delta);
        return change;
    }
    const topology::Wiring wiring = topology::wiring(document.topology(), to.id, portFor(edge.role), edge.to);
    if (!wiring.verdict.allowed)
        return fail(error(wiring.verdict.reason));
    if (!isPlain(*wiring.rule) || wiring.verdict.action == Action::CreateTrigger
        || wiring.verdict.action == Action::CreateSubscription) {
        return fail(error(say(QT_TRANSLATE_NOOP("Edits", "This end cannot be moved there. Remove the line and draw a "
                                                         "new one."))));
    }
    auto delta = pointAt(document, to.key, *wiring.rule, Pointer::parse(wiring.rule->pointer), target);
    if (!delta)
        return fail(delta.error());
    if (to.key != found.key) {
        Json rest = found.owner->json();
        clear(rest, found);
        change.resources.push_back(rewrite(found.key, found.owner, std::move(rest)));
    }
    change.resources.push_back(*delta);
    return change;
}

} // namespace

Result<Created> connect(Document &document, const NodeId &from, PortName port, const NodeId &to)
{
    const topology::Wiring wiring = topology::wiring(document.topology(), from, port, to);
    if (!wiring.verdict.allowed)
        return fail(error(wiring.verdict.reason));
    const Node start = *document.topology().node(from);
    const Node end = *document.topology().node(to);
    if (wiring.verdict.action == Action::CreateTrigger || wiring.verdict.action == Action::CreateSubscription)
        return createBetween(document, start, end, wiring);

    const Node &holder = *document.topology().node(wiring.holder);
    const Node &target = *document.topology().node(wiring.target);
    const std::optional<Pointer> place = isPlain(*wiring.rule)
        ? std::optional(Pointer::parse(wiring.rule->pointer)) : std::nullopt;
    auto delta = pointAt(document, holder.key, *wiring.rule, place, target);
    if (!delta)
        return fail(delta.error());
    Created result;
    result.change.label = connectLabel(start, end);
    result.change.resources.push_back(*delta);
    return result;
}

Result<Change> disconnect(const Document &document, const QString &edgeId)
{
    const Edge *edge = document.topology().edge(edgeId);
    if (!edge)
        return fail(gone());
    if (edge->inherited)
        return fail(inheritedError(document, *edge));
    const Result<Found> found = ownerOf(document, *edge);
    if (!found)
        return fail(found.error());
    if (isFixedReply(*edge, *found))
        return fail(fixedReply());
    if (edge->role == EdgeRole::Trigger || edge->role == EdgeRole::Subscription)
        return remove(document, {found->key});
    Change change;
    const Node *end = document.topology().node(edge->to);
    change.label = say(QT_TRANSLATE_NOOP("Edits", "Disconnect %1 from %2"))
                       .arg(describe(*document.topology().node(edge->from)), end ? describe(*end) : edge->to);
    Json wanted = found->owner->json();
    clear(wanted, *found);
    change.resources.push_back(rewrite(found->key, found->owner, std::move(wanted)));
    return change;
}

Result<Change> reconnect(const Document &document, const QString &edgeId, bool targetEnd, const NodeId &to)
{
    const Edge *edge = document.topology().edge(edgeId);
    const Node *node = document.topology().node(to);
    if (!edge || !node)
        return fail(gone());
    if (edge->inherited)
        return fail(inheritedError(document, *edge));
    const Result<Found> found = ownerOf(document, *edge);
    if (!found)
        return fail(found.error());
    if (isFixedReply(*edge, *found))
        return fail(fixedReply());
    if (!targetEnd)
        return moveOrigin(document, *edge, *found, *node);

    // A half line gets the end that it lacks.
    const bool isHalf = edge->to == edge->via;
    const ReferenceRule *rule = isHalf ? topology::deliveryRule(*found->kind) : found->rule;
    if (!rule)
        return fail(gone());
    if (to == edge->from) {
        return fail(error(say(QT_TRANSLATE_NOOP("Edits", "%1 cannot be connected to itself.")).arg(describe(*node))));
    }
    const QString why = topology::whyNotTarget(document.topology(), *rule, found->owner->id(), *node);
    if (!why.isEmpty())
        return fail(error(why));
    auto delta = pointAt(document, found->key, *rule, isHalf ? Pointer::parse(rule->pointer) : found->pointer, *node);
    if (!delta)
        return fail(delta.error());
    Change change;
    change.label = connectLabel(*document.topology().node(edge->from), *node);
    change.resources.push_back(*delta);
    return change;
}

} // namespace weir::edits
