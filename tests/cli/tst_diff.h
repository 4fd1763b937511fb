// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shared.h"
#include "tests/support/testmain.h"
#include "tests/support/weirctl.h"

/// `weirctl diff`: fields, not lines.
class DiffTest final : public weir::test::Case
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    void put(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] weir::test::Run diff(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return weir::test::weirctl(QStringList{QStringLiteral("diff")} + arguments, input, 120'000, m_folder->path());
    }

    static QByteArray object(const char *kind, const char *name, const char *spec)
    {
        return QByteArray("apiVersion: eventing.knative.dev/v1\nkind: ") + kind + "\nmetadata: {name: " + name
            + ", namespace: shop}\nspec: " + spec + '\n';
    }

    /// "change /spec/a 1 2" for each; the object's name in front.
    static QStringList lines(const weir::test::Run &run)
    {
        QStringList result;
        for (const weir::Json &one : run.json()) {
            result.append(weir::stringAt(one, "/resource/name") + u' ' + weir::stringAt(one, "/op") + u' '
                          + weir::stringAt(one, "/path") + u' ' + QString::fromUtf8(weir::toText(one["from"])) + u' '
                          + QString::fromUtf8(weir::toText(one["to"]))
                          + (weir::boolAt(one, "/reordered") ? QStringLiteral(" reordered") : QString()));
        }
        return result;
    }

    [[nodiscard]] QStringList between(const char *before, const char *after) const
    {
        put("a.yaml", object("Trigger", "t", before));
        put("b.yaml", object("Trigger", "t", after));
        const auto run = diff({QStringLiteral("--output"), QStringLiteral("json"), QStringLiteral("a.yaml"),
                               QStringLiteral("b.yaml")});
        return run.exitCode == (run.json().empty() ? 0 : 1) ? lines(run)
                                                            : QStringList{QString::number(run.exitCode)};
    }

private Q_SLOTS:
    void layoutSaysNothing()
    {
        put("a.yaml", "# c\napiVersion: v1\nkind: Service\nmetadata:\n  name: s\n  labels: {a: b, c: d}\n"
                      "---\napiVersion: v1\nkind: Service\nmetadata: {name: r}\n");
        put("b/two.json", R"({"apiVersion":"v1","kind":"Service","metadata":{"labels":{"c":"d","a":"b"},"name":"s"}})");
        put("b/one.yaml", "kind: Service\napiVersion: v1\nmetadata:\n  name: \"r\" # again\n");
        const auto run = diff({QStringLiteral("a.yaml"), QStringLiteral("b")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out + run.err, QByteArray());
    }

    void fields()
    {
        QCOMPARE(between("{a: 1, b: x}", "{a: 2, c: [1]}"),
                 QStringList({QStringLiteral("t change /spec/a 1 2"), QStringLiteral("t remove /spec/b \"x\" null"),
                              QStringLiteral("t add /spec/c null [1]")}));
        QCOMPARE(between("{a: 1}", "{a: 1.0}"), QStringList());
        QCOMPARE(between("{a: \"1\"}", "{a: 1}"), QStringList({QStringLiteral("t change /spec/a \"1\" 1")}));
        QCOMPARE(between("{a: {b: 1}}", "{a: x}"), QStringList({QStringLiteral("t change /spec/a {\"b\":1} \"x\"")}));
    }

    void lists()
    {
        QCOMPARE(between("{l: [1, 2, 3]}", "{l: [1, 3]}"), QStringList({QStringLiteral("t remove /spec/l/1 2 null")}));
        QCOMPARE(between("{l: [1, 3]}", "{l: [1, 2, 3]}"), QStringList({QStringLiteral("t add /spec/l/1 null 2")}));
        QCOMPARE(between("{l: [{k: 1}, {k: 2}]}", "{l: [{k: 1}, {k: 5}]}"),
                 QStringList({QStringLiteral("t change /spec/l/1/k 2 5")}));
        QCOMPARE(between("{l: [1, 2, 3]}", "{l: [3, 1, 2]}"),
                 QStringList({QStringLiteral("t change /spec/l [1,2,3] [3,1,2] reordered")}));
        // A name tells items apart, wherever they stand.
        QCOMPARE(between("{l: [{name: a, v: 1}, {name: b, v: 2}, {name: c}]}",
                         "{l: [{name: b, v: 3}, {name: a, v: 1}, {name: d}]}"),
                 QStringList({QStringLiteral("t change /spec/l/0/v 2 3"),
                              QStringLiteral("t remove /spec/l/2 {\"name\":\"c\"} null"),
                              QStringLiteral("t add /spec/l/2 null {\"name\":\"d\"}"),
                              QStringLiteral("t change /spec/l [\"a\",\"b\"] [\"b\",\"a\"] reordered")}));
    }

    void objects()
    {
        put("a.yaml", object("Broker", "gone", "{}") + "---\n" + object("Trigger", "same", "{a: 1}"));
        put("b.yaml", object("Trigger", "same", "{a: 1}") + "---\n" + object("Broker", "fresh", "{}"));
        const auto run = diff({QStringLiteral("a.yaml"), QStringLiteral("b.yaml")});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.out, QByteArray("- Broker shop/gone\n+ Broker shop/fresh\n"));
        put("c.yaml", object("Trigger", "same", "{a: 2, list: [x]}").replace("/v1\n", "/v1beta1\n"));
        const auto changed = diff({QStringLiteral("-"), QStringLiteral("c.yaml")}, object("Trigger", "same", "{a: 1, list: []}"));
        QCOMPARE(QString::fromUtf8(changed.out),
                 QStringLiteral("~ Trigger shop/same\n  ~ /apiVersion: \"eventing.knative.dev/v1\" → "
                                "\"eventing.knative.dev/v1beta1\"\n  ~ /spec/a: 1 → 2\n  + /spec/list/0: \"x\"\n"));
    }

    void mistakes()
    {
        put("a.yaml", object("Broker", "b", "{}"));
        put("broken.yaml", "a: [\n");
        QCOMPARE(diff({QStringLiteral("a.yaml")}).exitCode, 2);
        QCOMPARE(diff({QStringLiteral("a.yaml"), QStringLiteral("a.yaml")}).exitCode, 2);
        const auto missing = diff({QStringLiteral("a.yaml"), QStringLiteral("nothing.yaml")});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.err.contains("nothing.yaml"));
        const auto broken = diff({QStringLiteral("broken.yaml"), QStringLiteral("a.yaml")});
        QCOMPARE(broken.exitCode, 3);
        QVERIFY(broken.err.contains("broken.yaml:"));
        QVERIFY(broken.out.isEmpty());
    }

    void everySampleAgainstItself()
    {
        const QString folder = weir::test::sharedDir() + QStringLiteral("/samples/manifests");
        if (weir::test::sharedDir().isEmpty() || !QDir(folder).exists())
            QSKIP("The samples beside the project are missing.");
        const QString name = QStringLiteral("/derived__list-brokertrigger.yaml");
        const QByteArray bytes = weir::test::readFile(folder + name);
        QCOMPARE(diff({folder + name, QStringLiteral("-")}, bytes).exitCode, 0);
        // The items of a List are objects of their own.
        const auto one = diff({folder + name, QStringLiteral("-")}, QByteArray(bytes).replace("service1", "other"));
        QCOMPARE(one.exitCode, 1);
        QCOMPARE(one.out.count('\n'), 2);
    }

    /// What is in a Secret is in no output.
    void secrets()
    {
        const QByteArray head = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n";
        put("a.yaml", head + "data: {user: b25l, gone: Z29uZQ==, same: c2FtZQ==}\nstringData: {x: topone}\n");
        put("b.yaml", head + "data: {user: dHdv, same: c2FtZQ==}\nstringData: {x: toptwo}\n---\n"
                           + QByteArray(head).replace("name: s", "name: t") + "data: {user: dGhyZWU=}\n");
        for (const QStringList &form : {QStringList{}, {QStringLiteral("--output"), QStringLiteral("json")}}) {
            const auto run = diff(form + QStringList{QStringLiteral("a.yaml"), QStringLiteral("b.yaml")});
            QCOMPARE(run.exitCode, 1);
            for (const char *secret : {"b25l", "Z29uZQ", "dHdv", "top", "dGhyZWU", "c2FtZQ"})
                QVERIFY2(!run.out.contains(secret), run.out.constData());
            QVERIFY(run.out.contains("/data/user"));
        }
        const QStringList wanted{
            QStringLiteral("s change /data/user \"*** (before)\" \"*** (after)\""),
            QStringLiteral("s remove /data/gone \"*** (before)\" null"),
            QStringLiteral("s change /stringData/x \"*** (before)\" \"*** (after)\""),
            QStringLiteral("t add  null {\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"t\"},"
                           "\"data\":{\"user\":\"***\"}}")};
        QCOMPARE(lines(diff({QStringLiteral("--output"), QStringLiteral("json"), QStringLiteral("a.yaml"),
                             QStringLiteral("b.yaml")})), wanted);
    }

    void revisions()
    {
        if (!weir::test::CanStartPrograms)
            QSKIP("programs cannot be started under this sanitizer");
        const auto git = [&](const QStringList &arguments) {
            const auto run = weir::test::runProgram(
                QStringLiteral("git"),
                QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"),
                            QStringLiteral("user.email=t@example.org"), QStringLiteral("-c"),
                            QStringLiteral("init.defaultBranch=main")} + arguments,
                {}, 120'000, m_folder->path());
            QVERIFY2(run.exitCode == 0, run.err.constData());
        };
        const auto since = [&](const char *revision, const char *path) {
            const auto run = diff({QStringLiteral("--output"), QStringLiteral("json"), QStringLiteral("--revision"),
                                   QString::fromLatin1(revision), QString::fromLatin1(path)});
            return run.exitCode == (run.json().empty() ? 0 : 1) ? lines(run)
                                                                : QStringList{QString::fromUtf8(run.err)};
        };
        const auto refused = [&](const char *revision, const char *path, const char *words) {
            const auto run = diff({QStringLiteral("--revision"), QString::fromLatin1(revision), QString::fromLatin1(path)});
            QCOMPARE(run.exitCode, 3);
            QVERIFY2(run.err.contains(words), run.err.constData());
        };
        put("m/a b.yaml", object("Trigger", "a", "{broker: x}"));
        put("m/c.yaml", object("Trigger", "c", "{broker: x}"));
        refused("HEAD", "m", "git says: fatal: not a git repository");
        git({QStringLiteral("init"), QStringLiteral("-q")});
        git({QStringLiteral("add"), QStringLiteral(".")});
        git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("one")});
        put("m/a b.yaml", object("Trigger", "a", "{broker: w}"));
        git({QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("two")});
        put("m/a b.yaml", object("Trigger", "a", "{broker: z}"));
        put("m/d.yaml", object("Trigger", "d", "{broker: x}"));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("m/c.yaml"))));

        QCOMPARE(since("HEAD", "m/a b.yaml"), QStringList{QStringLiteral("a change /spec/broker \"w\" \"z\"")});
        QCOMPARE(since("HEAD~1", "m/a b.yaml"), QStringList{QStringLiteral("a change /spec/broker \"x\" \"z\"")});
        const QStringList folder = since("main", "m");
        QCOMPARE(folder.size(), 3);
        QVERIFY(folder.at(1).startsWith(QStringLiteral("c remove ")));
        QVERIFY(folder.at(2).startsWith(QStringLiteral("d add ")));
        QVERIFY(since("HEAD", "m/d.yaml").front().startsWith(QStringLiteral("d add ")));
        QVERIFY(since("HEAD", "m/c.yaml").front().startsWith(QStringLiteral("c remove ")));
        refused("HEAD", "m/never.yaml", "There is no such file or folder.");
        refused("no-such", "m", "Git knows no revision \u201cno-such\u201d here.");
        refused("--output=x", "m", "Git knows no revision");
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("x"))));
        QCOMPARE(diff({QStringLiteral("--revision"), QStringLiteral("HEAD"), QStringLiteral("m"), QStringLiteral("m")})
                     .exitCode, 2);
    }
};
