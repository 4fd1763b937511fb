// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/backend.h"
#include "model/demo/controller/controller.h"
#include "model/demo/demo.h"
#include "model/demo/engine.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace weir::demo {

/// Controllers and simulation over the objects of a cluster, and the two threads that move them: one turns wall time
/// into simulated time; the other brings changes of objects to the controllers and then to the engine, and what the
/// engine did back as Events and pods. The second may wait for a server that is away; the flow of events does not.
class World final : public Backend
{
public:
    /// `objects` must outlive it.
    World(const Options &options, Scenario scenario, ClusterObjects &objects);
    ~World() override;

    /// Reconciles what is there until it is quiet; nothing is simulated before start().
    void prepare();
    void start();
    void stop();

    /// Called in the controllers' thread after the pods were brought up to date, some times a second.
    void setPodsHook(std::function<void()> hook) { m_podsHook = std::move(hook); }
    /// An address and port on which one simulated pod answers now.
    struct Listener {
        std::string nameSpace, pod, address;
        int port = 0;
        auto operator<=>(const Listener &) const = default;
    };
    [[nodiscard]] std::vector<Listener> listeners() const;
    /// Why the ledger could not be written; empty while it can.
    [[nodiscard]] QString ledgerError() const;

    void podProxy(const std::string &nameSpace, const std::string &pod, const std::string &port,
                  const std::string &path, const HttpRequest &request, HttpResponse &response) override;
    void serviceProxy(const std::string &nameSpace, const std::string &service, const std::string &port,
                      const std::string &path, const HttpRequest &request, HttpResponse &response) override;
    std::string podLog(const std::string &nameSpace, const std::string &pod, const std::string &container,
                       int lines) override;

private:
    void runControllers();
    void runEngine();
    void tellEngine(const ObjectRef &ref, const JsonPtr &object);
    /// What a kubelet does: says that a pod has ended which is to be deleted. One that still runs comes back.
    void confirmDeletion(const ObjectRef &ref, const JsonPtr &object);
    void advanceTo(double simulated);
    void writeLedger(double second);
    void syncPods();
    void publishEvents();

    struct Port {
        int number = 0;
        int target = 0;
    };
    [[nodiscard]] JsonPtr ownerOf(const Pod &pod, const Json &object);
    void writePod(const Pod &pod, const std::string &key, const std::string &state, double now);
    [[nodiscard]] std::string newAddress();
    [[nodiscard]] std::string addressOfPod(const std::string &nameSpace, const std::string &pod) const;
    void metricsOf(const std::string &nameSpace, const std::string &pod, HttpResponse &response);
    void deliver(const Engine::Entry &entry, const HttpRequest &request, HttpResponse &response,
                 const std::string &component, const std::string &path);
    void ingress(const std::string &path, const HttpRequest &request, HttpResponse &response);
    void dispatcher(const std::string &path, const HttpRequest &request, HttpResponse &response);
    void refused(const std::string &component, const std::string &path, const HttpRequest &request,
                 HttpResponse &response);

    Options m_options;
    Scenario m_scenario;
    ClusterObjects &m_objects;
    Store &m_store;
    const Catalog &m_catalog;
    Controller m_controller;

    mutable std::mutex m_engineMutex;
    Engine m_engine;
    std::set<ObjectRef> m_told; ///< what the engine knows
    struct WrittenPod {
        std::string state;   ///< restarts and readiness as last written
        int restartsBefore = 0; ///< of the same pod in an earlier life of this program
    };
    std::map<std::string, WrittenPod> m_pods; ///< by "namespace/name"
    std::set<std::string> m_addresses;        ///< that pods have
    int m_lastAddress = 0;
    std::function<void()> m_podsHook;
    qint64 m_ledgerSecond = 0;
    mutable std::mutex m_errorMutex;
    QString m_ledgerError;

    std::thread m_controllers;
    std::thread m_advance;
    std::atomic<bool> m_isStopping{false};
};

} // namespace weir::demo
