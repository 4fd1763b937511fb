// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesqltree.h"

#include <QCoreApplication>
#include <QSet>

namespace weir::cesql {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumRemarks = 20;

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cesql)
};

/// Walks a tree, which the parser keeps below 1000 levels, with its own stack.
class Remarks
{
public:
    QStringList run(const Node &root)
    {
        std::vector<const Node *> open{&root};
        while (!open.empty()) {
            const Node *node = open.back();
            open.pop_back();
            if (node->kind == Node::Kind::Exists)
                m_guarded.insert(node->name);
            look(*node);
            for (auto child = node->children.rbegin(); child != node->children.rend(); ++child)
                open.push_back(child->get());
        }
        if (typeOf(root) != Type::Boolean)
            add(Texts::tr("The whole expression is no comparison: it must give true or false."));
        for (const QString &name : m_attributes) {
            if (!m_guarded.contains(name)) {
                add(Texts::tr("For an event without the attribute “%1” the expression fails, which counts as false; "
                              "“EXISTS %1 AND …” in front says so.").arg(name));
            }
        }
        return m_sentences;
    }

private:
    void add(const QString &sentence)
    {
        if (m_sentences.size() < MaximumRemarks && !m_sentences.contains(sentence))
            m_sentences << sentence;
    }

    static Type typeOf(const Value &value)
    {
        return std::holds_alternative<bool>(value)     ? Type::Boolean
            : std::holds_alternative<qint32>(value) ? Type::Integer
                                                    : Type::Text;
    }

    static bool isMath(const QString &name) { return name.size() == 1 && u"+-*/%"_s.contains(name); }
    static bool isLogic(const QString &name) { return name == u"AND" || name == u"OR" || name == u"XOR"; }

    Type typeOf(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::Literal: return typeOf(node.literal);
        case Node::Kind::Attribute: return Type::Text;
        case Node::Kind::Negate: return Type::Integer;
        case Node::Kind::Binary: return isMath(node.name) ? Type::Integer : Type::Boolean;
        case Node::Kind::Call:
            for (const Signature &signature : m_signatures) {
                if (signature.name == node.name)
                    return signature.result;
            }
            return Type::Any;
        case Node::Kind::Exists:
        case Node::Kind::Not:
        case Node::Kind::Like:
        case Node::Kind::In: break;
        }
        return Type::Boolean;
    }

    static QString nameOf(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::Literal:
            return std::holds_alternative<QString>(node.literal) ? u'\'' + toText(node.literal) + u'\''
                                                                 : toText(node.literal);
        case Node::Kind::Attribute: return node.name;
        case Node::Kind::Exists: return u"EXISTS "_s + node.name;
        case Node::Kind::Call: return node.name + u"(…)"_s;
        case Node::Kind::Not: return u"NOT …"_s;
        case Node::Kind::Negate: return u"-…"_s;
        case Node::Kind::Like: return u"… LIKE …"_s;
        case Node::Kind::In: return u"… IN (…)"_s;
        case Node::Kind::Binary: break;
        }
        return u"… %1 …"_s.arg(node.name);
    }

    void want(const Node &node, Type wanted)
    {
        const Type is = typeOf(node);
        if (is == wanted || is == Type::Any || wanted == Type::Any)
            return;
        const QString name = nameOf(node);
        if (wanted == Type::Text) {
            add(Texts::tr("“%1” is written as text before it is compared.").arg(name));
        } else if (wanted == Type::Integer && is == Type::Text) {
            add(node.kind == Node::Kind::Attribute
                    ? Texts::tr("The attribute “%1” is text and is read as a whole number; where it is none, the "
                                "expression fails.").arg(name)
                    : Texts::tr("“%1” is text and is read as a whole number; where it is none, the expression "
                                "fails.").arg(name));
        } else if (wanted == Type::Integer) {
            add(Texts::tr("“%1” is true or false and is read as 1 or 0.").arg(name));
        } else if (is == Type::Integer) {
            add(Texts::tr("“%1” is a number, which is neither true nor false: the expression always fails there. "
                          "Compare it, or write BOOL(…).").arg(name));
        } else {
            add(Texts::tr("“%1” is text and must read “true” or “false”; anything else fails.").arg(name));
        }
    }

    void look(const Node &node)
    {
        const auto child = [&](size_t i) -> const Node & { return *node.children[i]; };
        switch (node.kind) {
        case Node::Kind::Attribute:
            // Every event has the others.
            if (node.name != u"id" && node.name != u"source" && node.name != u"type" && node.name != u"specversion"
                && !m_attributes.contains(node.name))
                m_attributes << node.name;
            break;
        case Node::Kind::Not: want(child(0), Type::Boolean); break;
        case Node::Kind::Negate: want(child(0), Type::Integer); break;
        case Node::Kind::Like: want(child(0), Type::Text); break;
        case Node::Kind::In:
            for (size_t i = 1; i < node.children.size(); ++i)
                want(child(i), typeOf(child(0)));
            break;
        case Node::Kind::Call: lookAtCall(node); break;
        case Node::Kind::Binary:
            if (isLogic(node.name)) {
                want(child(0), Type::Boolean);
                want(child(1), Type::Boolean);
                if (child(1).kind == Node::Kind::Binary && isLogic(child(1).name) && child(1).name != node.name)
                    add(Texts::tr("AND, OR and XOR bind alike and group to the right: “a AND b OR c” is “a AND (b OR "
                                  "c)”. Parentheses make it plain."));
            } else if (node.name == u"=" || node.name == u"!=" || node.name == u"<>") {
                want(child(0), typeOf(child(1)));
            } else {
                want(child(0), Type::Integer);
                want(child(1), Type::Integer);
            }
            break;
        case Node::Kind::Literal:
        case Node::Kind::Exists: break;
        }
    }

    void lookAtCall(const Node &node)
    {
        for (const Signature &signature : m_signatures) {
            const bool fits = signature.variadic ? node.children.size() >= signature.arguments.size()
                                                 : node.children.size() == signature.arguments.size();
            if (signature.name != node.name || !fits)
                continue;
            for (size_t i = 0; i < node.children.size(); ++i)
                want(*node.children[i], i < signature.arguments.size() ? signature.arguments[i] : Type::Text);
            return;
        }
        add(Texts::tr("There is no function %1 with %2 arguments.").arg(node.name).arg(node.children.size()));
    }

    const std::vector<Signature> m_signatures = signatures();
    QStringList m_attributes; ///< that an event may lack, in order
    QSet<QString> m_guarded;  ///< asked for with EXISTS somewhere
    QStringList m_sentences;
};

} // namespace

QStringList Expression::remarks() const
{
    return Remarks().run(*m_root);
}

QStringList Expression::attributes() const
{
    QStringList names;
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        if ((node->kind == Node::Kind::Attribute || node->kind == Node::Kind::Exists) && !names.contains(node->name))
            names << node->name;
        for (auto child = node->children.rbegin(); child != node->children.rend(); ++child)
            open.push_back(child->get());
    }
    return names;
}

} // namespace weir::cesql
