// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/mergekeys.h"

#include <array>
#include <string_view>

namespace weir::kustomize {

namespace {

struct Root {
    std::string_view apiVersion;
    std::string_view kind;
    MergeType type;
};

// Kinds of Kubernetes with lists that are merged. Any other has at most those of its metadata.
constexpr std::array Roots{
    Root{"v1", "Pod", MergeType::PodHolder},
    Root{"v1", "PodTemplate", MergeType::PodTemplateHolder},
    Root{"v1", "ReplicationController", MergeType::WorkloadSpec},
    Root{"apps/v1", "Deployment", MergeType::WorkloadSpec},
    Root{"apps/v1", "ReplicaSet", MergeType::WorkloadSpec},
    Root{"apps/v1", "DaemonSet", MergeType::WorkloadSpec},
    Root{"apps/v1", "StatefulSet", MergeType::WorkloadSpec},
    Root{"batch/v1", "Job", MergeType::WorkloadSpec},
    Root{"batch/v1", "CronJob", MergeType::JobTemplateHolder},
    Root{"v1", "Service", MergeType::Service},
    Root{"v1", "ServiceAccount", MergeType::ServiceAccount},
    Root{"admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", MergeType::Webhooks},
    Root{"admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration", MergeType::Webhooks},
    Root{"v1", "ConfigMap", MergeType::Object},
    Root{"v1", "Secret", MergeType::Object},
    Root{"v1", "Namespace", MergeType::Object},
    Root{"v1", "PersistentVolumeClaim", MergeType::Object},
    Root{"networking.k8s.io/v1", "Ingress", MergeType::Object},
    Root{"networking.k8s.io/v1", "NetworkPolicy", MergeType::Object},
    Root{"policy/v1", "PodDisruptionBudget", MergeType::Object},
    Root{"autoscaling/v2", "HorizontalPodAutoscaler", MergeType::Object},
    Root{"rbac.authorization.k8s.io/v1", "Role", MergeType::Object},
    Root{"rbac.authorization.k8s.io/v1", "ClusterRole", MergeType::Object},
    Root{"rbac.authorization.k8s.io/v1", "RoleBinding", MergeType::Object},
    Root{"rbac.authorization.k8s.io/v1", "ClusterRoleBinding", MergeType::Object},
};

} // namespace

MergeType mergeTypeOf(const Identity &identity)
{
    const QString apiVersion =
        identity.group.isEmpty() ? identity.version : identity.group + QLatin1Char('/') + identity.version;
    for (const Root &root : Roots) {
        if (apiVersion == QLatin1StringView(root.apiVersion.data(), static_cast<qsizetype>(root.apiVersion.size()))
            && identity.kind == QLatin1StringView(root.kind.data(), static_cast<qsizetype>(root.kind.size())))
            return root.type;
    }
    return MergeType::None;
}

MergeType memberType(MergeType type, const std::string &name)
{
    if (name == "metadata" && type != MergeType::None && type != MergeType::PodSpec && type != MergeType::Container)
        return MergeType::Metadata;
    switch (type) {
    case MergeType::PodHolder:
    case MergeType::PodTemplate: return name == "spec" ? MergeType::PodSpec : MergeType::None;
    case MergeType::PodTemplateHolder:
    case MergeType::JobSpec: return name == "template" ? MergeType::PodTemplate : MergeType::None;
    case MergeType::WorkloadSpec: return name == "spec" ? MergeType::JobSpec : MergeType::None;
    case MergeType::JobTemplateHolder: return name == "spec" ? MergeType::CronSpec : MergeType::None;
    case MergeType::CronSpec: return name == "jobTemplate" ? MergeType::WorkloadSpec : MergeType::None;
    case MergeType::Service: return name == "spec" ? MergeType::ServiceSpec : MergeType::None;
    default: return MergeType::None;
    }
}

ListRule listRule(MergeType type, const std::string &name)
{
    switch (type) {
    case MergeType::Metadata:
        if (name == "ownerReferences")
            return {.keys = {"uid"}};
        return {.keys = {}, .isSet = name == "finalizers"};
    case MergeType::PodSpec:
        if (name == "containers" || name == "initContainers" || name == "ephemeralContainers")
            return {.keys = {"name"}, .item = MergeType::Container};
        if (name == "volumes" || name == "imagePullSecrets" || name == "resourceClaims" || name == "schedulingGates")
            return {.keys = {"name"}};
        if (name == "hostAliases")
            return {.keys = {"ip"}};
        if (name == "topologySpreadConstraints")
            return {.keys = {"topologyKey", "whenUnsatisfiable"}};
        return {};
    case MergeType::Container:
        if (name == "env")
            return {.keys = {"name"}};
        if (name == "ports")
            return {.keys = {"containerPort", "protocol"}};
        if (name == "volumeMounts")
            return {.keys = {"mountPath"}};
        if (name == "volumeDevices")
            return {.keys = {"devicePath"}};
        return {};
    case MergeType::ServiceSpec:
        return name == "ports" ? ListRule{.keys = {"port", "protocol"}} : ListRule{};
    case MergeType::ServiceAccount:
        return name == "secrets" ? ListRule{.keys = {"name"}} : ListRule{};
    case MergeType::Webhooks:
        return name == "webhooks" ? ListRule{.keys = {"name"}} : ListRule{};
    default:
        return {};
    }
}

bool isDirective(const Json &value, const char *what)
{
    const Json *found = value.is_object() ? find(value, Pointer({"$patch"})) : nullptr;
    return found && found->is_string() && found->get_ref<const std::string &>() == what;
}

std::optional<std::string> keyText(const Json &item, const std::string &key)
{
    const auto found = item.is_object() ? item.find(key) : item.end();
    if (!item.is_object() || found == item.end() || found->is_null())
        return std::nullopt;
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::vector<std::string> keyTexts(const Json &item, const std::vector<std::string> &keys)
{
    std::vector<std::string> texts;
    for (const std::string &key : keys)
        texts.push_back(keyText(item, key).value_or(std::string()));
    return texts;
}

} // namespace weir::kustomize
