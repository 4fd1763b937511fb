// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/reasoning.h"

#include "model/events/cesqltree.h"

#include <algorithm>
#include <array>
#include <optional>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 64;

Truth invert(Truth truth)
{
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : Truth::Maybe;
}

Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}

Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}

Truth certain(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

bool isAlwaysThere(const QString &attribute)
{
    return attribute == "id"_L1 || attribute == "source"_L1 || attribute == "type"_L1 || attribute == "specversion"_L1;
}

bool isMap(const std::string &dialect)
{
    return dialect == "exact" || dialect == "prefix" || dialect == "suffix";
}

bool hasEmptyValue(const Json &map)
{
    return std::any_of(map.begin(), map.end(), [](const Json &value) { return toQString(value).isEmpty(); });
}

bool fits(const std::string &dialect, const QString &has, const QString &wanted)
{
    if (dialect == "prefix")
        return has.startsWith(wanted);
    if (dialect == "suffix")
        return has.endsWith(wanted);
    return has == wanted;
}

Truth mapHolds(const std::string &dialect, const Json &map, const KnownEvent &event)
{
    // The data plane rejects the element and lets everything pass at the top; deeper, that is not certain.
    if (!map.is_object() || hasEmptyValue(map))
        return Truth::Maybe;
    Truth result = Truth::Yes;
    for (const auto &[name, value] : map.items()) {
        const auto known = event.constFind(QString::fromStdString(name));
        result = both(result, known == event.cend() ? Truth::Maybe : certain(fits(dialect, *known, toQString(value))));
    }
    return result;
}

using cesql::Node;

/// The text that a comparison compares an attribute with, where it is one: attribute, text.
std::optional<std::pair<QString, QString>> comparison(const Node &left, const Node &right)
{
    const bool turned = left.kind == Node::Kind::Literal;
    const Node &attribute = turned ? right : left;
    const Node &literal = turned ? left : right;
    if (attribute.kind != Node::Kind::Attribute || literal.kind != Node::Kind::Literal)
        return std::nullopt;
    const QString *text = std::get_if<QString>(&literal.literal);
    return text ? std::optional(std::pair(attribute.name, *text)) : std::nullopt;
}

Truth nodeHolds(const Node &node, const KnownEvent &event, int depth);

Truth binaryHolds(const Node &node, const KnownEvent &event, int depth)
{
    const QString name = node.name.toUpper();
    const Node &left = *node.children[0];
    const Node &right = *node.children[1];
    if (name == "AND"_L1)
        return both(nodeHolds(left, event, depth + 1), nodeHolds(right, event, depth + 1));
    if (name == "OR"_L1)
        return either(nodeHolds(left, event, depth + 1), nodeHolds(right, event, depth + 1));
    const bool isEqual = name == "="_L1;
    if (!isEqual && name != "!="_L1 && name != "<>"_L1)
        return Truth::Maybe;
    const auto pair = comparison(left, right);
    const auto known = pair ? event.constFind(pair->first) : event.cend();
    return known == event.cend() ? Truth::Maybe : certain((*known == pair->second) == isEqual);
}

Truth inHolds(const Node &node, const KnownEvent &event)
{
    const Node &value = *node.children[0];
    const auto known = value.kind == Node::Kind::Attribute ? event.constFind(value.name) : event.cend();
    if (known == event.cend())
        return Truth::Maybe;
    bool listed = false;
    for (size_t i = 1; i < node.children.size(); ++i) {
        const Node &item = *node.children[i];
        const QString *text = item.kind == Node::Kind::Literal ? std::get_if<QString>(&item.literal) : nullptr;
        if (!text)
            return Truth::Maybe;
        listed = listed || *text == *known;
    }
    return certain(listed != node.negated);
}

Truth nodeHolds(const Node &node, const KnownEvent &event, int depth)
{
    if (depth > MaximumDepth)
        return Truth::Maybe;
    switch (node.kind) {
    case Node::Kind::Literal: {
        const bool *value = std::get_if<bool>(&node.literal);
        return value ? certain(*value) : Truth::Maybe;
    }
    case Node::Kind::Exists:
        return event.contains(node.name) || isAlwaysThere(node.name) ? Truth::Yes : Truth::Maybe;
    case Node::Kind::Not:
        return node.children.size() == 1 ? invert(nodeHolds(*node.children[0], event, depth + 1)) : Truth::Maybe;
    case Node::Kind::Binary:
        return node.children.size() == 2 ? binaryHolds(node, event, depth) : Truth::Maybe;
    case Node::Kind::In:
        return node.children.empty() ? Truth::Maybe : inHolds(node, event);
    default:
        return Truth::Maybe;
    }
}

Truth holdsAt(const Json &element, const KnownEvent &event, int depth)
{
    const std::string dialect = dialectOf(element);
    if (dialect.empty())
        return Truth::Yes;
    if (depth > MaximumDepth)
        return Truth::Maybe;
    const Json &value = element[dialect];
    if (isMap(dialect))
        return mapHolds(dialect, value, event);
    if (dialect == "cesql") {
        const auto tree = cesql::parseTree(toQString(value));
        return tree && *tree ? nodeHolds(**tree, event, 0) : Truth::Maybe;
    }
    // The data plane drops what is inside where that is empty; what becomes of "not" then is its secret.
    if (dialect == "not")
        return dialectOf(value).empty() ? Truth::Maybe : invert(holdsAt(value, event, depth + 1));
    if (!value.is_array())
        return Truth::Maybe;
    const bool isAll = dialect == "all";
    Truth result = isAll ? Truth::Yes : Truth::No;
    for (const Json &nested : value) {
        const Truth one = holdsAt(nested, event, depth + 1);
        result = isAll ? both(result, one) : either(result, one);
    }
    return result;
}

/// Conditions that must hold together, flattened: each with its place.
struct Condition {
    std::string dialect;
    QString attribute;
    QString value;
    Pointer place;
};

void collectFromTree(const Node &node, const Pointer &place, std::vector<Condition> &conditions, int depth)
{
    if (depth > MaximumDepth || node.kind != Node::Kind::Binary || node.children.size() != 2)
        return;
    if (node.name.toUpper() == "AND"_L1) {
        collectFromTree(*node.children[0], place, conditions, depth + 1);
        collectFromTree(*node.children[1], place, conditions, depth + 1);
    } else if (node.name == "="_L1) {
        if (const auto pair = comparison(*node.children[0], *node.children[1]))
            conditions.push_back({"exact", pair->first, pair->second, place});
    }
}

void collect(const Json &list, const Pointer &at, std::vector<Condition> &conditions, int depth)
{
    if (!list.is_array() || depth > MaximumDepth)
        return;
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string dialect = dialectOf(list[i]);
        if (dialect.empty())
            continue;
        const Json &value = list[i][dialect];
        const Pointer place = at.child(i).child(dialect);
        if (dialect == "all") {
            collect(value, place, conditions, depth + 1);
        } else if (dialect == "cesql") {
            // Only equations say what is demanded.
            const QString text = toQString(value);
            const auto tree = text.contains(u'=') ? cesql::parseTree(text) : Result<cesql::NodePtr>();
            if (tree && *tree)
                collectFromTree(**tree, place, conditions, 0);
        } else if (isMap(dialect) && value.is_object() && !hasEmptyValue(value)) {
            for (const auto &[name, wanted] : value.items())
                conditions.push_back({dialect, QString::fromStdString(name), toQString(wanted), place.child(name)});
        }
    }
}

