// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/reader.h"

#include <algorithm>
#include <array>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostLines = 5000;
constexpr size_t MostLevels = 64;

struct Token {
    std::string text;
    bool isQuoted = false; ///< text is then what stands between the quotes, unescaped
};

/// Reads the tokens of one line. Anything wrong makes it empty-handed for good: see `fault`.
class Words
{
public:
    explicit Words(std::string_view line);

    [[nodiscard]] bool atEnd() const { return m_next >= m_tokens.size(); }
    [[nodiscard]] bool isNext(std::string_view word) const
    {
        return !atEnd() && !m_tokens[m_next].isQuoted && m_tokens[m_next].text == word;
    }
    bool skip(std::string_view word)
    {
        const bool is = isNext(word);
        m_next += is ? 1 : 0;
        return is;
    }
    /// Up to the end of a list: ";", which is taken, or "of", which is not.
    [[nodiscard]] bool hasMore()
    {
        return !atEnd() && !isNext("of") && !skip(";");
    }
    Token take()
    {
        if (atEnd()) {
            fault = u"something is missing at the end"_s;
            return {};
        }
        return m_tokens[m_next++];
    }
    Json takeValue();
    double takeNumber();
    size_t takeLength();

    QString fault;

private:
    std::vector<Token> m_tokens;
    size_t m_next = 0;
};

Words::Words(std::string_view line)
{
    size_t i = 0;
    while (i < line.size()) {
        if (line[i] == ' ') {
            ++i;
        } else if (line[i] == ':') {
            m_tokens.push_back({":", false});
            ++i;
        } else if (line[i] == '"') {
            size_t end = i + 1;
            while (end < line.size() && line[end] != '"')
                end += line[end] == '\\' ? 2 : 1;
            const auto text = end < line.size() ? parseJson(line.substr(i, end - i + 1)) : std::nullopt;
            if (!text || !text->is_string()) {
                fault = u"a quoted text does not end"_s;
                return;
            }
            m_tokens.push_back({text->get<std::string>(), true});
            i = end + 1;
        } else {
            const size_t end = std::min(line.find_first_of(" :\"", i), line.size());
            m_tokens.push_back({std::string(line.substr(i, end - i)), false});
            i = end;
        }
    }
}

Json Words::takeValue()
{
    const Token token = take();
    if (token.isQuoted)
        return token.text;
    const auto value = parseJson(token.text);
    if (!value && fault.isEmpty())
        fault = u"\"%1\" is no value"_s.arg(QString::fromStdString(token.text));
    return value.value_or(Json());
}

double Words::takeNumber()
{
    const Json value = takeValue();
    if (!value.is_number() && fault.isEmpty())
        fault = u"a number is missing"_s;
    return value.is_number() ? value.get<double>() : 0;
}

size_t Words::takeLength()
{
    constexpr double longest = 1e9;
    const double number = takeNumber();
    if (number >= 0 && number <= longest)
        return static_cast<size_t>(number);
    if (fault.isEmpty())
        fault = u"a length is out of range"_s;
    return 0;
}

/// A definition's pattern for Qt: there `$` also stands before a last line break.
QRegularExpression expression(const std::string &pattern)
{
    QString text = QString::fromStdString(pattern);
    if (text.endsWith(u'$'))
        text.replace(text.size() - 1, 1, QStringLiteral("\\z"));
    return QRegularExpression(text);
}

class Reader
{
public:
    explicit Reader(std::string_view name);
    Table read(std::string_view text);

private:
    using Node = std::shared_ptr<Schema>;

    void line(size_t indent, std::string_view text);
    void head(Words &words);
    void version(Words &words);
    /// The schema that the words say; `inner` becomes the one that lines below may give members to, or null.
    std::shared_ptr<const Schema> schema(Words &words, Node &inner);
    /// A type and its words up to "of" or the end; null with `fault` set.
    Node one(Words &words);
    static bool word(Words &words, Schema &schema);

    QString m_group, m_kind;
    bool m_isNamespaced = true;
    std::vector<Definition> m_definitions;
    std::map<std::string, std::shared_ptr<const Schema>, std::less<>> m_fragments;
    std::string m_within;     ///< the fragment whose members are being read
    std::vector<Node> m_open; ///< by level, what the next level's members belong to
    QString m_fault;
};

