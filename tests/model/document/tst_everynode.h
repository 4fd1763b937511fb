// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/edits.h"
#include "model/manifest/difference.h"
#include "model/manifest/reader.h"
#include "styles.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

/// Every scalar, key, list item and map of every manifest of other people, changed, removed and added to one by one:
/// nothing but its own lines changes, what is read back is what was wanted, and undo gives the very bytes back.
class EveryNodeTest final : public weir::test::Case
{
    Q_OBJECT

    weir::Registry m_registry = weir::Registry::builtIn();

    using Pointer = weir::Pointer;

    /// One file under edit.
    struct Bench {
        QByteArray before;                 ///< the file
        weir::Document document;
        weir::manifest::Document read;     ///< the document in it that is edited
        Pointer root;                      ///< of the object inside of the document: "" or "/items/0"
        weir::ResourceKey key = weir::ResourceKey::None;

        explicit Bench(const weir::Registry &registry) : document(registry) {}

        [[nodiscard]] Pointer inFile(const Pointer &pointer) const
        {
            std::vector<std::string> tokens = root.tokens();
            tokens.insert(tokens.end(), pointer.tokens().begin(), pointer.tokens().end());
            return Pointer(tokens);
        }
        [[nodiscard]] const weir::manifest::Span &span(const Pointer &pointer) const
        {
            return *read.span(inFile(pointer));
        }
    };

    /// Bytes of the file that an edit may touch.
    using Range = weir::manifest::Range;

    static qsizetype lineStart(const QByteArray &text, qsizetype at)
    {
        return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }
    static qsizetype lineEnd(const QByteArray &text, qsizetype at)
    {
        const qsizetype found = text.indexOf('\n', at);
        return found < 0 ? text.size() : found + 1;
    }
    /// Where the comment lines begin that stand directly above a line, as deep as it.
    static qsizetype withComments(const QByteArray &text, qsizetype start)
    {
        const auto indent = [&text](qsizetype at) {
            qsizetype column = 0;
            while (at + column < text.size() && text[at + column] == ' ')
                ++column;
            return column;
        };
        const qsizetype own = indent(start);
        while (start > 0) {
            const qsizetype above = lineStart(text, start - 1);
            const qsizetype column = indent(above);
            if (column != own || text[above + column] != '#')
                break;
            start = above;
        }
        return start;
    }

    /// The lines of a value with its key or dash, and its own comments.
    static Range linesOf(const Bench &bench, const Pointer &pointer)
    {
        const auto &span = bench.span(pointer);
        const qsizetype base = bench.read.text.begin;
        const qsizetype first = span.key.size() > 0 ? span.key.begin : span.value.begin;
        const qsizetype last = std::max(first, span.value.end - (span.value.size() > 0 ? 1 : 0));
        // The dash of an item may stand on a line above its value.
        qsizetype start = lineStart(bench.before, base + first);
        if (span.key.size() == 0 && !pointer.isRoot()) {
            const QByteArrayView before(bench.before.constData() + start, base + first - start);
            if (!before.contains('-') && !before.contains('[') && !before.contains(','))
                start = lineStart(bench.before, start - 1);
        }
        return {withComments(bench.before, start), lineEnd(bench.before, base + last)};
    }

    static bool isFlow(const Bench &bench, const Pointer &pointer)
    {
        const char first = bench.before[bench.read.text.begin + bench.span(pointer).value.begin];
        return first == '{' || first == '[';
    }

    static Range joined(const Range &a, const Range &b)
    {
        return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
    }

    /// What a removal may touch: its own lines; those of the parent where nothing is left in it; the line after it
    /// where that gets the dash or the brace.
    static Range mayRemove(const Bench &bench, const Pointer &pointer, const weir::Json &parent)
    {
        Range range = linesOf(bench, pointer);
        Pointer at = pointer;
        const weir::Json *holder = &parent;
        const weir::Json &object = bench.document.set().resource(bench.key)->json();
        while (!at.isRoot() && holder->size() == 1) {
            at = at.parent();
            range = joined(range, linesOf(bench, at));
            if (at.isRoot())
                break;
            holder = weir::find(object, at.parent());
        }
        if (!at.isRoot() && isFlow(bench, at.parent()))
            return joined(range, linesOf(bench, at.parent()));
        // What comes first in a list's item stands beside the dash.
        const weir::Json *list = at.tokens().size() < 2 ? nullptr : weir::find(object, at.parent().parent());
        if (list && list->is_array()) {
            const bool isFirst = holder->is_array() ? at.last() == "0" : holder->begin().key() == at.last();
            const Pointer next = at.parent().child(holder->is_array() ? "1" : std::next(holder->begin()).key());
            if (isFirst) {
                const Range second = linesOf(bench, next);
                range.end = std::max(range.end, lineEnd(bench.before, second.begin));
            }
        }
        return range;
    }

