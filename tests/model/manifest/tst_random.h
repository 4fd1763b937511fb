// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"
#include "tests/support/shared.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <random>

/// Random values and random edits, each from a seed that the failure names.
class RandomTest final : public weir::test::Case
{
    Q_OBJECT

    using Random = std::mt19937;

    static size_t upTo(Random &random, size_t count) { return random() % count; }

    static std::string text(Random &random)
    {
        static const char *const words[] = {"a", "yes", "x: y", "1e3", "", "it's", "l1\nl2\n", "l1\nl2", " lead", "#no",
                                            "\u00fc", "*x", "0x1", "long text with words", "a\tb", "true", "-", "v1"};
        return words[upTo(random, std::size(words))];
    }

    static weir::Json value(Random &random, int depth)
    {
        switch (upTo(random, depth > 0 ? 8 : 5)) {
        case 0:
            return nullptr;
        case 1:
            return random() % 2 == 0;
        case 2:
            return static_cast<qint64>(random()) - (1 << 30);
        case 3:
            return static_cast<double>(random() % 1000) / 8;
        case 4:
            return text(random);
        case 5: {
            weir::Json out = weir::Json::array();
            for (size_t i = upTo(random, 4); i > 0; --i)
                out.push_back(value(random, depth - 1));
            return out;
        }
        default: {
            weir::Json out = weir::Json::object();
            for (size_t i = upTo(random, 4); i > 0; --i)
                out[text(random) + std::to_string(i)] = value(random, depth - 1);
            return out;
        }
        }
    }

    static void collect(const weir::Json &json, const weir::Pointer &pointer, std::vector<weir::Pointer> &out)
    {
        if (!pointer.isRoot())
            out.push_back(pointer);
        if (json.is_object()) {
            for (const auto &[key, member] : json.items())
                collect(member, pointer.child(key), out);
        } else if (json.is_array()) {
            for (size_t i = 0; i < json.size(); ++i)
                collect(json[i], pointer.child(i), out);
        }
    }

    /// One edit somewhere; returns the pointer below which things may have changed.
    static weir::Pointer edit(Random &random, weir::Json &json)
    {
        std::vector<weir::Pointer> all;
        collect(json, {}, all);
        if (all.empty()) {
            json["new"] = value(random, 2);
            return {};
        }
        const weir::Pointer at = all[upTo(random, all.size())];
        weir::Json *parent = &json;
        const weir::Pointer above = at.parent();
        for (const std::string &token : above.tokens())
            parent = parent->is_array() ? &(*parent)[std::stoul(token)] : &(*parent)[token];
        switch (upTo(random, 4)) {
        case 0:
            if (parent->is_array())
                parent->erase(std::stoul(at.last()));
            else
                parent->erase(at.last());
            return at.parent();
        case 1:
            if (parent->is_array())
                parent->insert(parent->begin() + static_cast<std::ptrdiff_t>(std::stoul(at.last())), value(random, 2));
            else
                (*parent)["key" + std::to_string(random() % 50)] = value(random, 2);
            return at.parent();
        case 2:
            weir::setAt(json, at, value(random, 0));
            return at;
        default:
            weir::setAt(json, at, value(random, 2));
            return at;
        }
    }

    static std::vector<QByteArray> documents()
    {
        std::vector<QByteArray> out;
        out.push_back(
            "# head\na: 1 # one\nb:\n    # in b\n    c: [1, two, {x: y}]\n    d:\n      - p: 1\n        q: 2\n"
            "      # item\n      - r\ne: |\n  block\n  text\nf: 'single'\ng: \"double\" # last\n");
        out.push_back("{\n  \"a\": [1, {\"b\": \"x\"}, []],\n  \"c\": {\"d\": null}\n}\n");
        const QString folder = weir::test::sharedDir();
        const QDir dir(folder + QStringLiteral("/samples/manifests"));
        for (const QString &name : folder.isEmpty() ? QStringList() : dir.entryList({QStringLiteral("*.yaml")})) {
            const QByteArray bytes = weir::test::readFile(dir.filePath(name));
            const auto read = weir::manifest::read(bytes, {});
            if (read.error)
                continue;
            for (const auto &document : read.documents)
                out.push_back(bytes.mid(document.text.begin, document.text.size()));
        }
        return out;
    }

    static weir::Json read(const QByteArray &bytes)
    {
        const auto result = weir::manifest::read(bytes, {});
        return result.error || result.documents.size() != 1 ? weir::Json() : result.documents[0].json;
    }

    /// In JSON the comma behind a line belongs to what follows it; the last line has no line end.
    static QList<QByteArray> withoutCommas(QList<QByteArray> lines)
    {
        for (QByteArray &line : lines) {
            if (line.endsWith('\r'))
                line.chop(1);
            if (line.endsWith(','))
                line.chop(1);
        }
        return lines;
    }

    /// Lines of `before` that hold nothing at or below `changed`, nor its parent's own line.
    static QList<QByteArray> untouched(const QByteArray &before, const weir::Pointer &changed)
    {
        const auto result = weir::manifest::read(before, {});
        const weir::manifest::Document &document = result.documents[0];
        const auto *span = document.span(changed);
        if (!span || changed.isRoot())
            return {};
        const QByteArray text = before.mid(document.text.begin, document.text.size());
        qsizetype begin = span->key.size() > 0 ? span->key.begin : span->value.begin;
        begin = text.lastIndexOf('\n', begin) + 1;
        qsizetype end = text.indexOf('\n', std::max(span->value.end, span->key.end));
        end = end < 0 ? text.size() : end;
        // Own comments of what was removed may go, too.
        QList<QByteArray> above = text.left(begin).split('\n');
        while (!above.isEmpty() && (above.last().trimmed().isEmpty() || above.last().trimmed().startsWith('#')))
            above.removeLast();
        return above + text.mid(end).split('\n');
    }

private Q_SLOTS:
    void valuesReadBack()
    {
        for (unsigned seed = 1; seed <= 150; ++seed) {
            Random random(seed);
            const weir::Json json = weir::Json{{"root", value(random, 5)}};
            const QByteArray text = weir::manifest::writeYaml(json);
            QVERIFY2(weir::test::sameJson(read(text), json),
                     ("seed " + QByteArray::number(seed) + '\n' + text).constData());
        }
    }

    void editsReadBack()
    {
        const std::vector<QByteArray> all = documents();
        for (unsigned seed = 1; seed <= 120; ++seed) {
            Random random(seed);
            QByteArray text = all[seed % all.size()];
            if (seed % 3 == 0)
                text.replace("\n", "\r\n");
            for (int step = 0; step < 4; ++step) {
                weir::Json wanted = read(text);
                if (!wanted.is_object())
                    break;
                const weir::Pointer changed = edit(random, wanted);
                if (wanted.empty())
                    break;
                const QByteArray after = weir::manifest::splice(text, wanted);
                const QByteArray where = "seed " + QByteArray::number(seed) + " at "
                    + QByteArray::fromStdString(changed.toString()) + "\n--- before\n" + text + "--- after\n" + after;
                QVERIFY2(weir::test::sameJson(read(after), wanted), where.constData());
                QVERIFY2(weir::manifest::splice(after, wanted) == after, where.constData());
                QList<QByteArray> rest = withoutCommas(after.split('\n'));
                for (const QByteArray &line : withoutCommas(untouched(text, changed))) {
                    if (line.trimmed().isEmpty())
                        continue;
                    const qsizetype at = rest.indexOf(line);
                    QVERIFY2(at >= 0, ("lost: " + line + '\n' + where).constData());
                    rest = rest.mid(at + 1);
                }
                text = after;
            }
        }
    }
};