Reader::Reader(std::string_view name)
{
    const size_t dot = std::min(name.rfind('.'), name.size());
    m_group = QString::fromUtf8(name.substr(0, dot));
    m_kind = QString::fromUtf8(name.substr(std::min(dot + 1, name.size())));
    if (m_group.isEmpty() || m_kind.isEmpty())
        m_fault = u"the name is not GROUP.KIND"_s;
}

bool Reader::word(Words &words, Schema &schema)
{
    const auto names = [&](std::vector<std::string> &into) {
        while (words.hasMore())
            into.push_back(words.take().text);
    };
    if (words.skip("open")) {
        schema.keepsUnknown = true;
    } else if (words.skip("nullable")) {
        schema.isNullable = true;
    } else if (words.skip("required")) {
        names(schema.required);
    } else if (words.skip("either")) {
        names(schema.alternatives.emplace_back());
    } else if (words.skip("keys")) {
        names(schema.keys);
    } else if (words.skip("enum")) {
        while (words.hasMore())
            schema.choices.push_back(words.takeValue());
    } else if (words.skip("default")) {
        schema.defaultValue = words.takeValue();
    } else if (words.skip("format")) {
        schema.format = words.take().text;
    } else if (words.skip("pattern")) {
        schema.pattern = words.take().text;
        schema.expression = expression(schema.pattern);
    } else if (words.skip("least")) {
        schema.least = words.takeNumber();
    } else if (words.skip("most")) {
        schema.most = words.takeNumber();
    } else if (words.skip("shortest")) {
        schema.shortest = words.takeLength();
    } else if (words.skip("longest")) {
        schema.longest = words.takeLength();
    } else {
        return false;
    }
    return true;
}

Reader::Node Reader::one(Words &words)
{
    using Type = Schema::Type;
    static constexpr std::array<std::pair<std::string_view, Type>, 9> Types = {{
        {"any", Type::Any},
        {"int-or-string", Type::Any},
        {"string", Type::Text},
        {"integer", Type::Integer},
        {"number", Type::Number},
        {"boolean", Type::Boolean},
        {"object", Type::Object},
        {"map", Type::Object},
        {"list", Type::List},
    }};
    const auto type = std::find_if(Types.begin(), Types.end(), [&](const auto &t) { return words.isNext(t.first); });
    if (type == Types.end()) {
        m_fault = u"a type is missing"_s;
        return nullptr;
    }
    words.take();
    auto node = std::make_shared<Schema>();
    node->type = type->second;
    node->isIntOrString = type->first == "int-or-string";
    while (!words.atEnd() && !words.isNext("of") && words.fault.isEmpty()) {
        if (!word(words, *node)) {
            m_fault = u"\"%1\" is no word of a schema"_s.arg(QString::fromStdString(words.take().text));
            return nullptr;
        }
    }
    const bool hasItem = type->first == "list" || type->first == "map";
    if (hasItem != words.isNext("of")) {
        m_fault = hasItem ? u"the element of a list or map is missing"_s
                          : u"\"of\" behind something else than a list"_s;
        return nullptr;
    }
    return node;
}

std::shared_ptr<const Schema> Reader::schema(Words &words, Node &inner)
{
    Node first;
    inner = nullptr;
    do {
        std::shared_ptr<const Schema> next;
        Node made;
        Words ahead = words;
        const Token token = ahead.take();
        if (!token.isQuoted && token.text.starts_with('<') && token.text.ends_with('>')) {
            words = ahead;
            const auto fragment = m_fragments.find(std::string_view(token.text).substr(1, token.text.size() - 2));
            if (fragment != m_fragments.end() && fragment->first == m_within) {
                m_fault = u"%1 would hold itself"_s.arg(QString::fromStdString(token.text));
                return nullptr;
            }
            if (fragment == m_fragments.end() || !words.atEnd()) {
                m_fault = u"%1 is no fragment above, or more is behind it"_s.arg(QString::fromStdString(token.text));
                return nullptr;
            }
            next = fragment->second;
        } else {
            made = one(words);
            if (!made)
                return nullptr;
            next = made;
        }
        if (inner)
            inner->item = next;
        inner = made;
        if (!first) {
            if (!made)
                return next;
            first = made;
        }
    } while (words.skip("of"));
    if (inner && inner->type != Schema::Type::Object)
        inner = nullptr;
    return first;
}

