// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/places.h"

#include "model/admission/schema/metatypes.h"

#include <algorithm>

namespace weir::admission {

namespace {

// Indices that are offered of one list.
constexpr size_t MostEntries = 20;

std::shared_ptr<const Schema> metaSchema(const MetaField &field)
{
    Schema schema;
    const auto text = std::make_shared<const Schema>(Schema{.type = Schema::Type::Text});
    switch (field.kind) {
    case MetaField::Kind::Text:
    case MetaField::Kind::Time: schema.type = Schema::Type::Text; break;
    case MetaField::Kind::Whole: schema.type = Schema::Type::Integer; break;
    case MetaField::Kind::Truth: schema.type = Schema::Type::Boolean; break;
    case MetaField::Kind::TextMap:
        schema.type = Schema::Type::Object;
        schema.item = text;
        break;
    case MetaField::Kind::TextList:
        schema.type = Schema::Type::List;
        schema.item = text;
        break;
    case MetaField::Kind::StructList: {
        Schema item{.type = Schema::Type::Object};
        for (const MetaField &member : field.members)
            item.members.emplace(std::string(member.name), metaSchema(member));
        schema.type = Schema::Type::List;
        schema.item = std::make_shared<const Schema>(std::move(item));
        break;
    }
    case MetaField::Kind::Anything: break;
    }
    return std::make_shared<const Schema>(std::move(schema));
}

const Schema &metadata()
{
    static const Schema known = [] {
        Schema schema{.type = Schema::Type::Object};
        for (const MetaField &field : objectMetaFields()) {
            if (field.isKept)
                schema.members.emplace(std::string(field.name), metaSchema(field));
        }
        return schema;
    }();
    return known;
}

// One step down; nothing: not allowed.
std::optional<const Schema *> step(const Schema *schema, const std::string &token)
{
    if (!schema)
        return nullptr;
    if (schema->type == Schema::Type::List)
        return isIndex(token) ? std::optional(schema->item.get()) : std::nullopt;
    if (const auto member = schema->members.find(token); member != schema->members.end())
        return member->second.get();
    if (schema->type == Schema::Type::Object && schema->item)
        return schema->item.get();
    if (schema->keepsUnknown || (schema->type == Schema::Type::Any && schema->members.empty()))
        return nullptr;
    return std::nullopt;
}

} // namespace

bool isIndex(const std::string &token)
{
    return !token.empty() && token.size() < 7
        && std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Place placeOf(const Definition *definition, const Pointer &pointer)
{
    const std::vector<std::string> &tokens = pointer.tokens();
    if (tokens.empty())
        return {};
    const bool isMeta = tokens.front() == "metadata";
    const Schema *schema = isMeta ? &metadata() : definition ? definition->schema.get() : nullptr;
    for (size_t i = isMeta ? 1 : 0; i < tokens.size(); ++i) {
        const auto below = step(schema, tokens[i]);
        if (!below)
            return {};
        schema = *below;
    }
    return {.isAllowed = true, .schema = schema};
}

std::vector<Offer> offers(const Definition &definition, const Json &object, size_t most)
{
    std::vector<Offer> found;
    std::vector<Offer> open;
    const auto push = [&open](const Pointer &pointer, const Schema &schema) {
        // The stack turns the order round.
        for (auto member = schema.members.rbegin(); member != schema.members.rend(); ++member)
            open.push_back({pointer.child(member->first), member->second.get()});
    };
    push(Pointer(std::vector<std::string>{"metadata"}), metadata());
    push(Pointer(), *definition.schema);
    std::reverse(open.begin(), open.end());
    std::stable_sort(open.begin(), open.end(), [](const Offer &a, const Offer &b) {
        return (a.pointer.tokens().front() == "spec") < (b.pointer.tokens().front() == "spec");
    });
    while (!open.empty() && found.size() < most) {
        const Offer offer = open.back();
        open.pop_back();
        const std::vector<std::string> &tokens = offer.pointer.tokens();
        const bool isOwn = tokens.size() == 1
            && (tokens[0] == "apiVersion" || tokens[0] == "kind" || tokens[0] == "metadata" || tokens[0] == "status");
        const bool isName = tokens.size() == 2 && tokens[0] == "metadata"
            && (tokens[1] == "name" || tokens[1] == "namespace");
        if (isOwn || isName)
            continue;
        found.push_back(offer);
        if (!offer.schema)
            continue;
        push(offer.pointer, *offer.schema);
        const Json *value = find(object, offer.pointer);
        if (!offer.schema->item)
            continue;
        if (offer.schema->type == Schema::Type::List) {
            const size_t count = std::min(value && value->is_array() ? value->size() + 1 : 1, MostEntries);
            for (size_t i = count; i-- > 0;)
                open.push_back({offer.pointer.child(i), offer.schema->item.get()});
        } else if (value && value->is_object()) {
            for (const auto &[key, entry] : value->items())
                open.push_back({offer.pointer.child(key), offer.schema->item.get()});
        }
    }
    return found;
}

Filling filling(const Definition *definition, const Json &object, const Pointer &pointer, Json value)
{
    const std::vector<std::string> &tokens = pointer.tokens();
    std::vector<std::string> there;
    while (there.size() + 1 < tokens.size()) {
        there.push_back(tokens[there.size()]);
        if (!find(object, Pointer(there)))
            break;
    }
    if (there.size() + 1 >= tokens.size() && find(object, Pointer(there)))
        return {.first = pointer, .value = std::move(value)};
    for (size_t i = tokens.size(); i-- > there.size();) {
        const Place above = placeOf(definition, Pointer(std::vector(tokens.begin(), tokens.begin() + qsizetype(i))));
        // Without a schema an index of a container that is not there means a list.
        const bool isList = above.schema ? above.schema->type == Schema::Type::List : isIndex(tokens[i]);
        value = isList ? Json::array({std::move(value)}) : Json{{tokens[i], std::move(value)}};
    }
    return {.first = Pointer(std::move(there)), .value = std::move(value)};
}

} // namespace weir::admission
