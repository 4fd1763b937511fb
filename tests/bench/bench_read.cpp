// SPDX-License-Identifier: GPL-3.0-or-later
// Reading 10,000 manifests to graph and findings, as a ratio to parsing the same objects as plain JSON.
#include "model/check/checker.h"
#include "model/manifest/bundle.h"
#include "model/topology/topology.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int brokers = 400;
constexpr int triggersPerBroker = 12;
constexpr int servicesPerBroker = 12;
constexpr int runs = 5;

QByteArray manifests()
{
    QByteArray text;
    for (int b = 0; b < brokers; ++b) {
        const QByteArray space = "ns-" + QByteArray::number(b % 40);
        const QByteArray name = "broker-" + QByteArray::number(b);
        text += "---\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: " + name + "\n  namespace: "
                + space + "\n";
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
                    + "\n  filter:\n    attributes:\n      type: order.created # only these\n  subscriber:\n    ref:\n"
                      "      apiVersion: serving.knative.dev/v1\n      kind: Service\n      name: svc-"
                    + number + "\n";
        }
    }
    return text;
}

template<class Work>
double median(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    const QByteArray text = manifests();
    const weir::Registry registry = weir::Registry::builtIn();
    size_t objects = 0;
    qsizetype findings = 0;
    std::vector<std::string> plain;

    const double read = median([&] {
        weir::ResourceSet set;
        const weir::manifest::Loaded loaded = weir::manifest::load(text, QStringLiteral("bench.yaml"),
                                                                   [&] { return set.nextKey(); });
        weir::Change change;
        for (const auto &[key, resource] : loaded.resources)
            change.resources.push_back({key, nullptr, resource});
        if (!set.apply(change))
            return;
        weir::Topology topology(registry);
        topology.rebuild(set);
        weir::Checker checker;
        checker.rebuild(set, topology);
        objects = set.size();
        findings = checker.findings().size();
        if (plain.empty()) {
            for (const auto &[key, resource] : set.resources())
                plain.push_back(resource->json().dump());
        }
    });
    const double yardstick = median([&] {
        for (const std::string &document : plain) {
            if (!weir::parseJson(document))
                std::abort();
        }
    });
    std::printf("bench read objects=%zu findings=%lld ms=%.0f json_ms=%.0f ratio=%.2f (report)\n", objects,
                static_cast<long long>(findings), read, yardstick, read / yardstick);
    return objects == static_cast<size_t>(brokers * (1 + triggersPerBroker + servicesPerBroker)) ? 0 : 1;
}
