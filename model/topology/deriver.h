// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/references.h"
#include "model/topology/topology.h"

namespace weir {

/// Turns the references of one resource into edges, by the table of product 5.1. Reads the topology's index of
/// identities and the resource set; changes neither.
class Topology::Deriver
{
public:
    Deriver(const Topology &topology, const ResourceSet &set) : m_topology(topology), m_set(set) {}
    [[nodiscard]] Contribution derive(ResourceKey key);

private:
    /// Where an incoming reference comes from.
    struct Origin {
        NodeId node;
        ResourceKey key = ResourceKey::None;
        const topology::Reference *reference = nullptr;
    };

    [[nodiscard]] NodeId end(const topology::Reference &reference, bool drawn);
    [[nodiscard]] std::vector<Origin> origins(const std::vector<topology::Reference> &references);
    void addOrigin(const topology::Reference &reference, std::vector<Origin> &result);
    void addSelected(const topology::Reference &reference, std::vector<Origin> &result);
    void addDelivery(const topology::Reference &reference, EdgeRole role, const std::vector<Origin> &origins);
    void addHalf(const std::vector<Origin> &origins, EdgeRole role);
    void addReplies(const topology::Reference &subscriber, const std::vector<Origin> &origins);
    void addInherited(const std::vector<Origin> &origins);
    void add(Edge edge, bool numbered = false);
    [[nodiscard]] bool mayReply(const topology::Reference &subscriber) const;

    const Topology &m_topology;
    const ResourceSet &m_set;
    NodeId m_self;
    ResourcePtr m_resource;
    Contribution m_result;
};

} // namespace weir
