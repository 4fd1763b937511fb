// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/textplace.h"

#include "views/manifest/lexer.h"

#include <algorithm>

namespace weir::manifesttext {

namespace {

/// A dash or a key, with its column.
struct Entry {
    int column = 0;
    bool isDash = false;
    QString key;
    QString value;
};

QString unquoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() >= 2 && (trimmed.front() == u'"' || trimmed.front() == u'\'')
        && trimmed.back() == trimmed.front())
        return trimmed.mid(1, trimmed.size() - 2);
    return trimmed;
}

/// What the lines of a document say about structure by indentation. The inside of brackets and texts says nothing.
class Outline final
{
public:
    explicit Outline(const QStringList &lines)
    {
        LineState state;
        m_entries.reserve(size_t(lines.size()));
        for (const QString &line : lines) {
            const LineState before = state;
            const std::vector<Token> all = tokens(line, state);
            m_entries.push_back(before == LineState() ? entriesOf(line, all) : std::vector<Entry>());
            m_inside.push_back(!(before == LineState()));
        }
    }

    [[nodiscard]] const std::vector<Entry> &at(int line) const { return m_entries[size_t(line)]; }
    [[nodiscard]] bool isInside(int line) const { return m_inside[size_t(line)]; }

    /// The path to the object or list that a position at `column` belongs to. `own`: entries of its line before it.
    [[nodiscard]] Pointer pathTo(int line, const std::vector<Entry> &own, int column, QStringList *siblings) const
    {
        std::vector<std::string> path;
        int list = -1;
        size_t index = 0;
        bool isOwnLevel = true;
        const auto take = [&](const Entry &entry) {
            if (list >= 0) {
                if (entry.isDash && entry.column == list) {
                    ++index;
                } else if (entry.column < list || (!entry.isDash && entry.column == list)) {
                    path.push_back(std::to_string(index));
                    index = 0;
                    list = entry.isDash ? entry.column : -1;
                    if (!entry.isDash) {
                        path.push_back(entry.key.toStdString());
                        column = entry.column;
                    }
                }
                return;
            }
            if (entry.column < column) {
                isOwnLevel = false;
                if (entry.isDash) {
                    list = entry.column;
                } else {
                    path.push_back(entry.key.toStdString());
                    column = entry.column;
                }
            } else if (siblings && isOwnLevel && entry.column == column && !entry.isDash) {
                siblings->append(entry.key);
            }
        };
        for (size_t i = own.size(); i-- > 0;)
            take(own[i]);
        for (int i = line; i-- > 0;) {
            const std::vector<Entry> &entries = at(i);
            for (size_t e = entries.size(); e-- > 0;)
                take(entries[e]);
        }
        if (list >= 0)
            path.push_back(std::to_string(index));
        std::reverse(path.begin(), path.end());
        return Pointer(std::move(path));
    }

    void siblingsBelow(int line, int column, QStringList &siblings) const
    {
        for (int i = line + 1; i < int(m_entries.size()); ++i) {
            for (const Entry &entry : at(i)) {
                if (entry.column < column || (entry.isDash && entry.column == column))
                    return;
                if (entry.column == column)
                    siblings.append(entry.key);
            }
        }
    }

private:
    static std::vector<Entry> entriesOf(const QString &line, const std::vector<Token> &all)
    {
        std::vector<Entry> entries;
        for (const Token &token : all) {
            const QString text = line.mid(token.begin, token.length);
            if (token.type == Token::Type::Punctuation && text == u"-") {
                entries.push_back({.column = token.begin, .isDash = true, .key = {}, .value = {}});
            } else if (token.type == Token::Type::Key) {
                const qsizetype colon = line.indexOf(u':', token.begin + token.length);
                QString value = line.mid(colon + 1);
                const qsizetype comment = value.indexOf(QStringLiteral(" #"));
                entries.push_back({.column = token.begin, .isDash = false, .key = unquoted(text),
                                   .value = unquoted(comment < 0 ? value : value.left(comment))});
                break;
            } else if (token.type != Token::Type::Anchor && token.type != Token::Type::Tag) {
                break;
            }
        }
        return entries;
    }

