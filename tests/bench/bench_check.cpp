// SPDX-License-Identifier: GPL-3.0-or-later
// Checking 10,000 resources, as a ratio to reading the same file; and how long one changed field is checked again.
// Spread over many Brokers, and all at one Broker and one Service.
#include "model/check/checker.h"
#include "model/manifest/bundle.h"
#include "model/manifest/splice.h"
#include "model/topology/topology.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int brokers = 400;
constexpr int triggersPerBroker = 12;
constexpr int servicesPerBroker = 12;
constexpr int triggersOfOne = 10'000;
constexpr int runs = 5;

/// Meshes of one Broker with a source, filtered Triggers and Services each; all dead letters go to one Service.
QByteArray manifests()
{
    QByteArray text = "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: dead\n  namespace: ns-0\n"
                      "spec:\n  template:\n    spec:\n      containers:\n      - image: example.com/a:1\n";
    for (int b = 0; b < brokers; ++b) {
        const QByteArray space = "ns-" + QByteArray::number(b % 40);
        const QByteArray name = "broker-" + QByteArray::number(b);
        text += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name + "\n  namespace: "
                + space
                + "\nspec:\n  delivery:\n    retry: 3\n    backoffPolicy: linear\n    backoffDelay: PT1S\n"
                  "    deadLetterSink:\n      ref:\n        apiVersion: serving.knative.dev/v1\n        kind: Service\n"
                  "        name: dead\n        namespace: ns-0\n";
        for (int t = 0; t < servicesPerBroker; ++t) {
            const QByteArray service = "svc-" + QByteArray::number(b) + "-" + QByteArray::number(t);
            text += "---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: " + service
                    + "\n  namespace: " + space
                    + "\nspec:\n  template:\n    spec:\n      containers:\n      - image: example.com/a:1\n";
        }
        for (int t = 0; t < triggersPerBroker; ++t) {
            const QByteArray number = QByteArray::number(b) + "-" + QByteArray::number(t);
            text += "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: trigger-" + number
                    + "\n  namespace: " + space + "\nspec:\n  broker: " + name
                    + "\n  filters:\n  - exact:\n      type: order.created." + number
                    + "\n  - cesql: EXISTS amount AND amount > 10\n  subscriber:\n    ref:\n"
                      "      apiVersion: serving.knative.dev/v1\n      kind: Service\n      name: svc-"
                    + number + "\n";
        }
    }
    return text;
}

QByteArray triggersOfOneBroker()
{
    QByteArray text = "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: all\n  namespace: ns\n"
                      "spec:\n  template:\n    spec:\n      containers:\n      - image: example.com/a:1\n---\n"
                      "apiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: one\n  namespace: ns\n";
    for (int t = 0; t < triggersOfOne; ++t) {
        const QByteArray number = QByteArray::number(t);
        text += "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: trigger-" + number
                + "\n  namespace: ns\nspec:\n  broker: one\n  filters:\n  - exact:\n      type: order.created." + number
                + "\n  subscriber:\n    ref:\n      apiVersion: serving.knative.dev/v1\n      kind: Service\n"
                  "      name: all\n";
    }
    return text;
}

template<class Work>
double once(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

struct Shape {
    const char *name;
    double ratioGoal;   ///< of checking to reading
    double recheckGoal; ///< ms
};

/// Whether all that many objects were read and checked.
bool measure(const Shape &shape, const QByteArray &text, size_t expected)
{
    const weir::Registry registry = weir::Registry::builtIn();
    std::vector<double> reading, checking;
    weir::ResourceSet set;
    weir::Topology topology(registry);
    weir::Checker checker;
    for (int run = 0; run < runs; ++run) {
        weir::ResourceSet fresh;
        bool isRead = false;
        reading.push_back(once([&] {
            const weir::manifest::Loaded loaded =
                weir::manifest::load(text, QStringLiteral("bench.yaml"), [&] { return fresh.nextKey(); });
            weir::Change change;
            for (const auto &[key, resource] : loaded.resources)
                change.resources.push_back({key, nullptr, resource});
            isRead = fresh.apply(change).has_value();
            topology.rebuild(fresh);
        }));
        if (!isRead)
            return false;
        set = fresh;
        checking.push_back(once([&] { checker.rebuild(set, topology); }));
    }

    // One field of each of many Triggers, one after the other.
    std::vector<double> again;
    qsizetype widest = 0;
    const weir::ResourceSet before = set;
    for (const auto &[key, resource] : before.resources()) {
        if (resource->kind() != u"Trigger" || again.size() == 200)
            continue;
        weir::Json wanted = resource->json();
        weir::setAt(wanted, weir::Pointer::parse("/spec/filters/0/exact/type"), "order.paid");
        weir::Change change;
        change.resources.push_back({key, resource, weir::manifest::respell(resource, std::move(wanted))});
        if (!set.apply(change))
            return false;
        again.push_back(once([&] {
            const weir::TopologyDelta delta = topology.apply(change, set);
            widest = std::max(widest, checker.apply(change, delta, set, topology).size());
        }));
    }
    std::sort(again.begin(), again.end());
    const double ratio = median(checking) / median(reading);
    std::printf("bench check shape=%s objects=%zu findings=%lld read_ms=%.0f check_ms=%.0f ratio=%.2f (goal %.2f) "
                "recheck_ms=%.2f worst_ms=%.2f rechecked=%lld (goal %.0f ms)\n",
                shape.name, set.size(), static_cast<long long>(checker.findings().size()), median(reading),
                median(checking), ratio, shape.ratioGoal, again[again.size() / 2], again.back(),
                static_cast<long long>(widest), shape.recheckGoal);
    return set.size() == expected;
}

} // namespace

int main()
{
    const bool isMesh = measure({.name = "meshes", .ratioGoal = 1, .recheckGoal = 16}, manifests(),
                                1 + brokers * (1 + triggersPerBroker + servicesPerBroker));
    // The Broker is judged as a whole with each of its Triggers.
    const bool isStar = measure({.name = "one-broker", .ratioGoal = 2, .recheckGoal = 100}, triggersOfOneBroker(),
                                2 + triggersOfOne);
    return isMesh && isStar ? 0 : 1;
}
