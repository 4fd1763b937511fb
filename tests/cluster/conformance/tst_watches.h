// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

#include <map>

/// Watch streams: frames, bookmarks, and what ends or refuses them.
class WatchesTest final : public weir::test::Conformance
{
    Q_OBJECT

    /// Frames of both, one a line; empty where they are the same.
    static QByteArray compared(const weir::test::Answer &real, const weir::test::Answer &demo)
    {
        using weir::test::Normal;
        QStringList found;
        if (real.status != demo.status)
            found << Normal::line(QStringLiteral("status"), QByteArray::number(real.status),
                                  QByteArray::number(demo.status));
        if (real.headers.value("content-type") != demo.headers.value("content-type"))
            found << Normal::line(QStringLiteral("type"), real.headers.value("content-type"),
                                  demo.headers.value("content-type"));
        found << Normal::differences(framesOf(real), framesOf(demo));
        return found.join(u'\n').toUtf8();
    }

    static weir::Json framesOf(const weir::test::Answer &answer)
    {
        weir::Json frames = weir::Json::array();
        std::map<QString, weir::Json> last;
        for (const weir::Json &frame : answer.frames()) {
            // When and how many is each server's own: bookmarks() looks at them.
            const bool isMark = weir::stringAt(frame, "/type") == QLatin1String("BOOKMARK");
            if (isMark && !weir::find(frame, "/object/metadata/annotations"))
                continue;
            weir::Json normal = weir::test::Normal::of(frame);
            // Only one server has controllers, which write a status.
            weir::Json &before = last[weir::stringAt(frame, "/object/metadata/name")];
            const bool isStatus = weir::stringAt(frame, "/type") == QLatin1String("MODIFIED")
                && normal.value("object", weir::Json()) == before;
            before = normal.value("object", weir::Json());
            if (!isStatus)
                frames.push_back(std::move(normal));
        }
        return frames;
    }

    struct Row {
        QByteArray title;
        QByteArray path;
    };
    /// The same for both kinds.
    static void add(std::vector<Row> &rows, const QByteArray &title, const QByteArray &query)
    {
        using namespace weir::test;
        const QByteArray watch = "?watch=true&timeoutSeconds=1";
        rows.push_back({title + ", built-in", configMaps + watch + QByteArray(query).replace("{", "{wcm-")});
        rows.push_back({title + ", custom", policies + watch + QByteArray(query).replace("{", "{wep-")});
    }

    /// Both streams to their end, at the same time; `meanwhile` runs once both have begun.
    std::array<weir::test::Answer, 2> watched(const weir::test::Question &question,
                                              const std::function<void()> &meanwhile = {})
    {
        using weir::test::Server;
        std::array<QNetworkReply *, 2> replies{m.real.startStream(question), m.demo.startStream(question)};
        if (meanwhile) {
            const bool haveBegun = Server::until([&] {
                return std::all_of(replies.begin(), replies.end(), [](const QNetworkReply *reply) {
                    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
                });
            });
            if (haveBegun)
                meanwhile();
        }
        for (QNetworkReply *reply : replies)
            Server::wait(reply);
        return {Server::read(replies[0]), Server::read(replies[1])};
    }

