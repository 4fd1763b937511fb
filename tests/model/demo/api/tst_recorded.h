// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixture.h"
#include "tests/support/shared.h"

#include "model/manifest/reader.h"

#include <QRegularExpression>

#include <zlib.h>

#include <map>
#include <set>

namespace weir::test {

/// The objects of the simulated cluster against what real controllers wrote about the same manifests.
class RecordedTest : public Case
{
    Q_OBJECT
    static QByteArray unpacked(const QString &path)
    {
        QByteArray result;
        gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
        if (!file)
            return result;
        char buffer[65536];
        for (int count = gzread(file, buffer, sizeof buffer); count > 0; count = gzread(file, buffer, sizeof buffer))
            result.append(buffer, count);
        gzclose(file);
        return result;
    }

    static std::string withoutUids(const std::string &text)
    {
        static const QRegularExpression uid(
            QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
        static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{32}$"));
        return QString::fromStdString(text)
            .replace(uid, QStringLiteral("UID"))
            .replace(hash, QStringLiteral("HASH"))
            .toStdString();
    }

    /// Every member path of the status (list places as "*"), and every condition with reason and message.
    static std::set<std::string> facts(const Json &object)
    {
        std::set<std::string> result;
        std::vector<std::pair<const Json *, std::string>> open;
        for (const char *part : {"status", "metadata"}) {
            if (object.contains(part))
                open.emplace_back(&object[part], part);
        }
        while (!open.empty()) {
            const auto [value, path] = open.back();
            open.pop_back();
            // Keys of maps and what only an installer or kubectl writes say nothing about the controllers.
            if (path == "metadata/annotations" || path == "metadata/managedFields" || path == "metadata/labels"
                || path == "status/conditions")
                continue;
            result.insert(path);
            if (value->is_object()) {
                for (const auto &[name, member] : value->items())
                    open.emplace_back(&member, path + '/' + name);
            } else if (value->is_array()) {
                for (const Json &element : *value)
                    open.emplace_back(&element, path + "/*");
            }
        }
        if (const Json *conditions = find(object, "/status/conditions")) {
            for (const Json &one : *conditions) {
                result.insert(withoutUids("condition " + demo::textAt(one, "/type") + '=' + demo::textAt(one, "/status")
                                          + ' ' + demo::textAt(one, "/reason") + ' ' + demo::textAt(one, "/severity")
                                          + " | " + demo::textAt(one, "/message")));
            }
        }
        return result;
    }

    /// Differences that are known: there is no kubelet in the recording, so user containers never start there.
    static bool isOfThePlace(const std::string &kind, const std::string &name)
    {
        return kind == "Deployment" || kind == "ContainerSource" || kind == "IntegrationSource"
            || kind == "IntegrationSink" || kind == "EventTransform" || name.starts_with("timer-no-sink");
    }

private Q_SLOTS:
    void brokenObjectsHaveTheSameStatus()
    {
        const QString folder = vectorsDir() + QStringLiteral("/status/");
        const QByteArray input = unpacked(folder + QStringLiteral("broken-input.yaml.gz"));
        const auto recorded = parseJson(unpacked(folder + QStringLiteral("broken-objects.json.gz")).toStdString());
        if (input.isEmpty() || !recorded)
            QSKIP("The recordings of real controllers (vectors/status) are not here.");
        Cluster cluster;
        const manifest::ReadResult read = manifest::read(input, QStringLiteral("broken-input.yaml"));
        QVERIFY(!read.error);
        demo::WriteOptions options;
        options.user = "admin";
        for (const manifest::Document &document : read.documents) {
            const ResourcePtr resource = Resource::create(document.json);
            const demo::ApiType *type =
                cluster.catalog.findKind(resource->group().toStdString(), resource->kind().toStdString());
            if (!type)
                continue;
            const std::string space = demo::nameSpaceOf(document.json);
            const auto created = cluster.objects.create(*type, space, document.json, options);
            if (!created)
                qInfo("refused: %s", created.error().message.c_str());
            cluster.controller.settle();
        }
        cluster.request("DELETE", "/apis/eventing.knative.dev/v1/namespaces/broken/brokers/doomed");
        cluster.controller.settle();

        QStringList differences;
        int compared = 0;
        for (const Json &real : (*recorded)["items"]) {
            const ResourcePtr resource = Resource::create(real);
            const std::string kind = demo::textAt(real, "/kind");
            const std::string name = withoutUids(demo::nameOf(real));
            if (isOfThePlace(kind, name))
                continue;
            const demo::ApiType *type = cluster.catalog.findKind(resource->group().toStdString(), kind);
            QVERIFY2(type, kind.c_str());
            const Json *ours = nullptr;
            const auto listed = cluster.store.list(*type, "broken");
            for (const demo::JsonPtr &object : listed->items) {
                if (withoutUids(demo::nameOf(*object)) == name)
                    ours = object.get();
            }
            const QString label = QString::fromStdString(kind + ' ' + name);
            if (!ours) {
                differences += label + QStringLiteral(": is missing");
                continue;
            }
            ++compared;
            const std::set<std::string> theirs = facts(real);
            const std::set<std::string> mine = facts(*ours);
            for (const std::string &fact : theirs) {
                if (!mine.count(fact))
                    differences += label + QStringLiteral(": lacks ") + QString::fromStdString(fact);
            }
            for (const std::string &fact : mine) {
                if (!theirs.count(fact))
                    differences += label + QStringLiteral(": has ") + QString::fromStdString(fact);
            }
        }
        for (const QString &difference : differences)
            qInfo("%s", qUtf8Printable(difference));
        QVERIFY(compared >= 45);
        QCOMPARE(differences.size(), 0);
    }

    void healthyObjectsHaveTheSameMembers()
    {
        const auto recorded = parseJson(
            unpacked(vectorsDir() + QStringLiteral("/metrics/a-healthy/objects.json.gz")).toStdString());
        if (!recorded)
            QSKIP("The recordings of real controllers (vectors/metrics) are not here.");
        Cluster cluster;
        demo::WriteOptions options;
        options.user = "admin";
        // What a person applied: objects without an owner.
        for (const Json &real : (*recorded)["items"]) {
            const ResourcePtr resource = Resource::create(real);
            const demo::ApiType *type =
                cluster.catalog.findKind(resource->group().toStdString(), resource->kind().toStdString());
            if (!type || !type->custom || find(real, "/metadata/ownerReferences"))
                continue;
            Json applied = *parseJson(
                demo::textAt(real, "/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration"));
            applied["metadata"].erase("annotations");
            QVERIFY(cluster.objects.create(*type, demo::nameSpaceOf(real), applied, options).has_value());
        }
        cluster.controller.settle();
        QStringList differences;
        std::map<std::string, int> compared;
        for (const Json &real : (*recorded)["items"]) {
            const ResourcePtr resource = Resource::create(real);
            const std::string kind = demo::textAt(real, "/kind");
            const demo::ApiType *type = cluster.catalog.findKind(resource->group().toStdString(), kind);
            if (!type || demo::nameSpaceOf(real) != "shop" || kind == "Namespace")
                continue;
            const std::string name = withoutUids(demo::nameOf(real));
            const auto listed = cluster.store.list(*type, "shop");
            const Json *ours = nullptr;
            for (const demo::JsonPtr &object : listed->items) {
                if (withoutUids(demo::nameOf(*object)) == name)
                    ours = object.get();
            }
            const QString label = QString::fromStdString(kind + ' ' + name);
            if (!ours) {
                differences += label + QStringLiteral(": is missing");
                continue;
            }
            ++compared[kind];
            const std::set<std::string> theirs = facts(real);
            const std::set<std::string> mine = facts(*ours);
            for (const std::string &fact : theirs) {
                if (!mine.count(fact))
                    differences += label + QStringLiteral(": lacks ") + QString::fromStdString(fact);
            }
            for (const std::string &fact : mine) {
                if (!theirs.count(fact))
                    differences += label + QStringLiteral(": has ") + QString::fromStdString(fact);
            }
            // The desired state, with what the webhooks added.
            Json left = real.value("spec", Json());
            const Json right = ours->value("spec", Json());
            if (kind != "InMemoryChannel"
                && withoutUids(nlohmann::json(left).dump()) != withoutUids(nlohmann::json(right).dump()))
                differences += label + QStringLiteral(": spec ") + QString::fromStdString(right.dump());
        }
        for (const QString &difference : differences)
            qInfo("%s", qUtf8Printable(difference));
        for (const char *kind :
             {"Broker", "Trigger", "Subscription", "InMemoryChannel", "Sequence", "PingSource", "Service"})
            QVERIFY2(compared[kind] > 0, kind);
        QCOMPARE(differences.size(), 0);
    }
};

} // namespace weir::test
