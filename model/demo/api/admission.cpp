// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/admission.h"

namespace weir::demo {

namespace {

using Text = std::string;

/// The member as an object; null where it is missing or something else.
Json *objectAt(Json &parent, const char *member)
{
    if (!parent.is_object() || !parent.contains(member) || !parent[member].is_object())
        return nullptr;
    return &parent[member];
}

void setIfMissing(Json &parent, const char *member, Json value)
{
    if (parent.is_object() && (!parent.contains(member) || parent[member].is_null()))
        parent[member] = std::move(value);
}

/// The webhook fills the holder's namespace into a destination's reference.
void fillNamespace(Json *destination, const Text &nameSpace)
{
    Json *reference = destination ? objectAt(*destination, "ref") : nullptr;
    if (reference && textAt(*reference, "/namespace").empty())
        (*reference)["namespace"] = nameSpace;
}

void fillDeadLetter(Json &holder, const Text &nameSpace)
{
    if (Json *delivery = objectAt(holder, "delivery"))
        fillNamespace(objectAt(*delivery, "deadLetterSink"), nameSpace);
}

void annotate(Json &object, const Text &key, const Text &value, bool overwrite)
{
    Json &metadata = object["metadata"];
    if (!metadata.contains("annotations") || !metadata["annotations"].is_object())
        metadata["annotations"] = Json::object();
    if (overwrite || !metadata["annotations"].contains(key))
        metadata["annotations"][key] = value;
}

void label(Json &object, const Text &key, const Text &value)
{
    Json &metadata = object["metadata"];
    if (!metadata.contains("labels") || !metadata["labels"].is_object())
        metadata["labels"] = Json::object();
    metadata["labels"][key] = value;
}

Json defaultTemplate()
{
    return {{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"}};
}

void brokerDefaults(Json &object, Json &spec, const Text &nameSpace)
{
    annotate(object, "eventing.knative.dev/broker.class", "MTChannelBasedBroker", false);
    setIfMissing(spec, "config", {{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"name", "config-br-default-channel"},
                                  {"namespace", "knative-eventing"}});
    if (Json *config = objectAt(spec, "config"); config && textAt(*config, "/namespace").empty())
        (*config)["namespace"] = nameSpace;
    setIfMissing(spec, "delivery", {{"backoffDelay", "PT0.2S"}, {"backoffPolicy", "exponential"}, {"retry", 10}});
    fillDeadLetter(spec, nameSpace);
}

void triggerDefaults(Json &object, Json &spec, const Text &nameSpace)
{
    if (const Text broker = textAt(object, "/spec/broker"); !broker.empty())
        label(object, "eventing.knative.dev/broker", broker);
    setIfMissing(spec, "filter", Json::object());
    fillNamespace(objectAt(spec, "subscriber"), nameSpace);
    fillDeadLetter(spec, nameSpace);
}

void flowDefaults(Json &spec, const Text &nameSpace)
{
    setIfMissing(spec, "channelTemplate", defaultTemplate());
    fillNamespace(objectAt(spec, "reply"), nameSpace);
    for (const char *list : {"steps", "branches"}) {
        if (!spec.contains(list) || !spec[list].is_array())
            continue;
        for (Json &entry : spec[list]) {
            fillNamespace(&entry, nameSpace);
            for (const char *member : {"filter", "subscriber", "reply"}) {
                if (entry.is_object())
                    fillNamespace(objectAt(entry, member), nameSpace);
            }
            if (entry.is_object())
                fillDeadLetter(entry, nameSpace);
        }
    }
}

void containerSourceDefaults(Json &object, Json &spec)
{
    Json *pod = objectAt(spec, "template");
    if (!pod)
        return;
    setIfMissing(*pod, "metadata", Json::object());
    Json *podSpec = objectAt(*pod, "spec");
    if (!podSpec || !podSpec->contains("containers") || !(*podSpec)["containers"].is_array())
        return;
    int index = 0;
    for (Json &container : (*podSpec)["containers"]) {
        setIfMissing(container, "name", nameOf(object) + '-' + std::to_string(index++));
        setIfMissing(container, "resources", Json::object());
    }
}

void knativeServiceDefaults(Json &spec)
{
    Json *revision = objectAt(spec, "template");
    // First: an ordered object moves its members when it grows.
    if (revision)
        setIfMissing(*revision, "metadata", Json::object());
    if (Json *pod = revision ? objectAt(*revision, "spec") : nullptr) {
        setIfMissing(*pod, "containerConcurrency", 0);
        setIfMissing(*pod, "enableServiceLinks", false);
        setIfMissing(*pod, "timeoutSeconds", 300);
        if (pod->contains("containers") && (*pod)["containers"].is_array()) {
            for (Json &container : (*pod)["containers"]) {
                setIfMissing(container, "name", "user-container");
                setIfMissing(container, "readinessProbe", {{"successThreshold", 1}, {"tcpSocket", {{"port", 0}}}});
                setIfMissing(container, "resources", Json::object());
            }
        }
    }
    setIfMissing(spec, "traffic", Json::array({{{"latestRevision", true}, {"percent", 100}}}));
}

/// Address of a Service inside the simulated cluster, made from its name so that runs agree.
Text clusterIp(const Text &nameSpace, const Text &name)
{
    unsigned hash = 2166136261U;
    for (const char c : nameSpace + '/' + name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return "10.96." + std::to_string((hash >> 8) % 254 + 1) + '.' + std::to_string(hash % 254 + 1);
}

void serviceDefaults(Json &object, Json &spec)
{
    if (spec.contains("ports") && spec["ports"].is_array()) {
        for (Json &port : spec["ports"]) {
            if (!port.is_object())
                continue;
            setIfMissing(port, "protocol", "TCP");
            if (port.contains("port"))
                setIfMissing(port, "targetPort", port["port"]);
        }
    }
    setIfMissing(spec, "sessionAffinity", "None");
    setIfMissing(spec, "type", "ClusterIP");
    if (textAt(spec, "/type") != "ExternalName") {
        setIfMissing(spec, "clusterIP", clusterIp(nameSpaceOf(object), nameOf(object)));
        setIfMissing(spec, "clusterIPs", Json::array({spec["clusterIP"]}));
        setIfMissing(spec, "internalTrafficPolicy", "Cluster");
        setIfMissing(spec, "ipFamilies", Json::array({"IPv4"}));
        setIfMissing(spec, "ipFamilyPolicy", "SingleStack");
    }
    setIfMissing(object, "status", {{"loadBalancer", Json::object()}});
}

void podSpecDefaults(Json &spec)
{
    setIfMissing(spec, "dnsPolicy", "ClusterFirst");
    setIfMissing(spec, "restartPolicy", "Always");
    setIfMissing(spec, "schedulerName", "default-scheduler");
    setIfMissing(spec, "securityContext", Json::object());
    setIfMissing(spec, "terminationGracePeriodSeconds", 30);
    if (!spec.contains("containers") || !spec["containers"].is_array())
        return;
    for (Json &container : spec["containers"]) {
        setIfMissing(container, "imagePullPolicy", "IfNotPresent");
        setIfMissing(container, "resources", Json::object());
        setIfMissing(container, "terminationMessagePath", "/dev/termination-log");
        setIfMissing(container, "terminationMessagePolicy", "File");
        if (container.is_object() && container.contains("ports") && container["ports"].is_array()) {
            for (Json &port : container["ports"])
                setIfMissing(port, "protocol", "TCP");
        }
    }
}

void workloadDefaults(const ApiType &type, Json &spec)
{
    if (type.kind == "Deployment") {
        setIfMissing(spec, "progressDeadlineSeconds", 600);
        setIfMissing(spec, "replicas", 1);
        setIfMissing(spec, "revisionHistoryLimit", 10);
        setIfMissing(spec, "strategy", {{"rollingUpdate", {{"maxSurge", "25%"}, {"maxUnavailable", "25%"}}},
                                        {"type", "RollingUpdate"}});
    } else if (type.kind == "StatefulSet" || type.kind == "ReplicaSet") {
        setIfMissing(spec, "replicas", 1);
    }
    if (Json *pod = objectAt(spec, "template")) {
        if (Json *podSpec = objectAt(*pod, "spec"))
            podSpecDefaults(*podSpec);
    }
}

void sourceDefaults(const ApiType &type, Json &object, Json &spec, const Text &nameSpace)
{
    if (type.kind == "PingSource")
        setIfMissing(spec, "schedule", "* * * * *");
    if (type.kind == "ApiServerSource") {
        setIfMissing(spec, "mode", "Reference");
        setIfMissing(spec, "serviceAccountName", "default");
    }
    if (type.kind == "ContainerSource")
        containerSourceDefaults(object, spec);
    if (type.kind == "SinkBinding") {
        fillNamespace(objectAt(spec, "sink"), nameSpace);
        if (Json *subject = objectAt(spec, "subject"); subject && textAt(*subject, "/namespace").empty())
            (*subject)["namespace"] = nameSpace;
    }
    if (type.kind == "IntegrationSource") {
        if (Json *timer = objectAt(spec, "timer")) {
            setIfMissing(*timer, "contentType", "text/plain");
            setIfMissing(*timer, "period", 1000);
        }
    }
}

void eventingDefaults(const ApiType &type, Json &object, Json &spec, const Text &nameSpace)
{
    if (type.kind == "Broker") {
        brokerDefaults(object, spec, nameSpace);
    } else if (type.kind == "Trigger") {
        triggerDefaults(object, spec, nameSpace);
    } else if (type.kind == "Subscription") {
        fillNamespace(objectAt(spec, "subscriber"), nameSpace);
        fillNamespace(objectAt(spec, "reply"), nameSpace);
        fillDeadLetter(spec, nameSpace);
    } else if (type.kind == "Channel") {
        annotate(object, "messaging.knative.dev/subscribable", "v1", false);
        // The quirk of the real one: with a template the dead-letter reference is left alone.
        if (!spec.contains("channelTemplate"))
            fillDeadLetter(spec, nameSpace);
        setIfMissing(spec, "channelTemplate", defaultTemplate());
    } else if (type.kind == "InMemoryChannel") {
        annotate(object, "messaging.knative.dev/subscribable", "v1", false);
        fillDeadLetter(spec, nameSpace);
    } else if (type.kind == "Sequence" || type.kind == "Parallel") {
        flowDefaults(spec, nameSpace);
    } else if (type.kind == "RequestReply") {
        setIfMissing(spec, "correlationAttribute", "correlationid");
        setIfMissing(spec, "replyAttribute", "replyid");
        setIfMissing(spec, "timeout", "PT30S");
        if (const Text broker = textAt(object, "/spec/brokerRef/name"); !broker.empty())
            label(object, "eventing.knative.dev/broker", broker);
    } else if (type.group == "sources.knative.dev") {
        sourceDefaults(type, object, spec, nameSpace);
    } else if (type.kind == "EventType") {
        if (Json *reference = objectAt(spec, "reference"); reference && textAt(*reference, "/namespace").empty())
            (*reference)["namespace"] = nameSpace;
    }
}

} // namespace

void setDefaults(const ApiType &type, Json &object, const Json *before, const std::string &user)
{
    const Text nameSpace = nameSpaceOf(object);
    if (type.kind == "Namespace" && type.group.empty()) {
        label(object, "kubernetes.io/metadata.name", nameOf(object));
        setIfMissing(object, "spec", {{"finalizers", Json::array({"kubernetes"})}});
        setIfMissing(object, "status", {{"phase", "Active"}});
        return;
    }
    if (type.custom && type.group != "serving.knative.dev" && !object.contains("spec"))
        object["spec"] = Json::object();
    if (!object.contains("spec") || !object["spec"].is_object())
        return;
    Json &spec = object["spec"];
    if (type.group.empty() && type.kind == "Service") {
        serviceDefaults(object, spec);
    } else if (type.group == "apps") {
        workloadDefaults(type, spec);
    } else if (type.group == "serving.knative.dev") {
        knativeServiceDefaults(spec);
    } else if (type.custom) {
        eventingDefaults(type, object, object["spec"], nameSpace);
    }
    const bool isSigned = type.custom && type.kind != "EventPolicy";
    if (!isSigned)
        return;
    if (!before)
        annotate(object, type.group + "/creator", user, true);
    const bool isEdited = !before || !before->contains("spec") || !sameValue((*before)["spec"], object["spec"]);
    if (isEdited)
        annotate(object, type.group + "/lastModifier", user, true);
}

} // namespace weir::demo