    /// Empty where all is well.
    static QString judge(Bench &bench, const char *what, const Pointer &pointer, std::optional<weir::Json> value,
                         const Range &may)
    {
        const QString place = QString::fromLatin1(what) + u' ' + pointer.toQString();
        const weir::Json old = bench.document.set().resource(bench.key)->json();
        const auto change = weir::edits::setField(bench.document, bench.key, pointer, value);
        if (!change)
            return place + QStringLiteral(": ") + change.error().message;
        if (const auto done = bench.document.commit(*change); !done)
            return place + QStringLiteral(": ") + done.error().message;
        const weir::Json wanted = bench.document.set().resource(bench.key)->json();
        const QByteArray after = bench.document.rendered().front().second;
        QString complaint;
        const QByteArray head = bench.before.left(may.begin);
        const QByteArray tail = bench.before.mid(may.end);
        if (!after.startsWith(head) || !after.endsWith(tail) || after.size() < head.size() + tail.size())
            complaint = QStringLiteral(" touches other lines:\n") + QString::fromUtf8(after);
        else if (wanted == old)
            complaint = QStringLiteral(" changes nothing");
        else if (after == bench.before)
            complaint = QStringLiteral(" is not in the text");
        const auto again = weir::manifest::read(after, {});
        bool found = false;
        for (const weir::manifest::Document &one : again.documents) {
            const weir::Json *object = weir::find(one.json, bench.root);
            found = found || (object && weir::manifest::sameValue(*object, wanted));
        }
        if (again.error || !found)
            complaint += QStringLiteral(" does not read back:\n") + QString::fromUtf8(after);
        bench.document.undo();
        if (bench.document.rendered().front().second != bench.before)
            complaint += QStringLiteral(" is not undone");
        return complaint.isEmpty() ? QString() : place + complaint;
    }

    static weir::Json other(const weir::Json &value)
    {
        if (value.is_string())
            return value.get<std::string>() + "-other";
        if (value.is_boolean())
            return !value.get<bool>();
        if (value.is_number_integer())
            return value.get<qint64>() + 1;
        return value.is_number() ? weir::Json(value.get<double>() + 1) : weir::Json("other");
    }

    /// Where a new entry of a block may stand: behind its last line.
    static Range mayInsert(const Bench &bench, const Pointer &container, const weir::Json &value)
    {
        const Range whole = linesOf(bench, container);
        if (value.empty() || isFlow(bench, container))
            return whole;
        const Pointer last = value.is_array() ? container.child(value.size() - 1)
                                              : container.child(std::prev(value.end()).key());
        const qsizetype end = linesOf(bench, last).end;
        return {end, end};
    }

    /// Where a new item of a block list may stand: between its neighbours, or beside the dash of the list itself.
    static Range mayStandBefore(const Bench &bench, const Pointer &list, size_t index)
    {
        const Range next = linesOf(bench, list.child(index));
        if (index > 0)
            return {std::min(linesOf(bench, list.child(index - 1)).end, next.begin), next.begin};
        const bool sharesLine = linesOf(bench, list).begin == next.begin;
        return {next.begin, sharesLine ? lineEnd(bench.before, next.begin) : next.begin};
    }

