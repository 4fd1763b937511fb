// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/managedfields.h"

#include "model/demo/api/objects.h"

#include <algorithm>

namespace weir::demo {

namespace {

struct Entry {
    Json head; ///< the entry without its fields
    FieldSet fields;

    [[nodiscard]] bool is(const std::string &manager, const char *operation, const std::string &subresource) const
    {
        return textAt(head, "/manager") == manager && textAt(head, "/operation") == operation
            && textAt(head, "/subresource") == subresource;
    }
};

std::vector<Entry> entriesOf(const Json &object)
{
    std::vector<Entry> result;
    const Json *list = find(object, "/metadata/managedFields");
    if (!list || !list->is_array())
        return result;
    for (const Json &item : *list) {
        if (!item.is_object())
            continue;
        Entry entry{item, {}};
        if (const auto fields = item.find("fieldsV1"); fields != item.end())
            entry.fields = FieldSet::fromFieldsV1(*fields);
        entry.head.erase("fieldsV1");
        result.push_back(std::move(entry));
    }
    return result;
}

void store(Json &object, const std::vector<Entry> &entries)
{
    Json list = Json::array();
    for (const Entry &entry : entries) {
        if (entry.fields.isEmpty())
            continue;
        Json item = entry.head;
        const Json subresource = item.value("subresource", Json());
        item.erase("subresource");
        item["fieldsV1"] = entry.fields.toFieldsV1();
        if (subresource.is_string())
            item["subresource"] = subresource;
        list.push_back(std::move(item));
    }
    if (list.empty())
        object["metadata"].erase("managedFields");
    else
        object["metadata"]["managedFields"] = std::move(list);
}

Json headOf(const ApiType &type, const std::string &manager, const char *operation, const std::string &subresource)
{
    Json head = {{"manager", manager}, {"operation", operation}, {"apiVersion", type.apiVersion()},
                 {"time", nowText()}, {"fieldsType", "FieldsV1"}};
    if (!subresource.empty())
        head["subresource"] = subresource;
    return head;
}

std::string conflictWith(const Json &head)
{
    std::string text = "conflict with " + Json(textAt(head, "/manager")).dump();
    if (const std::string subresource = textAt(head, "/subresource"); !subresource.empty())
        text += " with subresource " + Json(subresource).dump();
    if (textAt(head, "/operation") == "Update")
        text += " using " + textAt(head, "/apiVersion");
    return text;
}

ApiError conflictError(const std::vector<std::pair<const Entry *, FieldPath>> &conflicts)
{
    Json causes = Json::array();
    for (const auto &[entry, path] : conflicts) {
        causes.push_back({{"reason", "FieldManagerConflict"}, {"message", conflictWith(entry->head)},
                          {"field", toText(path)}});
    }
    std::string message;
    if (conflicts.size() == 1) {
        message = "Apply failed with 1 conflict: " + conflictWith(conflicts.front().first->head) + ": "
            + toText(conflicts.front().second);
    } else {
        message = "Apply failed with " + std::to_string(conflicts.size()) + " conflicts: ";
        const Entry *previous = nullptr;
        for (const auto &[entry, path] : conflicts) {
            if (entry != previous) {
                std::string with = conflictWith(entry->head);
                with.replace(0, std::string_view("conflict").size(), "conflicts");
                message += (previous ? "\n" : "") + with + ':';
                previous = entry;
            }
            message += "\n- " + toText(path);
        }
    }
    return {.code = 409, .reason = "Conflict", .message = message, .details = {{"causes", causes}}};
}

} // namespace

Json ownershipEntry(const ApiType &type, const std::string &manager, const FieldSet &fields)
{
    Json entry = headOf(type, manager, "Apply", {});
    entry["fieldsV1"] = fields.toFieldsV1();
    return entry;
}

void recordUpdate(const ApiType &type, const Json &before, Json &now, const std::string &manager, bool status)
{
    const std::string subresource = status ? "status" : "";
    std::vector<Entry> entries = entriesOf(now);
    // Whose fields nobody keeps any more, theirs are kept again only from the first apply on.
    if (!before.empty() && entriesOf(before).empty())
        return;
    const FieldSet changed = FieldSet::ofChanges(type, before, now, status);
    for (Entry &entry : entries) {
        if (!entry.is(manager, "Update", subresource))
            entry.fields.subtract(changed);
        entry.fields.keepExisting(now);
    }
    if (!changed.isEmpty()) {
        auto own = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
            return entry.is(manager, "Update", subresource);
        });
        if (own == entries.end())
            own = entries.insert(entries.end(), Entry{Json::object(), {}});
        own->head = headOf(type, manager, "Update", subresource);
        own->fields.unite(changed);
    }
    store(now, entries);
}

