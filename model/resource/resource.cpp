// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resource/resource.h"

#include <QStringList>

namespace weir {

using namespace Qt::StringLiterals;

QString ResourceId::toString() const
{
    QString text;
    text.reserve(group.size() + kind.size() + nameSpace.size() + name.size() + 8);
    text += group.isEmpty() ? u"core"_s : group;
    text += u'/';
    text += kind;
    text += u'/';
    text += nameSpace;
    text += u'/';
    return text += name;
}

ResourceId ResourceId::fromString(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 4)
        return {};
    return {.group = parts[0] == "core"_L1 ? QString() : parts[0],
            .kind = parts[1],
            .nameSpace = parts[2],
            .name = parts.mid(3).join(u'/')};
}

size_t qHash(const ResourceId &id, size_t seed) noexcept
{
    return qHashMulti(seed, id.group, id.kind, id.nameSpace, id.name);
}

GroupVersion splitApiVersion(const QString &apiVersion)
{
    const qsizetype slash = apiVersion.lastIndexOf(u'/');
    if (slash < 0)
        return {.group = {}, .version = apiVersion};
    return {.group = apiVersion.left(slash), .version = apiVersion.mid(slash + 1)};
}

ResourcePtr Resource::create(Json json, QByteArray text)
{
    auto resource = std::shared_ptr<Resource>(new Resource);
    resource->m_json = std::move(json);
    resource->m_text = std::move(text);
    resource->m_apiVersion = stringAt(resource->m_json, "/apiVersion");
    const auto [group, version] = splitApiVersion(resource->m_apiVersion);
    resource->m_version = version;
    resource->m_id = {.group = group,
                      .kind = stringAt(resource->m_json, "/kind"),
                      .nameSpace = stringAt(resource->m_json, "/metadata/namespace"),
                      .name = stringAt(resource->m_json, "/metadata/name")};
    return resource;
}

} // namespace weir
