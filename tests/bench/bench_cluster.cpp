// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 objects of a real API server to a finished graph by `weirctl graph --cluster`, as a ratio to `kubectl get -o
// json` of the same objects: whole processes, in turns. Runs inside tests/cluster/with.
#include <QByteArray>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int runs = 5;

/// Milliseconds from start to end, and what it wrote; negative where it failed.
double run(const QString &program, const QStringList &arguments, QByteArray &out)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program), process.readAllStandardError().constData());
        return -1;
    }
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    out = process.readAllStandardOutput();
    return time;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main()
{
    if (qEnvironmentVariableIsEmpty("WEIR_CLUSTER")) {
        std::printf("bench cluster: no API server here; run it inside tests/cluster/with\n");
        return 1;
    }
    QByteArray out;
    if (run(QStringLiteral("cluster"), {QStringLiteral("control"), QStringLiteral("fill"), QStringLiteral("10000")},
            out)
        < 0)
        return 1;
    std::vector<double> graph, get;
    for (int i = 0; i < runs; ++i) {
        graph.push_back(run(QStringLiteral(WEIR_BIN_DIR "/weirctl"),
                            {QStringLiteral("graph"), QStringLiteral("--cluster"), QStringLiteral("--output"),
                             QStringLiteral("json")},
                            out));
        // A service and a channel of a Subscription stand in the graph too, as ghosts or nodes.
        if (graph.back() < 0 || out.count("\"kind\"") < 10000)
            return 1;
        get.push_back(run(QStringLiteral("kubectl"),
                          {QStringLiteral("get"),
                           QStringLiteral("brokers,triggers,pingsources,inmemorychannels,subscriptions"),
                           QStringLiteral("--all-namespaces"), QStringLiteral("-o"), QStringLiteral("json")},
                          out));
        if (get.back() < 0)
            return 1;
    }
    std::printf("bench cluster objects=10000 graph_ms=%.0f kubectl_ms=%.0f ratio=%.2f (report)\n", median(graph),
                median(get), median(graph) / median(get));
    return 0;
}
