// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

#include <map>

/// What is served, and what is answered where nothing is.
class DiscoveryTest final : public weir::test::Conformance
{
    Q_OBJECT

    using Json = weir::Json;

    static constexpr auto aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,"
                                       "application/json";

    static std::vector<std::string> sortedTexts(const Json &object, const char *member)
    {
        std::vector<std::string> texts;
        for (const Json &text : object.value(member, Json::array())) {
            // No client here deletes a collection, and the demo server refuses to.
            if (text != "deletecollection")
                texts.push_back(weir::toQString(text).toStdString());
        }
        std::sort(texts.begin(), texts.end());
        return texts;
    }

    /// A resource without order, and without what the demo server does not have: terminals into pods and the like.
    static Json comparable(Json resource)
    {
        static constexpr std::string_view others[] = {"attach", "binding", "ephemeralcontainers", "eviction", "exec",
            "finalize", "portforward", "resize", "scale", "token"};
        for (const char *list : {"verbs", "shortNames", "categories"})
            resource[list] = sortedTexts(resource, list);
        // A hash of how it is stored.
        resource.erase("storageVersionHash");
        Json below = Json::object();
        for (const Json &entry : resource.value("subresources", Json::array())) {
            const std::string name = weir::stringAt(entry, "/subresource").toStdString();
            const bool isNodeProxy = name == "proxy" && weir::stringAt(resource, "/resource") == QLatin1String("nodes");
            if (isNodeProxy || std::find(std::begin(others), std::end(others), name) != std::end(others))
                continue;
            Json one = entry;
            one["verbs"] = sortedTexts(one, "verbs");
            // The kind of a proxy's options is nobody's business.
            if (name == "proxy")
                one.erase("responseKind");
            below[name] = one;
        }
        resource["subresources"] = below;
        return resource;
    }