ApiResult<Json> mergeApplied(const ApiType &type, const Json &live, const Json &configuration,
                             const std::string &manager, bool force)
{
    const FieldSet applied = FieldSet::ofApplied(type, configuration);
    std::vector<Entry> entries = entriesOf(live);
    if (entries.empty()) {
        entries.push_back({headOf(type, "before-first-apply", "Update", {}),
                           FieldSet::ofChanges(type, Json::object(), live, false)});
    }
    std::vector<std::pair<const Entry *, FieldPath>> conflicts;
    FieldSet taken;
    for (const Entry &entry : entries) {
        if (entry.is(manager, "Apply", {}))
            continue;
        for (const FieldPath &path : entry.fields.paths()) {
            if (!applied.contains(path))
                continue;
            const Json *there = follow(live, path);
            const Json *wanted = follow(configuration, path);
            const bool isContainer = there && wanted && there->is_object() && wanted->is_object();
            if (!there || !wanted || isContainer || sameValue(*there, *wanted))
                continue;
            conflicts.emplace_back(&entry, path);
            taken.insert(path);
        }
    }
    if (!conflicts.empty() && !force) {
        std::stable_sort(conflicts.begin(), conflicts.end(), [](const auto &a, const auto &b) {
            return conflictWith(a.first->head) < conflictWith(b.first->head);
        });
        return refuse(conflictError(conflicts));
    }

    Json result = live;
    Json laid = configuration;
    for (const char *own : {"creationTimestamp", "generation", "managedFields"}) {
        if (laid.contains("metadata") && laid["metadata"].is_object())
            laid["metadata"].erase(own);
    }
    overlay(type, result, laid, false);

    auto own = std::find_if(entries.begin(), entries.end(),
                            [&](const Entry &entry) { return entry.is(manager, "Apply", {}); });
    if (own != entries.end()) {
        // Deepest first, so that a container goes only when it has become empty.
        const std::set<FieldPath> &before = own->fields.paths();
        for (auto path = before.rbegin(); path != before.rend(); ++path) {
            // An empty map that was applied and has got members since is a container now.
            if (applied.contains(*path) || follow(configuration, *path))
                continue;
            const bool isShared = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
                return &entry != &*own && entry.fields.contains(*path);
            });
            if (isShared)
                continue;
            erase(result, *path);
            for (FieldPath above(path->begin(), path->end() - 1); above.size() > 1; above.pop_back()) {
                const Json *container = follow(result, above);
                if (!container || !container->empty() || follow(configuration, above))
                    break;
                erase(result, above);
            }
        }
    }
    for (Entry &entry : entries) {
        if (own != entries.end() && &entry == &*own)
            continue;
        entry.fields.subtract(taken);
        entry.fields.keepExisting(result);
    }
    const std::string time = own != entries.end() ? textAt(own->head, "/time") : std::string();
    const bool isSame = own != entries.end() && own->fields == applied;
    if (own == entries.end())
        own = entries.insert(entries.begin(), Entry{Json::object(), {}});
    own->head = headOf(type, manager, "Apply", {});
    if (isSame && sameValue(result, live))
        own->head["time"] = time;
    own->fields = applied;
    store(result, entries);
    return result;
}

bool sameOwnership(const Json &a, const Json &b)
{
    const auto timeless = [](Json list) {
        if (list.is_array()) {
            for (Json &entry : list) {
                if (entry.is_object())
                    entry.erase("time");
            }
        }
        return list;
    };
    return sameValue(timeless(a), timeless(b));
}

} // namespace weir::demo
