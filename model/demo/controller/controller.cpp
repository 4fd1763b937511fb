// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/controller.h"

#include "model/demo/controller/reconcilers.h"

#include <QCryptographicHash>

#include <algorithm>

namespace weir::demo {

ObjectRef refOf(const ApiType &type, const Json &object)
{
    return {type.group, type.kind, nameSpaceOf(object), nameOf(object)};
}

std::string childName(const std::string &parent, const std::string &suffix)
{
    constexpr size_t longest = 63;
    constexpr size_t head = 31;
    const auto md5 = [](const std::string &text) {
        return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Md5).toHex().toStdString();
    };
    if (parent.size() + suffix.size() <= longest)
        return parent + suffix;
    if (suffix.size() < head)
        return parent.substr(0, head - suffix.size()) + md5(parent) + suffix;
    std::string name = parent.substr(0, std::min(head, parent.size())) + md5(parent + suffix);
    if (name.size() < longest)
        name += suffix.substr(0, longest - name.size());
    while (!name.empty() && std::isalnum(static_cast<unsigned char>(name.back())) == 0)
        name.pop_back();
    return name;
}

Controller::Controller(ClusterObjects &objects) : m_objects(objects)
{
    m_reconcilers = {
        {{"eventing.knative.dev", "Broker"}, &reconcile::broker},
        {{"eventing.knative.dev", "Trigger"}, &reconcile::trigger},
        {{"eventing.knative.dev", "EventType"}, &reconcile::eventType},
        {{"eventing.knative.dev", "EventPolicy"}, &reconcile::eventPolicy},
        {{"eventing.knative.dev", "EventTransform"}, &reconcile::eventTransform},
        {{"eventing.knative.dev", "RequestReply"}, &reconcile::requestReply},
        {{"messaging.knative.dev", "Channel"}, &reconcile::channel},
        {{"messaging.knative.dev", "InMemoryChannel"}, &reconcile::inMemoryChannel},
        {{"messaging.knative.dev", "Subscription"}, &reconcile::subscription},
        {{"flows.knative.dev", "Sequence"}, &reconcile::sequence},
        {{"flows.knative.dev", "Parallel"}, &reconcile::parallel},
        {{"sources.knative.dev", "PingSource"}, &reconcile::pingSource},
        {{"sources.knative.dev", "ApiServerSource"}, &reconcile::apiServerSource},
        {{"sources.knative.dev", "ContainerSource"}, &reconcile::containerSource},
        {{"sources.knative.dev", "SinkBinding"}, &reconcile::sinkBinding},
        {{"sources.knative.dev", "IntegrationSource"}, &reconcile::integrationSource},
        {{"sinks.knative.dev", "IntegrationSink"}, &reconcile::integrationSink},
        {{"sinks.knative.dev", "JobSink"}, &reconcile::jobSink},
        {{"serving.knative.dev", "Service"}, &reconcile::knativeService},
        {{"apps", "Deployment"}, &reconcile::deployment},
    };
}

void Controller::enqueue(const ObjectRef &ref)
{
    if (m_reconcilers.count({ref.group, ref.kind}) && m_queued.insert(ref).second)
        m_queue.push_back(ref);
}

void Controller::take(const Change &change)
{
    if (change.api->kind == "Event")
        return;
    const ObjectRef ref = refOf(*change.api, *change.object);
    m_changed.insert(ref);
    enqueue(ref);
    if (const auto readers = m_readers.find(ref); readers != m_readers.end()) {
        for (const ObjectRef &reader : readers->second)
            enqueue(reader);
        if (change.type == Change::Type::Deleted)
            m_readers.erase(readers);
    }
    const Json *owners = find(*change.object, "/metadata/ownerReferences");
    if (owners && owners->is_array()) {
        for (const Json &owner : *owners) {
            const std::string apiVersion = textAt(owner, "/apiVersion");
            const size_t slash = apiVersion.find('/');
            enqueue({slash == std::string::npos ? std::string() : apiVersion.substr(0, slash), textAt(owner, "/kind"),
                     ref.nameSpace, textAt(owner, "/name")});
        }
    }
}