    static std::map<std::string, Json> resourcesOf(const weir::test::Answer &answer)
    {
        std::map<std::string, Json> found;
        for (const Json &group : answer.json.value("items", Json::array())) {
            for (const Json &version : group.value("versions", Json::array())) {
                for (const Json &resource : version.value("resources", Json::array())) {
                    const QString key = weir::stringAt(group, "/metadata/name") + u'/'
                        + weir::stringAt(version, "/version") + u'/' + weir::stringAt(resource, "/resource");
                    found[key.toStdString()] = comparable(resource);
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void aggregatedDocuments_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("core") << QByteArray("/api");
        QTest::newRow("groups") << QByteArray("/apis");
    }
    void aggregatedDocuments()
    {
        QFETCH(const QByteArray, path);
        const auto [real, demo] = m.both({.path = path, .headers = {{"Accept", aggregated}}});
        QCOMPARE(demo.status, real.status);
        QCOMPARE(demo.headers.value("content-type"), real.headers.value("content-type"));
        QCOMPARE(demo.headers.contains("etag"), real.headers.contains("etag"));
        const auto served = resourcesOf(real);
        const auto simulated = resourcesOf(demo);
        QVERIFY(simulated.size() >= 9);
        QStringList found;
        for (const auto &[key, resource] : simulated) {
            const auto there = served.find(key);
            // Knative Serving's own resources have no definition on the real server, only its Service has.
            if (there == served.end() && key.starts_with("serving.knative.dev/"))
                continue;
            if (there == served.end())
                found << QString::fromStdString(key) + QStringLiteral(" is not served by the real one");
            else
                found << weir::test::Normal::differences(weir::test::Normal::of(there->second),
                                                         weir::test::Normal::of(resource), QString::fromStdString(key));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void olderDocuments_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/api/v1", "/apis/apps/v1", "/apis/eventing.knative.dev/v1",
                                 "/apis/eventing.knative.dev/v1alpha1", "/apis/messaging.knative.dev/v1",
                                 "/apis/sources.knative.dev/v1", "/apis/flows.knative.dev/v1"})
            QTest::newRow(path) << QByteArray(path);
    }
    void olderDocuments()
    {
        QFETCH(const QByteArray, path);
        const auto [real, demo] = m.both({.path = path});
        QCOMPARE(demo.status, 200);
        QCOMPARE(real.status, 200);
        for (const char *member : {"/kind", "/groupVersion"})
            QCOMPARE(weir::stringAt(demo.json, member), weir::stringAt(real.json, member));
        std::map<std::string, Json> served;
        for (const Json &resource : real.json.value("resources", Json::array()))
            served[weir::stringAt(resource, "/name").toStdString()] = comparable(resource);
        QStringList found;
        for (Json resource : demo.json.value("resources", Json::array())) {
            const QString name = weir::stringAt(resource, "/name");
            const auto there = served.find(name.toStdString());
            if (there == served.end()) {
                found << name + QStringLiteral(" is not served by the real one");
                continue;
            }
            // As above: the kinds of proxies' options.
            if (name.endsWith(QLatin1String("/proxy")))
                resource["kind"] = there->second["kind"];
            found << weir::test::Normal::differences(weir::test::Normal::of(there->second),
                                                     weir::test::Normal::of(comparable(resource)), name);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void roots_data()
    {
        columns();
        row("versions of the core group", {.path = "/api"});
        row("a group", {.path = "/apis/apps"});
        row("a group of custom resources", {.path = "/apis/flows.knative.dev"});
        row("probe", {.path = "/readyz"});
    }
    void roots() { QVERIFY2(same(), why()); }

    void groupsInOrderOfPreference()
    {
        const auto [real, demo] = m.both({.path = "/apis"});
        const auto groupsOf = [](const weir::test::Answer &answer) {
            std::map<std::string, Json> found;
            for (const Json &group : answer.json.value("groups", Json::array()))
                found[weir::stringAt(group, "/name").toStdString()] = group;
            return found;
        };
        const auto served = groupsOf(real);
        for (const auto &[name, group] : groupsOf(demo)) {
            QVERIFY2(served.count(name) == 1, name.c_str());
            const Json *preferred = weir::find(group, "/preferredVersion");
            QVERIFY(preferred);
            QCOMPARE(*preferred, *weir::find(served.at(name), "/preferredVersion"));
        }
    }

    void nothingThere_data()
    {
        columns();
        row("no path of the API", {.path = "/nope"});
        row("unknown group", {.path = "/apis/nope.example"});
        row("type in an unknown group", {.path = "/apis/nope.example/v1/namespaces/conformance/nopes"});
        row("unknown type of a custom group",
            {.path = "/apis/eventing.knative.dev/v1/namespaces/conformance/nopes"});
        row("unknown version of a custom group", {.path = "/apis/eventing.knative.dev/v9"});
        row("type in an unknown version", {.path = "/apis/eventing.knative.dev/v9/brokers"});
        row("unknown built-in type", {.path = "/api/v1/namespaces/conformance/nopes"});
        row("unknown built-in type, all namespaces", {.path = "/apis/apps/v1/nopes"});
        row("unknown version of a built-in group", {.path = "/apis/apps/v9"});
        row("type in it", {.path = "/apis/apps/v9/deployments"});
        row("unknown core version", {.path = "/api/v9/pods"});
        row("namespaced object without its namespace", {.path = "/api/v1/configmaps/x"});
        row("unknown subresource", {.path = "/api/v1/namespaces/conformance/configmaps/x/nope"});
    }
    void nothingThere() { QVERIFY2(same(), why()); }

    void version()
    {
        for (const weir::test::Answer &answer : m.both({.path = "/version"})) {
            QCOMPARE(answer.status, 200);
            QVERIFY(weir::stringAt(answer.json, "/gitVersion").startsWith(QLatin1String("v1.")));
            QCOMPARE(weir::stringAt(answer.json, "/major"), QStringLiteral("1"));
            QVERIFY(weir::stringAt(answer.json, "/minor").toInt() >= 30);
        }
    }
};