bool exclude(const Condition &a, const Condition &b)
{
    if (a.attribute != b.attribute)
        return false;
    if (a.dialect == "exact")
        return !fits(b.dialect, a.value, b.value);
    if (b.dialect == "exact")
        return !fits(a.dialect, b.value, a.value);
    if (a.dialect != b.dialect)
        return false;
    return !fits(a.dialect, a.value, b.value) && !fits(a.dialect, b.value, a.value);
}

const Json *dialects(const Json &trigger, bool ignored)
{
    const Json *list = ignored ? nullptr : find(trigger, "/spec/filters");
    return list && !list->is_null() && !list->empty() ? list : nullptr;
}

const Json *attributes(const Json &trigger)
{
    const Json *map = find(trigger, "/spec/filter/attributes");
    return map && map->is_object() && !map->empty() ? map : nullptr;
}

} // namespace

std::string dialectOf(const Json &element)
{
    constexpr std::array names{"exact", "prefix", "suffix", "all", "any", "not", "cesql"};
    if (!element.is_object())
        return {};
    for (const char *name : names) {
        const auto found = element.find(name);
        if (found == element.end() || found->is_null())
            continue;
        if (found->is_string() ? !found->get_ref<const std::string &>().empty() : found->is_object() || !found->empty())
            return name;
    }
    return {};
}

