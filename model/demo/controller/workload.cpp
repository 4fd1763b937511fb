// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/parts.h"
#include "model/demo/controller/reconcilers.h"

namespace weir::demo::reconcile {

void knativeService(Task &task)
{
    Conditions conditions({"ConfigurationsReady", "RoutesReady"});
    const std::int64_t generation = intAt(task.object(), "/metadata/generation").value_or(1);
    std::string number = std::to_string(generation);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, '0');
    const std::string revision = task.name() + '-' + number;
    conditions.setTrue("ConfigurationsReady");
    conditions.setTrue("RoutesReady");
    Json status = {{"address", {{"url", "http://" + task.name() + '.' + task.nameSpace() + ".svc.cluster.local"}}},
                   {"latestCreatedRevisionName", revision},
                   {"latestReadyRevisionName", revision},
                   {"traffic", Json::array({{{"latestRevision", true}, {"percent", 100},
                                             {"revisionName", revision}}})},
                   {"url", "http://" + task.name() + '.' + task.nameSpace() + ".example.com"}};
    task.setStatus(status, conditions);
}

void deployment(Task &task)
{
    // The kubelet's part: containers of the simulated cluster start at once.
    const std::int64_t replicas = intAt(task.object(), "/spec/replicas").value_or(1);
    const std::int64_t generation = intAt(task.object(), "/metadata/generation").value_or(1);
    if (intAt(task.object(), "/status/observedGeneration") == generation)
        return;
    const std::string now = nowText();
    const std::string set = task.name() + "-" + task.uid().substr(0, 8);
    Json status = {
        {"conditions",
         Json::array({{{"lastTransitionTime", now}, {"lastUpdateTime", now},
                       {"message", "Deployment has minimum availability."}, {"reason", "MinimumReplicasAvailable"},
                       {"status", "True"}, {"type", "Available"}},
                      {{"lastTransitionTime", now}, {"lastUpdateTime", now},
                       {"message", "ReplicaSet \"" + set + "\" has successfully progressed."},
                       {"reason", "NewReplicaSetAvailable"}, {"status", "True"}, {"type", "Progressing"}}})},
        {"observedGeneration", generation}};
    if (replicas > 0) {
        for (const char *count : {"availableReplicas", "readyReplicas", "replicas", "updatedReplicas"})
            status[count] = replicas;
    }
    status["terminatingReplicas"] = 0;
    task.setRawStatus(status);
}

} // namespace weir::demo::reconcile
