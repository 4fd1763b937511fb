// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formatted.h"
#include "json.h"
#include "model/manifest/format.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <QProcess>

#include <random>

/// Formatting: one form, no comment lost, nothing read differently, done once.
class FormatTest final : public weir::test::Case
{
    Q_OBJECT

    static std::vector<nlohmann::json> valuesOf(const QByteArray &bytes)
    {
        std::vector<nlohmann::json> out;
        const auto read = weir::manifest::read(bytes, {});
        for (const auto &document : read.documents)
            out.push_back(nlohmann::json(document.json));
        return out;
    }

    /// Lines that are nothing but a comment, or end in one: counted without knowing YAML.
    static QStringList comments(const QByteArray &bytes)
    {
        QStringList out;
        for (const QByteArray &line : bytes.split('\n')) {
            const QByteArray text = line.trimmed();
            const qsizetype at = text.startsWith('#') ? 0 : text.indexOf(" #") + 1;
            if (text.startsWith('#') || at > 0)
                out.append(QString::fromUtf8(text.mid(at)));
        }
        out.sort();
        return out;
    }

    /// Formats, and checks what holds of every file. Empty: it cannot be read.
    static QByteArray formatted(const QByteArray &bytes, const QByteArray &name, size_t kept = 0)
    {
        const auto out = weir::manifest::format(bytes, QStringLiteral("f.yaml"));
        if (!out)
            return {};
        if (out->kept.size() != kept)
            QTest::qFail((name + ": " + QByteArray::number(qulonglong(out->kept.size())) + " documents stay as they were")
                             .constData(), __FILE__, __LINE__);
        if (valuesOf(out->bytes) != valuesOf(bytes))
            QTest::qFail((name + " reads otherwise:\n" + out->bytes).constData(), __FILE__, __LINE__);
        const auto again = weir::manifest::format(out->bytes, {});
        if (!again || again->bytes != out->bytes)
            QTest::qFail((name + " is formatted twice:\n" + out->bytes + "=====\n" + (again ? again->bytes : QByteArray()))
                             .constData(), __FILE__, __LINE__);
        return out->bytes;
    }

    /// What PyYAML makes of documents, each of which must be one of kubectl's.
    static std::optional<QByteArray> python(const QByteArray &bytes)
    {
        if (!weir::test::CanStartPrograms)
            return std::nullopt;
        QProcess process;
        process.start(QStringLiteral("python3"),
                      {QStringLiteral("-c"),
                       QStringLiteral("import json,sys,yaml\n"
                                      "out=[d for d in yaml.safe_load_all(sys.stdin.buffer.read()) if d is not None]\n"
                                      "json.dump(out, sys.stdout)")});
        if (!process.waitForStarted())
            return std::nullopt;
        process.write(bytes);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void theForm_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        for (const weir::test::Formatting &one : weir::test::formattings())
            QTest::newRow(one.name) << one.before << one.after;
    }

    void theForm()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(formatted(before, QTest::currentDataTag()), after);
    }

    /// What the canonical writer writes is in the form already.
    void theWritersFormIsIt()
    {
        const weir::Json value{{"apiVersion", "v1"}, {"kind", "K"}, {"metadata", {{"name", "a"}}},
                               {"spec", {{"list", {1, "two", {{"x", {1, 2}}}, {{1}}}}, {"text", "a\nb\n"}, {"yes", "no"},
                                         {"empty", weir::Json::object()}}}};
        const QByteArray text = weir::manifest::writeYaml(value);
        QCOMPARE(formatted(text, "written"), text);
    }

    void aCarriageReturnAloneLeavesTheDocument()
    {
        const QByteArray text = "a:   |\n  x\r  y\n---\nb:   1\n";
        QCOMPARE(formatted(text, "cr", 1), QByteArray("a:   |\n  x\r  y\n---\nb: 1\n"));
    }

    void faultsAreNamed()
    {
        const auto out = weir::manifest::format("a: 1\nb: [\n", QStringLiteral("f.yaml"));
        QVERIFY(!out);
        QCOMPARE(out.error().file, QStringLiteral("f.yaml"));
        QVERIFY(out.error().line > 1 && out.error().column > 0);
    }

    void everySample()
    {
        const QString folder = weir::test::sharedDir() + QStringLiteral("/samples/manifests");
        if (weir::test::sharedDir().isEmpty() || !QDir(folder).exists())
            QSKIP("The samples beside the project are missing.");
        int count = 0;
        bool hasPython = true;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.yaml")})) {
            const QByteArray bytes = weir::test::readFile(folder + u'/' + name);
            if (weir::manifest::read(bytes, {}).error)
                continue; // templates
            const QByteArray out = formatted(bytes, name.toUtf8());
            ++count;
            const QStringList before = comments(bytes);
            const QStringList after = comments(out);
            QVERIFY2(after.size() >= before.size(), qPrintable(name));
            const auto read = python(out);
            hasPython = hasPython && read;
            if (read) {
                std::vector<nlohmann::json> values;
                const auto parsed = nlohmann::json::parse(read->toStdString(), nullptr, false);
                QVERIFY2(parsed.is_array(), qPrintable(name));
                for (const auto &one : parsed)
                    values.push_back(one);
                QVERIFY2(values == valuesOf(out), qPrintable(name));
            }
        }
        QVERIFY(count > 40);
        if (!hasPython)
            QSKIP("python3 cannot be started here; everything else was checked.");
    }

    /// Lines put together at random: whatever they mean, formatting them keeps it.
    void randomTexts()
    {
        static const char *const lines[] = {"a: 1", "b:", "- x", "- k: v", "-", "# c", "", "{y: [1, 2]} # f", "c: {d: e} # g",
                                            "'q': \"w\\nz\"", "l: |", "text", "m: >-", "n: &n z", "o: *n", "- # i", "p: [ # j",
                                            "]", "- - r", "s: # t", "? u", ": v", "kind: K", "apiVersion: v", "spec: 1 # h",
                                            "e: &m", "! g: 1", "- &h", "h: &o {! i: 1}", "- ! 5", "&i i: !!str 2"};
        int readable = 0;
        int kept = 0;
        for (unsigned seed = 1; seed <= 1500; ++seed) {
            std::mt19937 random(seed);
            QByteArray text;
            for (int i = 0; i < 9; ++i) {
                text += QByteArray(i == 0 ? 0 : qsizetype(random() % 3) * 2, ' ') + lines[random() % std::size(lines)] + '\n';
            }
            const auto out = weir::manifest::format(text, {});
            if (!out || valuesOf(text).empty())
                continue;
            ++readable;
            QVERIFY2(valuesOf(out->bytes) == valuesOf(text), text.constData());
            QVERIFY2(comments(out->bytes).size() >= comments(text).size(), (text + "=====\n" + out->bytes).constData());
            const auto again = weir::manifest::format(out->bytes, {});
            QVERIFY2(again && again->bytes == out->bytes,
                     (text + "=====\n" + out->bytes + "=====\n" + (again ? again->bytes : QByteArray())).constData());
            kept += out->kept.empty() ? 0 : 1;
        }
        // Many are two values behind each other, of which kubectl takes the first.
        QVERIFY2(readable - kept > 20,
                 (QByteArray::number(kept) + " of " + QByteArray::number(readable) + " stay").constData());
    }
};
