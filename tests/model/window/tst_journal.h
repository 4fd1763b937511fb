// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/window/replay.h"
#include "tests/support/testmain.h"

#include <QFile>

/// What was kept is there again: after a stop, after a crash at any byte, and never with damage overlooked.
class JournalTest final : public weir::test::Case
{
    Q_OBJECT

    using Journal = weir::windowing::Journal;
    using Replay = weir::windowing::Replay;
    using Rule = weir::windowing::Rule;

    std::unique_ptr<QTemporaryDir> m_folder;

    void reset() override { m_folder = std::make_unique<QTemporaryDir>(); }

    QString state() const { return m_folder->filePath(QStringLiteral("state")); }
    QString file() const { return state() + QStringLiteral("/journal"); }

    QByteArray bytes() const
    {
        QFile journal(file());
        return journal.open(QIODevice::ReadOnly) ? journal.readAll() : QByteArray();
    }
    void put(const QByteArray &text) const
    {
        QFile journal(file());
        QVERIFY(journal.open(QIODevice::WriteOnly));
        QCOMPARE(journal.write(text), text.size());
    }

    static Rule rule(qint64 count)
    {
        Rule rule;
        rule.closing = Rule::Closing::Count;
        rule.length = count;
        rule.value = weir::Pointer::parse("");
        return rule;
    }

    static weir::windowing::Entry entry(quint64 number)
    {
        return {.key = "k", .id = {1, number}, .time = 10, .hasTime = true, .arrival = 10, .value = weir::Json(number)};
    }

    static std::vector<weir::Json> records(const Replay &replay)
    {
        std::vector<weir::Json> result;
        replay.engine().snapshot([&](const weir::Json &record) { result.push_back(record); });
        return result;
    }

private Q_SLOTS:
    void comesBack()
    {
        std::vector<weir::Json> before;
        {
            auto replay = Replay::open(state(), rule(2), {});
            QVERIFY2(replay, qPrintable(replay ? QString() : replay.error().toString()));
            QVERIFY(replay->add({entry(1), entry(2), entry(2), entry(3)}));
            QVERIFY(replay->delivered(std::string(replay->engine().closed().at(1).id)));
            QVERIFY(replay->add({entry(4), entry(5)}));
            before = records(*replay);
        }
        for (int i = 0; i < 2; ++i) { // from the log, then from the snapshot that the start made
            auto replay = Replay::open(state(), rule(2), {});
            QVERIFY2(replay, qPrintable(replay ? QString() : replay.error().toString()));
            QCOMPARE(records(*replay), before);
        }
    }

    void closedByTime()
    {
        Rule every = rule(1);
        every.closing = Rule::Closing::Every;
        every.length = 100;
        std::string id;
        {
            auto replay = Replay::open(state(), every, {});
            QVERIFY(replay && replay->add({entry(1)}) && replay->advance(100));
            id = replay->engine().closed().at(1).id;
        }
        auto replay = Replay::open(state(), every, {});
        QVERIFY(replay);
        QCOMPARE(replay->engine().closed().at(1).id, id);
        QCOMPARE(replay->engine().closed().at(1).at, qint64(100));
    }

    void cutAtEachByte()
    {
        {
            auto replay = Replay::open(state(), rule(10), {});
            QVERIFY(replay && replay->add({entry(1)}));
        }
        const QByteArray whole = bytes();
        {
            auto replay = Replay::open(state(), rule(10), {});
            QVERIFY(replay && replay->add({entry(2)}));
        }
        const QByteArray longer = bytes();
        const qsizetype begin = longer.lastIndexOf('\n', longer.size() - 2) + 1;
        for (qsizetype size = begin; size <= longer.size(); ++size) {
            put(longer.left(size));
            auto replay = Replay::open(state(), rule(10), {});
            QVERIFY2(replay, qPrintable(replay ? QString() : replay.error().toString()));
            QCOMPARE(replay->engine().openEvents(), size_t(size == longer.size() ? 2 : 1));
        }
        // What the system left of a block that was never written.
        put(whole + QByteArray(5000, '\0'));
        auto replay = Replay::open(state(), rule(10), {});
        QVERIFY(replay);
        QCOMPARE(replay->engine().openEvents(), size_t(1));
        QVERIFY(!bytes().contains('\0'));
    }

    void damageIsNotOverlooked()
    {
        {
            auto replay = Replay::open(state(), rule(10), {});
            QVERIFY(replay && replay->add({entry(1)}) && replay->add({entry(2)}));
        }
        QByteArray damaged = bytes();
        damaged[damaged.indexOf("arrival")] = 'x';
        put(damaged);
        const auto replay = Replay::open(state(), rule(10), {});
        QVERIFY(!replay);
        QVERIFY2(replay.error().line > 1 && replay.error().file.endsWith(QStringLiteral("journal")),
                 qPrintable(replay.error().toString()));
        QCOMPARE(bytes(), damaged); // nothing was changed
    }

    void anotherVersion()
    {
        {
            auto journal = Journal::open(state(), [](const weir::Json &) { return true; });
            QVERIFY(journal && (*journal)->append({weir::Json{{"version", 2}, {"rule", nullptr}}}, true));
        }
        QVERIFY(!Replay::open(state(), rule(10), {}));
    }

    void oneProcessAtATime()
    {
        const auto first = Replay::open(state(), rule(10), {});
        QVERIFY(first);
        const auto second = Replay::open(state(), rule(10), {});
        QVERIFY(!second);
        QVERIFY(second.error().message.endsWith(u'.'));
    }

    void noFolder()
    {
        QFile file(state());
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder would be
        QVERIFY(!Replay::open(state() + QStringLiteral("/inner"), rule(10), {}));
    }

    void changedRule()
    {
        {
            auto replay = Replay::open(state(), rule(10), {});
            QVERIFY(replay && replay->add({entry(1), entry(2)}));
        }
        for (int i = 0; i < 2; ++i) {
            auto replay = Replay::open(state(), rule(3), {});
            QVERIFY(replay);
            QCOMPARE(replay->engine().closed().size(), size_t(1));
            QCOMPARE(replay->engine().closed().at(1).aggregate.count, quint64(2));
        }
    }

    void shortens()
    {
        auto journal = Journal::open(state(), [](const weir::Json &) { return true; });
        QVERIFY(journal);
        const weir::Json record = {{"text", std::string(1000, 'x')}};
        for (int i = 0; i < 100; ++i)
            QVERIFY((*journal)->append({record, record}, false));
        QVERIFY((*journal)->size() > 200'000);
        QVERIFY((*journal)->rewrite([&](const auto &write) { write(record); }));
        QVERIFY((*journal)->append({record}, true));
        QCOMPARE((*journal)->size(), qint64(bytes().size()));
        journal->reset();
        int count = 0;
        journal = Journal::open(state(), [&](const weir::Json &read) { return ++count && read == record; });
        QVERIFY(journal);
        QCOMPARE(count, 2);
    }
};
