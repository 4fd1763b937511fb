// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesqltree.h"

#include <QCoreApplication>

#include <limits>
#include <optional>

namespace weir::cesql {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cesql)
};

} // namespace

Expression::Expression(std::unique_ptr<Node> root) : m_root(std::move(root)) {}
Expression::Expression(Expression &&) noexcept = default;
Expression &Expression::operator=(Expression &&) noexcept = default;
Expression::~Expression() = default;

Result<Expression> Expression::parse(const QString &text)
{
    Result<NodePtr> root = parseTree(text);
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
    return failed(std::move(zero), ErrorKind::Cast,
                  Texts::tr("“%1” cannot be read as %2.").arg(toText(value), type));
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
                return castFailed(true, operand.value, Texts::tr("a truth value"));
            return {.value = !std::get<bool>(cast.value), .message = {}};
        }
        case Node::Kind::Negate: {
            const Outcome operand = evaluate(*node.children[0]);
            if (operand.error != ErrorKind::None)
                return failed(qint32(0), operand.error, operand.message);
            const Casting cast = toInteger(operand.value);
            if (!cast.ok)
                return castFailed(qint32(0), operand.value, Texts::tr("a number"));
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
            return failed(false, ErrorKind::MissingAttribute,
                          Texts::tr("The event has no attribute “%1”.").arg(name));
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
                          Texts::tr("There is no function %1 with %2 arguments.")
                              .arg(node.name)
                              .arg(node.children.size()));
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
                return castFailed(false, member.value, Texts::tr("the type of the left side"));
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
                return castFailed(zero, left.value, Texts::tr("a truth value"));
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
                return castFailed(false, left.value, Texts::tr("the type of the right side"));
            return {.value = (cast.value == right.value) == (name == u"="), .message = {}};
        }
        if (logic) {
            const Casting cast = toBoolean(right.value);
            if (!cast.ok)
                return castFailed(zero, right.value, Texts::tr("a truth value"));
            const bool a = std::get<bool>(left.value);
            const bool b = std::get<bool>(cast.value);
            return {.value = name == u"AND" ? a && b : name == u"OR" ? a || b : a != b, .message = {}};
        }
        const Casting first = toInteger(left.value);
        if (!first.ok)
            return castFailed(zero, left.value, Texts::tr("a number"));
        const Casting second = toInteger(right.value);
        if (!second.ok)
            return castFailed(zero, right.value, Texts::tr("a number"));
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
                return failed(qint32(0), ErrorKind::Math, Texts::tr("The expression divides by zero."));
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
