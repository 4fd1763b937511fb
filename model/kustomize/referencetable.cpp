// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>

#include <array>
#include <initializer_list>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

/// Where a kind keeps a pod's specification.
struct Pods {
    const char *kind;
    const char *path;
};

constexpr Pods Pod{"Pod", "spec/"};
constexpr std::array Holders{Pod,
                             Pods{"PodTemplate", "template/spec/"},
                             Pods{"Deployment", "spec/template/spec/"},
                             Pods{"ReplicaSet", "spec/template/spec/"},
                             Pods{"DaemonSet", "spec/template/spec/"},
                             Pods{"StatefulSet", "spec/template/spec/"},
                             Pods{"Job", "spec/template/spec/"},
                             Pods{"CronJob", "spec/jobTemplate/spec/template/spec/"}};
// kustomize looks into these for accounts, claims and priorities: no ReplicaSet, but a ReplicationController.
constexpr std::array OtherHolders{Pod,
                                  Pods{"StatefulSet", "spec/template/spec/"},
                                  Pods{"Deployment", "spec/template/spec/"},
                                  Pods{"ReplicationController", "spec/template/spec/"},
                                  Pods{"CronJob", "spec/jobTemplate/spec/template/spec/"},
                                  Pods{"Job", "spec/template/spec/"},
                                  Pods{"DaemonSet", "spec/template/spec/"}};

template<class List>
void addPaths(NameReference &reference, const List &holders, std::initializer_list<const char *> paths)
{
    for (const Pods &holder : holders) {
        for (const char *path : paths)
            reference.fields.push_back({.path = std::string(holder.path) += path, .kind = holder.kind});
    }
}

NameReference configMaps()
{
    NameReference reference{.group = {}, .version = "v1", .kind = "ConfigMap", .fields = {}};
    addPaths(reference, Holders, {"volumes/configMap/name", "containers/env/valueFrom/configMapKeyRef/name",
                                  "initContainers/env/valueFrom/configMapKeyRef/name",
                                  "containers/envFrom/configMapRef/name", "initContainers/envFrom/configMapRef/name",
                                  "volumes/projected/sources/configMap/name"});
    reference.fields.push_back({.path = "spec/configSource/configMap", .kind = "Node"});
    reference.fields.push_back({.path = "rules/resourceNames", .kind = "Role"});
    reference.fields.push_back({.path = "rules/resourceNames", .kind = "ClusterRole"});
    reference.fields.push_back(
        {.path = "metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap", .kind = "Ingress"});
    return reference;
}

NameReference secrets()
{
    NameReference reference{.group = {}, .version = "v1", .kind = "Secret", .fields = {}};
    addPaths(reference, Holders, {"volumes/secret/secretName", "containers/env/valueFrom/secretKeyRef/name",
                                  "initContainers/env/valueFrom/secretKeyRef/name", "containers/envFrom/secretRef/name",
                                  "initContainers/envFrom/secretRef/name", "imagePullSecrets/name",
                                  "volumes/projected/sources/secret/name"});
    const std::vector<FieldSpec> others{
        {.path = "spec/tls/secretName", .kind = "Ingress"},
        {.path = "metadata/annotations/ingress.kubernetes.io\\/auth-secret", .kind = "Ingress"},
        {.path = "metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret", .kind = "Ingress"},
        {.path = "metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret", .kind = "Ingress"},
        {.path = "imagePullSecrets/name", .kind = "ServiceAccount"},
        {.path = "parameters/secretName", .kind = "StorageClass"},
        {.path = "parameters/adminSecretName", .kind = "StorageClass"},
        {.path = "parameters/userSecretName", .kind = "StorageClass"},
        {.path = "parameters/secretRef", .kind = "StorageClass"},
        {.path = "rules/resourceNames", .kind = "Role"},
        {.path = "rules/resourceNames", .kind = "ClusterRole"},
        {.path = "spec/template/spec/containers/env/valueFrom/secretKeyRef/name", .group = "serving.knative.dev",
         .version = "v1", .kind = "Service"},
        {.path = "spec/azureFile/secretName", .kind = "PersistentVolume"},
    };
    reference.fields.insert(reference.fields.end(), others.begin(), others.end());
    return reference;
}

NameReference onPods(const char *group, const char *version, const char *kind, const char *path)
{
    NameReference reference{.group = group, .version = version, .kind = kind, .fields = {}};
    addPaths(reference, OtherHolders, {path});
    return reference;
}

} // namespace

