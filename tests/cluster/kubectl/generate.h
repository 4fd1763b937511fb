// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace weir::test {

/// Makes manifests with much of what YAML can say; the same seed makes the same file. Every object is a ConfigMap named
/// PREFIX-N, whatever its data are.
class Generator final
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    /// One file of YAML or JSON documents; about one in five has a fault somewhere.
    QByteArray file(const QByteArray &prefix)
    {
        m_prefix = prefix;
        m_documents = 0;
        if (chance(15))
            return json();
        QByteArray text;
        for (int i = 0, count = one({1, 1, 1, 2, 3}); i < count; ++i) {
            if (i > 0)
                text += one<const char *>({"---\n", "--- # c\n", "---  \n", "---\n---\n", "...\n---\n",
                                           "---\n# only\n---\n", "---\nnull\n---\n"});
            text += chance(15) ? list() : object(0);
        }
        if (chance(20))
            text.chop(1);
        if (chance(20))
            text.replace('\n', "\r\n");
        if (chance(5))
            text.prepend("\xef\xbb\xbf");
        return text;
    }

private:
    struct Anchor {
        QByteArray name;
        bool isMapping;
    };

    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool chance(int percent) { return number(100) < percent; }
    template<class T>
    T one(std::initializer_list<T> choices)
    {
        return *(choices.begin() + number(static_cast<int>(choices.size())));
    }

    QByteArray letters(const char *alphabet, int most)
    {
        const QByteArrayView all(alphabet);
        QByteArray out;
        for (int i = 0, count = 1 + number(most); i < count; ++i)
            out += all[number(static_cast<int>(all.size()))];
        return out;
    }

    QByteArray plain(bool flow)
    {
        static constexpr std::array words{
            "y",    "Yes",  "yEs",  "n",     "No",   "true",  "TRUE",  "false", "on",    "Off",  "~",     "null",
            "nULL", "0",    "-0",   "007",   "08",   "0o17",  "0x1F",  "0b101", "0b2",   "1_000", "_1",   "1_",
            "+12",  "12e3", "1E5",  ".5",    "-.5",  "1.",    "1.5e",  "1e400", "1e21",  "1e-7", "1.10",  "100.0",
            "1:30", "2020-01-01", "1.2.3", "1,000", "=", "a#b", "http://x/y", "-a", "x'y", "a b",
            "18446744073709551615",
            "9223372036854775808", "-9223372036854775809", "9007199254740993", "123456789012345678901234567890",
            "0x7fffffffffffffff", "01777777777777777777777", ".5_0", "1e1000000", "\xc3\xa9", "a\xc2\xa0z", "",
        };
        QByteArray word = words[static_cast<size_t>(number(static_cast<int>(words.size())))];
        if (chance(10))
            word = letters("0123456789+-._eExob", 8);
        else if (chance(10))
            word = letters("abcxyz019 .-_:#,'\"\\/", 12);
        // A colon before a bracket is the one thing that libyaml reads otherwise (spellings.h).
        if (flow)
            word.replace(':', "").replace(',', "");
        return word;
    }

    QByteArray quoted()
    {
        QByteArray text;
        for (int i = 0, count = number(8); i < count; ++i)
            text += one<const char *>({"a", "b ", " ", "\\n", "\\t", "\\x41", "\\u00e9", "\\U0001F600", "\\\"",
                                       "\\\\",
                                       "\\0", "\\a", "\\e", "\\N", "\\_", "\\L", "\\P", "\xc3\xa9", "#", ": ",
                                       "'", "\\r",
                                       "\\x7f", "\\u0001"});
        return '"' + text + '"';
    }

    QByteArray scalar(bool flow)
    {
        const int kind = number(100);
        if (kind < 60)
            return plain(flow);
        if (kind < 75)
            return '\'' + letters("abc 01:#-", 12) + one<const char *>({"", "''", "\""}) + '\'';
        if (kind < 90)
            return quoted();
        return one<const char *>({"!!str 5", "!!str yes", "!!int '7'", "!!int 0x1F", "!!float 5", "!!float '1.5'",
                                  "!!bool 'on'", "!!null ''", "!!binary aGk=", "!!binary /w==", "!custom 5", "! 5",
                                  "!<tag:yaml.org,2002:str> 5", "!!timestamp 2020-01-01", "!!int x"});
    }

    QByteArray block(int indent)
    {
        const QByteArray pad(indent + 2, ' ');
        QByteArray text = one<const char *>({"|", ">", "|-", ">-", "|+", ">+"});
        if (chance(10))
            text += '2';
        text += one<const char *>({"", " ", " # c"});
        bool isFirst = true;
        for (int i = 0, count = 1 + number(6); i < count; ++i) {
            text += '\n';
            if (chance(20)) {
                text += QByteArray(chance(60) ? 0 : number(indent + 3), ' ');
                continue;
            }
            text += pad + (isFirst ? "" : one<const char *>({"", "", "", " ", "  "}))
                + one<const char *>({"text", "a: b", "# no", "- x", "tab\there", "trail  ", "\"q\"", "a b c",
                                     "\xc3\xa9",
                                     "\tt", "key:", "...x", "%"});
            isFirst = false;
        }
        return text;
    }

    QByteArray flow(int depth)
    {
        const int kind = number(100);
        if (depth <= 0 || kind < 50)
            return scalar(true);
        const QByteArray comma = one<const char *>({", ", ",", " , ", ",\n          "});
        QList<QByteArray> parts;
        const QList<QByteArray> names = keys(number(4));
        for (const QByteArray &name : names)
            parts << (kind < 75 ? QByteArray() : name + ": ") + flow(depth - 1);
        const QByteArray inner = parts.join(comma) + (parts.isEmpty() || chance(70) ? "" : ",");
        return kind < 75 ? '[' + inner + ']' : '{' + inner + '}';
    }

    /// Keys that stay different when they become texts: which of two equal ones counts is chance in Go.
    QList<QByteArray> keys(int count)
    {
        QList<QByteArray> pool{"a",    "b",     "c",   "yes",  "no",    "1",    "0x10",      "1.5",       ".5",
                               "'q k'", "\"e\\u0041\"", "a b", "1e3",   "-5",   "k-1",       "k.2/x",     "\xc3\xa9",
                               "2.50", "1e21",  "1e-7", "0b11", "~x",    "'~'",  "123456789", "1234567.5", "''",
                               "+4",   "12e",   "1_0"};
        QList<QByteArray> out;
        while (out.size() < count)
            out << pool.takeAt(number(static_cast<int>(pool.size())));
        return out;
    }

    QByteArray value(int indent, int depth)
    {
        const int kind = number(100);
        if (!m_anchors.isEmpty() && kind < 6)
            return " *" + m_anchors[number(static_cast<int>(m_anchors.size()))].name;
        QByteArray name;
        if (chance(12))
            name = 'n' + QByteArray::number(++m_anchorCount);
        QByteArray text = name.isEmpty() ? QByteArray() : " &" + name;
        const bool isMapping = depth > 0 && kind >= 67 && kind < 85;
        if (depth <= 0 || kind < 45) {
            text += ' ' + scalar(false) + one<const char *>({"", "", "", " ", "  # c", " #"});
        } else if (kind < 55) {
            text += ' ' + block(indent);
        } else if (kind < 67) {
            text += ' ' + flow(2);
        } else if (isMapping) {
            text += one<const char *>({"", " # c", " "}) + ('\n' + mapping(indent + 2, depth - 1));
        } else {
            const QByteArray pad(indent + one({0, 2}), ' ');
            for (int i = 0, count = 1 + number(3); i < count; ++i)
                text += '\n' + pad + '-'
                    + (chance(80) ? value(static_cast<int>(pad.size()), depth - 1)
                                  : ' ' + mapping(static_cast<int>(pad.size()) + 2, 1).trimmed());
        }
        if (!name.isEmpty())
            m_anchors.append({name, isMapping});
        return text;
    }

    QByteArray merge()
    {
        QList<QByteArray> names;
        for (const Anchor &anchor : m_anchors) {
            if (anchor.isMapping)
                names << '*' + anchor.name;
        }
        if (names.isEmpty() || !chance(40))
            return {};
        return "<<: " + (chance(60) ? names.back() : '[' + names.mid(0, 2).join(", ") + ']');
    }

    QByteArray mapping(int indent, int depth)
    {
        const QByteArray pad(indent, ' ');
        QList<QByteArray> names = keys(1 + number(4));
        if (chance(8))
            names << names.front();
        const int mergeAt = number(static_cast<int>(names.size()));
        QList<QByteArray> lines;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i == mergeAt) {
                if (const QByteArray line = merge(); !line.isEmpty())
                    lines << pad + line;
            }
            if (chance(8))
                lines << pad + "# comment";
            if (chance(5))
                lines << QByteArray();
            const QByteArray start = chance(5) ? pad + "? " + names[i] + '\n' + pad + ':' : pad + names[i] + ':';
            lines << start + value(indent, depth);
        }
        return lines.join('\n');
    }

    QByteArray nextName() { return m_prefix + '-' + QByteArray::number(m_documents++); }

    /// One object whose lines stand at `indent`; the first one without.
    QByteArray object(int indent)
    {
        const QByteArray pad = '\n' + QByteArray(indent, ' ');
        if (indent == 0)
            m_anchors.clear();
        return "apiVersion: v1" + pad + "kind: ConfigMap" + pad + "metadata:" + pad + "  name: " + nextName() + pad
            + "data:\n" + mapping(indent + 2, 3) + '\n';
    }

    QByteArray list()
    {
        m_anchors.clear();
        QByteArray text = one<const char *>({"apiVersion: v1\nkind: List\nitems:\n",
                                             "apiVersion: v1\nkind: ConfigMapList\nmetadata: {}\nitems:\n"});
        for (int i = 0, count = 1 + number(3); i < count; ++i)
            text += "- " + object(2);
        return text;
    }

    QByteArray jsonValue(int depth)
    {
        const int kind = depth > 0 ? number(100) : number(60);
        if (kind < 30)
            return one<const char *>({"0", "-0", "1.0", "-1.5e3", "1e2", "12345678901234567890", "1e-400",
                                      "true", "false",
                                      "null", "9007199254740993", "0.1", "9223372036854775807"});
        if (kind < 60)
            return '"' + letters("abc :,{}[]#-&*!|>'%@`~01", 10)
                + one<const char *>({"", "\\n", "\\/", "\\ud83d\\ude00", "\\u00e9", "\\\\", "\\\"", "\xc3\xa9",
                                     "\\ud800"})
                + '"';
        QList<QByteArray> parts;
        for (int i = 0, count = number(4); i < count; ++i)
            parts << (kind < 80 ? QByteArray()
                                : '"' + QByteArray::number(i) + one<const char *>({"", "yes", "\\u0041",
                                                                                   " <<"}) + "\": ")
                    + jsonValue(depth - 1);
        const QByteArray inner = parts.join(one<const char *>({",", ", ", "\n,\t"}));
        return kind < 80 ? '[' + inner + ']' : '{' + inner + '}';
    }

    QByteArray json()
    {
        QByteArray text;
        for (int i = 0, count = 1 + number(3); i < count; ++i) {
            const QByteArray head = R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":")"
                + nextName() + "\"}";
            text += head + ",\n\"data\": " + jsonValue(4) + '}' + one<const char *>({"", "\n", " \r\n", " null "});
        }
        return text;
    }

    QRandomGenerator m_random;
    QByteArray m_prefix;
    int m_documents = 0;
    int m_anchorCount = 0;
    QList<Anchor> m_anchors;
};

} // namespace weir::test
