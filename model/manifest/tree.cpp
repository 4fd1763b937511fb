// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/tree.h"

#include "model/manifest/quoteescapes.h"

#include <QCoreApplication>

#include <yaml.h>

#include <memory>
#include <unordered_map>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Manifest", key);
}

Fault unreadable(const QString &reason, qsizetype offset)
{
    return {.message = translated(QT_TRANSLATE_NOOP("Manifest", "The YAML cannot be read: %1.")).arg(reason),
            .offset = offset};
}

/// libyaml's marks count code points; this turns them into bytes.
class ByteIndex final
{
public:
    explicit ByteIndex(QByteArrayView bytes) : m_bytes(bytes)
    {
        size_t points = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            if ((static_cast<quint8>(bytes[at]) & 0xc0) == 0x80) {
                m_isAscii = false;
                continue;
            }
            if (points % Step == 0)
                m_steps.push_back(at);
            ++points;
        }
        if (m_isAscii)
            m_steps.clear();
    }

    [[nodiscard]] qsizetype operator()(size_t point) const
    {
        if (m_isAscii)
            return std::min(static_cast<qsizetype>(point), m_bytes.size());
        const size_t step = point / Step;
        if (step >= m_steps.size())
            return m_bytes.size();
        qsizetype at = m_steps[step];
        for (size_t left = point % Step; left > 0 && at < m_bytes.size(); --left) {
            ++at;
            while (at < m_bytes.size() && (static_cast<quint8>(m_bytes[at]) & 0xc0) == 0x80)
                ++at;
        }
        return at;
    }

private:
    static constexpr size_t Step = 32;
    QByteArrayView m_bytes;
    std::vector<qsizetype> m_steps;
    bool m_isAscii = true;
};

struct ParserDeleter {
    void operator()(yaml_parser_t *parser) const
    {
        yaml_parser_delete(parser);
        delete parser;
    }
};

struct Event {
    yaml_event_t raw{};
    Event() = default;
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
    ~Event() { yaml_event_delete(&raw); }
};

std::string toString(const yaml_char_t *chars)
{
    return chars ? std::string(reinterpret_cast<const char *>(chars)) : std::string();
}

Node::Style styleOf(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return Node::Style::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return Node::Style::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return Node::Style::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return Node::Style::Folded;
    default:
        return Node::Style::Plain;
    }
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// libyaml ends a block scalar behind the blank lines that follow; unless they are kept ("+") they are no part of it.
qsizetype blockScalarEnd(QByteArrayView bytes, Range range)
{
    const QByteArrayView all = bytes.sliced(range.begin, range.size());
    const qsizetype headerEnd = std::min(all.indexOf('\n') < 0 ? all.size() : all.indexOf('\n'), all.size());
    for (qsizetype i = 0; i < headerEnd && all[i] != '#'; ++i) {
        if (all[i] == '+')
            return range.end;
    }
    qsizetype end = range.end;
    while (end > range.begin + headerEnd) {
        const qsizetype previous = bytes.first(end).lastIndexOf('\n');
        if (previous < range.begin)
            break;
        const QByteArrayView line = bytes.sliced(previous + 1, end - previous - 1);
        if (std::any_of(line.begin(), line.end(), [](char c) { return !isBlank(c); }))
            break;
        end = previous;
    }
    if (end > range.begin && bytes[end - 1] == '\r')
        --end;
    return end;
}

/// "\/" in double quotes: libyaml has learnt it from YAML 1.2, kubectl's parser has not. -1 where there is none.
qsizetype slashEscape(QByteArrayView bytes, Range range)
{
    qsizetype at = bytes.indexOf('"', range.begin);
    for (; at >= 0 && at + 1 < range.end; ++at) {
        if (bytes[at] == '\\' && bytes[++at] == '/')
            return at - 1;
    }
    return -1;
}

class Builder final
{
public:
    Builder(QByteArrayView bytes, const Limits &limits) : m_bytes(bytes), m_limits(limits), m_index(bytes) {}

    tl::expected<Tree, Fault> run();

private:
    std::optional<Fault> take(const yaml_event_t &event);
    std::optional<Fault> add(Node node, bool opens);
    void close(const yaml_event_t &event);
    [[nodiscard]] Fault fault(const yaml_parser_t &parser) const;
    [[nodiscard]] Range rangeOf(const yaml_event_t &event) const
    {
        return {m_index(event.start_mark.index), m_index(event.end_mark.index)};
    }

