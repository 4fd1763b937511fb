// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "tests/support/testmain.h"
#include "tests/views/manifest/texts.h"
#include "views/manifest/lexer.h"
#include "views/manifest/textbytes.h"
#include "views/manifest/textplace.h"

#include <QRandomGenerator>

/// What is known of a text without reading it: tokens, places, lines and their bytes.
class ManifestTextsTest final : public weir::test::Case
{
    Q_OBJECT

    using Place = weir::manifesttext::TextPlace;
    using Bytes = weir::manifesttext::TextBytes;

    // "K:key V:12" of a line, with the state that the lines before it leave.
    static QStringList coloured(const QString &text)
    {
        weir::manifesttext::LineState state;
        QStringList all;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            for (const auto &token : weir::manifesttext::tokens(line, state))
                all << QString(QLatin1StringView("KTVCMA!PB")[qsizetype(token.type)]) + u':'
                        + line.mid(token.begin, token.length);
        }
        return all;
    }

    static Place place(QString text)
    {
        const qsizetype caret = text.indexOf(u'|');
        text.remove(caret, 1);
        const QString before = text.left(caret);
        return weir::manifesttext::placeIn(text.split(u'\n'), int(before.count(u'\n')),
                                           int(caret - before.lastIndexOf(u'\n') - 1));
    }

