// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesqllexer.h"
#include "model/events/cesqltree.h"

#include <QCoreApplication>

namespace weir::cesql {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 1000;
constexpr qsizetype MaximumLength = 64 << 10;

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cesql)
};

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
                ? Texts::tr("The CESQL expression ends too early.")
                : Texts::tr("The CESQL expression is wrong at column %1, at “%2”.")
                      .arg(m_column)
                      .arg(m_token.source);
        }
        return nullptr;
    }

    NodePtr tooDeep()
    {
        m_column = int(m_token.at) + 1;
        m_problem = Texts::tr("The CESQL expression is nested more than %1 deep.").arg(MaximumDepth);
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

Result<NodePtr> parseTree(const QString &text)
{
    if (text.size() > MaximumLength)
        return fail(Error{.message = Texts::tr("The CESQL expression is longer than 64 KiB."), .file = {},
                          .column = int(MaximumLength) + 1, .object = {}, .field = {}});
    return Parser(text).run();
}

} // namespace weir::cesql
