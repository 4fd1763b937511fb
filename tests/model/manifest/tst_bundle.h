// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/bundle.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// Files as frames: what was not changed is written as it was read.
class BundleTest final : public weir::test::Case
{
    Q_OBJECT

    struct Open {
        weir::ResourceSet set;
        weir::manifest::Loaded loaded;

        explicit Open(const QByteArray &bytes, const QString &path = QStringLiteral("in.yaml"))
        {
            loaded = weir::manifest::load(bytes, path, [this] { return set.nextKey(); });
            weir::Change change;
            for (const auto &[key, resource] : loaded.resources)
                change.resources.push_back({key, nullptr, resource});
            (void)set.apply(change);
        }

        [[nodiscard]] weir::ResourceKey key(size_t i) const { return loaded.resources.at(i).first; }
        void replace(size_t i, const char *pointer, weir::Json value)
        {
            const weir::ResourcePtr before = set.resource(key(i));
            weir::Json wanted = before->json();
            weir::setAt(wanted, weir::Pointer::parse(pointer), std::move(value));
            weir::Change change;
            change.resources.push_back({key(i), before, weir::manifest::respell(before, wanted)});
            (void)set.apply(change);
        }
        void remove(size_t i)
        {
            weir::Change change;
            change.resources.push_back({key(i), set.resource(key(i)), nullptr});
            (void)set.apply(change);
        }
        weir::ResourceKey add(const char *json)
        {
            const weir::ResourceKey added = set.nextKey();
            weir::Change change;
            change.resources.push_back({added, nullptr, weir::Resource::create(*weir::parseJson(json))});
            (void)set.apply(change);
            return added;
        }
        [[nodiscard]] QByteArray text(const std::vector<weir::ResourceKey> &added = {}) const
        {
            return loaded.frame.render(set, added);
        }
    };

private Q_SLOTS:
    void samplesKeepTheirBytes_data()
    {
        QTest::addColumn<QString>("path");
        const QDir dir(weir::test::sharedDir() + QStringLiteral("/samples/manifests"));
        for (const QString &name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
    }

    void samplesKeepTheirBytes()
    {
        if (weir::test::sharedDir().isEmpty())
            QSKIP("The sample manifests are not here; set WEIR_SHARED.");
        QFETCH(QString, path);
        const QByteArray bytes = weir::test::readFile(path);
        QVERIFY(!bytes.isEmpty());
        const QByteArray row = weir::test::readFile(QFileInfo(path).path() + QStringLiteral("/SOURCES.md"));
        const qsizetype at = row.indexOf("| " + QFileInfo(path).fileName().toUtf8() + " |");
        const QByteArray line = row.mid(at, row.indexOf('\n', at) - at);
        const bool isYaml = line.contains("| yes: ");
        QVERIFY(isYaml || line.contains("| no ("));
        for (const bool isCrlf : {false, true}) {
            QByteArray input = bytes;
            if (isCrlf)
                input.replace("\n", "\r\n");
            const Open open(input, path);
            QCOMPARE(open.text(), input);
            QCOMPARE(!open.loaded.frame.error.has_value(), isYaml);
            if (isYaml)
                QVERIFY(!open.loaded.resources.empty());
            else
                QVERIFY(open.loaded.resources.empty() && open.loaded.frame.error->line > 1);
        }
    }

    void oddFilesKeepTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("resources");
        const QByteArray one = "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n";
        const QByteArray json = R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"a"}})";
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("blank") << QByteArray(" \n\n") << 0;
        QTest::newRow("no newline") << one.chopped(1) << 1;
        QTest::newRow("bom") << "\xef\xbb\xbf" + one << 1;
        QTest::newRow("separators") << "---\n# x\n---\n" + one + "---\n\n---   # y\n" + one + "...\n---\n" << 2;
        QTest::newRow("header") << "# licence\n\n# about\n" + one << 1;
        QTest::newRow("json") << json + "\n" + json << 2;
        QTest::newRow("json and yaml") << json + "\n---\n" + one << 2;
        QTest::newRow("no kind") << one + "---\na: 1\n---\n- 1\n---\n" + one << 2;
        QTest::newRow("list") << QByteArray(
            "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Service}\n- 5\n")
                              << 1;
        QTest::newRow("broken") << one + "---\na: [\n" << 0;
    }

    void oddFilesKeepTheirBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, resources);
        const Open open(bytes);
        QCOMPARE(open.text(), bytes);
        QCOMPARE(static_cast<int>(open.loaded.resources.size()), resources);
    }

    void removingTakesTheSeparatorAlong()
    {
        const QByteArray a = "apiVersion: v1\nkind: A\n";
        const QByteArray b = "apiVersion: v1\nkind: B\n";
        const QByteArray c = "apiVersion: v1\nkind: C\n";
        const auto without = [](const QByteArray &bytes, const std::vector<size_t> &gone) {
            Open open(bytes);
            for (const size_t i : gone)
                open.remove(i);
            return open.text();
        };
        const QByteArray all = a + "---\n" + b + "---\n" + c;
        QCOMPARE(without(all, {0}), b + "---\n" + c);
        QCOMPARE(without(all, {1}), a + "---\n" + c);
        QCOMPARE(without(all, {2}), a + "---\n" + b);
        QCOMPARE(without(all, {0, 1}), c);
        QCOMPARE(without(all, {1, 2}), a);
        QCOMPARE(without(all, {0, 1, 2}), QByteArray());
        QCOMPARE(without("---\n" + all, {0}), "---\n" + b + "---\n" + c);
        QCOMPARE(without("# licence\n\n" + all, {0}), "# licence\n\n" + b + "---\n" + c);
        QCOMPARE(without(a + "---\n# note\n---\n" + b, {1}), a + "---\n# note\n");
    }

    void addedDocumentsStandAtTheEnd()
    {
        const QByteArray a = "apiVersion: v1\nkind: A\n";
        const char *added = R"({"apiVersion":"v1","kind":"New"})";
        const QByteArray n = "apiVersion: v1\nkind: New\n";
        {
            Open open(a);
            QCOMPARE(open.text({open.add(added)}), a + "---\n" + n);
        }
        {
            Open open(a.chopped(1));
            QCOMPARE(open.text({open.add(added), open.add(added)}), a + "---\n" + n + "---\n" + n);
        }
        {
            Open open(a + "---\n");
            QCOMPARE(open.text({open.add(added)}), a + "---\n" + n);
        }
        {
            Open open("");
            QCOMPARE(open.text({open.add(added)}), n);
        }
        {
            Open open("apiVersion: v1\r\nkind: A\r\n");
            QCOMPARE(open.text({open.add(added)}),
                     QByteArray("apiVersion: v1\r\nkind: A\r\n---\r\napiVersion: v1\r\nkind: New\r\n"));
        }
        {
            Open open(R"({"apiVersion":"v1","kind":"A"})", QStringLiteral("in.json"));
            QCOMPARE(
                open.text({open.add(added)}),
                QByteArray(
                    "{\"apiVersion\":\"v1\",\"kind\":\"A\"}\n{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"New\"\n}\n"));
        }
    }

    void listsChangeInPlace()
    {
        const QByteArray bytes = "apiVersion: v1\nkind: List\n# what it is\nitems:\n"
                                 "- apiVersion: v1\n  kind: A\n  metadata: {name: a} # first\n"
                                 "- apiVersion: v1\n  kind: B\n  metadata: {name: b} # second\n";
        Open open(bytes);
        QCOMPARE(open.loaded.resources.size(), size_t(2));
        const weir::ResourcePtr original = open.set.resource(open.key(1));
        open.replace(1, "/metadata/name", "c");
        QCOMPARE(open.text(), QByteArray(bytes).replace("name: b", "name: c"));
        weir::Change back;
        back.resources.push_back({open.key(1), open.set.resource(open.key(1)), original});
        QVERIFY(open.set.apply(back));
        QCOMPARE(open.text(), bytes);
        open.remove(0);
        QCOMPARE(open.text(), QByteArray("apiVersion: v1\nkind: List\n# what it is\nitems:\n"
                                         "- apiVersion: v1\n  kind: B\n  metadata: {name: b} # second\n"));
        open.remove(1);
        QCOMPARE(open.text(), QByteArray());
    }

    void itemsOfATypedListAreResources()
    {
        const Open open("apiVersion: eventing.knative.dev/v1\nkind: BrokerList\nitems:\n- metadata: {name: a}\n");
        QCOMPARE(open.loaded.resources.size(), size_t(1));
        QCOMPARE(open.set.resource(open.key(0))->id().toString(), QStringLiteral("eventing.knative.dev/Broker//a"));
    }

    void whateverHasItemsIsAList()
    {
        const Open open("kind: Foo\nitems:\n- {apiVersion: v1, kind: Service, metadata: {name: a}}\n"
                        "---\napiVersion: v1\nkind: List\nitems:\n");
        QCOMPARE(open.loaded.resources.size(), size_t(1));
        QCOMPARE(open.set.resource(open.key(0))->id().toString(), QStringLiteral("core/Service//a"));
    }

    void whatStandsBeforeTheFaultIsReadOnRequest()
    {
        const QByteArray bytes = "apiVersion: v1\nkind: A\n---\nb: 1\n---\na: [\n";
        weir::ResourceSet set;
        const auto loaded = weir::manifest::load(bytes, QStringLiteral("in.yaml"), [&set] { return set.nextKey(); },
                                                 weir::manifest::Broken::UpToTheError);
        QCOMPARE(loaded.resources.size(), size_t(1));
        QVERIFY(loaded.frame.error);
        QCOMPARE(loaded.frame.render(set, {}), bytes);
    }

    void aBrokenFileIsNeverWritten()
    {
        const QByteArray bytes = "apiVersion: v1\nkind: A\n---\na: [\n";
        Open open(bytes);
        QVERIFY(open.loaded.frame.error);
        QCOMPARE(open.text({open.add(R"({"apiVersion":"v1","kind":"New"})")}), bytes);
    }

    void clipboardJoinsDocuments()
    {
        const auto a = weir::Resource::create(*weir::parseJson(R"({"kind":"A","apiVersion":"v1"})"));
        const auto b = weir::Resource::create(*weir::parseJson(R"({"apiVersion":"v1","kind":"B"})"),
                                              "kind: B # own text\napiVersion: v1");
        QCOMPARE(weir::manifest::joinDocuments({a, b}),
                 QByteArray("apiVersion: v1\nkind: A\n---\nkind: B # own text\napiVersion: v1\n"));
    }
};
