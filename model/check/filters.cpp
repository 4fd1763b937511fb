// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/reasoning.h"
#include "model/events/cesqltree.h"

#include <QStringList>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

using cesql::Node;

constexpr int MaximumDepth = 64;

/// What is certain about a CESQL expression without an event.
class Expression final
{
public:
    enum class Fault { None, NotBoolean, Function, Negation };

    explicit Expression(const Node &root)
    {
        look(root, false, false, 0);
        m_isBoolean = isBoolean(root, 0);
    }

    [[nodiscard]] Fault fault() const
    {
        if (m_fault != Fault::None)
            return m_fault;
        return m_isBoolean ? Fault::None : Fault::NotBoolean;
    }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// An attribute that is used without being asked for, of those that an event need not have.
    [[nodiscard]] QString unguarded() const
    {
        for (const QString &attribute : m_used) {
            if (!m_asked.contains(attribute))
                return attribute;
        }
        return {};
    }

private:
    static bool isBoolean(const Node &node, int depth)
    {
        if (depth > MaximumDepth)
            return true;
        static const QStringList logical{u"AND"_s, u"OR"_s, u"XOR"_s, u"="_s, u"!="_s, u"<>"_s,
                                         u"<"_s, u"<="_s, u">"_s, u">="_s};
        switch (node.kind) {
        case Node::Kind::Literal: return std::holds_alternative<bool>(node.literal);
        case Node::Kind::Exists:
        case Node::Kind::Not:
        case Node::Kind::Like:
        case Node::Kind::In: return true;
        case Node::Kind::Binary: return logical.contains(node.name.toUpper());
        case Node::Kind::Call: {
            static const QStringList functions{u"BOOL"_s, u"IS_INT"_s, u"IS_BOOL"_s, u"KN_VERIFY_CORRELATION_ID"_s};
            return functions.contains(node.name);
        }
        case Node::Kind::Attribute:
        case Node::Kind::Negate: return false;
        }
        return true;
    }

    /// `optional`: may be left out when an event is judged. `matters`: failing is not the same as being false here.
    void look(const Node &node, bool optional, bool matters, int depth)
    {
        if (depth > MaximumDepth)
            return;
        if (node.kind == Node::Kind::Exists)
            m_asked.append(node.name);
        if (node.kind == Node::Kind::Attribute) {
            static const QStringList always{u"id"_s, u"source"_s, u"type"_s, u"specversion"_s};
            if (matters && !always.contains(node.name) && !m_used.contains(node.name))
                m_used.append(node.name);
        }
        // Functions that Knative adds to the language are called in generated Triggers.
        if (node.kind == Node::Kind::Call && !node.name.startsWith("KN_"_L1)
            && !cesql::hasFunction(node.name, node.children.size()) && !optional) {
            m_fault = Fault::Function;
            m_name = node.name;
        }
        // NOT binds to what follows at once: NOT type = 'x' negates a text, which always fails.
        if (node.kind == Node::Kind::Not && node.children.size() == 1) {
            const Node &operand = *node.children[0];
            static const QStringList texts{u"type"_s, u"source"_s, u"id"_s, u"specversion"_s};
            if (operand.kind == Node::Kind::Attribute && texts.contains(operand.name) && !optional)
                m_fault = Fault::Negation;
        }
        const QString name = node.kind == Node::Kind::Binary ? node.name.toUpper() : QString();
        const bool shortcut = name == "OR"_L1 || name == "AND"_L1;
        const bool turns = node.kind == Node::Kind::Not || node.negated || name == "OR"_L1 || name == "XOR"_L1
            || name == "!="_L1 || name == "<>"_L1;
        for (size_t i = 0; i < node.children.size(); ++i)
            look(*node.children[i], optional || (shortcut && i > 0), matters || turns, depth + 1);
    }

    Fault m_fault = Fault::None;
    QString m_name;
    bool m_isBoolean = true;
    QStringList m_used;
    QStringList m_asked;
};

class Elements final
{
public:
    Elements(const Subject &subject, QList<Finding> &findings) : m_subject(subject), m_findings(findings) {}

    void look(const Json &element, const Pointer &place, int depth)
    {
        if (!element.is_object() || depth > MaximumDepth)
            return;
        const std::string dialect = dialectOf(element);
        if (dialect.empty()) {
            add("filter.empty", place,
                say(QT_TRANSLATE_NOOP("Check",
                                      "This part of the filter states no condition and lets everything pass.")));
            return;
        }
        const Json &value = element[dialect];
        const Pointer at = place.child(dialect);
        if (dialect == "cesql")
            expression(toQString(value), at);
        else if (dialect == "not")
            look(value, at, depth + 1);
        else if (value.is_array())
            list(value, at, depth + 1);
        else if (value.is_object())
            map(value, at);
    }

