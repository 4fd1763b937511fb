// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/schema.h"

#include <algorithm>
#include <functional>

namespace weir::admission {

namespace {

/// What every object has, whatever its definition declares.
bool isCommon(std::string_view name)
{
    return name == "apiVersion" || name == "kind" || name == "metadata";
}

/// A value that is still to be looked at. Without a schema nothing is declared.
struct Place {
    const Schema *schema = nullptr;
    Json *value = nullptr;
    std::string path = {};
    bool isOpen = false; ///< undeclared members stay, whatever the schema says: an element of a list that is open
};

/// How the members of an object or the elements of a list go on, type or not: the server prunes before it looks at
/// types. `onUnknown` gets a place's undeclared members; the list of places is the stack, as input may be deep.
void walk(const Schema &schema, Json &object, const std::function<void(const Place &, const std::string &)> &onUnknown)
{
    std::vector<Place> places{{.schema = &schema, .value = &object}};
    while (!places.empty()) {
        const Place place = std::move(places.back());
        places.pop_back();
        const bool isRoot = place.value == &object;
        const bool isOpen = place.isOpen || (place.schema && place.schema->keepsUnknown);
        if (place.value->is_array()) {
            const Schema *item = place.schema && place.schema->type == Schema::Type::List ? place.schema->item.get()
                                                                                          : nullptr;
            if (!item && isOpen)
                continue;
            for (size_t i = 0; i < place.value->size(); ++i)
                places.push_back({item, &(*place.value)[i], place.path + '[' + std::to_string(i) + ']', isOpen});
        } else if (place.value->is_object()) {
            std::vector<std::string> unknown;
            const Schema *free = place.schema && place.schema->type == Schema::Type::Object ? place.schema->item.get()
                                                                                            : nullptr;
            for (auto member = place.value->begin(); member != place.value->end(); ++member) {
                const std::string &name = member.key();
                if (isRoot && isCommon(name))
                    continue;
                const Schema *below = free;
                if (place.schema) {
                    if (const auto declared = place.schema->members.find(name);
                        declared != place.schema->members.end())
                        below = declared->second.get();
                }
                if (below)
                    places.push_back({below, &member.value(), place.path.empty() ? name : place.path + '.' + name});
                else if (!isOpen)
                    unknown.push_back(name);
            }
            for (const std::string &name : unknown)
                onUnknown(place, name);
        }
    }
}

} // namespace

QStringList unknownFields(const Schema &schema, const Json &object)
{
    QStringList found;
    Json copy = object;
    walk(schema, copy, [&](const Place &place, const std::string &name) {
        found.append(QString::fromStdString(place.path.empty() ? name : place.path + '.' + name));
    });
    std::sort(found.begin(), found.end());
    return found;
}

void prune(const Schema &schema, Json &object)
{
    // Taking a member out moves its neighbours, which may still be in the list of places: collected first.
    std::vector<std::pair<Json *, std::string>> unknown;
    walk(schema, object, [&](const Place &place, const std::string &name) { unknown.emplace_back(place.value, name); });
    for (auto one = unknown.rbegin(); one != unknown.rend(); ++one)
        one->first->erase(one->second);
}

} // namespace weir::admission