Truth holds(const Json &element, const KnownEvent &event)
{
    return holdsAt(element, event, 0);
}

Truth lets(const Json &trigger, const KnownEvent &event, bool ignoresDialects)
{
    Truth result = Truth::Yes;
    if (const Json *list = dialects(trigger, ignoresDialects)) {
        if (!list->is_array())
            return Truth::Maybe;
        for (const Json &element : *list)
            result = both(result, holds(element, event));
        return result;
    }
    const Json *map = attributes(trigger);
    if (!map)
        return result;
    for (const auto &[name, value] : map->items()) {
        const QString attribute = QString::fromStdString(name);
        const QString wanted = toQString(value);
        const auto known = event.constFind(attribute);
        if (wanted.isEmpty())
            result = both(result, known != event.cend() || isAlwaysThere(attribute) ? Truth::Yes : Truth::Maybe);
        else
            result = both(result, known == event.cend() ? Truth::Maybe : certain(*known == wanted));
    }
    return result;
}

bool letsEverything(const Json &trigger, bool ignoresDialects)
{
    return lets(trigger, {}, ignoresDialects) == Truth::Yes;
}

KnownEvent demanded(const Json &filters)
{
    std::vector<Condition> conditions;
    collect(filters, Pointer(), conditions, 0);
    KnownEvent result;
    for (const Condition &condition : conditions) {
        if (condition.dialect == "exact")
            result.insert(condition.attribute, condition.value);
    }
    return result;
}

KnownEvent demandedBy(const Json &trigger, bool ignoresDialects)
{
    if (const Json *list = dialects(trigger, ignoresDialects))
        return demanded(*list);
    KnownEvent result;
    if (const Json *map = attributes(trigger)) {
        for (const auto &[name, value] : map->items()) {
            if (!toQString(value).isEmpty())
                result.insert(QString::fromStdString(name), toQString(value));
        }
    }
    return result;
}

QString contradiction(const Json &filters)
{
    std::vector<Condition> conditions;
    collect(filters, Pointer(), conditions, 0);
    QHash<QString, std::vector<const Condition *>> byAttribute;
    for (const Condition &condition : conditions) {
        auto &others = byAttribute[condition.attribute];
        for (const Condition *other : others) {
            if (exclude(*other, condition))
                return condition.place.toQString();
        }
        // A few conditions on one attribute are all that people write; more would only cost time.
        if (others.size() < 32)
            others.push_back(&condition);
    }
    if (!filters.is_array())
        return {};
    const KnownEvent event = demanded(filters);
    for (size_t i = 0; i < filters.size(); ++i) {
        if (holds(filters[i], event) == Truth::No)
            return Pointer().child(i).child(dialectOf(filters[i])).toQString();
    }
    return {};
}

} // namespace weir::check