    QByteArrayView m_bytes;
    const Limits &m_limits;
    ByteIndex m_index;
    Tree m_tree;
    std::vector<int> m_open;
    std::unordered_map<std::string, int> m_anchors;
};

Fault Builder::fault(const yaml_parser_t &parser) const
{
    if (parser.error == YAML_MEMORY_ERROR)
        return {.message = translated(QT_TRANSLATE_NOOP("Manifest", "There is not enough memory to read this text.")),
                .offset = 0};
    const qsizetype offset = parser.error == YAML_READER_ERROR
        ? std::min(static_cast<qsizetype>(parser.problem_offset), m_bytes.size())
        : m_index(parser.problem_mark.index);
    return unreadable(QString::fromUtf8(parser.problem ? parser.problem : "unknown"), offset);
}

std::optional<Fault> Builder::add(Node node, bool opens)
{
    const qsizetype begin = node.range.begin;
    if (static_cast<qint64>(m_tree.nodes.size()) >= m_limits.nodes)
        return tooMany(m_limits, begin);
    const int index = static_cast<int>(m_tree.nodes.size());
    if (!node.anchor.empty())
        m_anchors[node.anchor] = index;
    if (m_open.empty())
        m_tree.root = index;
    else
        m_tree.nodes[static_cast<size_t>(m_open.back())].children.push_back(index);
    m_tree.nodes.push_back(std::move(node));
    if (opens) {
        m_open.push_back(index);
        if (static_cast<int>(m_open.size()) > m_limits.depth)
            return tooDeep(m_limits, begin);
    }
    return std::nullopt;
}

void Builder::close(const yaml_event_t &event)
{
    Node &node = m_tree.nodes[static_cast<size_t>(m_open.back())];
    m_open.pop_back();
    const Range end = rangeOf(event);
    if (node.style == Node::Style::Flow && end.size() > 0)
        node.range.end = end.end;
    else if (!node.children.empty())
        node.range.end = m_tree.nodes[static_cast<size_t>(node.children.back())].range.end;
}

std::optional<Fault> Builder::take(const yaml_event_t &event)
{
    Node node;
    node.range = rangeOf(event);
    switch (event.type) {
    case YAML_SCALAR_EVENT: {
        const auto &scalar = event.data.scalar;
        node.style = styleOf(scalar.style);
        node.implicit = scalar.plain_implicit != 0;
        node.value.assign(reinterpret_cast<const char *>(scalar.value), scalar.length);
        node.tag = toString(scalar.tag);
        node.anchor = toString(scalar.anchor);
        if (node.style == Node::Style::Literal || node.style == Node::Style::Folded)
            node.range.end = blockScalarEnd(m_bytes, node.range);
        if (node.style == Node::Style::DoubleQuoted) {
            if (const qsizetype escape = slashEscape(m_bytes, node.range); escape >= 0)
                return unreadable(u"found unknown escape character"_s, escape);
        }
        // Since 1.2 a question mark may stand inside a text in brackets; kubectl's parser ends the text there.
        const bool isInFlow =
            !m_open.empty() && m_tree.nodes[static_cast<size_t>(m_open.back())].style == Node::Style::Flow;
        if (isInFlow && node.style == Node::Style::Plain && node.value.find('?') != std::string::npos)
            return unreadable(u"a question mark in brackets needs quotes around the text"_s, node.range.begin);
        return add(std::move(node), false);
    }
    case YAML_SEQUENCE_START_EVENT:
        node.type = Node::Type::Sequence;
        node.style = event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE ? Node::Style::Flow
                                                                                 : Node::Style::Block;
        node.tag = toString(event.data.sequence_start.tag);
        node.anchor = toString(event.data.sequence_start.anchor);
        return add(std::move(node), true);
    case YAML_MAPPING_START_EVENT:
        node.type = Node::Type::Mapping;
        node.style = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE ? Node::Style::Flow
                                                                               : Node::Style::Block;
        node.tag = toString(event.data.mapping_start.tag);
        node.anchor = toString(event.data.mapping_start.anchor);
        return add(std::move(node), true);
    case YAML_ALIAS_EVENT: {
        node.type = Node::Type::Alias;
        node.value = toString(event.data.alias.anchor);
        const auto anchor = m_anchors.find(node.value);
        if (anchor == m_anchors.end())
            return unreadable(u"unknown anchor '%1' referenced"_s.arg(QString::fromStdString(node.value)),
                              node.range.begin);
        node.target = anchor->second;
        return add(std::move(node), false);
    }
    default:
        close(event);
        return std::nullopt;
    }
}

