// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/kncommand.h"

#include <string>

namespace weir::exports::kn {

/// Whether a text can be a part of what kn takes apart at colons.
[[nodiscard]] bool isPart(const QString &text);
/// Takes objects that hold nothing out of an object. False where nothing is left.
bool prune(Json &json);

/// Takes an object apart: what a flag says is taken out of `rest`.
class Taker final
{
public:
    Taker(const Resource &resource, const Registry &registry)
        : m_registry(registry), m_space(resource.nameSpace()), m_rest(resource.json())
    {
        // What a cluster sets itself it refuses, or ignores, from others (kubernetes-client 10.5).
        for (const char *member : {"/apiVersion", "/kind", "/metadata/name", "/metadata/namespace", "/metadata/uid",
                                   "/metadata/resourceVersion", "/metadata/generation", "/metadata/creationTimestamp",
                                   "/metadata/managedFields", "/metadata/selfLink", "/status"})
            removeAt(m_rest, Pointer::parse(member), 0);
    }

    [[nodiscard]] const Json *at(const std::string &pointer) const { return find(m_rest, std::string_view(pointer)); }
    [[nodiscard]] bool has(const std::string &pointer) const { return at(pointer) != nullptr; }
    void drop(const std::string &pointer) { removeAt(m_rest, Pointer::parse(pointer), 0); }
    /// A text, a number or a Boolean; nothing for another value.
    std::optional<QString> take(const std::string &pointer);
    /// "--name=value".
    void flag(const char *name, const QString &value);
    /// A field and its flag of one value.
    void field(const char *name, const std::string &pointer);
    /// `{ref}` or `{uri}`; what else it holds stays.
    void sink(const char *name, const std::string &pointer);
    /// A reference by itself.
    bool plainReference(const char *name, const std::string &pointer);
    /// KEY=VALUE for each member of a map of texts.
    void pairs(const char *name, const std::string &pointer);
    void overrides() { pairs("ce-override", "/spec/ceOverrides/extensions"); }
    /// "a=b,c=d"; nothing where a label could be read otherwise or there is more to it.
    [[nodiscard]] static std::optional<QString> labels(const Json &selector);

    KnCommand command(const QStringList &verb, const QString &name) &&;

private:
    std::optional<QString> reference(const Json &ref);

    const Registry &m_registry;
    QString m_space;
    Json m_rest;
    QStringList m_flags;
    std::vector<ResourceId> m_needed;
};

} // namespace weir::exports::kn
