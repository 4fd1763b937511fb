// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesql.h"

#include <QCoreApplication>

#include <limits>
#include <optional>

namespace weir::cesql {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 1000;
constexpr qsizetype MaximumLength = 64 << 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Cesql", text);
}

enum class TokenKind { End, Integer, Text, Word, Symbol, Bad };

struct Token {
    TokenKind kind = TokenKind::End;
    QString text;    ///< a word in upper case, a symbol, or a string without quotes
    QString source;  ///< as written
    qint32 number = 0;
    qsizetype at = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Longest match, as the generated lexer does: a sign directly before a digit belongs to the number.
class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    Token next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\r'
                                        || m_text[m_at] == u'\n'))
            ++m_at;
        Token token;
        token.at = m_at;
        if (m_at >= m_text.size())
            return token;
        const QChar c = m_text[m_at];
        if (c == u'\'' || c == u'"')
            return quoted(c);
        const bool sign = (c == u'+' || c == u'-') && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
        if (isDigit(c) || isLetter(c) || sign)
            return word();
        static const QString two[] = {u"!="_s, u"<>"_s, u"<="_s, u">="_s};
        for (const QString &symbol : two) {
            if (m_text.mid(m_at, 2) == symbol)
                return symbolToken(symbol);
        }
        if (u"()=<>+-*/%,"_s.contains(c))
            return symbolToken(QString(c));
        token.kind = TokenKind::Bad;
        token.source = c;
        return token;
    }

