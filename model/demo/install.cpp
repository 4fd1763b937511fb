// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/install.h"

#include "model/demo/demo.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::demo {

namespace {

WriteOptions installer()
{
    WriteOptions options;
    options.user = "weir-demo-admin";
    options.manager = "kubectl-client-side-apply";
    return options;
}

/// The node of a pod's network has its first address.
std::string nodeAddress(const std::string &podAddress)
{
    return podAddress.substr(0, podAddress.find('.', podAddress.find('.') + 1)) + ".0.1";
}

class Installer
{
public:
    Installer(ClusterObjects &objects, const Scenario &scenario, const InstallOptions &options)
        : m_objects(objects), m_scenario(scenario), m_options(options)
    {
    }

    Result<void> run();

private:
    void create(const std::string &group, const std::string &kind, const std::string &nameSpace, Json object);
    void nameSpace(const std::string &name);
    void definitions();
    void configMaps();
    void deployments();
    void services();
    void scenarioObjects();

    ClusterObjects &m_objects;
    const Scenario &m_scenario;
    const InstallOptions &m_options;
    Error m_error;
};

void Installer::create(const std::string &group, const std::string &kind, const std::string &nameSpace, Json object)
{
    const ApiType *type = m_objects.catalog().findKind(group, kind);
    if (!type) {
        m_error.message = QCoreApplication::translate("Demo", "The simulated cluster does not serve the kind %1 of the "
                                                              "scenario.")
                              .arg(QString::fromStdString(kind));
        return;
    }
    object["apiVersion"] = type->apiVersion();
    object["kind"] = kind;
    const std::string name = nameOf(object);
    const ApiResult<Written> written = m_objects.create(*type, nameSpace, std::move(object), installer());
    const bool isThere = !written && m_options.isShared && written.error().reason == "AlreadyExists";
    if (!written && !isThere && m_error.message.isEmpty()) {
        m_error.message = QString::fromStdString(written.error().message);
        m_error.object = QString::fromStdString(kind + ' ' + nameSpace + '/' + name);
    }
}

void Installer::nameSpace(const std::string &name)
{
    const ApiType *type = m_objects.catalog().findKind("", "Namespace");
    if (m_objects.store().get(*type, {}, name))
        return;
    Json metadata = {{"name", name}};
    if (m_options.isShared)
        metadata["labels"] = Json{{managedByLabel, managedByDemo}};
    create("", "Namespace", {}, {{"metadata", metadata}});
}

/// CRDs by what a client reads of them: names, versions, scope, labels; the schema keeps every field.
void Installer::definitions()
{
    for (const ApiType &type : m_objects.catalog().types()) {
        if (!type.custom)
            continue;
        Json labels = {{"knative.dev/crd-install", "true"}};
        for (const std::string &label : type.labels)
            labels[label] = "true";
        Json versions = Json::array();
        const auto version = [&](const std::string &name, bool stored) {
            versions.push_back(
                {{"name", name}, {"served", true}, {"storage", stored}, {"deprecated", !stored},
                 {"schema", {{"openAPIV3Schema", {{"type", "object"},
                                                  {"x-kubernetes-preserve-unknown-fields", true}}}}},
                 {"subresources", {{"status", Json::object()}}}});
        };
        version(type.version, true);
        for (const std::string &older : type.olderVersions)
            version(older, false);
        Json names = {{"plural", type.plural}, {"singular", type.singular()}, {"kind", type.kind},
                      {"listKind", type.kind + "List"}, {"categories", type.categories}};
        if (!type.shortNames.empty())
            names["shortNames"] = type.shortNames;
        const std::string now = nowText();
        create("apiextensions.k8s.io", "CustomResourceDefinition", {},
               {{"metadata", {{"name", type.qualified()}, {"labels", labels}}},
                {"spec", {{"group", type.group}, {"names", names}, {"scope", "Namespaced"}, {"versions", versions},
                          {"conversion", {{"strategy", "None"}}}}},
                {"status", {{"acceptedNames", names},
                            {"conditions",
                             Json::array({{{"lastTransitionTime", now}, {"message", "no conflicts found"},
                                           {"reason", "NoConflicts"}, {"status", "True"}, {"type", "NamesAccepted"}},
                                          {{"lastTransitionTime", now},
                                           {"message", "the initial names have been accepted"},
                                           {"reason", "InitialNamesAccepted"}, {"status", "True"},
                                           {"type", "Established"}}})},
                            {"storedVersions", Json::array({type.version})}}}});
    }
}

void Installer::configMaps()
{
    const auto map = [&](const char *name, Json data) {
        create("", "ConfigMap", systemNamespace,
               {{"data", std::move(data)},
                {"metadata", {{"name", name}, {"labels", {{"app.kubernetes.io/name", "knative-eventing"}}}}}});
    };
    map("config-observability", m_scenario.metrics ? Json{{"metrics-protocol", "prometheus"}} : Json::object());
    map("config-features",
        {{"authentication-oidc", "disabled"}, {"cross-namespace-event-links", "disabled"},
         {"default-authorization-mode", "allow-same-namespace"}, {"delivery-retryafter", "disabled"},
         {"delivery-timeout", "enabled"}, {"eventtype-auto-create", "disabled"}, {"kreference-group", "disabled"},
         {"kreference-mapping", "disabled"}, {"new-apiserversource-filters", "disabled"},
         {"transport-encryption", "disabled"}});
    map("config-br-defaults",
        {{"default-br-config",
          "clusterDefault:\n  brokerClass: MTChannelBasedBroker\n  apiVersion: v1\n  kind: "
          "ConfigMap\n  name: config-br-default-channel\n  namespace: knative-eventing\n  "
          "delivery:\n    retry: 10\n    backoffPolicy: exponential\n    backoffDelay: PT0.2S\n"}});
    map("config-br-default-channel",
        {{"channel-template-spec", "apiVersion: messaging.knative.dev/v1\nkind: InMemoryChannel\n"}});
    map("default-ch-webhook",
        {{"default-ch-config",
          "clusterDefault:\n  apiVersion: messaging.knative.dev/v1\n  kind: InMemoryChannel\n"}});
    map("config-ping-defaults", {{"data-max-size", "-1"}});
}

struct SystemDeployment {
    const char *name;
    const char *container;
    const char *component;
    std::vector<std::pair<const char *, const char *>> labels;
};

const std::vector<SystemDeployment> &systemDeployments()
{
    static const std::vector<SystemDeployment> list = {
        {"eventing-controller", "eventing-controller", "eventing-controller", {{"app", "eventing-controller"}}},
        {"eventing-webhook", "eventing-webhook", "eventing-webhook",
         {{"app", "eventing-webhook"}, {"role", "eventing-webhook"}}},
        {"imc-controller", "controller", "imc-controller",
         {{"messaging.knative.dev/channel", "in-memory-channel"}, {"messaging.knative.dev/role", "controller"}}},
        {"imc-dispatcher", "dispatcher", "imc-dispatcher",
         {{"messaging.knative.dev/channel", "in-memory-channel"}, {"messaging.knative.dev/role", "dispatcher"}}},
        {"mt-broker-controller", "mt-broker-controller", "broker-controller", {{"app", "mt-broker-controller"}}},
        {"mt-broker-filter", "filter", "broker-filter", {{"eventing.knative.dev/brokerRole", "filter"}}},
        {"mt-broker-ingress", "ingress", "broker-ingress", {{"eventing.knative.dev/brokerRole", "ingress"}}},
        {"pingsource-mt-adapter", "dispatcher", "pingsource-mt-adapter",
         {{"eventing.knative.dev/source", "ping-source-controller"}, {"sources.knative.dev/role", "adapter"}}},
    };
    return list;
}

Json commonLabels(const std::string &component, const QString &release)
{
    return {{"app.kubernetes.io/component", component}, {"app.kubernetes.io/name", "knative-eventing"},
            {"app.kubernetes.io/version", release.toStdString() + ".0"}};
}

Json containerPorts(const std::string &component)
{
    Json ports = Json::array();
    for (const auto &[name, number] : declaredPorts(component))
        ports.push_back({{"containerPort", number}, {"name", name}, {"protocol", "TCP"}});
    return ports;
}

void Installer::deployments()
{
    for (const SystemDeployment &one : systemDeployments()) {
        Json selector = Json::object();
        for (const auto &[key, value] : one.labels)
            selector[key] = value;
        const Json labels = commonLabels(one.component, m_scenario.release);
        Json podLabels = labels;
        podLabels.update(selector);
        const std::int64_t replicas =
            intAt(m_scenario.script, std::string("/replicas/") + one.name).value_or(1);
        create("", "ServiceAccount", systemNamespace, {{"metadata", {{"name", one.name}, {"labels", labels}}}});
        create("apps", "Deployment", systemNamespace,
               {{"metadata", {{"name", one.name}, {"labels", labels}}},
                {"spec", {{"replicas", replicas},
                          {"selector", {{"matchLabels", selector}}},
                          {"template",
                           {{"metadata", {{"labels", podLabels}}},
                            {"spec", {{"containers",
                                       Json::array({{{"name", one.container},
                                                     {"image", std::string("knative.dev/eventing/cmd/") + one.name},
                                                     {"ports", containerPorts(one.name)}}})},
                                      {"serviceAccountName", one.name}}}}}}}});
    }
}

void Installer::services()
{
    struct Port {
        const char *name;
        int port;
        int target;
    };
    const auto service = [&](const char *name, const char *component, std::vector<Port> ports, Json selector) {
        Json list = Json::array();
        for (const Port &port : ports) {
            list.push_back(
                {{"name", port.name}, {"port", port.port}, {"protocol", "TCP"}, {"targetPort", port.target}});
        }
        create("", "Service", systemNamespace,
               {{"metadata", {{"name", name}, {"labels", commonLabels(component, m_scenario.release)}}},
                {"spec", {{"ports", list}, {"selector", std::move(selector)}}}});
    };
    const std::vector<Port> brokerPorts = {{"http", 80, 8080}, {"https", 443, 8443}, {"http-metrics", 9092, 9092}};
    service("broker-filter", "broker-filter", brokerPorts, {{"eventing.knative.dev/brokerRole", "filter"}});
    service("broker-ingress", "broker-ingress", brokerPorts, {{"eventing.knative.dev/brokerRole", "ingress"}});
    service("eventing-webhook", "eventing-webhook", {{"https-webhook", 443, 8443}}, {{"role", "eventing-webhook"}});
    service("imc-dispatcher", "imc-dispatcher",
            {{"http-dispatcher", 80, 8080}, {"https-dispatcher", 443, 8443}, {"http-metrics", 9090, 9090}},
            {{"messaging.knative.dev/channel", "in-memory-channel"}, {"messaging.knative.dev/role", "dispatcher"}});
    service("inmemorychannel-webhook", "imc-controller",
            {{"https-webhook", 443, 8443}, {"http-metrics", 9090, 9090}, {"http-profiling", 8008, 8008}},
            {{"messaging.knative.dev/channel", "in-memory-channel"}, {"messaging.knative.dev/role", "controller"}});
    if (m_options.isShared)
        return;
    create(
        "", "Service", "default",
        {{"metadata", {{"name", "kubernetes"}, {"labels", {{"component", "apiserver"}, {"provider", "kubernetes"}}}}},
         {"spec",
          {{"clusterIP", "10.96.0.1"},
           {"ports", Json::array({{{"name", "https"}, {"port", 443}, {"targetPort", 6443}}})}}}});
}

void Installer::scenarioObjects()
{
    for (const QString &name : m_scenario.nameSpaces)
        nameSpace(name.toStdString());
    for (const Json &object : m_scenario.objects) {
        const std::string apiVersion = textAt(object, "/apiVersion");
        const size_t slash = apiVersion.find('/');
        std::string space = nameSpaceOf(object);
        if (space.empty())
            space = m_scenario.nameSpace.toStdString();
        create(slash == std::string::npos ? std::string() : apiVersion.substr(0, slash), textAt(object, "/kind"),
               space, object);
    }
}

Result<void> Installer::run()
{
    const std::string node = nodeAddress(podAddress(m_options.podNetwork, 0));
    for (const char *name : {"default", "kube-system", "kube-public", systemNamespace})
        nameSpace(name);
    nameSpace(m_scenario.nameSpace.toStdString());
    Json nodeLabels = {{"kubernetes.io/hostname", "node-1"}};
    if (m_options.isShared)
        nodeLabels[managedByLabel] = managedByDemo;
    create("", "Node", {},
           {{"metadata", {{"name", "node-1"}, {"labels", nodeLabels}}},
            {"spec", Json::object()},
            {"status", {{"addresses", Json::array({{{"address", node}, {"type", "InternalIP"}}})},
                        {"conditions", Json::array({{{"type", "Ready"}, {"status", "True"},
                                                     {"reason", "KubeletReady"}}})}}}});
    if (!m_options.isShared)
        definitions();
    configMaps();
    deployments();
    services();
    scenarioObjects();
    if (!m_error.message.isEmpty())
        return fail(m_error);
    return {};
}

} // namespace

