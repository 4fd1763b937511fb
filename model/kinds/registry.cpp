// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/registry.h"

namespace weir::kinds {
std::vector<Kind (*)()> builtInKinds();
Kind generic();
} // namespace weir::kinds

namespace weir {

Registry Registry::builtIn()
{
    Registry registry;
    for (const auto make : kinds::builtInKinds())
        registry.m_kinds.push_back(make());
    registry.m_generic = kinds::generic();
    return registry;
}

const Kind *Registry::find(const QString &group, const QString &name) const
{
    for (const Kind &kind : m_kinds) {
        if (kind.name == name && kind.group == group)
            return &kind;
    }
    return nullptr;
}

const Kind &Registry::kindOf(const QString &group, const QString &name) const
{
    const Kind *kind = find(group, name);
    return kind ? *kind : m_generic;
}

const Kind &Registry::kindOf(const Resource &resource) const
{
    return kindOf(resource.group(), resource.kind());
}

void Registry::add(Kind kind)
{
    for (Kind &known : m_kinds) {
        if (known.name == kind.name && known.group == kind.group) {
            known = std::move(kind);
            return;
        }
    }
    m_kinds.push_back(std::move(kind));
}

} // namespace weir