void Controller::settle()
{
    // Reconciling is level-based and ends by itself; the bound only guards against two reconcilers that disagree.
    constexpr int most = 400000;
    for (int round = 0; round < most; ++round) {
        Version reached = m_seen;
        const auto changes = m_objects.store().changesAfter(nullptr, m_seen, reached);
        if (changes) {
            for (const Change &change : *changes)
                take(change);
            m_seen = reached;
        } else {
            // The log went past us: look at everything.
            m_seen = m_objects.store().version();
            for (const ApiType &type : m_objects.catalog().types()) {
                const auto listed = m_objects.store().list(type, {});
                for (const JsonPtr &object : listed ? listed->items : std::vector<JsonPtr>()) {
                    m_changed.insert(refOf(type, *object));
                    enqueue(refOf(type, *object));
                }
            }
        }
        if (m_queue.empty())
            break;
        const ObjectRef next = m_queue.front();
        m_queue.pop_front();
        m_queued.erase(next);
        reconcile(next);
    }
    std::set<ObjectRef> changed;
    changed.swap(m_changed);
    for (const ObjectRef &ref : changed) {
        const ApiType *type = m_objects.catalog().findKind(ref.group, ref.kind);
        if (m_report && type)
            m_report(ref, m_objects.store().get(*type, ref.nameSpace, ref.name));
    }
}

void Controller::reconcile(const ObjectRef &ref)
{
    const ApiType *type = m_objects.catalog().findKind(ref.group, ref.kind);
    const JsonPtr object = type ? m_objects.store().get(*type, ref.nameSpace, ref.name) : nullptr;
    if (!object)
        return;
    if (find(*object, "/metadata/deletionTimestamp")) {
        WriteOptions options;
        options.isController = true;
        options.manager = "controller";
        (void)m_objects.patch(*type, ref.nameSpace, ref.name, [](const Json &current) -> ApiResult<Json> {
            // Those of others wait for their own program.
            Json next = current;
            Json &finalizers = next["metadata"]["finalizers"];
            Json kept = Json::array();
            for (const Json &finalizer : finalizers) {
                if (!finalizer.is_string() || !finalizer.get_ref<const std::string &>().ends_with(".knative.dev"))
                    kept.push_back(finalizer);
            }
            if (kept.empty())
                next["metadata"].erase("finalizers");
            else
                finalizers = std::move(kept);
            return next;
        }, options);
        return;
    }
    Task task(*this, ref, object);
    m_reconcilers.at({ref.group, ref.kind})(task);
}

void Controller::event(const ObjectRef &about, const std::string &type, const std::string &reason,
                       const std::string &message, const std::string &component)
{
    const ApiType *kind = m_objects.catalog().findKind(about.group, about.kind);
    const ApiType *events = m_objects.catalog().findKind("", "Event");
    const JsonPtr object = kind ? m_objects.store().get(*kind, about.nameSpace, about.name) : nullptr;
    if (!object || about.nameSpace.empty())
        return;
    WriteOptions options;
    options.isController = true;
    options.manager = component;
    const std::string text = about.group + '/' + about.kind + '/' + about.nameSpace + '/' + about.name + '/' + type
                             + '/' + reason + '/' + message;
    if (const auto known = m_events.find(text); known != m_events.end()) {
        const auto raised = m_objects.patch(*events, about.nameSpace, known->second, [](const Json &old) {
            Json next = old;
            next["count"] = intAt(old, "/count").value_or(1) + 1;
            next["lastTimestamp"] = nowText();
            return ApiResult<Json>(std::move(next));
        }, options);
        if (raised)
            return;
    }
    constexpr size_t mostKnown = 10000;
    if (m_events.size() > mostKnown)
        m_events.clear();
    const std::string hash = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha1)
                                 .toHex()
                                 .left(16)
                                 .toStdString();
    const std::string name = about.name + '.' + hash;
    const std::string now = nowText();
    Json event = {
        {"apiVersion", "v1"}, {"count", 1}, {"eventTime", nullptr}, {"firstTimestamp", now},
        {"involvedObject", {{"apiVersion", kind->apiVersion()}, {"kind", kind->kind}, {"name", about.name},
                            {"namespace", about.nameSpace},
                            {"resourceVersion", textAt(*object, "/metadata/resourceVersion")},
                            {"uid", textAt(*object, "/metadata/uid")}}},
        {"kind", "Event"}, {"lastTimestamp", now}, {"message", message}, {"metadata", {{"name", name}}},
        {"reason", reason}, {"reportingComponent", component}, {"reportingInstance", ""},
        {"source", {{"component", component}}}, {"type", type}};
    if (m_objects.create(*events, about.nameSpace, std::move(event), options))
        m_events[text] = name;
}

} // namespace weir::demo
