// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/schema.h"

#include <algorithm>
#include <vector>

namespace weir::admission {

namespace {

/// What every object has, whatever its definition declares.
bool isCommon(std::string_view name)
{
    return name == "apiVersion" || name == "kind" || name == "metadata";
}

/// A value that is to be looked at. Without a schema nothing is declared.
struct Place {
    const Schema *schema = nullptr;
    const Json *value = nullptr;
    size_t outer = 0;                  ///< index of the place around it
    const std::string *name = nullptr; ///< in an object
    size_t index = 0;                  ///< in a list
    bool isOpen = false; ///< undeclared members stay, whatever the schema says: an element of a list that is open
};

/// An undeclared member.
struct Unknown {
    size_t place = 0; ///< of the object that has it
    const std::string *name = nullptr;
};

/// How the members of an object or the elements of a list go on, type or not: the server prunes before it looks at
/// types. Outer places come before inner ones. A list instead of recursion, as input may be deep; paths are put
/// together only where something is wrong.
class Walk
{
public:
    Walk(const Schema &schema, const Json &object)
    {
        m_places.push_back({.schema = &schema, .value = &object});
        for (size_t next = 0; next < m_places.size(); ++next) {
            const Place place = m_places[next];
            if (place.value->is_array())
                addElements(place, next);
            else if (place.value->is_object())
                addMembers(place, next);
        }
    }

    [[nodiscard]] const std::vector<Unknown> &unknown() const { return m_unknown; }
    [[nodiscard]] const Json &holder(const Unknown &unknown) const { return *m_places[unknown.place].value; }
    [[nodiscard]] std::string path(const Unknown &unknown) const
    {
        std::vector<size_t> way;
        for (size_t at = unknown.place; at != 0; at = m_places[at].outer)
            way.push_back(at);
        std::string path;
        for (auto at = way.rbegin(); at != way.rend(); ++at) {
            const Place &place = m_places[*at];
            if (place.name)
                path += (path.empty() ? "" : ".") + *place.name;
            else
                path += '[' + std::to_string(place.index) + ']';
        }
        return path + (path.empty() ? "" : ".") + *unknown.name;
    }

private:
    static bool isOpen(const Place &place) { return place.isOpen || (place.schema && place.schema->keepsUnknown); }

    void addElements(const Place &place, size_t at)
    {
        const Schema *item = place.schema && place.schema->type == Schema::Type::List ? place.schema->item.get()
                                                                                      : nullptr;
        if (!item && isOpen(place))
            return;
        for (size_t i = 0; i < place.value->size(); ++i) {
            const Json &element = (*place.value)[i];
            if (element.is_structured()) {
                m_places.push_back({.schema = item, .value = &element, .outer = at, .index = i,
                                    .isOpen = isOpen(place)});
            }
        }
    }

    void addMembers(const Place &place, size_t at)
    {
        const Schema *free = place.schema && place.schema->type == Schema::Type::Object ? place.schema->item.get()
                                                                                        : nullptr;
        for (const auto &[name, member] : place.value->get_ref<const Json::object_t &>()) {
            if (at == 0 && isCommon(name))
                continue;
            const Schema *below = free;
            if (place.schema) {
                if (const auto declared = place.schema->members.find(name); declared != place.schema->members.end())
                    below = declared->second.get();
            }
            if (!below && !isOpen(place))
                m_unknown.push_back({at, &name});
            else if (below && member.is_structured())
                m_places.push_back({.schema = below, .value = &member, .outer = at, .name = &name});
        }
    }

    std::vector<Place> m_places;
    std::vector<Unknown> m_unknown;
};

} // namespace

QStringList unknownFields(const Schema &schema, const Json &object)
{
    const Walk walk(schema, object);
    QStringList found;
    for (const Unknown &one : walk.unknown())
        found.append(QString::fromStdString(walk.path(one)));
    std::sort(found.begin(), found.end());
    return found;
}

void prune(const Schema &schema, Json &object)
{
    // Taking a member out moves its neighbours, so inner ones go first.
    const Walk walk(schema, object);
    for (auto one = walk.unknown().rbegin(); one != walk.unknown().rend(); ++one)
        const_cast<Json &>(walk.holder(*one)).erase(std::string(*one->name));
}

} // namespace weir::admission
