// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/tree.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace weir::manifest {

using namespace Qt::StringLiterals;

namespace {

/// Whether JSON's grammar takes the text for a number, however large: the library takes none beyond a double.
bool isNumber(const std::string &text)
{
    static const QRegularExpression form(u"\\A-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?\\z"_s);
    return form.match(QLatin1StringView(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
}

/// JSON by RFC 8259, without recursion, into the same tree as YAML, so that places and splicing are the same.
class JsonBuilder final
{
public:
    JsonBuilder(QByteArrayView bytes, qsizetype begin, const Limits &limits)
        : m_bytes(bytes), m_limits(limits), m_at(begin)
    {
        m_tree.json = true;
    }

    tl::expected<Tree, Fault> run();

private:
    enum class Expect { Value, FirstItem, FirstKey, Key, Colon, CommaOrEnd };

    void skipBlanks()
    {
        while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t' || m_bytes[m_at] == '\n'
                                         || m_bytes[m_at] == '\r'))
            ++m_at;
    }
    [[nodiscard]] bool isEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char current() const { return m_bytes[m_at]; }
    [[nodiscard]] bool isInMapping() const
    {
        return m_tree.nodes[static_cast<size_t>(m_open.back())].type == Node::Type::Mapping;
    }
    bool add(Node node);
    bool step();
    bool beginValue();
    bool closeOne();
    bool string();
    bool word();
    bool escape(std::string &out);
    bool hex(unsigned &code);
    bool refuse(const QString &what);
    void afterValue() { m_expect = Expect::CommaOrEnd; }

    QByteArrayView m_bytes;
    const Limits &m_limits;
    qsizetype m_at;
    Tree m_tree;
    std::vector<int> m_open;
    Expect m_expect = Expect::Value;
    std::optional<Fault> m_fault;
};

bool JsonBuilder::refuse(const QString &what)
{
    m_fault = Fault{.message = QCoreApplication::translate("Manifest", "The JSON cannot be read: %1.").arg(what),
                    .offset = std::min(m_at, m_bytes.size())};
    return false;
}

bool JsonBuilder::add(Node node)
{
    const qsizetype begin = node.range.begin;
    const bool opens = node.type != Node::Type::Scalar;
    if (static_cast<qint64>(m_tree.nodes.size()) >= m_limits.nodes) {
        m_fault = tooMany(m_limits, begin);
        return false;
    }
    const int index = static_cast<int>(m_tree.nodes.size());
    if (m_open.empty())
        m_tree.root = index;
    else
        m_tree.nodes[static_cast<size_t>(m_open.back())].children.push_back(index);
    m_tree.nodes.push_back(std::move(node));
    if (opens) {
        m_open.push_back(index);
        if (static_cast<int>(m_open.size()) > m_limits.depth) {
            m_fault = tooDeep(m_limits, begin);
            return false;
        }
    }
    return true;
}

bool JsonBuilder::hex(unsigned &code)
{
    if (m_bytes.size() - m_at < 4)
        return refuse(u"invalid \\u escape"_s);
    bool isFine = false;
    const QByteArray digits = m_bytes.sliced(m_at, 4).toByteArray();
    code =
        std::all_of(digits.begin(), digits.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); })
            ? digits.toUInt(&isFine, 16)
            : 0;
    if (!isFine)
        return refuse(u"invalid \\u escape"_s);
    m_at += 4;
    return true;
}

bool JsonBuilder::escape(std::string &out)
{
    if (isEnd())
        return refuse(u"unexpected end"_s);
    const char c = current();
    ++m_at;
    switch (c) {
    case '"':
    case '\\':
    case '/':
        out += c;
        return true;
    case 'b':
        out += '\b';
        return true;
    case 'f':
        out += '\f';
        return true;
    case 'n':
        out += '\n';
        return true;
    case 'r':
        out += '\r';
        return true;
    case 't':
        out += '\t';
        return true;
    case 'u':
        break;
    default:
        --m_at;
        return refuse(u"invalid character '%1' in string escape code"_s.arg(QLatin1Char(c)));
    }
    unsigned code = 0;
    if (!hex(code))
        return false;
    char32_t point = code;
    if (QChar::isHighSurrogate(code) && m_bytes.sliced(m_at).startsWith("\\u")) {
        const qsizetype before = m_at;
        m_at += 2;
        unsigned low = 0;
        if (!hex(low))
            return false;
        if (QChar::isLowSurrogate(low))
            point = QChar::surrogateToUcs4(static_cast<char16_t>(code), static_cast<char16_t>(low));
        else
            m_at = before;
    }
    if (QChar::isSurrogate(point))
        point = 0xfffd; // as Go reads a lone half
    // Not by QString::fromUcs4(), to which U+FEFF is a byte order mark.
    out += QStringView(QChar::fromUcs4(point)).toString().toStdString();
    return true;
}

