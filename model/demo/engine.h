// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/scenario.h"
#include "model/events/cloudevent.h"
#include "model/resource/resource.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace weir::demo {

/// How a run differs from the scenario's text (`weirctl demo`, product 5).
struct EngineOptions {
    quint64 seed = 1;
    double until = -1;         ///< sources fall silent after this simulated second; < 0: never
    double quiet = 0;          ///< sources are silent for the first seconds
    QStringList restarts = {}; ///< "COMPONENT@S", checked by Engine::checkRestart
    QDateTime wallStart = {};  ///< wall time of simulated second 0 (start times on the pages); null: now
    double speed = 1;          ///< simulated seconds in one second of wall time
};

/// A pod that the API server must list: data plane pods in knative-eventing, and one for each workload of the
/// scenario (Deployment, Knative Service, source adapter) in its own namespace.
struct Pod {
    QString nameSpace;
    QString name;
    QString component;   ///< "mt-broker-ingress"; for a workload its own name
    QString container;   ///< "ingress", "filter", "dispatcher", …, "user-container"
    QString deployment;  ///< owning Deployment's name
    QMap<QString, QString> labels;
    int metricsPort = 0; ///< 0: nothing serves metrics
    double startedAt = 0; ///< simulated second in which the running container started
    int restarts = 0;
    bool ready = true;   ///< false while the container is down
};

/// A Kubernetes Event that a component would write (telemetry 5.1).
struct KubeEvent {
    ResourceId about;
    QString type;      ///< "Normal" or "Warning"
    QString reason;
    QString message;
    QString component; ///< "ping-source-mt-adapter"
    double at = 0;
};

/// The simulated data plane: a discrete-event simulation of single events passing ingress, channels, filters,
/// subscribers, retries and dead letters (knative-dataplane). Every counter on a page is raised by one simulated event;
/// the same scenario, options and calls give the same ledger. Not thread-safe: the caller locks. All times are
/// simulated seconds since the start.
class Engine
{
public:
    explicit Engine(Scenario scenario, EngineOptions options = {});
    ~Engine();
    Engine(Engine &&) noexcept;
    Engine &operator=(Engine &&) noexcept;

    /// An empty error, or why "COMPONENT@S" is none.
    [[nodiscard]] static Result<void> checkRestart(const QString &text);

    /// An object joined (or changed) or, with null, left. The controller calls this for objects that it declared
    /// Ready, and for objects without conditions that matter (Service, Deployment, ConfigMap). Children that a
    /// controller generates (trigger channel, Subscriptions, channels of a Sequence) come the same way; the child
    /// Subscription of a Trigger is recognised by its label eventing.knative.dev/trigger. Takes effect at now().
    void objectChanged(const ResourceId &id, const ResourcePtr &resource);

    /// Runs everything up to this simulated time; earlier times do nothing.
    void advance(double simSeconds);
    [[nodiscard]] double now() const;
    /// True when no event is under way (sources may still be going to send).
    [[nodiscard]] bool idle() const;

    /// Where an event from outside enters: a Broker (ingress), a channel kind (imc-dispatcher), a Sequence or Parallel,
    /// or any other addressable, which then is asked directly.
    struct Entry {
        QString nameSpace;
        QString kind;
        QString name;
    };
    /// Sends one event from outside. `answered` gets the HTTP status that the real component answers, from within this
    /// call (refusals) or from within a later advance(): a synchronous channel answers when all deliveries have
    /// finished. 0 stands for "no response". Never called after the engine is gone.
    void post(const Entry &entry, const CloudEvent &event, std::function<void(int status)> answered);
    /// A request that the component refuses before it looks at an event: counted on its page. `path` as on the
    /// component's own server ("/shop/default"). Returns the status (400, 404, 405, 200 for OPTIONS).
    int refuse(const QString &component, const QByteArray &method, const QString &path);

    [[nodiscard]] std::vector<Pod> pods() const;
    /// Prometheus text 0.0.4 as the pod serves it; empty where nothing listens (metrics off, container down).
    [[nodiscard]] QByteArray metricsPage(const QString &nameSpace, const QString &pod) const;
    /// The last `tailLines` lines (all that are kept: < 0), oldest first.
    [[nodiscard]] QByteArray log(const QString &nameSpace, const QString &pod, const QString &container,
                                 int tailLines) const;
    /// Events that arose since the last call.
    [[nodiscard]] std::vector<KubeEvent> takeEvents();

    /// The truth, as `--ledger` writes it: {"time", "edges": […]} (product 5); ids as in `weirctl graph`.
    [[nodiscard]] Json ledger() const;

    /// Kills and restarts the containers of a component ("mt-broker-filter"); false where it is none.
    bool restart(const QString &component);

    [[nodiscard]] const Scenario &scenario() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace weir::demo
