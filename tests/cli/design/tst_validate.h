// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

#include <QDir>

/// Findings with their places, verdicts that never promise, exit codes.
class ValidateVerbTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    weir::test::Run validate(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("validate")} + arguments, input, 120'000,
                                   m_folder->path());
    }

    static const QStringList &json()
    {
        static const QStringList options{QStringLiteral("--output"), QStringLiteral("json")};
        return options;
    }

private Q_SLOTS:
    void placesAndVerdicts()
    {
        put("t.yaml", "# a comment\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: Bad\n"
                      "spec:\n  broker: shop\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: fine\n");
        const auto ran = validate(QStringList{QStringLiteral("t.yaml")} + json());
        QCOMPARE(ran.exitCode, 1);
        const weir::Json result = ran.json();
        QCOMPARE(result["resources"], weir::Json(2));
        QCOMPARE(result["objects"][0]["verdict"], weir::Json("refused"));
        QCOMPARE(result["objects"][1]["verdict"], weir::Json("unknown"));
        QCOMPARE(result["objects"][1]["resource"],
                 (weir::Json{{"apiVersion", "v1"}, {"kind", "Service"}, {"namespace", ""}, {"name", "fine"}}));
        QStringList lines;
        for (const weir::Json &finding : result["findings"]) {
            QCOMPARE(finding["file"], weir::Json("t.yaml"));
            QCOMPARE(weir::stringAt(finding, "/resource/name"), QStringLiteral("Bad"));
            lines.append(QStringLiteral("%1:%2 %3 %4").arg(finding["line"].get<int>()).arg(finding["column"].get<int>())
                             .arg(weir::stringAt(finding, "/rule"), weir::stringAt(finding, "/path")));
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("6:1 field.required /spec/subscriber"),
                                     QStringLiteral("5:3 name.invalid /metadata/name"),
                                     QStringLiteral("7:3 reference.missing /spec/broker")}));
        const auto text = validate({QStringLiteral("t.yaml")});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.out.startsWith("t.yaml:6:1: error: Trigger Bad: "));
        QVERIFY(text.out.contains(" [field.required]\n"));
    }

    void warningsAreNoFailure()
    {
        const auto ran = validate(QStringList{QStringLiteral("-")} + json(),
                                  "apiVersion: sources.knative.dev/v1\nkind: PingSource\nmetadata:\n  name: p\nspec:\n"
                                  "  sink:\n    ref:\n      apiVersion: v1\n      kind: Service\n      name: x\n");
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()["findings"][0]["severity"], weir::Json("warning"));
        QCOMPARE(ran.json()["objects"][0]["verdict"], weir::Json("unknown"));
    }

    void aSyntaxErrorHidesNothing()
    {
        put("a.yaml", "a: b: c\n");
        put("b.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  name: Bad_name\n");
        const auto ran = validate(QStringList{QStringLiteral(".")} + json());
        QCOMPARE(ran.exitCode, 3);
        const weir::Json result = ran.json();
        QCOMPARE(result["findings"][0]["rule"], weir::Json("syntax"));
        QCOMPARE(result["findings"][0]["file"], weir::Json("a.yaml"));
        QCOMPARE(result["findings"][0]["line"], weir::Json(1));
        QCOMPARE(result["findings"][1]["rule"], weir::Json("name.invalid"));
        QCOMPARE(result["resources"], weir::Json(1));
        QVERIFY(ran.err.contains("a.yaml:1:"));
    }

    void everySample()
    {
        const QString shared = weir::test::sharedDir();
        if (shared.isEmpty())
            QSKIP("no reference material beside the project");
        const QDir samples(shared + QStringLiteral("/samples/manifests"));
        for (const QString &file : samples.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
            const auto ran = validate(QStringList{samples.filePath(file)} + json());
            const weir::Json result = ran.json();
            QVERIFY2(result.is_object(), qPrintable(file));
            QCOMPARE(result["objects"].size(), result["resources"].get<size_t>());
            for (const weir::Json &object : result["objects"])
                QVERIFY(object["verdict"] != weir::Json("accepted"));
            bool error = false;
            for (const weir::Json &finding : result["findings"]) {
                error = error || finding["severity"] == weir::Json("error");
                QVERIFY2(finding.contains("line") && !weir::stringAt(finding, "/message").isEmpty(), qPrintable(file));
            }
            QCOMPARE(ran.exitCode == 0, !error);
        }
    }

    /// What we call refused was refused by a real server: its own answers to broken and whole objects.
    void noVerdictAgainstTheServer()
    {
        const QString vectors = weir::test::vectorsDir();
        QFile file(vectors + QStringLiteral("/verdicts/samples.jsonl"));
        if (vectors.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("no recorded verdicts beside the project");
        int compared = 0;
        while (!file.atEnd()) {
            const auto vector = weir::parseJson(file.readLine().toStdString());
            if (!vector || !vector->contains("object"))
                continue;
            const auto ran = validate(QStringList{QStringLiteral("-")} + json(),
                                      weir::toText((*vector)["object"]));
            const weir::Json result = ran.json();
            if (!result.is_object() || result["objects"].empty())
                continue;
            ++compared;
            if (result["objects"][0]["verdict"] == weir::Json("refused"))
                QVERIFY2(!weir::boolAt(*vector, "/acceptedWarn"), ran.out.constData());
        }
        QVERIFY(compared > 20);
    }
};
