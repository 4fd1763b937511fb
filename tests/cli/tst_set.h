// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

/// `weirctl set`: bytes before and after are written out.
class SetTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(two);
    }

    static constexpr auto two = "# orders\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: orders # one\n"
                                "spec:\n  delivery:\n    # times\n    retry:   3   # tries\n    backoffDelay: 'PT1S'\n"
                                "---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\nmetadata:\n  name: paid\n"
                                "spec:\n  broker: orders\n  filters:\n  # first\n  - exact: {type: a}\n"
                                "  subscriber:\n    uri: http:\057\057x.example\n";

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("m.yaml")); }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] weir::test::Run set(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("set")} + arguments, input, 120'000, m_folder->path());
    }
    [[nodiscard]] QByteArray bytes() const { return weir::test::readFile(path()); }

private Q_SLOTS:
    void oneField()
    {
        const auto run = set({path(), QStringLiteral("Broker/orders:/spec/delivery/retry=12")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out + run.err, QByteArray());
        QCOMPARE(bytes(), QByteArray(two).replace("retry:   3", "retry:   12"));
        // Nothing lies beside it that was not there.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("m.yaml")});
    }

    void sharedValuesAskWhere()
    {
        const QByteArray shared = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n  a: &x one # c\n  b: *x\n";
        put(shared);
        const QString order = QStringLiteral("/data/b=\"two\"");
        const auto asked = set({path(), order});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains("&x") && asked.err.contains("--anchors here"), asked.err.constData());
        QCOMPARE(bytes(), shared);
        QCOMPARE(set({path(), order, QStringLiteral("--anchors"), QStringLiteral("both")}).exitCode, 2);
        QCOMPARE(set({path(), order, QStringLiteral("--anchors"), QStringLiteral("everywhere")}).exitCode, 0);
        QCOMPARE(bytes(), QByteArray(shared).replace("one", "two"));
        QCOMPARE(set({path(), QStringLiteral("/data/b=\"three\""), QStringLiteral("--anchors=here")}).exitCode, 0);
        QCOMPARE(bytes(), QByteArray(shared).replace("one", "two").replace("*x", "three"));
    }

    void severalAreOneChange()
    {
        const auto run = set({path(), QStringLiteral("Broker/orders:/spec/delivery/backoffDelay=\"PT2S\""),
                              QStringLiteral("paid:/spec/subscriber/uri=\"/y\""), QStringLiteral("--unset"),
                              QStringLiteral("orders:/spec/delivery/retry"), QStringLiteral("--insert"),
                              QStringLiteral("Trigger/paid:/spec/filters/0={\"prefix\":{\"source\":\"/s\"}}")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(QString::fromUtf8(bytes()),
                 QString::fromUtf8(QByteArray(two)
                                       .replace("    # times\n    retry:   3   # tries\n", "")
                                       .replace("PT1S", "PT2S")
                                       .replace("http:\057\057x.example", "/y")
                                       .replace("  # first\n", "  - prefix:\n      source: /s\n  # first\n")));
        // One that cannot be done leaves all undone.
        const QByteArray before = bytes();
        const auto failed = set({path(), QStringLiteral("Trigger/paid:/spec/broker=\"other\""), QStringLiteral("--unset"),
                                 QStringLiteral("Trigger/paid:/spec/nothing")});
        QCOMPARE(failed.exitCode, 3);
        QVERIFY(failed.err.contains("/spec/nothing"));
        QCOMPARE(bytes(), before);
    }

    void theEndOfAList()
    {
        QCOMPARE(set({path(), QStringLiteral("--insert"), QStringLiteral("paid:/spec/filters/-={\"suffix\":{\"type\":\"z\"}}")})
                     .exitCode, 0);
        QCOMPARE(bytes(), QByteArray(two).replace("- exact: {type: a}\n",
                                                  "- exact: {type: a}\n  - suffix:\n      type: z\n"));
        QCOMPARE(set({path(), QStringLiteral("--insert"), QStringLiteral("paid:/spec/filters/7=1")}).exitCode, 3);
        QCOMPARE(set({path(), QStringLiteral("--insert"), QStringLiteral("paid:/spec/broker/0=1")}).exitCode, 3);
    }

    void dryRunAndStandardInput()
    {
        const QByteArray changed = QByteArray(two).replace("retry:   3", "retry:   5");
        const auto dry = set({QStringLiteral("--dry-run"), path(), QStringLiteral("Broker/orders:/spec/delivery/retry=5")});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.out, changed);
        QCOMPARE(bytes(), QByteArray(two));
        const auto piped = set({QStringLiteral("-"), QStringLiteral("Broker/orders:/spec/delivery/retry=5")}, two);
        QCOMPARE(piped.exitCode, 0);
        QCOMPARE(piped.out, changed);
        // The only object needs no name; CRLF and a missing last line end stay.
        const auto windows = set({QStringLiteral("-"), QStringLiteral("/spec/a=1")},
                                 "apiVersion: v1\r\nkind: Service\r\nmetadata: {name: s}\r\nspec:\r\n  b: 2");
        QCOMPARE(windows.out, QByteArray("apiVersion: v1\r\nkind: Service\r\nmetadata: {name: s}\r\nspec:\r\n  b: 2\r\n  a: 1"));
    }

    /// What save() refuses to write nobody gets to write himself.
    void whatCouldNotBeReadIsNotHandedOut()
    {
        const QString deep = QStringLiteral("Broker/orders:/spec/deep=") + QString(99, u'[') + QString(99, u']');
        for (const QStringList &arguments : {QStringList{QStringLiteral("--dry-run"), path(), deep},
                                             QStringList{QStringLiteral("-"), deep}, QStringList{path(), deep}}) {
            const auto run = set(arguments, two);
            QCOMPARE(run.exitCode, 3);
            QVERIFY(run.out.isEmpty());
            QVERIFY2(run.err.contains("100 levels"), run.err.constData());
        }
        QCOMPARE(bytes(), QByteArray(two));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &arguments, int code, const char *says) {
            QTest::newRow(name) << arguments << code << QString::fromLatin1(says);
        };
        row("no file", {}, 2, "needs a file");
        row("nothing to do", {QStringLiteral("m.yaml")}, 2, "Nothing to do");
        row("not there", {QStringLiteral("n.yaml"), QStringLiteral("/a=1")}, 3, "n.yaml");
        row("no JSON", {QStringLiteral("m.yaml"), QStringLiteral("paid:/spec/broker=other")}, 2, "no JSON");
        row("no value", {QStringLiteral("m.yaml"), QStringLiteral("paid:/spec/broker")}, 2, "no value");
        row("no pointer", {QStringLiteral("m.yaml"), QStringLiteral("spec=1")}, 2, "names no field");
        row("which object", {QStringLiteral("m.yaml"), QStringLiteral("/spec/broker=1")}, 2, "name it");
        row("no such object", {QStringLiteral("m.yaml"), QStringLiteral("Broker/other:/spec=1")}, 2, "Broker/other");
        row("through a scalar", {QStringLiteral("m.yaml"), QStringLiteral("paid:/spec/broker/deep=1")}, 3, "broker");
        for (const char *index : {"+1", " 1", "01", "-1", "1e0"}) {
            row(index, {QStringLiteral("m.yaml"), QStringLiteral("--insert"),
                        QStringLiteral("paid:/spec/filters/") + QString::fromLatin1(index) + QStringLiteral("={}")},
                3, "/spec/filters/");
        }
        row("a folder", {QStringLiteral("."), QStringLiteral("/a=1")}, 2, "folder");
    }

    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto run = set(arguments);
        QCOMPARE(run.exitCode, code);
        QVERIFY2(run.err.contains(says.toUtf8()), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QCOMPARE(bytes(), QByteArray(two));
    }

    void whatCannotBeReadIsNotWritten()
    {
        const QByteArray broken = QByteArray(two) + "---\na: [\n";
        put(broken);
        const auto run = set({path(), QStringLiteral("Broker/orders:/spec/delivery/retry=12")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.err.contains("m.yaml:"));
        QCOMPARE(bytes(), broken);
    }

    void aKustomizationIsEditedWhereItWasSaid()
    {
        const auto write = [this](const char *name, const QByteArray &text) {
            const QString file = m_folder->filePath(QString::fromLatin1(name));
            QDir().mkpath(QFileInfo(file).path());
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        const QByteArray over = "resources: [../base]\nnamePrefix: dev-\n";
        write("over/kustomization.yaml", over);
        write("base/kustomization.yaml", "resources: [m.yaml]\n");
        write("base/m.yaml", two);
        const QString folder = m_folder->filePath(QStringLiteral("over"));
        const QString order = QStringLiteral("Broker/dev-orders:/spec/delivery/retry=12");
        const auto base = [this] { return weir::test::readFile(m_folder->filePath(QStringLiteral("base/m.yaml"))); };

        const auto refused = set({folder, order});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("--edits base or --edits patch"), refused.err.constData());
        QCOMPARE(base(), QByteArray(two));

        const auto shown = set({folder, order, QStringLiteral("--edits"), QStringLiteral("patch"), QStringLiteral("--dry-run")});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        QVERIFY2(shown.out.contains("broker-orders-patch.yaml") && shown.out.contains("retry: 12"), shown.out.constData());
        QVERIFY(!shown.out.contains("m.yaml"));

        const auto done = set({folder, order, QStringLiteral("--edits"), QStringLiteral("base")});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(base(), QByteArray(two).replace("retry:   3", "retry:   12"));
        QCOMPARE(weir::test::readFile(folder + QStringLiteral("/kustomization.yaml")), over);
    }

    void whatIsLeftOutOfAFolderIsSaid()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("f/.git")));
        QFile values(m_folder->filePath(QStringLiteral("f/values.yaml")));
        QVERIFY(values.open(QIODevice::WriteOnly));
        values.write("image: x\n");
        values.close();
        QVERIFY(QFile::copy(path(), m_folder->filePath(QStringLiteral("f/m.yaml"))));
        const auto graph = [this](const QStringList &options) {
            return weir::test::weirctl(QStringList{QStringLiteral("graph"), QStringLiteral("f")} + options, {}, 120'000,
                                       m_folder->path());
        };
        const auto line = graph({});
        QCOMPARE(line.exitCode, 0);
        QVERIFY2(line.err.contains("2 file(s) or folder(s) were left out"), line.err.constData());
        const auto all = graph({QStringLiteral("--verbose")});
        QVERIFY2(all.err.contains("f/values.yaml: no object: apiVersion and kind are missing"), all.err.constData());
        QVERIFY(all.err.contains("f/.git: hidden"));
        const weir::Json json = graph({QStringLiteral("--output"), QStringLiteral("json")}).json();
        QCOMPARE(json["ignored"].size(), size_t(2));
        QCOMPARE(weir::stringAt(json["ignored"][0], "/reason").isEmpty(), false);
    }
};