    std::vector<std::vector<Entry>> m_entries;
    std::vector<bool> m_inside;
};

int columnBehind(const QString &line, const std::vector<Entry> &dashes)
{
    int column = dashes.empty() ? 0 : dashes.back().column + 1;
    while (column < line.size() && line[column] == u' ')
        ++column;
    return column;
}

/// An open flow collection on the way to the caret.
struct Open {
    bool isMap = false;
    size_t index = 0;
    QString key;
    bool hasColon = false;
    QStringList siblings;
};

/// Brackets that are open, as far as tokens were taken.
class Brackets final
{
public:
    void take(const Token &token, QStringView text)
    {
        if (token.type == Token::Type::Key && !m_open.empty()) {
            m_open.back().key = unquoted(text.toString());
            m_open.back().siblings.append(m_open.back().key);
        } else if (token.type != Token::Type::Punctuation) {
            return;
        } else if (text == u"{" || text == u"[") {
            m_open.push_back({.isMap = text == u"{", .index = 0, .key = {}, .hasColon = false, .siblings = {}});
        } else if (m_open.empty()) {
            return;
        } else if (text == u"}" || text == u"]") {
            m_open.pop_back();
        } else if (text == u":") {
            m_open.back().hasColon = true;
        } else if (text == u",") {
            ++m_open.back().index;
            m_open.back().key.clear();
            m_open.back().hasColon = false;
        }
    }
    [[nodiscard]] std::vector<Open> &open() { return m_open; }

private:
    std::vector<Open> m_open;
};

// The keys of the innermost collection that follow the caret.
void siblingsBehind(const QStringList &lines, int line, int column, LineState state, QStringList &siblings)
{
    int depth = 0;
    for (int i = line; i < lines.size() && i < line + 200; ++i) {
        for (const Token &token : tokens(lines[i], state)) {
            if (i == line && token.begin < column)
                continue;
            const QStringView text = QStringView(lines[i]).mid(token.begin, token.length);
            const bool isMark = token.type == Token::Type::Punctuation;
            if (isMark && (text == u"{" || text == u"["))
                ++depth;
            else if (isMark && (text == u"}" || text == u"]") && --depth < 0)
                return;
            else if (token.type == Token::Type::Key && depth == 0)
                siblings.append(unquoted(text.toString()));
        }
    }
}

// Where the caret is in a collection in brackets, which may have begun some lines above.
void placeInFlow(const QStringList &lines, int line, int column, const Outline &outline, TextPlace &place)
{
    int start = line;
    while (start > 0 && outline.isInside(start))
        --start;
    Pointer path;
    if (!outline.at(start).empty())
        path = pathOfLine(lines, start);
    // What is not deeper than the key is no part of its collection: a bracket is missing above.
    const int parent = outline.at(start).empty() ? -1 : outline.at(start).back().column;
    for (int i = start + 1; i <= line; ++i) {
        const QString text = lines[i];
        const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
        if (first != text.end() && first - text.begin() <= parent)
            return;
    }
    Brackets brackets;
    LineState state;
    LineState before;
    Token last{.type = Token::Type::Mark};
    for (int i = start; i <= line; ++i) {
        before = state;
        const QString text = i == line ? lines[i].left(column) : lines[i];
        last = {.type = Token::Type::Mark};
        for (const Token &token : tokens(text, state)) {
            brackets.take(token, QStringView(text).mid(token.begin, token.length));
            last = token;
        }
    }
    std::vector<Open> &open = brackets.open();
    if (open.empty() || state.mode != LineState::Mode::Plain)
        return;
    for (const Open &one : open) {
        const bool isInner = &one == &open.back();
        if (!one.isMap)
            path = path.child(std::to_string(one.index));
        else if (!isInner || one.hasColon)
            path = path.child(one.key.toStdString());
    }
    Open &inner = open.back();
    const bool isWord = last.type == Token::Type::Text || last.type == Token::Type::Value;
    place.what = inner.isMap && !inner.hasColon ? TextPlace::What::Key : TextPlace::What::Value;
    place.isFlow = true;
    place.isAlone = false;
    place.path = path;
    place.from = isWord ? last.begin : column;
    place.indent = place.from;
    place.prefix = lines[line].mid(place.from, column - place.from);
    place.siblings = inner.siblings;
    siblingsBehind(lines, line, column, before, place.siblings);
    int end = column;
    while (end < lines[line].size() && !QStringLiteral(":,]}[{ ").contains(lines[line][end]))
        ++end;
    place.hasColon = end < lines[line].size() && lines[line][end] == u':';
}

} // namespace

