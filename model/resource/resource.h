// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <memory>

namespace weir {

/// Identity of a Kubernetes object as references name it: the API version is not part of it
/// (knative-resources 13: "compare group + kind + namespace + name and ignore the version").
struct ResourceId {
    QString group; ///< empty for the core group
    QString kind;
    QString nameSpace; ///< empty: cluster-scoped, or "the context's" in a document
    QString name;

    bool operator==(const ResourceId &) const = default;

    /// "eventing.knative.dev/Broker/shop/default"; the core group is written "core" (product 5.1).
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static ResourceId fromString(const QString &text);
};

[[nodiscard]] size_t qHash(const ResourceId &id, size_t seed = 0) noexcept;

/// Stable handle of one resource inside one ResourceSet: a rename keeps it, an undo brings it back. 0 is none.
enum class ResourceKey : qint64 { None = 0 };

[[nodiscard]] inline size_t qHash(ResourceKey key, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<qint64>(key), seed);
}

/// One Kubernetes object as an immutable value: its JSON and, where it was read from or has been written to a
/// manifest, the very text of its document. An edit makes a new Resource; untouched ones stay the same object,
/// which is what keeps their bytes (R4). Shared freely between threads (R5).
class Resource
{
public:
    using Ptr = std::shared_ptr<const Resource>;

    /// `text` is the document's own bytes (UTF-8, without separators), or empty where none exists yet.
    [[nodiscard]] static Ptr create(Json json, QByteArray text = {});

    [[nodiscard]] const Json &json() const { return m_json; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    [[nodiscard]] const QString &apiVersion() const { return m_apiVersion; }
    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] const ResourceId &id() const { return m_id; }
    [[nodiscard]] const QString &group() const { return m_id.group; }
    [[nodiscard]] const QString &kind() const { return m_id.kind; }
    [[nodiscard]] const QString &nameSpace() const { return m_id.nameSpace; }
    [[nodiscard]] const QString &name() const { return m_id.name; }

private:
    Resource() = default;

    Json m_json;
    QByteArray m_text;
    QString m_apiVersion;
    QString m_version;
    ResourceId m_id;
};

using ResourcePtr = Resource::Ptr;

/// Splits "eventing.knative.dev/v1" into group and version; "v1" has the empty group.
struct GroupVersion {
    QString group;
    QString version;
};
[[nodiscard]] GroupVersion splitApiVersion(const QString &apiVersion);

} // namespace weir