std::vector<NameReference> builtInReferences()
{
    std::vector<NameReference> all;
    for (const char *kind : {"Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"}) {
        all.push_back({.group = {}, .version = {}, .kind = kind,
                       .fields = {{.path = "spec/scaleTargetRef/name", .kind = "HorizontalPodAutoscaler"}}});
    }
    all.push_back(configMaps());
    all.push_back(secrets());
    const char *const admission = "admissionregistration.k8s.io";
    all.push_back({.group = {}, .version = "v1", .kind = "Service",
                   .fields = {{.path = "spec/serviceName", .group = "apps", .kind = "StatefulSet"},
                              {.path = "spec/rules/http/paths/backend/serviceName", .kind = "Ingress"},
                              {.path = "spec/backend/serviceName", .kind = "Ingress"},
                              {.path = "spec/rules/http/paths/backend/service/name", .kind = "Ingress"},
                              {.path = "spec/defaultBackend/service/name", .kind = "Ingress"},
                              {.path = "spec/service/name", .group = "apiregistration.k8s.io", .kind = "APIService"},
                              {.path = "webhooks/clientConfig/service", .group = admission,
                               .kind = "ValidatingWebhookConfiguration"},
                              {.path = "webhooks/clientConfig/service", .group = admission,
                               .kind = "MutatingWebhookConfiguration"},
                              {.path = "spec/rules/backendRefs/name", .kind = "HTTPRoute"}}});
    const char *const rbac = "rbac.authorization.k8s.io";
    all.push_back({.group = rbac, .version = {}, .kind = "Role",
                   .fields = {{.path = "roleRef/name", .group = rbac, .kind = "RoleBinding"}}});
    all.push_back({.group = rbac, .version = {}, .kind = "ClusterRole",
                   .fields = {{.path = "roleRef/name", .group = rbac, .kind = "RoleBinding"},
                              {.path = "roleRef/name", .group = rbac, .kind = "ClusterRoleBinding"}}});
    NameReference accounts = onPods("", "v1", "ServiceAccount", "serviceAccountName");
    accounts.fields.insert(accounts.fields.begin(), {{.path = "subjects", .group = rbac, .kind = "RoleBinding"},
                                                     {.path = "subjects", .group = rbac,
                                                      .kind = "ClusterRoleBinding"}});
    all.push_back(std::move(accounts));
    NameReference claims{.group = {}, .version = "v1", .kind = "PersistentVolumeClaim", .fields = {}};
    addPaths(claims, OtherHolders, {"volumes/persistentVolumeClaim/claimName"});
    all.push_back(std::move(claims));
    all.push_back({.group = {}, .version = "v1", .kind = "PersistentVolume",
                   .fields = {{.path = "spec/volumeName", .kind = "PersistentVolumeClaim"},
                              {.path = "rules/resourceNames", .kind = "ClusterRole"}}});
    all.push_back({.group = "storage.k8s.io", .version = "v1", .kind = "StorageClass",
                   .fields = {{.path = "spec/storageClassName", .kind = "PersistentVolume"},
                              {.path = "spec/storageClassName", .kind = "PersistentVolumeClaim"},
                              {.path = "spec/volumeClaimTemplates/spec/storageClassName", .kind = "StatefulSet"}}});
    all.push_back(onPods("scheduling.k8s.io", "v1", "PriorityClass", "priorityClassName"));
    return all;
}

void addConfiguredReferences(const Step &step, std::vector<NameReference> &references)
{
    const Json *list = step.kustomization.list("configurations", step.report);
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Pointer at = Pointer({"configurations"}).child(i);
        const auto bytes = readNamed(step, toQString((*list)[i]), at);
        if (!bytes)
            continue;
        const manifest::ReadResult read = manifest::read(*bytes, {}, {}, manifest::Detail::ValuesOnly);
        if (read.error || read.documents.size() != 1 || !read.documents.front().json.is_object()) {
            step.report.errors.push_back(step.kustomization.at(
                at, QCoreApplication::translate("Kustomize", "This file is no configuration.")));
            continue;
        }
        for (const auto &[name, value] : read.documents.front().json.items()) {
            if (name != "nameReference" || !value.is_array()) {
                step.report.notes.push_back(step.kustomization.at(
                    at, QCoreApplication::translate("Kustomize", "\"%1\" of this configuration is not carried out "
                                                                 "here: objects are shown without it.")
                            .arg(QString::fromStdString(name))));
                continue;
            }
            for (const Json &entry : value) {
                const FieldSpec what = fieldSpecOf(entry);
                NameReference reference{.group = what.group, .version = what.version, .kind = what.kind, .fields = {}};
                const Json *fields = find(entry, std::string_view("/fieldSpecs"));
                for (size_t j = 0; fields && fields->is_array() && j < fields->size(); ++j)
                    reference.fields.push_back(fieldSpecOf((*fields)[j]));
                references.push_back(std::move(reference));
            }
        }
    }
}

} // namespace weir::kustomize
