// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/readiness.h"
#include "model/cluster/session.h"
#include "model/topology/topology.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace weir {

/// The observed side: every object that the session has listed, apart from the document (engineering 3.5). Lives in
/// the GUI thread and is fed by ClusterSession's batches. Document and cluster objects meet by group, kind,
/// namespace (absent in the document: the context's) and name.
class Observation : public QObject
{
    Q_OBJECT
public:
    explicit Observation(const Registry &registry, QObject *parent = nullptr);

    /// Connects to the session's signals; a null session leaves an empty observation.
    void follow(ClusterSession *session);

    [[nodiscard]] const ResourceSet &set() const { return m_set; }
    [[nodiscard]] const Topology &topology() const { return m_topology; }
    /// There is something of a cluster to show: the connection lives, or it was lost and what was seen last still
    /// stands (numbers tell their age themselves).
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] const QString &contextNamespace() const { return m_contextNamespace; }

    /// The id under which the cluster (and telemetry) knows a node of the document: the context's namespace filled
    /// in for namespaced kinds that name none.
    [[nodiscard]] NodeId clusterId(const NodeId &documentId) const;
    /// The observed object behind a document's node, or null.
    [[nodiscard]] ResourcePtr observed(const NodeId &documentId) const;
    [[nodiscard]] Readiness readiness(const NodeId &documentId) const;
    /// Reason and message of the condition that keeps it from being ready; empty when it is.
    [[nodiscard]] QString whyNotReady(const NodeId &documentId) const;
    /// What the cluster has and the given document does not, in cluster ids: the event mesh, and the services,
    /// workloads and URIs that its events go to or come from. What controllers have made for another object of the
    /// mesh is left out (knative-resources 14).
    [[nodiscard]] QStringList foreign(const Topology &document) const;
    /// Kubernetes Events about a document's node, oldest first. They are not part of set() and topology().
    [[nodiscard]] std::vector<ResourcePtr> eventsOf(const NodeId &documentId) const;

Q_SIGNALS:
    /// At most 10 a second.
    void changed();

private:
    void take(const std::vector<Observed> &batch);
    void clear();
    [[nodiscard]] ResourcePtr byClusterId(const NodeId &clusterId) const;

    const Registry *m_registry;
    QPointer<ClusterSession> m_session;
    ResourceSet m_set;
    Topology m_topology;
    QHash<ResourceId, ResourcePtr> m_events;
    QString m_contextNamespace;
    bool m_live = false;
    QTimer m_later; ///< bounds changed() to 10 a second
};

} // namespace weir
