// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/controller.h"

#include <QUrl>

#include <algorithm>

namespace weir::demo {

namespace {

constexpr auto controllerUser = "system:serviceaccount:knative-eventing:eventing-controller";

WriteOptions controllerOptions(bool status = false)
{
    WriteOptions options;
    options.user = controllerUser;
    options.manager = "controller";
    options.isController = true;
    options.status = status;
    return options;
}

/// The plural that the resolver guesses from a kind: lower case, "s", "es" or "ies".
std::string guessedPlural(const std::string &kind)
{
    std::string plural = kind;
    std::transform(plural.begin(), plural.end(), plural.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (plural.ends_with('s') || plural.ends_with("ch") || plural.ends_with('x'))
        return plural + "es";
    if (plural.ends_with('y'))
        return plural.substr(0, plural.size() - 1) + "ies";
    return plural + 's';
}

} // namespace

Task::Task(Controller &controller, ObjectRef self, JsonPtr object)
    : m_controller(controller), m_self(std::move(self)), m_object(std::move(object))
{
}

const ApiType *Task::type(const std::string &group, const std::string &kind) const
{
    return m_controller.m_objects.catalog().findKind(group, kind);
}

JsonPtr Task::get(const std::string &group, const std::string &kind, const std::string &nameSpace,
                  const std::string &name)
{
    const ApiType *wanted = type(group, kind);
    if (!wanted)
        return nullptr;
    m_controller.m_readers[{group, kind, nameSpace, name}].insert(m_self);
    return m_controller.m_objects.store().get(*wanted, nameSpace, name);
}

std::vector<JsonPtr> Task::all(const std::string &group, const std::string &kind) const
{
    const ApiType *wanted = type(group, kind);
    if (!wanted)
        return {};
    const auto listed = m_controller.m_objects.store().list(*wanted, m_self.nameSpace);
    return listed ? listed->items : std::vector<JsonPtr>();
}

Task::Address Task::resolve(const Json *destination)
{
    const std::string uri = destination ? textAt(*destination, "/uri") : std::string();
    const Json *reference = destination ? find(*destination, "/ref") : nullptr;
    if (!reference || !reference->is_object()) {
        if (uri.empty())
            return {{}, "destination missing Ref and URI, expected at least one"};
        const QUrl url(QString::fromStdString(uri));
        if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
            return {{}, "URI is not absolute (both scheme and host should be non-empty): \"" + uri + '"'};
        return {uri, {}};
    }
    const std::string apiVersion = textAt(*reference, "/apiVersion");
    const size_t slash = apiVersion.find('/');
    const std::string group = slash == std::string::npos ? std::string() : apiVersion.substr(0, slash);
    const std::string kind = textAt(*reference, "/kind");
    const std::string name = textAt(*reference, "/name");
    std::string space = textAt(*reference, "/namespace");
    if (space.empty())
        space = m_self.nameSpace;
    const ApiType *wanted = type(group, kind);
    if (!wanted) {
        return {{}, "failed to get lister for " + apiVersion + ", Resource=" + guessedPlural(kind)
                    + ": the server could not find the requested resource"};
    }
    const JsonPtr target = get(group, kind, space, name);
    if (!target) {
        return {{}, "failed to get object " + space + '/' + name + ": " + wanted->qualified() + " \"" + name
                    + "\" not found"};
    }
    std::string base;
    if (group.empty() && kind == "Service") {
        base = "http://" + name + '.' + space + ".svc.cluster.local";
    } else {
        base = textAt(*target, "/status/addresses/0/url");
        if (base.empty())
            base = textAt(*target, "/status/address/url");
        if (base.empty()) {
            return {{}, "address not set for &ObjectReference{Kind:" + kind + ",Namespace:" + space + ",Name:" + name
                        + ",UID:,APIVersion:" + apiVersion + ",ResourceVersion:,FieldPath:,}"};
        }
    }
    if (uri.empty())
        return {base, {}};
    return {QUrl(QString::fromStdString(base)).resolved(QUrl(QString::fromStdString(uri))).toString().toStdString(),
            {}};
}

Json Task::childMetadata(const std::string &name, const Json &labels, const Json &annotations) const
{
    const ApiType *own = type(m_self.group, m_self.kind);
    Json metadata = {{"name", name}, {"namespace", m_self.nameSpace}};
    if (labels.is_object())
        metadata["labels"] = labels;
    if (annotations.is_object())
        metadata["annotations"] = annotations;
    metadata["ownerReferences"] =
        Json::array({{{"apiVersion", own->apiVersion()}, {"blockOwnerDeletion", true}, {"controller", true},
                      {"kind", own->kind}, {"name", m_self.name}, {"uid", uid()}}});
    return metadata;
}

void Task::ensureData(const std::string &name, const Json &data, const Json &labels)
{
    const ApiType *wanted = type("", "ConfigMap");
    ClusterObjects &objects = m_controller.m_objects;
    if (!get("", "ConfigMap", m_self.nameSpace, name)) {
        (void)objects.create(*wanted, m_self.nameSpace,
                             {{"metadata", childMetadata(name, labels, nullptr)}, {"data", data}},
                             controllerOptions());
        return;
    }
    (void)objects.patch(*wanted, m_self.nameSpace, name, [&](const Json &current) {
        Json next = current;
        next["data"] = data;
        return ApiResult<Json>(std::move(next));
    }, controllerOptions());
}

JsonPtr Task::ensure(const std::string &group, const std::string &kind, const std::string &name, Json spec,
                     const Json &labels, const Json &annotations)
{
    const ApiType *wanted = type(group, kind);
    ClusterObjects &objects = m_controller.m_objects;
    const JsonPtr there = get(group, kind, m_self.nameSpace, name);
    if (!there) {
        const Json metadata = childMetadata(name, labels, annotations);
        Json child = {{"apiVersion", wanted->apiVersion()}, {"kind", kind}, {"metadata", metadata}};
        if (!spec.is_null())
            child["spec"] = std::move(spec);
        const auto created = objects.create(*wanted, m_self.nameSpace, std::move(child), controllerOptions());
        return created ? created->object : nullptr;
    }
    if (spec.is_null())
        return there;
    const bool isWhole = kind == "InMemoryChannel" || kind == "Subscription";
    const auto written = objects.patch(*wanted, m_self.nameSpace, name, [&](const Json &current) -> ApiResult<Json> {
        Json next = current;
        Json merged = current.value("spec", Json::object());
        if (isWhole) {
            const Json subscribers = merged.value("subscribers", Json());
            merged = Json::object();
            if (!subscribers.is_null())
                merged["subscribers"] = subscribers;
        }
        for (const auto &[member, value] : spec.items())
            merged[member] = value;
        next["spec"] = std::move(merged);
        return next;
    }, controllerOptions());
    return written ? written->object : there;
}

void Task::removeChild(const std::string &group, const std::string &kind, const std::string &name)
{
    const ApiType *wanted = type(group, kind);
    if (wanted && get(group, kind, m_self.nameSpace, name))
        (void)m_controller.m_objects.remove(*wanted, m_self.nameSpace, name, {});
}

void Task::setStatus(Json status, const Conditions &conditions, bool observed)
{
    status["conditions"] = conditions.toJson(find(*m_object, "/status/conditions"));
    if (observed)
        status["observedGeneration"] = intAt(*m_object, "/metadata/generation").value_or(1);
    Json sorted = Json::object();
    std::vector<std::string> names;
    for (const auto &[member, value] : status.items())
        names.push_back(member);
    std::sort(names.begin(), names.end());
    for (const std::string &member : names)
        sorted[member] = status[member];
    setRawStatus(sorted);
}

void Task::setRawStatus(const Json &status)
{
    const ApiType *own = type(m_self.group, m_self.kind);
    (void)m_controller.m_objects.patch(*own, m_self.nameSpace, m_self.name, [&](const Json &current) {
        Json next = current;
        next["status"] = status;
        return ApiResult<Json>(std::move(next));
    }, controllerOptions(true));
}

void Task::setSpec(const std::string &member, const Json &value)
{
    const ApiType *own = type(m_self.group, m_self.kind);
    const auto written =
        m_controller.m_objects.patch(*own, m_self.nameSpace, m_self.name, [&](const Json &current) {
            Json next = current;
            if (!next["spec"].is_object())
                next["spec"] = Json::object();
            if (value.is_null())
                next["spec"].erase(member);
            else
                next["spec"][member] = value;
            return ApiResult<Json>(std::move(next));
        }, controllerOptions());
    if (written)
        m_object = written->object;
}

void Task::ensureFinalizer(const std::string &finalizer, const std::string &component)
{
    const Json *list = find(*m_object, "/metadata/finalizers");
    if (list && list->is_array() && std::find(list->begin(), list->end(), Json(finalizer)) != list->end())
        return;
    const ApiType *own = type(m_self.group, m_self.kind);
    const auto written =
        m_controller.m_objects.patch(*own, m_self.nameSpace, m_self.name, [&](const Json &current) {
            Json next = current;
            Json &finalizers = next["metadata"]["finalizers"];
            if (!finalizers.is_array())
                finalizers = Json::array();
            finalizers.push_back(finalizer);
            return ApiResult<Json>(std::move(next));
        }, controllerOptions());
    if (!written)
        return;
    m_object = written->object;
    event("Normal", "FinalizerUpdate", "Updated \"" + m_self.name + "\" finalizers", component);
}

void Task::event(const std::string &type, const std::string &reason, const std::string &message,
                 const std::string &component)
{
    m_controller.event(m_self, type, reason, message, component);
}

void Task::touch(const ObjectRef &other)
{
    m_controller.enqueue(other);
}

} // namespace weir::demo
