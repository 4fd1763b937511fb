// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/objectlist.h"

#include "model/base/json.h"

#include <QSet>

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

std::optional<int> compareVersions(const QString &a, const QString &b)
{
    const auto wellFormed = [](const QString &version) {
        return !version.isEmpty() && version.front() != u'0'
            && std::all_of(version.begin(), version.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!wellFormed(a) || !wellFormed(b))
        return std::nullopt;
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

std::optional<ListPage> readPage(const QByteArray &body, const ResourceType &type)
{
    auto document = parseJson(std::string_view(body.constData(), static_cast<size_t>(body.size())));
    if (!document || !document->is_object() || !stringAt(*document, "/kind").endsWith("List"_L1))
        return std::nullopt;
    ListPage page{.items = {}, .version = stringAt(*document, "/metadata/resourceVersion"),
                  .next = stringAt(*document, "/metadata/continue")};
    if (page.version.isEmpty())
        return std::nullopt;
    const auto items = document->find("items");
    if (items == document->end() || items->is_null())
        return page;
    if (!items->is_array())
        return std::nullopt;
    page.items.reserve(items->size());
    for (Json &item : *items) {
        if (!item.is_object() || stringAt(item, "/metadata/name").isEmpty())
            return std::nullopt;
        // Typed lists leave these out; the front is where every reader expects them.
        if (stringAt(item, "/kind").isEmpty() || stringAt(item, "/apiVersion").isEmpty()) {
            Json whole = Json::object();
            whole["apiVersion"] = type.apiVersion().toStdString();
            whole["kind"] = type.kind.toStdString();
            for (auto &[name, value] : item.items()) {
                if (name != "apiVersion" && name != "kind")
                    whole[name] = std::move(value);
            }
            item = std::move(whole);
        }
        page.items.push_back(Resource::create(std::move(item)));
    }
    return page;
}

void ObjectIndex::put(const ResourcePtr &resource, std::vector<Observed> &changes)
{
    const QString uid = stringAt(resource->json(), "/metadata/uid");
    const QString version = stringAt(resource->json(), "/metadata/resourceVersion");
    const auto known = m_entries.find(resource->id());
    if (known == m_entries.end()) {
        m_entries.insert(resource->id(), {uid, version});
    } else {
        if (known->uid == uid && known->version == version)
            return;
        if (known->uid != uid)
            changes.push_back({resource->id(), nullptr});
        *known = {uid, version};
    }
    changes.push_back({resource->id(), resource});
}

void ObjectIndex::remove(const ResourceId &id, std::vector<Observed> &changes)
{
    if (m_entries.remove(id))
        changes.push_back({id, nullptr});
}

void ObjectIndex::replace(const std::vector<ResourcePtr> &items, std::vector<Observed> &changes)
{
    QSet<ResourceId> present;
    present.reserve(static_cast<qsizetype>(items.size()));
    for (const ResourcePtr &item : items)
        present.insert(item->id());
    const QList<ResourceId> known = m_entries.keys();
    for (const ResourceId &id : known) {
        if (!present.contains(id))
            remove(id, changes);
    }
    for (const ResourcePtr &item : items)
        put(item, changes);
}

void ObjectIndex::clear(std::vector<Observed> &changes)
{
    replace({}, changes);
}

} // namespace weir::cluster
