// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/engine.h"

#include <QDateTime>

#include <map>

namespace weir::test {

/// JSON text with ` for ": raw strings with quotes at their ends are beyond moc.
inline QByteArray q(const char *text)
{
    return QByteArray(text).replace('`', '"');
}

/// An engine with the objects of a scenario and the children that Knative's controllers would generate for them.
class Mesh
{
public:
    explicit Mesh(demo::Scenario scenario, demo::EngineOptions options = {})
        : m_engine(std::move(scenario), fixed(std::move(options)))
    {
        for (const Json &object : m_engine.scenario().objects)
            add(object);
    }

    demo::Engine &engine() { return m_engine; }
    const std::vector<Json> &objects() const { return m_objects; }

    void add(Json object)
    {
        object["metadata"]["uid"] = uid();
        const QString kind = stringAt(object, "/kind");
        if (kind == QStringLiteral("Trigger"))
            addTrigger(object);
        if (kind == QStringLiteral("Broker")) {
            if (const Json *delivery = find(object, "/spec/delivery")) {
                m_brokerDelivery[stringAt(object, "/metadata/namespace") + QLatin1Char('/')
                                 + stringAt(object, "/metadata/name")] = *delivery;
            }
            addChannel(object, stringAt(object, "/metadata/name") + QStringLiteral("-kne-trigger"));
        }
        if (kind == QStringLiteral("Sequence"))
            addSequence(object);
        if (kind == QStringLiteral("Subscription"))
            resolve(object);
        push(object);
    }

    void remove(const Json &object) { m_engine.objectChanged(Resource::create(object)->id(), nullptr); }

    /// Everything, as `objects.json` of a recording.
    Json list() const { return Json{{"apiVersion", "v1"}, {"kind", "List"}, {"items", m_objects}}; }

    /// The ledger's line of one edge, or null.
    static Json edge(const Json &ledger, const QString &role, const QString &via)
    {
        for (const Json &one : ledger["edges"]) {
            if (stringAt(one, "/role") == role && stringAt(one, "/via") == via)
                return one;
        }
        return nullptr;
    }
    static qint64 sum(const Json &counts)
    {
        qint64 all = 0;
        for (const auto &[key, value] : counts.items())
            all += value.get<qint64>();
        return all;
    }

private:
    static demo::EngineOptions fixed(demo::EngineOptions options)
    {
        if (!options.wallStart.isValid())
            options.wallStart = QDateTime::fromSecsSinceEpoch(1795600000, Qt::UTC);
        return options;
    }

    std::string uid()
    {
        return "00000000-0000-4000-a000-" + QStringLiteral("%1").arg(++m_uids, 12, 10, QLatin1Char('0')).toStdString();
    }

    void push(const Json &object)
    {
        m_objects.push_back(object);
        const ResourcePtr resource = Resource::create(object);
        m_engine.objectChanged(resource->id(), resource);
    }

    static QString host(const Json &destination, const QString &nameSpace)
    {
        const QString uri = stringAt(destination, "/uri");
        if (!uri.isEmpty())
            return uri;
        const QString name = stringAt(destination, "/ref/name");
        const QString kind = stringAt(destination, "/ref/kind");
        const QString tail = QLatin1Char('.') + nameSpace + QStringLiteral(".svc.cluster.local");
        if (kind == QStringLiteral("Broker"))
            return QStringLiteral("http://broker-ingress.knative-eventing.svc.cluster.local/%1/%2")
                .arg(nameSpace, name);
        if (kind == QStringLiteral("InMemoryChannel"))
            return QStringLiteral("http://") + name + QStringLiteral("-kn-channel") + tail;
        return name.isEmpty() ? QString() : QStringLiteral("http://") + name + tail;
    }

    static void put(Json &object, const char *member, const QString &value)
    {
        if (!value.isEmpty())
            object["status"]["physicalSubscription"][member] = value.toStdString();
    }

    void resolve(Json &subscription)
    {
        const QString nameSpace = stringAt(subscription, "/metadata/namespace");
        const auto of = [&](const char *pointer) {
            const Json *destination = find(subscription, pointer);
            return destination ? host(*destination, nameSpace) : QString();
        };
        put(subscription, "subscriberUri", of("/spec/subscriber"));
        put(subscription, "replyUri", of("/spec/reply"));
        put(subscription, "deadLetterSinkUri", of("/spec/delivery/deadLetterSink"));
    }