Result<void> install(ClusterObjects &objects, const Scenario &scenario, const InstallOptions &options)
{
    return Installer(objects, scenario, options).run();
}

std::vector<std::pair<std::string, int>> declaredPorts(const std::string &component)
{
    if (component == "mt-broker-ingress" || component == "mt-broker-filter")
        return {{"http", 8080}, {"https", 8443}, {"metrics", 9092}};
    if (component == "imc-dispatcher")
        return {{"http", 8080}, {"https", 8443}, {"metrics", 9090}};
    // Measured: it listens on 9092 and declares 9090.
    if (component == "pingsource-mt-adapter")
        return {{"metrics", 9090}, {"probes", 8080}};
    if (component == "eventing-webhook" || component == "imc-controller")
        return {{"https-webhook", 8443}, {"metrics", 9090}, {"profiling", 8008}};
    if (component == "eventing-controller" || component == "mt-broker-controller")
        return {{"metrics", 9090}, {"profiling", 8008}, {"probes", 8080}};
    return {{"user-port", 8080}};
}

std::string podAddress(const QString &network, int index)
{
    return network.toStdString() + '.' + std::to_string(index / 250) + '.' + std::to_string(index % 250 + 5);
}

std::vector<Pod> controlPlanePods()
{
    std::vector<Pod> pods;
    for (const SystemDeployment &one : systemDeployments()) {
        const std::string name = one.name;
        const bool isDataPlane = name == "imc-dispatcher" || name == "mt-broker-filter" || name == "mt-broker-ingress"
            || name == "pingsource-mt-adapter";
        if (isDataPlane)
            continue;
        Pod pod;
        pod.nameSpace = QLatin1StringView(systemNamespace);
        pod.component = QLatin1StringView(one.name);
        pod.container = QLatin1StringView(one.container);
        pod.deployment = pod.component;
        // As a ReplicaSet would have named it, and the same in every run.
        static constexpr std::string_view letters = "bcdfghjklmnpqrstvwxz2456789";
        unsigned hash = 2166136261U;
        for (const char c : name)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        QString suffix;
        for (int i = 0; i < 14; ++i) {
            hash = hash * 1664525U + 1013904223U;
            suffix += i == 9 ? QChar(u'-') : QChar::fromLatin1(letters[(hash >> 16) % letters.size()]);
        }
        pod.name = pod.component + u'-' + suffix;
        for (const auto &[key, value] : one.labels)
            pod.labels[QLatin1StringView(key)] = QLatin1StringView(value);
        pod.labels[QStringLiteral("app.kubernetes.io/component")] = QLatin1StringView(one.component);
        pod.labels[QStringLiteral("app.kubernetes.io/name")] = QStringLiteral("knative-eventing");
        pods.push_back(std::move(pod));
    }
    return pods;
}