private Q_SLOTS:
    void tokensOfTraps()
    {
        const QStringList all = coloured(QString::fromUtf8(texts::traps()));
        for (const char *wanted : {"M:%YAML 1.1", "M:---", "C:# first", "K:key", "A:&anchor", "T:value", "K:'quoted: key'",
                                   "T:\"text \\\" # no comment", "T:  goes: on\"", "C:# comment", "K:block", "P:|2-",
                                   "B:# no comment", "B:nokey: x", "K:after", "K:a", "V:1", "T:'b,c'", "A:*anchor",
                                   "!:!!str", "V:12", "K:url", "T:http://x/#frag", "V:true", "M:..."})
            QVERIFY2(all.contains(QString::fromUtf8(wanted)), qPrintable(QString::fromUtf8(wanted) + u'\n' + all.join(u'\n')));
    }

    void aMarkEndsWhateverIsOpen()
    {
        QVERIFY(coloured(QStringLiteral("a: \"open\nb: c\n---\nd: e")).contains(QStringLiteral("K:d")));
        QVERIFY(coloured(QStringLiteral("a: {\nb: c\n---\nd: e")).contains(QStringLiteral("M:---")));
    }

    void tokensOfAnythingEnd()
    {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral(" :-#'\"{}[],&*!|>%\\aß\t0");
        for (int i = 0; i < 3000; ++i) {
            weir::manifesttext::LineState state;
            QString line;
            for (int j = random.bounded(24); j > 0; --j)
                line += letters[random.bounded(int(letters.size()))];
            for (int again = 0; again < 3; ++again) {
                int end = 0;
                for (const auto &token : weir::manifesttext::tokens(line, state)) {
                    QVERIFY2(token.begin >= end && token.length > 0, qPrintable(line));
                    end = token.begin + token.length;
                }
                QVERIFY(end <= line.size());
            }
        }
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char *name, const char *text, Place::What what, const char *path, const char *prefix) {
            QTest::newRow(name) << QString::fromUtf8(text) << int(what) << QString::fromUtf8(path)
                                << QString::fromUtf8(prefix);
        };
        const auto key = Place::What::Key;
        const auto value = Place::What::Value;
        row("top", "apiVersion: v1\nki|", key, "", "ki");
        row("in an object", "spec:\n  delivery:\n    re|", key, "/spec/delivery", "re");
        row("back out", "spec:\n  delivery:\n    retry: 3\n  su|", key, "/spec", "su");
        row("blank line", "spec:\n  |\n", key, "/spec", "");
        row("blank line, shallower", "spec:\n  a:\n    b: 1\n  |\n", key, "/spec", "");
        row("value", "spec:\n  broker: de|", value, "/spec/broker", "de");
        row("value, broken above", "spec: [\n  x\nmetadata:\n  name: b|", Place::What::Nothing, "", "");
        row("brackets that are open", "spec: {subscriber: {ref: {name: bi|", value, "/spec/subscriber/ref/name", "bi");
        row("second item in brackets", "- {a: [1, {b: x|", value, "/0/a/1/b", "x");
        row("broken below", "spec:\n  broker: de|\n  [oops\n", value, "/spec/broker", "de");
        row("list item", "steps:\n- ref:\n    na|", key, "/steps/0/ref", "na");
        row("second item", "steps:\n- ref: 1\n- re|", key, "/steps/1", "re");
        row("item, further key", "steps:\n  - ref: 1\n    de|", key, "/steps/0", "de");
        row("list in list", "a:\n- - b: 1\n  - c|", key, "/a/0/1", "c");
        row("behind a list", "a:\n- b\n- c\nd|", key, "", "d");
        row("comment", "spec: # re|", Place::What::Nothing, "", "");
        row("block text", "a: |\n  b|", Place::What::Nothing, "", "");
    }
    void places()
    {
        QFETCH(QString, text);
        QFETCH(int, what);
        QFETCH(QString, path);
        QFETCH(QString, prefix);
        // The last bar is the caret: one may open a block text.
        const qsizetype caret = text.lastIndexOf(u'|');
        const QString before = text.left(caret);
        const Place found = weir::manifesttext::placeIn(before.split(u'\n').mid(0, before.count(u'\n'))
                                                            + (before.section(u'\n', -1) + text.mid(caret + 1)).split(u'\n'),
                                                        int(before.count(u'\n')),
                                                        int(caret - before.lastIndexOf(u'\n') - 1));
        QCOMPARE(int(found.what), what);
        if (found.what == Place::What::Nothing)
            return;
        QCOMPARE(found.path.toQString(), path);
        QCOMPARE(found.prefix, prefix);
    }

    void whatTheDocumentIs()
    {
        const Place found = place(QString::fromUtf8(texts::trigger()).replace(QStringLiteral("default"), QStringLiteral("|")));
        QCOMPARE(found.kind, QStringLiteral("Trigger"));
        QCOMPARE(found.apiVersion, QStringLiteral("eventing.knative.dev/v1"));
        QCOMPARE(found.nameSpace, QStringLiteral("shop"));
        QCOMPARE(found.siblings, (QStringList{QStringLiteral("subscriber")}));
        QVERIFY(!found.isAlone);
        QVERIFY(place(QStringLiteral("# new\nBr|")).isAlone);
    }

    void bytesAreKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("a\nb\n");
        QTest::newRow("crlf, bom") << QByteArray("\xef\xbb\xbf" "a\r\nb\r\n\r\nc");
        QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\xe2\x80\xa9" "e\xe2\x80\xa8" "f\n");
        QTest::newRow("no-break space, others") << QByteArray("a: \xc2\xa0x\n\xf0\x9f\x90\x9f: \xe9\xb1\xbc\n");
        QTest::newRow("empty") << QByteArray();
    }
    /// Lines replaced at random, there and back: what was not touched is as it was.
    void bytesAreKept()
    {
        QFETCH(QByteArray, bytes);
        const Bytes text(bytes);
        QVERIFY(text.isText());
        QCOMPARE(text.shown().split(QChar(QChar::ParagraphSeparator)).size(), text.lineCount());
        for (int line = 0; line < text.lineCount(); ++line) {
            const Bytes same = text.replaced(line, line + 1, {text.line(line)});
            QCOMPARE(same.bytes(), bytes);
            QVERIFY(text.changeTo(same).isEmpty());
            const Bytes longer = text.replaced(line, line + 1, {text.line(line) + u'x'});
            QCOMPARE(longer.bytes().size(), bytes.size() + 1);
            QCOMPARE(longer.replaced(line, line + 1, {text.line(line)}).bytes(), bytes);
            const Bytes::Change change = text.changeTo(longer);
            QCOMPARE(change.from, line);
            QCOMPARE(change.to, line + 1);
            const Bytes more = text.replaced(line, line, {QStringLiteral("new")});
            QCOMPARE(more.lineCount(), text.lineCount() + 1);
            QCOMPARE(more.replaced(line, line + 1, {}).bytes(), bytes);
            QCOMPARE(text.offset(line, 0), text.offset(text.place(text.offset(line, 0)).line, 0));
        }
        QVERIFY(!Bytes(QByteArray("a\xff")).isText());
    }
};