private:
    Token symbolToken(const QString &text)
    {
        const Token token{.kind = TokenKind::Symbol, .text = text, .source = text, .at = m_at};
        m_at += text.size();
        return token;
    }

    Token quoted(QChar quote)
    {
        Token token{.kind = TokenKind::Bad, .text = {}, .source = QString(quote), .at = m_at};
        qsizetype end = m_at + 1;
        for (; end < m_text.size(); ++end) {
            if (m_text[end] == u'\\') {
                ++end;
            } else if (m_text[end] == quote) {
                // A doubled quote continues the literal.
                if (end + 1 < m_text.size() && m_text[end + 1] == quote)
                    ++end;
                else
                    break;
            }
        }
        if (end >= m_text.size())
            return token;
        token.kind = TokenKind::Text;
        token.source = m_text.mid(m_at, end + 1 - m_at).toString();
        token.text = token.source.mid(1, token.source.size() - 2);
        // Only the escaped quote is undone: other backslashes belong to LIKE patterns.
        token.text.replace(u"\\"_s + quote, QString(quote));
        m_at = end + 1;
        return token;
    }

    Token word()
    {
        Token token{.kind = TokenKind::Word, .text = {}, .source = {}, .at = m_at};
        qsizetype end = m_at;
        if (m_text[end] == u'+' || m_text[end] == u'-') {
            ++end;
            while (end < m_text.size() && isDigit(m_text[end]))
                ++end;
        } else {
            while (end < m_text.size() && (isDigit(m_text[end]) || isLetter(m_text[end])))
                ++end;
            // Only names of functions may hold "_", and those are letters otherwise.
            const bool letters = std::all_of(m_text.begin() + m_at, m_text.begin() + end, isLetter);
            if (letters) {
                while (end < m_text.size() && (isLetter(m_text[end]) || m_text[end] == u'_'))
                    ++end;
            }
        }
        token.source = m_text.mid(m_at, end - m_at).toString();
        token.text = token.source.toUpper();
        const QString digits = token.source.startsWith(u'+') || token.source.startsWith(u'-') ? token.source.mid(1)
                                                                                              : token.source;
        if (!digits.isEmpty() && std::all_of(digits.begin(), digits.end(), isDigit)) {
            bool ok = false;
            const qlonglong value = token.source.toLongLong(&ok);
            token.kind = ok && value >= std::numeric_limits<qint32>::min()
                            && value <= std::numeric_limits<qint32>::max()
                ? TokenKind::Integer : TokenKind::Bad;
            token.number = token.kind == TokenKind::Integer ? qint32(value) : 0;
        }
        m_at = end;
        return token;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

struct Node {
    enum class Kind { Literal, Attribute, Exists, Call, Not, Negate, Like, In, Binary } kind = Kind::Literal;
    Value literal = false;
    QString name;         ///< attribute (lower case), function (upper case) or operator
    bool negated = false; ///< NOT LIKE, NOT IN
    std::vector<std::unique_ptr<Node>> children;
    int depth = 1;
};

namespace {

using NodePtr = std::unique_ptr<Node>;

class Parser
{
public:
    explicit Parser(QStringView text) : m_lexer(text) { advance(); }

    Result<NodePtr> run()
    {
        NodePtr root = expression(Logic, 0);
        if (root && m_token.kind != TokenKind::End)
            root = wrong();
        if (!root)
            return fail(Error{.message = m_problem, .file = {}, .column = m_column, .object = {}, .field = {}});
        return root;
    }

private:
    // Precedences, weakest first.
    enum Level { Logic = 1, Comparison, Additive, Multiplicative, Postfix, Unary };

    void advance() { m_token = m_lexer.next(); }
    [[nodiscard]] bool isWord(const QString &word) const
    {
        return m_token.kind == TokenKind::Word && m_token.text == word;
    }
    [[nodiscard]] bool isSymbol(const QString &symbol) const
    {
        return m_token.kind == TokenKind::Symbol && m_token.text == symbol;
    }
    bool take(const QString &symbol)
    {
        if (!isSymbol(symbol))
            return false;
        advance();
        return true;
    }

    NodePtr wrong()
    {
        if (m_problem.isEmpty()) {
            m_column = int(m_token.at) + 1;
            m_problem = m_token.kind == TokenKind::End
                ? tr("The CESQL expression ends too early.")
                : tr("The CESQL expression is wrong at column %1, at “%2”.").arg(m_column).arg(m_token.source);
        }
        return nullptr;
    }

    NodePtr tooDeep()
    {
        m_problem = tr("The CESQL expression is nested more than %1 deep.").arg(MaximumDepth);
        return nullptr;
    }

    static bool isReserved(const QString &word)
    {
        static const QString words[] = {u"AND"_s, u"OR"_s, u"XOR"_s, u"NOT"_s, u"LIKE"_s, u"EXISTS"_s, u"IN"_s,
                                        u"TRUE"_s, u"FALSE"_s};
        return std::find(std::begin(words), std::end(words), word) != std::end(words);
    }

    NodePtr own(Node::Kind kind, const QString &name, std::vector<NodePtr> children)
    {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->name = name;
        for (const NodePtr &child : children)
            node->depth = std::max(node->depth, child->depth + 1);
        node->children = std::move(children);
        return node->depth > MaximumDepth ? tooDeep() : std::move(node);
    }

    template<class... Nodes>
    NodePtr join(Node::Kind kind, const QString &name, Nodes... nodes)
    {
        std::vector<NodePtr> children;
        (children.push_back(std::move(nodes)), ...);
        return own(kind, name, std::move(children));
    }

    /// The level of the binary operator at the token, and whether it groups to the right.
    [[nodiscard]] std::optional<std::pair<Level, bool>> binary() const
    {
        if (m_token.kind == TokenKind::Word) {
            if (m_token.text == u"AND" || m_token.text == u"OR" || m_token.text == u"XOR")
                return std::pair(Logic, true);
            return std::nullopt;
        }
        if (m_token.kind != TokenKind::Symbol)
            return std::nullopt;
        const QString &symbol = m_token.text;
        if (symbol == u"*" || symbol == u"/" || symbol == u"%")
            return std::pair(Multiplicative, false);
        if (symbol == u"+" || symbol == u"-")
            return std::pair(Additive, false);
        if (symbol == u"(" || symbol == u")" || symbol == u",")
            return std::nullopt;
        return std::pair(Comparison, true);
    }

    NodePtr expression(Level weakest, int depth)
    {
        if (depth > MaximumDepth)
            return tooDeep();
        NodePtr left = primary(depth);
        while (left) {
            if (weakest <= Postfix && (isWord(u"NOT"_s) || isWord(u"LIKE"_s) || isWord(u"IN"_s))) {
                left = postfix(std::move(left), depth);
                continue;
            }
            const auto operation = binary();
            if (!operation || operation->first < weakest)
                break;
            const QString name = m_token.text;
            advance();
            const Level next = operation->second ? operation->first : Level(operation->first + 1);
            NodePtr right = expression(next, depth + 1);
            left = right ? join(Node::Kind::Binary, name, std::move(left), std::move(right)) : nullptr;
        }
        return left;
    }

    NodePtr postfix(NodePtr left, int depth)
    {
        const bool negated = isWord(u"NOT"_s);
        if (negated)
            advance();
        NodePtr node;
        if (isWord(u"LIKE"_s)) {
            advance();
            if (m_token.kind != TokenKind::Text)
                return wrong();
            node = join(Node::Kind::Like, m_token.text, std::move(left));
            advance();
        } else if (isWord(u"IN"_s)) {
            advance();
            std::vector<NodePtr> members;
            members.push_back(std::move(left));
            if (!list(members, depth, false))
                return nullptr;
            node = own(Node::Kind::In, {}, std::move(members));
        } else {
            return wrong();
        }
        if (node)
            node->negated = negated;
        return node;
    }

    bool list(std::vector<NodePtr> &members, int depth, bool mayBeEmpty)
    {
        if (!take(u"("_s)) {
            wrong();
            return false;
        }
        if (mayBeEmpty && take(u")"_s))
            return true;
        do {
            NodePtr member = expression(Logic, depth + 1);
            if (!member)
                return false;
            members.push_back(std::move(member));
        } while (take(u","_s));
        if (!take(u")"_s)) {
            wrong();
            return false;
        }
        return true;
    }

    NodePtr literal(Value value)
    {
        auto node = std::make_unique<Node>();
        node->literal = std::move(value);
        advance();
        return node;
    }

    NodePtr primary(int depth)
    {
        if (m_token.kind == TokenKind::Integer)
            return literal(m_token.number);
        if (m_token.kind == TokenKind::Text)
            return literal(m_token.text);
        if (take(u"("_s)) {
            NodePtr inner = expression(Logic, depth + 1);
            if (inner && !take(u")"_s))
                return wrong();
            return inner;
        }
        if (take(u"-"_s)) {
            NodePtr operand = expression(Unary, depth + 1);
            return operand ? join(Node::Kind::Negate, {}, std::move(operand)) : nullptr;
        }
        if (m_token.kind != TokenKind::Word)
            return wrong();
        if (isWord(u"NOT"_s)) {
            advance();
            NodePtr operand = expression(Unary, depth + 1);
            return operand ? join(Node::Kind::Not, {}, std::move(operand)) : nullptr;
        }
        if (isWord(u"TRUE"_s) || isWord(u"FALSE"_s))
            return literal(isWord(u"TRUE"_s));
        if (isWord(u"EXISTS"_s)) {
            advance();
            if (m_token.kind != TokenKind::Word || isReserved(m_token.text) || m_token.text.contains(u'_'))
                return wrong();
            return named(Node::Kind::Exists, m_token.text.toLower());
        }
        if (isReserved(m_token.text))
            return wrong();
        const Token word = m_token;
        advance();
        if (isSymbol(u"("_s) && std::none_of(word.text.begin(), word.text.end(), isDigit)) {
            std::vector<NodePtr> arguments;
            if (!list(arguments, depth, true))
                return nullptr;
            return own(Node::Kind::Call, word.text, std::move(arguments));
        }
        if (word.text.contains(u'_')) {
            m_token = word;
            return wrong();
        }
        auto node = std::make_unique<Node>();
        node->kind = Node::Kind::Attribute;
        node->name = word.text.toLower();
        return node;
    }

    NodePtr named(Node::Kind kind, const QString &name)
    {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->name = name;
        advance();
        return node;
    }

    Lexer m_lexer;
    Token m_token;
    QString m_problem;
    int m_column = 0;
};

} // namespace

Expression::Expression(std::unique_ptr<Node> root) : m_root(std::move(root)) {}
Expression::Expression(Expression &&) noexcept = default;
Expression &Expression::operator=(Expression &&) noexcept = default;
Expression::~Expression() = default;

Result<Expression> Expression::parse(const QString &text)
{
    if (text.size() > MaximumLength)
        return fail(tr("The CESQL expression is longer than 64 KiB."));
    Result<NodePtr> root = Parser(text).run();
    if (!root)
        return fail(root.error());
    return Expression(std::move(*root));
}

namespace {

Outcome failed(Value value, ErrorKind error, const QString &message)
{
    return {.value = std::move(value), .error = error, .message = message};
}

Outcome castFailed(Value zero, const Value &value, const QString &type)
{
    return failed(std::move(zero), ErrorKind::Cast, tr("“%1” cannot be read as %2.").arg(toText(value), type));
}

/// `value` in the type of `like`; the zero of that type with ok = false where it cannot be.
Casting castLike(const Value &value, const Value &like)
{
    if (std::holds_alternative<bool>(like))
        return toBoolean(value);
    if (std::holds_alternative<qint32>(like))
        return toInteger(value);
    return {.value = toText(value)};
}

/// % is any run, _ one character, \% and \_ stand for themselves. Linear back-tracking, no recursion.
bool isLike(const QString &text, const QString &pattern)
{
    const auto letters = text.toUcs4();
    struct Step {
        char32_t letter;
        enum { Letter, One, Run } kind;
    };
    std::vector<Step> steps;
    const auto codes = pattern.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t c = codes[i];
        if (c == U'\\' && i + 1 < codes.size() && (codes[i + 1] == U'%' || codes[i + 1] == U'_'))
            steps.push_back({codes[++i], Step::Letter});
        else if (c == U'%')
            steps.push_back({0, Step::Run});
        else if (c == U'_')
            steps.push_back({0, Step::One});
        else
            steps.push_back({c, Step::Letter});
    }
    size_t step = 0;
    qsizetype at = 0;
    std::optional<size_t> run;
    qsizetype runAt = 0;
    while (at < letters.size()) {
        if (step < steps.size() && steps[step].kind == Step::Run) {
            run = step++;
            runAt = at;
        } else if (step < steps.size() && (steps[step].kind == Step::One || steps[step].letter == letters[at])) {
            ++step;
            ++at;
        } else if (run) {
            step = *run + 1;
            at = ++runAt;
        } else {
            return false;
        }
    }
    while (step < steps.size() && steps[step].kind == Step::Run)
        ++step;
    return step == steps.size();
}

class Evaluator
{
public:
    explicit Evaluator(const CloudEvent &event) : m_event(event) {}

    Outcome evaluate(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Literal:
            return {.value = node.literal, .message = {}};
        case Node::Kind::Attribute:
            return attribute(node.name);
        case Node::Kind::Exists:
            return {.value = m_event.attributes.contains(node.name), .message = {}};
        case Node::Kind::Call:
            return function(node);
        case Node::Kind::Not: {
            const Outcome operand = evaluate(*node.children[0]);
            if (operand.error != ErrorKind::None)
                return failed(false, operand.error, operand.message);
            const Casting cast = toBoolean(operand.value);
            if (!cast.ok)
                return castFailed(true, operand.value, tr("a truth value"));
            return {.value = !std::get<bool>(cast.value), .message = {}};
        }
        case Node::Kind::Negate: {
            const Outcome operand = evaluate(*node.children[0]);
            if (operand.error != ErrorKind::None)
                return failed(qint32(0), operand.error, operand.message);
            const Casting cast = toInteger(operand.value);
            if (!cast.ok)
                return castFailed(qint32(0), operand.value, tr("a number"));
            return {.value = wrapped(-qint64(std::get<qint32>(cast.value))), .message = {}};
        }
        case Node::Kind::Like: {
            const Outcome operand = evaluate(*node.children[0]);
            if (operand.error != ErrorKind::None)
                return failed(false, operand.error, operand.message);
            return {.value = isLike(toText(operand.value), node.name) != node.negated, .message = {}};
        }
        case Node::Kind::In:
            return in(node);
        case Node::Kind::Binary:
            return binary(node);
        }
        return {};
    }

private:
    static qint32 wrapped(qint64 value) { return qint32(quint32(quint64(value))); }

    Outcome attribute(const QString &name) const
    {
        const auto found = m_event.attributes.constFind(name);
        if (found == m_event.attributes.constEnd())
            return failed(false, ErrorKind::MissingAttribute, tr("The event has no attribute “%1”.").arg(name));
        if (found->is_boolean())
            return {.value = found->get<bool>(), .message = {}};
        if (found->is_number_integer()) {
            const qint64 number = found->get<qint64>();
            if (number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max())
                return {.value = qint32(number), .message = {}};
        }
        return {.value = m_event.text(name), .message = {}};
    }

    Outcome function(const Node &node) const
    {
        if (!hasFunction(node.name, node.children.size())) {
            return failed(false, ErrorKind::MissingFunction,
                          tr("There is no function %1 with %2 arguments.").arg(node.name).arg(node.children.size()));
        }
        std::vector<Value> arguments;
        for (const NodePtr &child : node.children) {
            const Outcome argument = evaluate(*child);
            if (argument.error != ErrorKind::None)
                return failed(zeroOf(node.name), argument.error, argument.message);
            arguments.push_back(argument.value);
        }
        return call(node.name, arguments);
    }

    Outcome in(const Node &node) const
    {
        const Outcome left = evaluate(*node.children[0]);
        if (left.error != ErrorKind::None)
            return failed(false, left.error, left.message);
        for (size_t i = 1; i < node.children.size(); ++i) {
            const Outcome member = evaluate(*node.children[i]);
            if (member.error != ErrorKind::None)
                return failed(false, member.error, member.message);
            const Casting cast = castLike(member.value, left.value);
            if (!cast.ok)
                return castFailed(false, member.value, tr("the type of the left side"));
            if (cast.value == left.value)
                return {.value = !node.negated, .message = {}};
        }
        return {.value = node.negated, .message = {}};
    }

    Outcome binary(const Node &node) const
    {
        const QString &name = node.name;
        const bool logic = name == u"AND" || name == u"OR" || name == u"XOR";
        const bool equality = name == u"=" || name == u"!=" || name == u"<>";
        const bool math = u"+-*/%"_s.contains(name);
        const Value zero = math ? Value(qint32(0)) : Value(false);
        Outcome left = evaluate(*node.children[0]);
        if (left.error != ErrorKind::None)
            return failed(zero, left.error, left.message);
        if (logic) {
            const Casting cast = toBoolean(left.value);
            if (!cast.ok)
                return castFailed(zero, left.value, tr("a truth value"));
            left.value = cast.value;
            // The right side is not looked at where the left one decides.
            const bool is = std::get<bool>(cast.value);
            if ((name == u"AND" && !is) || (name == u"OR" && is))
                return {.value = is, .message = {}};
        }
        const Outcome right = evaluate(*node.children[1]);
        if (right.error != ErrorKind::None)
            return failed(zero, right.error, right.message);
        if (equality) {
            const Casting cast = castLike(left.value, right.value);
            if (!cast.ok)
                return castFailed(false, left.value, tr("the type of the right side"));
            return {.value = (cast.value == right.value) == (name == u"="), .message = {}};
        }
        if (logic) {
            const Casting cast = toBoolean(right.value);
            if (!cast.ok)
                return castFailed(zero, right.value, tr("a truth value"));
            const bool a = std::get<bool>(left.value);
            const bool b = std::get<bool>(cast.value);
            return {.value = name == u"AND" ? a && b : name == u"OR" ? a || b : a != b, .message = {}};
        }
        const Casting first = toInteger(left.value);
        if (!first.ok)
            return castFailed(zero, left.value, tr("a number"));
        const Casting second = toInteger(right.value);
        if (!second.ok)
            return castFailed(zero, right.value, tr("a number"));
        const qint64 a = std::get<qint32>(first.value);
        const qint64 b = std::get<qint32>(second.value);
        return math ? arithmetic(name[0], a, b) : compare(name, a, b);
    }

    static Outcome arithmetic(QChar operation, qint64 a, qint64 b)
    {
        switch (operation.unicode()) {
        case u'+':
            return {.value = wrapped(a + b), .message = {}};
        case u'-':
            return {.value = wrapped(a - b), .message = {}};
        case u'*':
            return {.value = wrapped(a * b), .message = {}};
        default:
            if (b == 0)
                return failed(qint32(0), ErrorKind::Math, tr("The expression divides by zero."));
            return {.value = wrapped(operation == u'/' ? a / b : a % b), .message = {}};
        }
    }

    static Outcome compare(const QString &name, qint64 a, qint64 b)
    {
        const bool is = name == u"<" ? a < b : name == u"<=" ? a <= b : name == u">" ? a > b : a >= b;
        return {.value = is, .message = {}};
    }

    const CloudEvent &m_event;
};

} // namespace

Outcome Expression::evaluate(const CloudEvent &event) const
{
    return Evaluator(event).evaluate(*m_root);
}

} // namespace weir::cesql
