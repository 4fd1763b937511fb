// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <initializer_list>

namespace weir::test {

/// Kustomizations by chance: a base, sometimes a component, and an overlay in `over`. Written as JSON, which is YAML.
class Kustomizations final
{
public:
    Kustomizations(quint32 seed, QString folder) : m_random(seed), m_folder(std::move(folder)) {}

    void write()
    {
        makeObjects();
        Json base{{"resources", Json::array()}};
        for (size_t i = 0; i < m_objects.size(); ++i) {
            const std::string name = std::to_string(i) + ".yaml";
            put("base/" + name, m_objects[i]);
            base["resources"].push_back(name);
        }
        generators(base);
        if (chance(40))
            transformers(base);
        put("base/kustomization.yaml", base);
        Json over{{"resources", Json::array({"../base"})}};
        patches(over);
        if (base.contains("configMapGenerator") && chance(30)) {
            over["configMapGenerator"] = Json::array({{{"name", "gen"}, {"behavior", pick({"merge", "replace"})},
                                                       {"literals", Json::array({"a=2", "nn=3"})}}});
        }
        if (chance(20)) {
            Json component{{"apiVersion", "kustomize.config.k8s.io/v1alpha1"}, {"kind", "Component"},
                           {"configMapGenerator",
                            Json::array({{{"name", "fromcomp"}, {"literals", Json::array({"z=1"})}}})}};
            transformers(component);
            put("comp/kustomization.yaml", component);
            over["components"] = Json::array({"../comp"});
        }
        if (chance(20))
            over["replicas"] = Json::array({{{"name", "mailer"}, {"count", 7}}});
        transformers(over);
        put("over/kustomization.yaml", over);
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    std::string pick(std::initializer_list<const char *> words)
    {
        return *(words.begin() + m_random.bounded(static_cast<int>(words.size())));
    }

    void put(const std::string &name, const Json &json)
    {
        const QString path = m_folder + u'/' + QString::fromStdString(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        file.write(toText(json, 2));
    }

    void add(const char *text)
    {
        Json object = *parseJson(text);
        Json &metadata = object["metadata"];
        if (!m_nameSpace.empty() && object["kind"] != "ClusterRole")
            metadata["namespace"] = m_nameSpace;
        if (chance(30))
            metadata["labels"] = {{"app", pick({"a", "b"})}};
        if (chance(20))
            metadata["annotations"] = {{"x", "y"}};
        if (chance(10))
            metadata["finalizers"] = Json::array({"f.one/x"});
        m_objects.push_back(std::move(object));
    }

    void makeObjects()
    {
        m_nameSpace = pick({"", "", "shop"});
        if (chance(70)) {
            add(R"({"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"mailer"},"spec":{"selector":{
                "matchLabels":{"app":"m"}},"template":{"metadata":{"labels":{"app":"m"}},"spec":{"serviceAccountName":
                "acc","containers":[{"name":"main","image":"nginx:1","args":["a"],"env":[{"name":"A","value":"1"},{
                "name":"B","valueFrom":{"configMapKeyRef":{"name":"cfg","key":"k"}}}],"ports":[{"containerPort":80,
                "protocol":"TCP"},{"containerPort":90}],"envFrom":[{"secretRef":{"name":"sec"}}]}],"volumes":[{"name":"v",
                "configMap":{"name":"gen"}}],"tolerations":[{"key":"a"}]}}}})");
        }
        if (chance(60)) {
            add(R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"mailer"},"spec":{"selector":{"app":"m"},
                "ports":[{"port":80,"name":"http"},{"port":90,"protocol":"UDP","name":"x"}]}})");
        }
        if (chance(60))
            add(R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"cfg"},"data":{"k":"v"}})");
        if (chance(80)) {
            add(R"({"apiVersion":"eventing.knative.dev/v1","kind":"Broker","metadata":{"name":"orders"},"spec":{
                "delivery":{"retry":3},"config":{"apiVersion":"v1","kind":"ConfigMap","name":"cfg"}}})");
        }
        if (chance(40)) {
            add(R"({"apiVersion":"serving.knative.dev/v1","kind":"Service","metadata":{"name":"fn"},"spec":{"template":{
                "spec":{"containers":[{"image":"nginx:1","env":[{"name":"S","valueFrom":{"secretKeyRef":{"name":"sec",
                "key":"k"}}}]}]}}}})");
        }
        if (chance(40))
            add(R"({"apiVersion":"v1","kind":"ServiceAccount","metadata":{"name":"acc"},"secrets":[{"name":"s"}]})");
        if (chance(30)) {
            add(R"({"apiVersion":"rbac.authorization.k8s.io/v1","kind":"RoleBinding","metadata":{"name":"rb"},"roleRef":{
                "apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"role"},"subjects":[{"kind":
                "ServiceAccount","name":"acc"},{"kind":"ServiceAccount","name":"default","namespace":"x"}]})");
        }
        if (chance(30)) {
            add(R"({"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRole","metadata":{"name":"role"},"rules":[{
                "apiGroups":[""],"resources":["configmaps"],"resourceNames":["cfg"],"verbs":["get"]}]})");
        }
        add(R"({"apiVersion":"eventing.knative.dev/v1","kind":"Trigger","metadata":{"name":"paid"},"spec":{"broker":
            "orders","filters":[{"exact":{"type":"a"}},{"prefix":{"type":"b"}}],"subscriber":{"ref":{"apiVersion":"v1",
            "kind":"Service","name":"mailer"}}}})");
    }

    void generators(Json &into)
    {
        if (chance(50)) {
            Json one{{"name", "gen"}, {"literals", Json::array({"a=1", "b=\"two <&> x\"", "c='q'"})}};
            if (chance(30))
                one["options"] = {{"disableNameSuffixHash", true}, {"labels", {{"g", "h"}}}};
            into["configMapGenerator"] = Json::array({std::move(one)});
        }
        if (chance(40)) {
            into["secretGenerator"] = Json::array(
                {{{"name", "sec"}, {"literals", Json::array({"k=v", "long=" + std::string(chance(50) ? 3 : 80, 'x')})}}});
        }
        if (chance(20))
            into["generatorOptions"] = {{"labels", {{"all", "1"}}}, {"immutable", chance(50)}};
    }

    void transformers(Json &into)
    {
        if (chance(40))
            into["namePrefix"] = pick({"p-", "dev-"});
        if (chance(30))
            into["nameSuffix"] = "-s";
        if (chance(40))
            into["namespace"] = pick({"prod", "shop"});
        if (chance(25))
            into["commonLabels"] = {{"team", "x"}, {"app", "over"}};
        if (chance(35)) {
            into["labels"] = Json::array({{{"pairs", {{"lab", "1"}}}, {"includeSelectors", chance(40)},
                                           {"includeTemplates", chance(40)}}});
        }
        if (chance(30))
            into["commonAnnotations"] = {{"note", "hi"}};
        if (chance(40))
            into["images"] = Json::array({{{"name", "nginx"}, {"newName", pick({"nginx", "r.io/y"})}, {"newTag", "9"}}});
    }

    Json patchFor(const Json &object)
    {
        Json patch{{"apiVersion", object["apiVersion"]}, {"kind", object["kind"]},
                   {"metadata", {{"name", object["metadata"]["name"]}}}};
        if (object["metadata"].contains("namespace"))
            patch["metadata"]["namespace"] = object["metadata"]["namespace"];
        if (chance(30))
            patch["metadata"]["labels"] = {{"patched", "yes"}};
        if (chance(15))
            patch["metadata"]["finalizers"] = Json::array({"f.two/y", "f.one/x"});
        if (chance(6))
            patch["$patch"] = "delete";
        const Json &kind = object["kind"];
        if (kind == "Deployment") {
            Json container{{"name", pick({"main", "new"})}};
            if (chance(50))
                container["image"] = "patched:2";
            if (chance(50))
                container["env"] = *parseJson(R"([{"name":"C","value":"3"},{"name":"A","$patch":"delete"}])");
            if (chance(50)) {
                container["ports"] = *parseJson(R"([{"containerPort":80,"protocol":"TCP","name":"p"},
                                                    {"containerPort":90,"name":"q"}])");
            }
            Json spec{{"containers", Json::array({std::move(container)})}};
            if (chance(20))
                spec["volumes"] = *parseJson(R"([{"name":"v","configMap":null,"emptyDir":{}},{"name":"n"}])");
            if (chance(20))
                spec["tolerations"] = *parseJson(R"([{"key":"b"}])");
            patch["spec"]["template"]["spec"] = std::move(spec);
        } else if (kind == "Service" && object["apiVersion"] == "v1") {
            patch["spec"] = *parseJson(chance(50) ? R"({"ports":[{"port":80,"name":"h2"}],"selector":{"$patch":"replace"}})"
                                                  : R"({"ports":[{"port":80,"protocol":"TCP"},{"port":100}]})");
        } else if (kind == "Trigger") {
            patch["spec"] = *parseJson(R"({"filters":[{"exact":{"type":"zz"}}],"subscriber":null})");
        } else if (kind == "Broker") {
            patch["spec"]["delivery"] = *parseJson(R"({"retry":null,"backoffDelay":"PT1S"})");
        } else if (kind == "ConfigMap") {
            patch["data"] = {{"k", nullptr}, {"z", "1"}};
        }
        return patch;
    }

    void patches(Json &into)
    {
        Json list = Json::array();
        for (size_t i = 0; i < m_objects.size(); ++i) {
            if (!chance(35))
                continue;
            const Json patch = patchFor(m_objects[i]);
            const std::string name = "p" + std::to_string(i) + ".yaml";
            const bool isInline = chance(30);
            if (!isInline)
                put("over/" + name, patch);
            if (isInline)
                list.push_back({{"patch", toText(patch).toStdString()}});
            else if (chance(60))
                list.push_back({{"path", name}});
            else
                into["patchesStrategicMerge"].push_back(name);
        }
        if (chance(40)) {
            static const std::initializer_list<const char *> targets{
                R"({"kind":"Broker"})", R"({"kind":"Trigger","name":"pa.*"})", R"x({"labelSelector":"app in (a,b)"})x",
                R"({"group":"eventing.knative.dev"})", R"({"name":"mailer"})"};
            list.push_back({{"target", *parseJson(pick(targets))},
                            {"patch", pick({R"([{"op":"add","path":"/metadata/labels","value":{"j":"p"}}])",
                                            R"([{"op":"replace","path":"/metadata/name","value":"renamed"}])"})}});
        }
        if (!list.empty())
            into["patches"] = std::move(list);
    }

    QRandomGenerator m_random;
    QString m_folder;
    std::string m_nameSpace;
    std::vector<Json> m_objects;
};

} // namespace weir::test