tl::expected<Tree, Fault> Builder::run()
{
    const std::unique_ptr<yaml_parser_t, ParserDeleter> parser(new yaml_parser_t);
    if (!yaml_parser_initialize(parser.get()))
        return tl::unexpected(fault(*parser));
    yaml_parser_set_encoding(parser.get(), YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(parser.get(), reinterpret_cast<const unsigned char *>(m_bytes.data()),
                                 static_cast<size_t>(m_bytes.size()));
    for (;;) {
        Event event;
        if (!yaml_parser_parse(parser.get(), &event.raw))
            return tl::unexpected(fault(*parser));
        switch (event.raw.type) {
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_START_EVENT:
            break;
        case YAML_DOCUMENT_END_EVENT:
            if (!event.raw.data.document_end.implicit)
                m_tree.ignoredFrom = m_index(event.raw.end_mark.index);
            return std::move(m_tree);
        case YAML_STREAM_END_EVENT:
        case YAML_NO_EVENT:
            return std::move(m_tree);
        default:
            if (auto fault = take(event.raw))
                return tl::unexpected(*fault);
        }
    }
}

/// kubectl's parser takes "\'" in double quotes for a quote; libyaml refuses it.
tl::expected<Tree, Fault> build(QByteArrayView bytes, const Limits &limits)
{
    // Each text that has such escapes costs a reading of what is before it; past so many bytes the fault stands.
    constexpr qsizetype MostBytes = 64'000'000;
    tl::expected<Tree, Fault> tree = Builder(bytes, limits).run();
    const auto isQuoteEscape = [&tree](const QByteArrayView text) {
        return !tree && tree.error().offset < text.size() && text.sliced(tree.error().offset).startsWith("\\'");
    };
    if (!isQuoteEscape(bytes))
        return tree;
    QByteArray readable = bytes.toByteArray();
    for (qsizetype read = 0; isQuoteEscape(readable) && read < MostBytes;) {
        read += tree.error().offset;
        hideQuoteEscapes(readable, tree.error().offset);
        tree = Builder(readable, limits).run();
    }
    if (!tree)
        return tree;
    for (Node &node : tree->nodes) {
        if (node.style == Node::Style::DoubleQuoted)
            restoreQuoteEscapes(node.value, bytes.sliced(node.range.begin, node.range.size()));
    }
    return tree;
}

} // namespace

tl::expected<Tree, Fault> parseYaml(QByteArrayView bytes, const Limits &limits)
{
    if (bytes.isEmpty())
        return Tree{};
    if (bytes.endsWith('\n'))
        return build(bytes, limits);
    // kubectl's line reader ends the last line where the file does not: a block scalar there ends in a newline.
    const QByteArray ended = bytes.toByteArray() + '\n';
    tl::expected<Tree, Fault> tree = build(ended, limits);
    if (!tree) {
        tree.error().offset = std::min(tree.error().offset, bytes.size());
        return tree;
    }
    for (Node &node : tree->nodes)
        node.range = {std::min(node.range.begin, bytes.size()), std::min(node.range.end, bytes.size())};
    tree->ignoredFrom = std::min(tree->ignoredFrom, bytes.size());
    return tree;
}

Fault tooDeep(const Limits &limits, qsizetype offset)
{
    return {.message =
                translated(QT_TRANSLATE_NOOP("Manifest", "This is nested more than %1 levels deep and is not read."))
                    .arg(limits.depth),
            .offset = offset};
}

Fault tooMany(const Limits &limits, qsizetype offset)
{
    return {.message =
                translated(QT_TRANSLATE_NOOP("Manifest", "The document has more than %1 values and is not read."))
                    .arg(limits.nodes),
            .offset = offset};
}

} // namespace weir::manifest
