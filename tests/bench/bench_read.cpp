// SPDX-License-Identifier: GPL-3.0-or-later
// Reading 10,000 manifests to graph and findings, as a ratio to parsing the same objects as plain JSON.
#include "model/check/checker.h"
#include "model/manifest/bundle.h"
#include "model/topology/topology.h"
#include "tests/bench/manifests.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int runs = 5;

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
    const QByteArray text = weir::bench::manifests();
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
    return objects == static_cast<size_t>(weir::bench::objects) ? 0 : 1;
}
