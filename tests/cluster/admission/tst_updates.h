// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "model/admission/admission.h"
#include "updates.h"

/// Objects that are stored with faults, because their definition was less strict then: what of them may stay in an update.
class UpdatesTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static Json parsed(const QByteArray &text) { return weir::parseJson(text.toStdString()).value_or(Json()); }

    static QByteArray definitionPath(const QByteArray &name)
    {
        return "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/" + name;
    }

    /// Takes all that a schema asks out of it.
    static void relax(Json &schema)
    {
        if (!schema.is_object())
            return;
        for (const char *rule : {"required", "enum", "pattern", "minimum", "maximum", "minItems", "maxItems", "minLength",
                                 "maxLength", "oneOf", "format", "x-kubernetes-validations"})
            schema.erase(rule);
        if (schema.contains("properties")) {
            for (auto &member : schema["properties"])
                relax(member);
        }
        for (const char *inner : {"items", "additionalProperties"}) {
            if (schema.contains(inner))
                relax(schema[inner]);
        }
    }

    void setDefinition(weir::test::Cluster &cluster, const QByteArray &name, const Json &versions)
    {
        Json now = cluster.ask({.path = definitionPath(name)}).json;
        now["spec"]["versions"] = versions;
        const auto answer = cluster.ask({.method = "PUT", .path = definitionPath(name), .body = weir::toText(now)});
        QVERIFY2(answer.status == 200, answer.text.constData());
    }

private Q_SLOTS:
    void initTestCase() { WEIR_NEEDS_CLUSTER(); }

    void stays_data()
    {
        QTest::addColumn<QByteArray>("versionAndKind");
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("patch");
        for (const weir::test::Update &update : weir::test::updates()) {
            QTest::newRow(update.title) << QByteArray(update.kind) << QByteArray(update.old) << QByteArray(update.patch);
        }
    }

    void stays()
    {
        QFETCH(const QByteArray, versionAndKind);
        QFETCH(const QByteArray, old);
        QFETCH(const QByteArray, patch);
        weir::test::Cluster cluster;
        const QString version = QString::fromLatin1(versionAndKind).section(u'/', 0, 0);
        const QString kind = QString::fromLatin1(versionAndKind).section(u'/', 1);
        const QByteArray path = cluster.pathOf(QStringLiteral("sources.knative.dev"), version, kind);
        const QByteArray definition = path.split('/').last() + ".sources.knative.dev";
        const Json strict = cluster.ask({.path = definitionPath(definition)}).json["spec"]["versions"];
        Json relaxed = strict;
        for (Json &one : relaxed) {
            relax(one["schema"]["openAPIV3Schema"]);
            if (one.contains("subresources"))
                one["subresources"].erase("scale");
        }
        setDefinition(cluster, definition, relaxed);
        const auto named = [&](const char *name) {
            return weir::toText(Json{{"apiVersion", "sources.knative.dev/" + version.toStdString()},
                                     {"kind", kind.toStdString()},
                                     {"metadata", Json{{"name", name}}},
                                     {"spec", parsed(old)}});
        };
        weir::test::Answer answer;
        // A changed definition takes a moment to be served.
        const bool isStored = weir::test::Server::until([&] {
            answer = cluster.ask({.method = "POST", .path = path, .body = named("stored")});
            return answer.status == 201;
        });
        setDefinition(cluster, definition, strict);
        QVERIFY2(isStored, answer.text.constData());
        const Json stored = answer.json;
        Json changed = stored;
        changed.merge_patch(parsed(patch));
        const bool isStrict = weir::test::Server::until([&] {
            return cluster.ask({.method = "POST", .path = path + "?dryRun=All", .body = named("fresh")}).status == 422;
        });
        answer = cluster.ask({.method = "PUT", .path = path + "/stored?dryRun=All&fieldValidation=Strict",
                              .body = weir::toText(changed)});
        cluster.ask({.method = "DELETE", .path = path + "/stored"});
        QVERIFY(isStrict);
        const auto verdict =
            weir::admission::review({.object = changed, .old = stored, .hasWebhooks = false});
        const QByteArray both = answer.text + "\nWeir: " + verdict.message.toUtf8();
        QVERIFY2((verdict.kind == weir::admission::Verdict::Kind::Accepted) == (answer.status == 200), both.constData());
        const QStringList faults = weir::test::faultsOf(answer);
        const QString words = verdict.message.section(QStringLiteral(" is invalid: "), 1);
        QVERIFY2(answer.status == 200 || weir::test::areWordsOf(faults, words), both.constData());
    }
};