void Reader::version(Words &words)
{
    Definition definition{.group = m_group, .kind = m_kind, .version = QString::fromStdString(words.take().text),
                          .isServed = true, .isNamespaced = m_isNamespaced, .hasStatus = false, .replicas = {},
                          .schema = nullptr};
    while (!words.atEnd() && !words.isNext(":")) {
        if (words.skip("unserved")) {
            definition.isServed = false;
        } else if (words.skip("status")) {
            definition.hasStatus = true;
        } else if (words.skip("replicas")) {
            definition.replicas = words.take().text;
        } else {
            m_fault = u"\"%1\" is no word of a version"_s.arg(QString::fromStdString(words.take().text));
            return;
        }
    }
    if (!words.skip(":")) {
        m_fault = u"the schema is missing"_s;
        return;
    }
    Node inner;
    definition.schema = schema(words, inner);
    m_open = {inner};
    m_definitions.push_back(std::move(definition));
}

void Reader::head(Words &words)
{
    m_within.clear();
    if (words.skip("scope")) {
        m_isNamespaced = words.skip("namespaced");
        if (!m_isNamespaced && !words.skip("cluster"))
            m_fault = u"the scope is namespaced or cluster"_s;
        m_open.clear();
    } else if (words.skip("fragment")) {
        const std::string name = words.take().text;
        if (!words.skip(":")) {
            m_fault = u"the schema is missing"_s;
            return;
        }
        Node inner;
        auto made = schema(words, inner);
        m_open = {inner};
        m_within = name;
        if (!m_fragments.emplace(name, std::move(made)).second)
            m_fault = u"a fragment of this name is above"_s;
    } else if (words.skip("version")) {
        version(words);
    } else {
        m_fault = u"a line begins with scope, fragment or version"_s;
    }
}

void Reader::line(size_t indent, std::string_view text)
{
    Words words(text);
    const size_t level = indent / 2;
    if (!words.fault.isEmpty()) {
        m_fault = words.fault;
    } else if (indent % 2 != 0 || level > m_open.size() || level > MostLevels) {
        m_fault = u"the line is too far in"_s;
    } else if (level == 0) {
        head(words);
    } else {
        const std::string name = words.take().text;
        if (!words.skip(":")) {
            m_fault = u"the schema is missing"_s;
            return;
        }
        const Node parent = m_open[level - 1];
        Node inner;
        auto made = schema(words, inner);
        if (!parent)
            m_fault = u"what is above has no members of its own"_s;
        else if (!parent->members.emplace(name, std::move(made)).second)
            m_fault = u"a member of this name is above"_s;
        m_open.resize(level);
        m_open.push_back(inner);
    }
    if (m_fault.isEmpty())
        m_fault = words.fault;
    if (m_fault.isEmpty() && !words.atEnd())
        m_fault = u"more than one schema"_s;
}

Table Reader::read(std::string_view text)
{
    size_t number = 0;
    std::string whole;
    while (!text.empty() && m_fault.isEmpty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        whole += text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (++number > MostLines) {
            m_fault = u"the table is too long"_s;
        } else if (whole.ends_with(" \\")) {
            whole.pop_back();
            continue;
        } else if (const size_t indent = whole.find_first_not_of(' ');
                   indent != std::string::npos && whole[indent] != '#') {
            line(indent, whole);
        }
        whole.clear();
    }
    if (m_fault.isEmpty() && m_definitions.empty())
        m_fault = u"no version"_s;
    if (!m_fault.isEmpty())
        return {.definitions = {}, .fault = u"%1.%2:%3: %4"_s.arg(m_group, m_kind).arg(number).arg(m_fault)};
    return {.definitions = std::move(m_definitions), .fault = {}};
}

} // namespace

Table readTable(std::string_view name, std::string_view text)
{
    return Reader(name).read(text);
}

} // namespace weir::admission