    static Json owner(const Json &parent)
    {
        return Json::array({Json{{"apiVersion", parent["apiVersion"]}, {"kind", parent["kind"]},
                                 {"name", parent["metadata"]["name"]}, {"uid", parent["metadata"]["uid"]},
                                 {"controller", true}}});
    }

    void addChannel(const Json &parent, const QString &name)
    {
        push(Json{{"apiVersion", "messaging.knative.dev/v1"},
                  {"kind", "InMemoryChannel"},
                  {"metadata", {{"name", name.toStdString()}, {"namespace", parent["metadata"]["namespace"]},
                                {"uid", uid()}, {"ownerReferences", owner(parent)}}},
                  {"spec", Json::object()}});
    }

    void addTrigger(Json &trigger)
    {
        const QString nameSpace = stringAt(trigger, "/metadata/namespace");
        const QString name = stringAt(trigger, "/metadata/name");
        const QString broker = stringAt(trigger, "/spec/broker");
        Json delivery = Json::object();
        Json inherited = Json::object();
        if (const auto theirs = m_brokerDelivery.find(nameSpace + QLatin1Char('/') + broker);
            theirs != m_brokerDelivery.end())
            inherited = theirs->second;
        const Json *own = find(trigger, "/spec/delivery");
        delivery = own ? *own : inherited;
        if (!delivery.contains("deadLetterSink") && inherited.contains("deadLetterSink"))
            delivery["deadLetterSink"] = inherited["deadLetterSink"];
        Json child{{"apiVersion", "messaging.knative.dev/v1"},
                   {"kind", "Subscription"},
                   {"metadata",
                    {{"name", (broker + QLatin1Char('-') + name + QLatin1Char('-')).toStdString()
                                  + trigger["metadata"]["uid"].get<std::string>()},
                     {"namespace", nameSpace.toStdString()},
                     {"uid", uid()},
                     {"labels", {{"eventing.knative.dev/broker", broker.toStdString()},
                                 {"eventing.knative.dev/trigger", name.toStdString()}}},
                     {"ownerReferences", owner(trigger)}}},
                   {"spec",
                    {{"channel", {{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"},
                                  {"name", broker.toStdString() + "-kne-trigger"}}},
                     {"delivery", delivery},
                     {"reply", {{"ref", {{"apiVersion", "eventing.knative.dev/v1"}, {"kind", "Broker"},
                                         {"name", broker.toStdString()}}}}},
                     {"subscriber", {{"uri", "http://broker-filter.knative-eventing.svc.cluster.local/triggers/x"}}}}}};
        resolve(child);
        if (const Json *sink = find(child, "/spec/delivery/deadLetterSink"))
            trigger["status"]["deadLetterSinkUri"] = host(*sink, nameSpace).toStdString();
        if (const Json *subscriber = find(trigger, "/spec/subscriber"))
            trigger["status"]["subscriberUri"] = host(*subscriber, nameSpace).toStdString();
        push(child);
    }

    void addSequence(const Json &sequence)
    {
        const Json steps = sequence["spec"]["steps"];
        const std::string prefix = sequence["metadata"]["name"].get<std::string>() + "-kn-sequence-";
        const auto channel = [](const std::string &name) {
            return Json{{"apiVersion", "messaging.knative.dev/v1"}, {"kind", "InMemoryChannel"}, {"name", name}};
        };
        for (size_t i = 0; i < steps.size(); ++i) {
            addChannel(sequence, QString::fromStdString(prefix) + QString::number(i));
            Json child{{"apiVersion", "messaging.knative.dev/v1"},
                       {"kind", "Subscription"},
                       {"metadata", {{"name", prefix + std::to_string(i)},
                                     {"namespace", sequence["metadata"]["namespace"]}, {"uid", uid()},
                                     {"ownerReferences", owner(sequence)}}},
                       {"spec", {{"channel", channel(prefix + std::to_string(i))},
                                 {"subscriber", {{"ref", steps[i]["ref"]}}}}}};
            if (i + 1 < steps.size())
                child["spec"]["reply"] = {{"ref", channel(prefix + std::to_string(i + 1))}};
            else if (sequence["spec"].contains("reply"))
                child["spec"]["reply"] = sequence["spec"]["reply"];
            resolve(child);
            push(child);
        }
    }

    demo::Engine m_engine;
    std::vector<Json> m_objects;
    std::map<QString, Json> m_brokerDelivery;
    int m_uids = 0;
};

} // namespace weir::test