bool JsonBuilder::string()
{
    Node node;
    node.style = Node::Style::DoubleQuoted;
    node.implicit = false;
    node.range.begin = m_at++;
    for (;;) {
        if (isEnd())
            return refuse(u"unexpected end of a string"_s);
        const char c = current();
        if (c == '"')
            break;
        if (static_cast<quint8>(c) < 0x20)
            return refuse(u"control character in a string"_s);
        ++m_at;
        if (c != '\\')
            node.value += c;
        else if (!escape(node.value))
            return false;
    }
    node.range.end = ++m_at;
    return add(std::move(node));
}

bool JsonBuilder::word()
{
    Node node;
    node.range.begin = m_at;
    while (!isEnd() && (std::isalnum(static_cast<unsigned char>(current())) || current() == '-' || current() == '+'
                        || current() == '.'))
        ++m_at;
    node.range.end = m_at;
    const QByteArrayView written = m_bytes.sliced(node.range.begin, node.range.size());
    node.value.assign(written.data(), static_cast<size_t>(written.size()));
    const bool isWord = written == "true" || written == "false" || written == "null";
    if (!isWord && (written.size() > 4096 || !Json::accept(node.value))) {
        m_at = node.range.begin;
        if (written.size() <= 4096 && isNumber(node.value)) {
            (void)refuse(u"the number is too large"_s);
            m_fault->isGrammar = false;
            return false;
        }
        return refuse(written.isEmpty() ? u"invalid character '%1'"_s.arg(QLatin1Char(current()))
                                        : u"invalid value \"%1\""_s.arg(QString::fromUtf8(
                                            written.first(std::min<qsizetype>(written.size(), 40)))));
    }
    return add(std::move(node));
}

bool JsonBuilder::closeOne()
{
    ++m_at;
    m_tree.nodes[static_cast<size_t>(m_open.back())].range.end = m_at;
    m_open.pop_back();
    afterValue();
    return true;
}

bool JsonBuilder::beginValue()
{
    if (current() == '{' || current() == '[') {
        Node node;
        node.type = current() == '{' ? Node::Type::Mapping : Node::Type::Sequence;
        node.style = Node::Style::Flow;
        node.range = {m_at, m_at + 1};
        m_expect = current() == '{' ? Expect::FirstKey : Expect::FirstItem;
        ++m_at;
        return add(std::move(node));
    }
    afterValue();
    return current() == '"' ? string() : word();
}

bool JsonBuilder::step()
{
    switch (m_expect) {
    case Expect::FirstItem:
        if (current() == ']')
            return closeOne();
        return beginValue();
    case Expect::Value:
        return beginValue();
    case Expect::FirstKey:
        if (current() == '}')
            return closeOne();
        [[fallthrough]];
    case Expect::Key:
        if (current() != '"')
            return refuse(u"invalid character '%1' looking for beginning of object key string"_s.arg(
                QLatin1Char(current())));
        m_expect = Expect::Colon;
        return string();
    case Expect::Colon:
        if (current() != ':')
            return refuse(u"invalid character '%1' after object key"_s.arg(QLatin1Char(current())));
        ++m_at;
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrEnd:
        if (current() == ',') {
            ++m_at;
            m_expect = isInMapping() ? Expect::Key : Expect::Value;
            return true;
        }
        if (current() == (isInMapping() ? '}' : ']'))
            return closeOne();
        return refuse(u"invalid character '%1' after a value"_s.arg(QLatin1Char(current())));
    }
    return false;
}

tl::expected<Tree, Fault> JsonBuilder::run()
{
    do {
        skipBlanks();
        if (isEnd())
            refuse(u"unexpected end"_s);
        else
            (void)step();
        if (m_fault)
            return tl::unexpected(*m_fault);
    } while (!m_open.empty());
    return std::move(m_tree);
}

} // namespace

tl::expected<Tree, Fault> parseJsonValue(QByteArrayView text, qsizetype begin, const Limits &limits)
{
    return JsonBuilder(text, begin, limits).run();
}

} // namespace weir::manifest
