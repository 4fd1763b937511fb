// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/references.h"

#include <algorithm>

namespace weir::topology {

using namespace Qt::StringLiterals;

namespace {

QString member(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? QString() : toQString(*found);
}

// Fills in where the reference leads; false where nothing complete is there.
bool readKReference(const Json &value, const Resource &holder, const Registry &registry, Reference &reference)
{
    if (!value.is_object())
        return false;
    reference.apiVersion = member(value, "apiVersion");
    reference.target.group = reference.apiVersion.isEmpty() ? member(value, "group")
                                                            : splitApiVersion(reference.apiVersion).group;
    reference.target.kind = member(value, "kind");
    reference.target.name = member(value, "name");
    if (reference.target.kind.isEmpty())
        return false;
    if (registry.kindOf(reference.target.group, reference.target.kind).namespaced) {
        reference.target.nameSpace = member(value, "namespace");
        if (reference.target.nameSpace.isEmpty())
            reference.target.nameSpace = holder.nameSpace();
    }
    return !reference.target.name.isEmpty();
}

// A name in a string; `sibling` is the object around it, whose "namespace" counts where the kind has one.
bool readName(const Json &value, const Json *sibling, const Resource &holder, const Registry &registry,
              Reference &reference)
{
    const ReferenceRule &rule = *reference.rule;
    const bool isBroker = rule.form == ReferenceForm::BrokerName;
    reference.target.group = isBroker ? u"eventing.knative.dev"_s : QString::fromLatin1(rule.group);
    reference.target.kind = isBroker ? u"Broker"_s : QString::fromLatin1(rule.kind);
    reference.target.name = toQString(value);
    const Kind &kind = registry.kindOf(reference.target.group, reference.target.kind);
    reference.apiVersion = kind.apiVersion();
    if (kind.namespaced) {
        if (!isBroker && sibling && sibling->is_object())
            reference.target.nameSpace = member(*sibling, "namespace");
        if (reference.target.nameSpace.isEmpty())
            reference.target.nameSpace = holder.nameSpace();
    }
    return !reference.target.name.isEmpty();
}

bool read(const Json &value, const Json *parent, const Resource &holder, const Registry &registry,
          Reference &reference)
{
    switch (reference.rule->form) {
    case ReferenceForm::Destination: {
        if (!value.is_object())
            return false;
        const auto ref = value.find("ref");
        if (ref != value.end() && readKReference(*ref, holder, registry, reference))
            return true;
        reference.target = {};
        reference.uri = ref == value.end() || ref->is_null() ? member(value, "uri") : QString();
        return !reference.uri.isEmpty();
    }
    case ReferenceForm::KReference:
        return readKReference(value, holder, registry, reference);
    case ReferenceForm::BrokerName:
    case ReferenceForm::Name:
        return readName(value, parent, holder, registry, reference);
    case ReferenceForm::JsonText: {
        if (!value.is_string())
            return false;
        const std::optional<Json> inner = parseJson(value.get_ref<const std::string &>());
        return inner && readKReference(*inner, holder, registry, reference);
    }
    case ReferenceForm::Subject: {
        if (readKReference(value, holder, registry, reference))
            return true;
        const auto selector = value.is_object() ? value.find("selector") : value.end();
        if (reference.target.kind.isEmpty() || selector == value.end() || !selector->is_object())
            return false;
        reference.selector = &*selector;
        return true;
    }
    }
    return false;
}

bool holds(const Json &labels, const Json &expression)
{
    const QString key = member(expression, "key");
    const QString operation = member(expression, "operator");
    const auto label = labels.find(key.toStdString());
    const bool exists = label != labels.end();
    if (operation == "Exists"_L1)
        return exists;
    if (operation == "DoesNotExist"_L1)
        return !exists;
    const auto values = expression.find("values");
    const bool listed = exists && values != expression.end() && values->is_array()
        && std::find(values->begin(), values->end(), *label) != values->end();
    if (operation == "In"_L1)
        return listed;
    return operation == "NotIn"_L1 && !listed;
}

} // namespace

bool mayStand(const Json &root, std::string_view pattern)
{
    const size_t star = pattern.find('*');
    return find(root, star == std::string_view::npos ? pattern : pattern.substr(0, star == 0 ? 0 : star - 1));
}

std::vector<Pointer> expand(const Json &root, const Pointer &pattern)
{
    std::vector<Pointer> places{Pointer()};
    for (const std::string &token : pattern.tokens()) {
        std::vector<Pointer> next;
        for (const Pointer &place : places) {
            if (token != "*") {
                next.push_back(place.child(token));
                continue;
            }
            const Json *list = find(root, place);
            if (!list || !list->is_array())
                continue;
            for (size_t i = 0; i < list->size(); ++i)
                next.push_back(place.child(i));
        }
        places = std::move(next);
    }
    return places;
}

std::vector<Reference> references(const Resource &resource, const Registry &registry)
{
    std::vector<Reference> result;
    for (const ReferenceRule &rule : registry.kindOf(resource).references) {
        if (!mayStand(resource.json(), rule.pointer))
            continue;
        for (Pointer &place : expand(resource.json(), Pointer::parse(rule.pointer))) {
            const Json *value = find(resource.json(), place);
            if (!value)
                continue;
            Reference reference;
            reference.rule = &rule;
            const Json *parent = place.isRoot() ? nullptr : find(resource.json(), place.parent());
            if (read(*value, parent, resource, registry, reference)) {
                reference.pointer = std::move(place);
                result.push_back(std::move(reference));
            }
        }
    }
    return result;
}

bool selects(const Json &selector, const Json &object)
{
    static const Json none = Json::object();
    const Json *found = find(object, "/metadata/labels");
    const Json &labels = found && found->is_object() ? *found : none;
    bool asked = false;
    if (const auto wanted = selector.find("matchLabels"); wanted != selector.end() && wanted->is_object()) {
        for (const auto &[key, value] : wanted->items()) {
            const auto label = labels.find(key);
            if (label == labels.end() || *label != value)
                return false;
            asked = true;
        }
    }
    if (const auto wanted = selector.find("matchExpressions"); wanted != selector.end() && wanted->is_array()) {
        for (const Json &expression : *wanted) {
            if (!expression.is_object() || !holds(labels, expression))
                return false;
            asked = true;
        }
    }
    return asked;
}

} // namespace weir::topology