TextPlace placeIn(const QStringList &lines, int line, int column)
{
    TextPlace place;
    if (line < 0 || line >= lines.size())
        return place;
    const Outline outline(lines);
    bool isOther = false;
    for (int i = 0; i < lines.size(); ++i) {
        const QString trimmed = lines[i].trimmed();
        isOther = isOther || (i != line && !trimmed.isEmpty() && !trimmed.startsWith(u'#'));
        for (const Entry &entry : outline.at(i)) {
            if (entry.isDash)
                break;
            if (entry.column == 0 && entry.key == u"apiVersion")
                place.apiVersion = entry.value;
            else if (entry.column == 0 && entry.key == u"kind")
                place.kind = entry.value;
        }
    }
    for (int i = 0; i < lines.size(); ++i) {
        if (!outline.at(i).empty() && outline.at(i).back().key == u"namespace"
            && pathOfLine(lines.mid(0, i + 1), i) == Pointer({"metadata", "namespace"}))
            place.nameSpace = outline.at(i).back().value;
        if (!place.nameSpace.isEmpty())
            break;
    }
    place.isAlone = !isOther;
    const QString text = lines[line];
    const QString before = text.left(column);
    LineState state;
    for (int i = 0; i < line; ++i)
        (void)tokens(lines[i], state);
    if (!(state == LineState()) && (state.flow == 0 || state.mode != LineState::Mode::Plain))
        return place;
    const std::vector<Token> own = tokens(before, state);
    if (!own.empty() && own.back().type == Token::Type::Comment)
        return place;
    if (state.flow > 0)
        placeInFlow(lines, line, column, outline, place);
    if (state.flow > 0 || state.mode == LineState::Mode::Block || outline.isInside(line))
        return place;

    const std::vector<Entry> &entries = outline.at(line);
    std::vector<Entry> dashes;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(dashes),
                 [&](const Entry &entry) { return entry.isDash && entry.column < column; });
    const auto key = std::find_if(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.isDash; });
    const qsizetype colon = key == entries.end() ? -1 : text.indexOf(u':', key->column + key->key.size());
    if (colon >= 0 && column > colon) {
        place.what = TextPlace::What::Value;
        place.indent = key->column;
        place.path = outline.pathTo(line, dashes, key->column, &place.siblings).child(key->key.toStdString());
        outline.siblingsBelow(line, key->column, place.siblings);
        int from = int(colon) + 1;
        while (from < column && text[from] == u' ')
            ++from;
        place.from = from;
        place.prefix = text.mid(from, column - from);
        return place;
    }
    int start = columnBehind(text, dashes);
    if (start >= column && before.trimmed().isEmpty() && dashes.empty())
        start = column;
    place.what = TextPlace::What::Key;
    place.from = place.indent = std::min(start, column);
    place.prefix = text.mid(place.from, column - place.from);
    place.hasColon = colon >= 0;
    place.isItem = !dashes.empty();
    place.path = outline.pathTo(line, dashes, place.from, &place.siblings);
    outline.siblingsBelow(line, place.from, place.siblings);
    return place;
}

Pointer pathOfLine(const QStringList &lines, int line)
{
    if (line < 0 || line >= lines.size())
        return {};
    const Outline outline(lines);
    // Inside a text: that of the line where it begins.
    while (line > 0 && (outline.isInside(line) || outline.at(line).empty()))
        --line;
    const std::vector<Entry> &entries = outline.at(line);
    if (entries.empty())
        return {};
    const Entry &last = entries.back();
    if (last.isDash)
        return outline.pathTo(line, entries, last.column + 1, nullptr);
    const std::vector<Entry> dashes(entries.begin(), entries.end() - 1);
    return outline.pathTo(line, dashes, last.column, nullptr).child(last.key.toStdString());
}

} // namespace weir::manifesttext
