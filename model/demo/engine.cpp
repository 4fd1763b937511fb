// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/engine.h"

#include <algorithm>

namespace weir::demo {

class Engine::Private
{
public:
    Scenario scenario;
    EngineOptions options;
    double now = 0;
};

Engine::Engine(Scenario scenario, EngineOptions options) : d(std::make_unique<Private>())
{
    d->scenario = std::move(scenario);
    d->options = std::move(options);
}
Engine::~Engine() = default;
Engine::Engine(Engine &&) noexcept = default;
Engine &Engine::operator=(Engine &&) noexcept = default;

Result<void> Engine::checkRestart(const QString &) { return {}; }
void Engine::objectChanged(const ResourceId &, const ResourcePtr &) {}
void Engine::advance(double simSeconds) { d->now = std::max(d->now, simSeconds); }
double Engine::now() const { return d->now; }
bool Engine::idle() const { return true; }
void Engine::post(const Entry &, const CloudEvent &, std::function<void(int)> answered) { answered(404); }
int Engine::refuse(const QString &, const QByteArray &, const QString &) { return 404; }
std::vector<Pod> Engine::pods() const { return {}; }
QByteArray Engine::metricsPage(const QString &, const QString &) const { return {}; }
QByteArray Engine::log(const QString &, const QString &, const QString &, int) const { return {}; }
std::vector<KubeEvent> Engine::takeEvents() { return {}; }
Json Engine::ledger() const { return Json{{"time", d->now}, {"edges", Json::array()}}; }
bool Engine::restart(const QString &) { return false; }
const Scenario &Engine::scenario() const { return d->scenario; }

} // namespace weir::demo