Json podObject(const Pod &pod, const std::string &address, const std::string &startedAt)
{
    const std::string name = pod.name.toStdString();
    const std::string component = pod.component.toStdString();
    const std::string container = pod.container.toStdString();
    const bool isSystem = pod.nameSpace == QLatin1StringView(systemNamespace);
    Json labels = Json::object();
    for (auto label = pod.labels.begin(); label != pod.labels.end(); ++label)
        labels[label.key().toStdString()] = label.value().toStdString();
    const std::string set = name.substr(0, name.rfind('-'));
    const std::string hash = set.substr(set.rfind('-') + 1);
    labels["pod-template-hash"] = hash;
    const std::string image = isSystem ? "knative.dev/eventing/cmd/" + component : component + ":latest";
    const Json ports = containerPorts(isSystem ? component : std::string());
    const std::string host = nodeAddress(address);
    const char *ready = pod.ready ? "True" : "False";
    const auto condition = [&](const char *type, const char *status) -> Json {
        return {{"lastProbeTime", nullptr}, {"lastTransitionTime", startedAt}, {"status", status}, {"type", type}};
    };
    Json state = pod.ready ? Json{{"running", {{"startedAt", startedAt}}}}
                           : Json{{"waiting", {{"reason", "CrashLoopBackOff"}}}};
    Json containerStatus = {{"image", image}, {"imageID", image}, {"lastState", Json::object()}, {"name", container},
                            {"ready", pod.ready}, {"restartCount", pod.restarts}, {"started", pod.ready},
                            {"state", state}};
    if (pod.restarts > 0) {
        containerStatus["lastState"] = {
            {"terminated", {{"exitCode", 137}, {"finishedAt", startedAt}, {"reason", "Error"}}}};
    }
    return {
        {"apiVersion", "v1"}, {"kind", "Pod"},
        {"metadata", {{"generateName", set + '-'}, {"labels", labels}, {"name", name},
                      {"namespace", pod.nameSpace.toStdString()}}},
        {"spec", {{"containers",
                   Json::array({{{"env", Json::array({{{"name", "SYSTEM_NAMESPACE"}, {"value", systemNamespace}}})},
                                 {"image", image}, {"imagePullPolicy", "IfNotPresent"}, {"name", container},
                                 {"ports", ports}, {"resources", Json::object()},
                                 {"terminationMessagePath", "/dev/termination-log"},
                                 {"terminationMessagePolicy", "FallbackToLogsOnError"}}})},
                  {"dnsPolicy", "ClusterFirst"}, {"enableServiceLinks", false}, {"nodeName", "node-1"},
                  {"preemptionPolicy", "PreemptLowerPriority"}, {"priority", 0}, {"restartPolicy", "Always"},
                  {"schedulerName", "default-scheduler"}, {"securityContext", Json::object()},
                  {"serviceAccount", isSystem ? component : "default"},
                  {"serviceAccountName", isSystem ? component : "default"},
                  {"terminationGracePeriodSeconds", 30}}},
        {"status", {{"conditions", Json::array({condition("PodReadyToStartContainers", "True"),
                                                condition("Initialized", "True"), condition("Ready", ready),
                                                condition("ContainersReady", ready),
                                                condition("PodScheduled", "True")})},
                    {"containerStatuses", Json::array({containerStatus})},
                    {"hostIP", host}, {"hostIPs", Json::array({{{"ip", host}}})},
                    {"phase", "Running"}, {"podIP", address}, {"podIPs", Json::array({{{"ip", address}}})},
                    {"qosClass", "BestEffort"}, {"startTime", startedAt}}}};
}

} // namespace weir::demo
