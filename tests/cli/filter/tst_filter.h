// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/manifest/reader.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>

/// One event and an expression, a Trigger, or many of them in one process.
class FilterVerbTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    weir::test::Run filter(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("filter")} + arguments, input, 120'000, m_folder->path());
    }

    static Json anyEvent()
    {
        return {{"specversion", "1.0"}, {"id", "1"}, {"source", "/a"}, {"type", "order.created"}};
    }

    weir::test::Run ofExpression(const QString &expression) const
    {
        return filter({QStringLiteral("--event"), QStringLiteral("-"), QStringLiteral("--expression"), expression,
                       QStringLiteral("--output"), QStringLiteral("json")},
                      weir::toText(anyEvent()));
    }

private Q_SLOTS:
    void conformance()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("no reference material beside the project");
        const QDir kit(shared + QStringLiteral("/reference/cesql-tck"));
        std::vector<Json> cases;
        QByteArray lines;
        for (const QString &name : kit.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
            const auto file = weir::manifest::read(weir::test::readFile(kit.filePath(name)), name);
            QVERIFY(!file.error && file.documents.size() == 1);
            for (const Json &one : file.documents.front().json["tests"]) {
                Json event = one.contains("event") ? one["event"] : anyEvent();
                if (one.contains("eventOverrides"))
                    event.update(one["eventOverrides"]);
                // The kit leaves quotes away where YAML lets it: TRUE, 4.
                const Json &text = one["expression"];
                const Json expression = text.is_string() ? text : Json(text.dump());
                lines += weir::toText(Json{{"id", cases.size()}, {"expression", expression}, {"event", event}}) + '\n';
                cases.push_back(one);
            }
        }
        QVERIFY(cases.size() > 100);
        const auto ran = filter({QStringLiteral("--cases"), QStringLiteral("-")}, lines);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QList<QByteArray> answers = ran.out.trimmed().split('\n');
        QCOMPARE(size_t(answers.size()), cases.size());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const Json answer = weir::parseJson(answers[i].toStdString()).value_or(Json());
            const Json &one = cases[size_t(i)];
            QCOMPARE(answer["id"], Json(i));
            if (one.contains("result"))
                QVERIFY2(answer["result"] == one["result"], (one.dump() + answers[i].toStdString()).c_str());
            QVERIFY2(answer["error"] == one.value("error", Json()), (one.dump() + answers[i].toStdString()).c_str());
        }
    }

    void oneExpression()
    {
        const auto fine = ofExpression(QStringLiteral("type LIKE 'order.%'"));
        QCOMPARE(fine.exitCode, 0);
        QCOMPARE(fine.json(), (Json{{"result", true}, {"error", nullptr}}));
        // A failing expression still has its result.
        const auto failing = ofExpression(QStringLiteral("nothere = 1"));
        QCOMPARE(failing.exitCode, 1);
        QCOMPARE(failing.json()["result"], Json(false));
        QCOMPARE(failing.json()["error"], Json("missingAttribute"));
        QVERIFY(failing.err.contains("nothere"));
        const auto broken = ofExpression(QStringLiteral("type = ("));
        QCOMPARE(broken.json()["error"], Json("parse"));
        QCOMPARE(broken.json()["result"], Json());
        QVERIFY(broken.json()["column"].get<int>() >= 8);
    }

    void aTriggerSaysWhy()
    {
        put("t.yaml", "apiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata: {name: t}\nspec:\n  broker: b\n"
                      "  filters:\n  - prefix: {type: order.}\n  - exact: {source: /b}\n");
        put("e.json", QByteArray::fromStdString(anyEvent().dump()));
        const auto ran = filter({QStringLiteral("--event"), QStringLiteral("e.json"), QStringLiteral("--trigger"),
                                 QStringLiteral("t.yaml"), QStringLiteral("--output"), QStringLiteral("json")});
        QCOMPARE(ran.exitCode, 0);
        const Json result = ran.json();
        QCOMPARE(result["matches"], Json(false));
        QCOMPARE(result["reasons"].size(), size_t(2));
        QCOMPARE(result["reasons"][0]["result"], Json(true));
        QCOMPARE(result["reasons"][1]["result"], Json(false));
        QCOMPARE(result["reasons"][1]["saw"], Json("/a"));
        QVERIFY(weir::stringAt(result, "/reasons/1/clause").startsWith(QStringLiteral("/spec/filters/1/exact")));
    }

    void mistakes()
    {
        QCOMPARE(filter({QStringLiteral("--event"), QStringLiteral("e.json")}).exitCode, 2);
        put("no.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: t}\n");
        put("e.json", QByteArray::fromStdString(anyEvent().dump()));
        const auto none = filter({QStringLiteral("--event"), QStringLiteral("e.json"), QStringLiteral("--trigger"),
                                  QStringLiteral("no.yaml")});
        QCOMPARE(none.exitCode, 3);
        QVERIFY2(none.err.contains("no.yaml"), none.err.constData());
        put("bad.json", "{\"specversion\": \"1.0\"");
        const auto bad = filter({QStringLiteral("--event"), QStringLiteral("bad.json"), QStringLiteral("--expression"),
                                 QStringLiteral("TRUE")});
        QCOMPARE(bad.exitCode, 3);
        const auto lines = filter({QStringLiteral("--cases"), QStringLiteral("-")}, "{\"id\":1}\n{\"id\":2,\"expression\":"
                                                                                    "\"TRUE\",\"event\":{\"specversion\":"
                                                                                    "\"1.0\",\"id\":\"1\",\"source\":\"/a\","
                                                                                    "\"type\":\"t\"}}\n");
        QCOMPARE(lines.exitCode, 3);
        QCOMPARE(lines.out.count('\n'), 2);
        QVERIFY2(lines.err.contains("-:1:"), lines.err.constData());
        QVERIFY(lines.out.contains("\"id\":2,\"result\":true"));
    }
};
