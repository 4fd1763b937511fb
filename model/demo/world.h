// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/api/backend.h"
#include "model/demo/controller/controller.h"
#include "model/demo/demo.h"
#include "model/demo/engine.h"

#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace weir::demo {

/// Store, controllers and simulation, and the thread that moves them: wall time becomes simulated time, changes of
/// objects reach the controllers and then the engine, what the engine did comes back as Events and pods.
class World final : public Backend
{
public:
    World(const Options &options, Scenario scenario);
    ~World() override;

    /// Installs the cluster and reconciles until it is quiet; nothing is simulated before start().
    [[nodiscard]] Result<void> prepare();
    void start();
    void stop();

    [[nodiscard]] Objects &objects() { return m_objects; }
    /// Why the ledger could not be written; empty while it can.
    [[nodiscard]] QString ledgerError() const;

    void podProxy(const std::string &nameSpace, const std::string &pod, const std::string &port,
                  const std::string &path, const HttpRequest &request, HttpResponse &response) override;
    void serviceProxy(const std::string &nameSpace, const std::string &service, const std::string &port,
                      const std::string &path, const HttpRequest &request, HttpResponse &response) override;
    std::string podLog(const std::string &nameSpace, const std::string &pod, const std::string &container,
                       int lines) override;

private:
    void run();
    void tellEngine(const ObjectRef &ref, const JsonPtr &object);
    void advanceTo(double simulated);
    void writeLedger(double second);
    void syncPods();
    void publishEvents();

    struct Port {
        int number = 0;
        int target = 0;
    };
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
    Catalog m_catalog;
    Store m_store;
    Objects m_objects;
    Controller m_controller;

    std::mutex m_engineMutex;
    Engine m_engine;
    std::set<ObjectRef> m_told;             ///< what the engine knows
    std::map<std::string, std::string> m_pods; ///< "namespace/name" → restarts and readiness as last written
    std::map<std::string, int> m_podIndex;
    qint64 m_ledgerSecond = 0;
    mutable std::mutex m_errorMutex;
    QString m_ledgerError;

    std::thread m_thread;
    std::atomic<bool> m_isStopping{false};
};

} // namespace weir::demo