    void list(const Json &elements, const Pointer &at, int depth)
    {
        for (size_t i = 0; i < elements.size(); ++i)
            look(elements[i], at.child(i), depth);
    }

private:
    void add(const char *rule, const Pointer &place, const QString &message)
    {
        m_findings.append(m_subject.finding(rule, place.toQString(), message));
    }

    void map(const Json &value, const Pointer &at)
    {
        if (value.empty()) {
            add("filter.empty", at,
                say(QT_TRANSLATE_NOOP("Check",
                                      "This part of the filter states no condition and lets everything pass.")));
        }
        for (const auto &[name, wanted] : value.items()) {
            if (wanted.is_string() && wanted.get_ref<const std::string &>().empty()) {
                add("filter.skipped", at.child(name),
                    say(QT_TRANSLATE_NOOP("Check", "The value of \"%1\" is empty: the data plane drops this whole "
                                                   "condition, so more events pass."))
                        .arg(QString::fromStdString(name)));
            }
        }
    }

    void expression(const QString &text, const Pointer &at)
    {
        const auto tree = cesql::parseTree(text);
        if (!tree || !*tree)
            return; // the webhook refuses it
        const Expression known(**tree);
        switch (known.fault()) {
        case Expression::Fault::NotBoolean:
            add("filter.expression", at,
                say(QT_TRANSLATE_NOOP("Check",
                                      "This expression yields no truth value: the filter fails for every event.")));
            return;
        case Expression::Fault::Function:
            add("filter.expression", at,
                say(QT_TRANSLATE_NOOP("Check", "There is no function %1 with so many arguments: the expression fails "
                                               "for every event.")).arg(known.name()));
            return;
        case Expression::Fault::Negation:
            add("filter.expression", at,
                say(QT_TRANSLATE_NOOP("Check",
                                      "NOT belongs to the attribute alone and fails for every event. Write NOT "
                                      "(…) around the comparison.")));
            return;
        case Expression::Fault::None:
            break;
        }
        if (const QString attribute = known.unguarded(); !attribute.isEmpty()) {
            add("filter.guard", at,
                say(QT_TRANSLATE_NOOP("Check", "For events without the attribute \"%1\" the whole expression fails."))
                    .arg(attribute));
        }
    }

    const Subject &m_subject;
    QList<Finding> &m_findings;
};

bool isRabbit(const Subject &subject)
{
    for (const Edge &edge : subject.ownedBy(subject.topology.idOf(subject.key))) {
        if (edge.role != EdgeRole::Trigger)
            continue;
        const ResourcePtr broker = subject.lookAt(edge.from);
        if (broker && broker->kind() == "Broker"_L1)
            return brokerClass(*broker, subject.judge.profile) == "RabbitMQBroker"_L1;
    }
    return false;
}

} // namespace

QString unguardedAttribute(const QString &expression)
{
    const auto tree = cesql::parseTree(expression);
    return tree && *tree ? Expression(**tree).unguarded() : QString();
}

void filters(const Subject &subject, QList<Finding> &findings)
{
    static const QStringList holders{u"Trigger"_s, u"EventPolicy"_s, u"ApiServerSource"_s};
    if (!holders.contains(subject.kind.name))
        return;
    const Json &root = subject.resource.json();
    const Pointer place = Pointer::parse("/spec/filters");
    const Json *list = find(root, place);
    if (!list || !list->is_array() || list->empty())
        return;
    const bool isTrigger = subject.kind.name == "Trigger"_L1;
    if (isTrigger && isRabbit(subject)) {
        findings.append(subject.finding(
            "filter.rabbitmq", place.toQString(),
            say(QT_TRANSLATE_NOOP("Check", "A RabbitMQ Broker ignores \"filters\": this Trigger gets every event that "
                                           "\"filter\" lets through."))));
        return;
    }
    if (isTrigger && !isEmptyValue(find(root, "/spec/filter/attributes"))
        && !find(root, "/spec/filter/attributes")->empty()) {
        findings.append(subject.finding(
            "filter.ignored", u"/spec/filter"_s,
            say(QT_TRANSLATE_NOOP("Check", "\"filter\" is ignored because \"filters\" is set too."))));
    }
    Elements(subject, findings).list(*list, place, 0);
    if (const QString at = contradiction(*list); !at.isEmpty()) {
        findings.append(subject.finding(
            "filter.contradiction", place.toQString() + at,
            say(QT_TRANSLATE_NOOP("Check", "This condition and another one of the filter exclude each other: no event "
                                           "ever passes."))));
    }
}

} // namespace weir::check