    static void tryAll(Bench &bench, const Pointer &pointer, const weir::Json &value, QStringList &complaints,
                       int &edits)
    {
        const auto note = [&](const QString &complaint) {
            ++edits;
            if (!complaint.isEmpty())
                complaints.append(complaint);
        };
        const weir::Json &object = bench.document.set().resource(bench.key)->json();
        if (!pointer.isRoot()) {
            const weir::Json parent = *weir::find(object, pointer.parent());
            note(judge(bench, "change", pointer, value.is_structured() ? weir::Json("other") : other(value),
                       linesOf(bench, pointer)));
            // An object without these two is none, and no document of a set.
            const bool isNeeded = pointer.tokens().size() == 1 && (pointer.last() == "kind" || pointer.last() == "apiVersion");
            if (!isNeeded)
                note(judge(bench, "remove", pointer, std::nullopt, mayRemove(bench, pointer, parent)));
        }
        if (value.is_object()) {
            note(judge(bench, "insert into", pointer.child("brandNew"), weir::Json{{"a", 1}, {"b", {"x"}}},
                       mayInsert(bench, pointer, value)));
            for (auto it = value.begin(); it != value.end() && !pointer.isRoot(); ++it) {
                weir::Json renamed = weir::Json::object();
                for (auto other = value.begin(); other != value.end(); ++other)
                    renamed[other == it ? "brandNew" : other.key()] = other.value();
                note(judge(bench, "rename a key of", pointer, renamed, linesOf(bench, pointer.child(it.key()))));
            }
            for (auto it = value.begin(); it != value.end(); ++it)
                tryAll(bench, pointer.child(it.key()), it.value(), complaints, edits);
        } else if (value.is_array()) {
            for (size_t i = 0; i <= value.size(); ++i) {
                weir::Json longer = value;
                longer.insert(longer.begin() + qsizetype(i), weir::Json{{"name", "brand-new"}, {"value", 7}});
                Range may = mayInsert(bench, pointer, value);
                if (i < value.size() && !isFlow(bench, pointer))
                    may = mayStandBefore(bench, pointer, i);
                note(judge(bench, "insert an item into", pointer, longer, may));
            }
            for (size_t i = 0; i + 1 < value.size(); ++i) {
                weir::Json swapped = value;
                std::swap(swapped[i], swapped[i + 1]);
                if (swapped != value)
                    note(judge(bench, "swap items of", pointer, swapped,
                               joined(linesOf(bench, pointer.child(i)), linesOf(bench, pointer.child(i + 1)))));
            }
            for (size_t i = 0; i < value.size(); ++i)
                tryAll(bench, pointer.child(i), value[i], complaints, edits);
        }
    }

private Q_SLOTS:
    void others_data()
    {
        const QString folder = weir::test::sharedDir() + QStringLiteral("/samples/manifests");
        if (weir::test::sharedDir().isEmpty() || !QDir(folder).exists())
            QSKIP("The samples beside the project are missing.");
        QTest::addColumn<QString>("path");
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}))
            QTest::newRow(qPrintable(name)) << folder + u'/' + name;
    }

    void others()
    {
        QFETCH(QString, path);
        const QByteArray bytes = weir::test::readFile(path);
        if (weir::manifest::read(bytes, {}).error)
            QSKIP("Not a manifest as it stands (see SOURCES.md beside it).");
        tryFile(bytes);
    }

    void styles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &[name, text] : weir::test::styles) {
            QTest::newRow(name) << QByteArray(text);
            QTest::newRow(qPrintable(QString::fromLatin1(name) + QStringLiteral(", CRLF")))
                << QByteArray(text).replace('\n', "\r\n");
            QTest::newRow(qPrintable(QString::fromLatin1(name) + QStringLiteral(", byte order mark")))
                << QByteArray("\xef\xbb\xbf") + text;
        }
    }

    void styles()
    {
        QFETCH(QByteArray, bytes);
        tryFile(bytes);
    }

private:
    void tryFile(const QByteArray &bytes) const
    {
        const auto read = weir::manifest::read(bytes, {});
        QVERIFY2(!read.error, read.error ? qPrintable(read.error->toString()) : "");
        QStringList complaints;
        int edits = 0;
        qsizetype number = 0;
        for (const weir::manifest::Document &one : read.documents) {
            const weir::Json *items = weir::stringAt(one.json, "/kind").endsWith(QStringLiteral("List"))
                ? weir::find(one.json, "/items") : nullptr;
            for (size_t i = 0; i < (items ? items->size() : 1); ++i) {
                Bench bench(m_registry);
                bench.before = bytes;
                bench.document.openBytes(bytes, QStringLiteral("sample"));
                QCOMPARE(bench.document.rendered().front().second, bytes);
                bench.read = one;
                bench.root = items ? Pointer::parse("/items").child(i) : Pointer();
                const weir::Json *object = weir::find(one.json, bench.root);
                if (weir::stringAt(*object, "/kind").isEmpty() || weir::stringAt(*object, "/apiVersion").isEmpty())
                    continue;
                QList<weir::ResourceKey> keys;
                for (const auto &entry : bench.document.set().resources())
                    keys.append(entry.first);
                std::sort(keys.begin(), keys.end());
                QVERIFY(number < keys.size());
                bench.key = keys[number++];
                const weir::Json whole = bench.document.set().resource(bench.key)->json();
                QCOMPARE(whole, *object);
                tryAll(bench, {}, whole, complaints, edits);
            }
        }
        if (number == 0)
            QSKIP("Nothing in it is an object.");
        QVERIFY(edits > 4);
        QVERIFY2(complaints.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2:\n").arg(complaints.size()).arg(edits)
                            + complaints.join(u'\n').left(6000)));
    }
};