    void change(const QByteArray &list, const QByteArray &created)
    {
        m.both({.method = "POST", .path = list, .body = created});
        m.both({.method = "PATCH", .path = list + "/w3", .body = R"({"metadata":{"labels":{"app":"a"}}})",
                .type = "application/merge-patch+json"});
        m.both({.method = "DELETE", .path = list + "/w3"});
    }

protected:
    void prepare() override
    {
        using namespace weir::test;
        for (const auto &[list, make] : {std::pair(configMaps, &configMap), std::pair(policies, &policy)}) {
            for (const char *name : {"a1", "b1", "b2", "b3", "c1", "d1"})
                m.both({.method = "DELETE", .path = list + '/' + name});
            for (const char *name : {"w1", "v2"})
                m.both({.method = "POST", .path = list, .body = make(name, "1")});
        }
        QVERIFY(m.remember("wcm-then", configMaps, "/metadata/resourceVersion"));
        QVERIFY(m.remember("wep-then", policies, "/metadata/resourceVersion"));
        change(configMaps, configMap("w3"));
        change(policies, policy("w3"));
    }

private Q_SLOTS:
    /// All at the same time: each lasts a second or two.
    void streams()
    {
        using weir::test::Server;
        const QByteArray ours = "&labelSelector=app+in+(v,w)";
        const QByteArray initial = "&sendInitialEvents=true&resourceVersionMatch=NotOlderThan";
        std::vector<Row> rows;
        add(rows, "changes since then", "&resourceVersion={then}");
        add(rows, "an object that comes to match", "&labelSelector=app%3Da&resourceVersion={then}");
        add(rows, "an object that ceases to match", "&labelSelector=app%3Dw&resourceVersion={then}");
        add(rows, "by name", "&fieldSelector=metadata.name%3Dw1&resourceVersion=0");
        add(rows, "everything first", "&resourceVersion=0" + ours);
        add(rows, "no version", ours);
        add(rows, "initial events with their end", "&allowWatchBookmarks=true" + initial + ours);
        add(rows, "initial events without bookmarks", initial + ours);
        add(rows, "a limit, which does not hold", "&limit=1&resourceVersion={then}");
        for (const char *word : {"1", "True", "bogus"}) {
            rows.push_back({QByteArray("a word for yes: ") + word, weir::test::configMaps
                                + "?timeoutSeconds=1&resourceVersion={wcm-then}&watch=" + word});
        }
        std::vector<std::array<QNetworkReply *, 2>> replies;
        for (const Row &row : rows)
            replies.push_back({m.real.startStream({.path = row.path}), m.demo.startStream({.path = row.path})});
        QByteArray why;
        int frames = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            for (QNetworkReply *reply : replies[i])
                Server::wait(reply);
            const weir::test::Answer real = Server::read(replies[i][0]);
            const weir::test::Answer demo = Server::read(replies[i][1]);
            frames += static_cast<int>(real.frames().size());
            if (const QByteArray differences = compared(real, demo); !differences.isEmpty())
                why += rows[i].title + ": " + differences + '\n';
        }
        QVERIFY2(why.isEmpty(), why.constData());
        QVERIFY(frames > 40);
    }

    void refusals_data()
    {
        columns();
        for (const QByteArray &list : {weir::test::configMaps, weir::test::policies}) {
            const QByteArray kind = list.mid(list.lastIndexOf('/') + 1) + ": ";
            const QByteArray watch = list + "?watch=true&timeoutSeconds=1";
            row(kind + "initial events without match",
                {.path = watch + "&sendInitialEvents=true&allowWatchBookmarks=true"});
            row(kind + "initial events, exactly",
                {.path = watch + "&sendInitialEvents=true&resourceVersionMatch=Exact&resourceVersion=1"});
            row(kind + "no initial events without match", {.path = watch + "&sendInitialEvents=false"});
            row(kind + "a match alone", {.path = watch + "&resourceVersionMatch=NotOlderThan&resourceVersion=1"});
            row(kind + "no number", {.path = watch + "&resourceVersion=abc"});
            row(kind + "time that is no number", {.path = list + "?watch=true&timeoutSeconds=abc"});
            // The words say where the reading of the selector stopped.
            row(kind + "selector", {.path = watch + "&labelSelector=%3D"}, weir::test::Depth::Head);
        }
    }
    void refusals() { QVERIFY2(same(), why()); }

    void metadataOnly()
    {
        const auto [real, demo] =
            watched({.path = weir::test::policies + "?watch=true&timeoutSeconds=1&resourceVersion={wep-then}",
                     .headers = {{"Accept", "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,"
                                            "application/json"}}});
        // Without a status a write of a controller looks like any other.
        QCOMPARE(demo.status, real.status);
        for (const weir::Json &frame : demo.frames())
            QCOMPARE(weir::stringAt(frame, "/object/kind"), QStringLiteral("PartialObjectMetadata"));
        const auto first = [](const weir::test::Answer &answer) {
            return answer.frames().empty() ? weir::Json() : weir::test::Normal::of(answer.frames().front());
        };
        const QStringList found = weir::test::Normal::differences(first(real), first(demo));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Changes while the stream is open, and at its end a bookmark that has seen them.
    void bookmarks()
    {
        using namespace weir::test;
        QVERIFY(m.remember("wcm-now", configMaps, "/metadata/resourceVersion"));
        const auto answers =
            watched({.path = configMaps
                         + "?watch=true&allowWatchBookmarks=true&timeoutSeconds=4&resourceVersion={wcm-now}"},
                    [this] { change(configMaps, configMap("w3")); });
        const QByteArray why = compared(answers[0], answers[1]);
        QVERIFY2(why.isEmpty(), why.constData());
        for (const Answer &answer : answers) {
            qint64 seen = 0;
            int changes = 0;
            weir::Json last;
            for (const weir::Json &frame : answer.frames()) {
                const qint64 version = weir::stringAt(frame, "/object/metadata/resourceVersion").toLongLong();
                QVERIFY(version >= seen);
                seen = version;
                last = frame;
                changes += weir::stringAt(frame, "/type") == QLatin1String("BOOKMARK") ? 0 : 1;
            }
            QCOMPARE(changes, 3);
            QCOMPARE(weir::stringAt(last, "/type"), QStringLiteral("BOOKMARK"));
            // Its kind and version, and nothing else.
            QCOMPARE(weir::stringAt(last, "/object/kind"), QStringLiteral("ConfigMap"));
            QCOMPARE(weir::find(last, "/object")->size(), size_t(3));
            QCOMPARE(weir::find(last, "/object/metadata")->size(), size_t(1));
        }
    }

    /// A deletion that waits for a finalizer shows as a change, and as a deletion when the finalizer goes.
    void finalizers()
    {
        using namespace weir::test;
        for (const auto &[list, make] : {std::pair(configMaps, &configMap), std::pair(policies, &policy)}) {
            m.both({.method = "POST", .path = list, .body = make("f1", "1")});
            m.both({.method = "PATCH", .path = list + "/f1", .body = R"({"metadata":{"finalizers":["x.example/y"]}})",
                    .type = "application/merge-patch+json"});
            QVERIFY(m.remember("now", list + "/f1", "/metadata/resourceVersion"));
            m.both({.method = "DELETE", .path = list + "/f1"});
            m.both({.method = "PATCH", .path = list + "/f1", .body = R"({"metadata":{"finalizers":null}})",
                    .type = "application/merge-patch+json"});
            const auto [real, demo] = watched({.path = list + "?watch=true&timeoutSeconds=1&resourceVersion={now}"
                                                   + "&fieldSelector=metadata.name%3Df1"});
            const QByteArray why = compared(real, demo);
            QVERIFY2(why.isEmpty(), why.constData());
            QVERIFY(!demo.frames().empty());
            QCOMPARE(weir::stringAt(demo.frames().back(), "/type"), QStringLiteral("DELETED"));
        }
    }

    /// Last: it makes the real server forget. Version 1 is before anything that either keeps.
    void tooOld()
    {
        using namespace weir::test;
        QProcess control;
        control.start(QStringLiteral("cluster"), {QStringLiteral("control"), QStringLiteral("compact")});
        QVERIFY(control.waitForFinished());
        QCOMPARE(control.exitCode(), 0);
        QVERIFY2(same({.path = policies + "?resourceVersion=1&resourceVersionMatch=Exact"}), why());
        QVERIFY2(same({.path = policies + "?resourceVersion=1&limit=1"}), why());
        // Tokens are made by hand, in the form of each server: none that a server gave is old enough.
        const auto token = [](const char *start) {
            const QByteArray text = QByteArray(R"({"v":"meta.k8s.io/v1","rv":1,"start":"KEY"})").replace("KEY", start);
            return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        m.real.vars()["old"] = token("/v2\\u0000");
        m.demo.vars()["old"] = token("conformance/v2");
        const Question old{.path = policies + "?limit=1&continue={old}"};
        QVERIFY2(same(old), why());
        // The token in the refusal leads to the rest as it is now.
        for (Server *server : {&m.real, &m.demo}) {
            const QString rest = weir::stringAt(server->ask(old).json, "/metadata/continue");
            QVERIFY(!rest.isEmpty());
            server->vars()["rest"] = rest.toUtf8();
        }
        QVERIFY2(same({.path = policies + "?continue={rest}"}), why());

        const auto [real, demo] = watched({.path = policies + "?watch=true&timeoutSeconds=1&resourceVersion=1"});
        const QByteArray why = compared(real, demo);
        QVERIFY2(why.isEmpty(), why.constData());
        QCOMPARE(demo.frames().size(), size_t(1));
        QCOMPARE(weir::stringAt(demo.frames().front(), "/type"), QStringLiteral("ERROR"));
    }
};
