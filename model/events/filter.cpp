// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/filter.h"

#include "model/events/cesql.h"

#include <QCoreApplication>
#include <QStringList>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// Nested lists deeper than this are refused rather than followed.
constexpr int MaximumDepth = 64;

// The data plane knows three outcomes: a skipped or empty element decides nothing, and only Fail stops an event.
enum class Verdict { None, Pass, Fail, Break };

} // namespace

/// One element of `filters`, at any depth, or the legacy attribute map.
struct TriggerFilter::Clause {
    enum class Kind { Attributes, Exact, Prefix, Suffix, All, Any, Not, Cesql, Skipped, Invalid } kind = Kind::Skipped;
    Pointer pointer;                            ///< of the dialect's value: /spec/filters/0/exact
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<std::unique_ptr<Clause>> children;
    QString expression;
    std::optional<cesql::Expression> compiled;
    QString problem;                            ///< why it is Skipped or Invalid

    [[nodiscard]] static std::unique_ptr<Clause> make(const Json &element, const Pointer &at, int depth);
    [[nodiscard]] static std::unique_ptr<Clause> ofAttributes(Kind kind, const Json &map, const Pointer &at);
    [[nodiscard]] Verdict verdict(const CloudEvent &event) const;
    [[nodiscard]] bool holds(const std::pair<QString, QString> &wanted, const CloudEvent &event) const;
    void explain(const CloudEvent &event, std::vector<ClauseResult> &results) const;
    [[nodiscard]] QString summary() const;
};

namespace {

using Kind = TriggerFilter::Clause::Kind;

struct Dialect {
    const char *key;
    Kind kind;
};

// In the order in which the data plane looks for them.
constexpr Dialect Dialects[] = {{"exact", Kind::Exact}, {"prefix", Kind::Prefix}, {"suffix", Kind::Suffix},
                                {"all", Kind::All},     {"any", Kind::Any},       {"not", Kind::Not},
                                {"cesql", Kind::Cesql}};

bool isSet(const Json &value)
{
    if (value.is_string())
        return !value.get_ref<const std::string &>().empty();
    return !value.is_null() && (value.is_object() || !value.empty());
}

QString pair(Kind kind, const std::pair<QString, QString> &attribute)
{
    switch (kind) {
    case Kind::Prefix:
        return u"%1 = %2*"_s.arg(attribute.first, attribute.second);
    case Kind::Suffix:
        return u"%1 = *%2"_s.arg(attribute.first, attribute.second);
    default:
        if (attribute.second.isEmpty())
            return Texts::tr("%1 is set").arg(attribute.first);
        return u"%1 = %2"_s.arg(attribute.first, attribute.second);
    }
}

} // namespace

std::unique_ptr<TriggerFilter::Clause> TriggerFilter::Clause::ofAttributes(Kind kind, const Json &map,
                                                                           const Pointer &at)
{
    auto clause = std::make_unique<Clause>();
    clause->kind = kind;
    clause->pointer = at;
    if (!map.is_object()) {
        clause->kind = Kind::Invalid;
        clause->problem = Texts::tr("This must be a map from attribute names to values.");
        return clause;
    }
    for (const auto &[name, value] : map.items()) {
        if (!value.is_string()) {
            clause->kind = Kind::Invalid;
            clause->problem = Texts::tr("The value of “%1” is no text.").arg(QString::fromStdString(name));
            return clause;
        }
        // The constructor of these filters refuses an empty value, and the data plane then leaves the element out.
        if (kind != Kind::Attributes && toQString(value).isEmpty()) {
            clause->kind = Kind::Skipped;
            clause->problem = Texts::tr("The value of “%1” is empty, so the data plane skips this filter: it lets "
                                 "everything pass.").arg(QString::fromStdString(name));
            return clause;
        }
        clause->attributes.emplace_back(QString::fromStdString(name), toQString(value));
    }
    return clause;
}

std::unique_ptr<TriggerFilter::Clause> TriggerFilter::Clause::make(const Json &element, const Pointer &at, int depth)
{
    auto clause = std::make_unique<Clause>();
    clause->pointer = at;
    clause->problem = Texts::tr("This filter is empty: it lets everything pass.");
    if (!element.is_object() || depth > MaximumDepth) {
        clause->kind = Kind::Invalid;
        clause->problem = depth > MaximumDepth ? Texts::tr("Filters are nested more than %1 deep.").arg(MaximumDepth)
                                               : Texts::tr("This is no filter object.");
        return clause;
    }
    for (const Dialect &dialect : Dialects) {
        const auto member = element.find(dialect.key);
        if (member == element.end() || !isSet(*member))
            continue;
        // An empty map counts as "not set"; only `not: {}` is a filter of its own.
        if (member->is_object() && member->empty() && dialect.kind != Kind::Not)
            continue;
        const Pointer place = at.child(dialect.key);
        switch (dialect.kind) {
        case Kind::Exact:
        case Kind::Prefix:
        case Kind::Suffix:
            return ofAttributes(dialect.kind, *member, place);
        case Kind::All:
        case Kind::Any:
            clause->kind = dialect.kind;
            clause->pointer = place;
            if (!member->is_array()) {
                clause->kind = Kind::Invalid;
                clause->problem = Texts::tr("This must be a list of filters.");
                return clause;
            }
            for (size_t i = 0; i < member->size(); ++i)
                clause->children.push_back(make((*member)[i], place.child(i), depth + 1));
            return clause;
        case Kind::Not:
            clause->kind = dialect.kind;
            clause->pointer = place;
            clause->children.push_back(make(*member, place, depth + 1));
            return clause;
        default:
            break;
        }
        clause->pointer = place;
        clause->kind = Kind::Cesql;
        if (!member->is_string()) {
            clause->kind = Kind::Invalid;
            clause->problem = Texts::tr("A CESQL expression must be text.");
            return clause;
        }
        clause->expression = toQString(*member);
        auto parsed = cesql::Expression::parse(clause->expression);
        if (parsed) {
            clause->compiled = std::move(*parsed);
        } else {
            clause->kind = Kind::Invalid;
            clause->problem = parsed.error().message;
        }
        return clause;
    }
    if (element.empty())
        return clause;
    for (const auto &[key, value] : element.items()) {
        const bool known = std::any_of(std::begin(Dialects), std::end(Dialects),
                                       [&key = key](const Dialect &dialect) { return key == dialect.key; });
        if (!known) {
            clause->kind = Kind::Invalid;
            clause->problem = Texts::tr("“%1” is no filter dialect.").arg(QString::fromStdString(key));
        }
    }
    return clause;
}

bool TriggerFilter::Clause::holds(const std::pair<QString, QString> &wanted, const CloudEvent &event) const
{
    if (!event.attributes.contains(wanted.first))
        return false;
    const QString is = event.text(wanted.first);
    switch (kind) {
    case Kind::Prefix:
        return is.startsWith(wanted.second);
    case Kind::Suffix:
        return is.endsWith(wanted.second);
    case Kind::Attributes:
        return wanted.second.isEmpty() ? !is.isEmpty() : is == wanted.second;
    default:
        return is == wanted.second;
    }
}

Verdict TriggerFilter::Clause::verdict(const CloudEvent &event) const
{
    switch (kind) {
    case Kind::Skipped:
        return Verdict::None;
    case Kind::Invalid:
        return Verdict::Fail;
    case Kind::Attributes:
    case Kind::Exact:
    case Kind::Prefix:
    case Kind::Suffix:
        for (const auto &wanted : attributes) {
            if (!holds(wanted, event))
                return Verdict::Fail;
        }
        return Verdict::Pass;
    case Kind::All: {
        Verdict all = Verdict::None;
        for (const auto &child : children) {
            const Verdict one = child->verdict(event);
            if (one == Verdict::Fail || one == Verdict::Break)
                return one;
            if (one == Verdict::Pass)
                all = one;
        }
        return all;
    }
    case Kind::Any: {
        Verdict any = Verdict::None;
        for (const auto &child : children) {
            const Verdict one = child->verdict(event);
            if (one == Verdict::Pass || one == Verdict::Break)
                return one;
            if (one == Verdict::Fail)
                any = one;
        }
        return any;
    }
    case Kind::Not:
        switch (children.front()->verdict(event)) {
        case Verdict::Pass:
            return Verdict::Fail;
        case Verdict::Fail:
            return Verdict::Pass;
        case Verdict::Break:
            return Verdict::Break;
        case Verdict::None:
            return Verdict::None;
        }
        break;
    case Kind::Cesql: {
        const cesql::Outcome outcome = compiled->evaluate(event);
        if (outcome.error != cesql::ErrorKind::None)
            return Verdict::Fail;
        const bool *value = std::get_if<bool>(&outcome.value);
        return !value ? Verdict::Break : *value ? Verdict::Pass : Verdict::Fail;
    }
    }
    return Verdict::Fail;
}

void TriggerFilter::Clause::explain(const CloudEvent &event, std::vector<ClauseResult> &results) const
{
    using Value = ClauseResult::Value;
    ClauseResult result{.value = Value::True, .pointer = pointer.toQString(), .saw = {}, .message = problem};
    switch (kind) {
    case Kind::Skipped:
        results.push_back(result);
        return;
    case Kind::Invalid:
        result.value = Value::Error;
        results.push_back(result);
        return;
    case Kind::Attributes:
    case Kind::Exact:
    case Kind::Prefix:
    case Kind::Suffix:
        for (const auto &wanted : attributes) {
            const bool present = event.attributes.contains(wanted.first);
            const bool ok = holds(wanted, event);
            result.value = ok ? Value::True : Value::False;
            result.pointer = pointer.child(wanted.first.toStdString()).toQString();
            result.saw = present ? event.text(wanted.first) : QString();
            const QString rule = pair(kind, wanted);
            result.message = ok        ? Texts::tr("“%1” holds.").arg(rule)
                             : present ? Texts::tr("“%1” does not hold: the event has “%2”.").arg(rule, result.saw)
                                       : Texts::tr("The event has no attribute “%1”.").arg(wanted.first);
            results.push_back(result);
        }
        return;
    case Kind::All:
    case Kind::Any:
    case Kind::Not: {
        const Verdict own = verdict(event);
        result.value = own == Verdict::Fail ? Value::False : own == Verdict::Break ? Value::Error : Value::True;
        result.message = kind == Kind::All   ? Texts::tr("All of the following filters must hold.")
                         : kind == Kind::Any ? Texts::tr("One of the following filters must hold.")
                                             : Texts::tr("The following filter must not hold.");
        results.push_back(result);
        for (const auto &child : children)
            child->explain(event, results);
        return;
    }
    case Kind::Cesql: {
        const cesql::Outcome outcome = compiled->evaluate(event);
        const bool *value = std::get_if<bool>(&outcome.value);
        if (outcome.error != cesql::ErrorKind::None) {
            result.value = Value::Error;
            result.message = Texts::tr("%1 An event whose expression fails is not let through.").arg(outcome.message);
        } else if (!value) {
            result.value = Value::Error;
            result.saw = cesql::toText(outcome.value);
            result.message = Texts::tr("The expression gives “%1”, which is not true or false: the broker's filter "
                                       "process fails on every such event.").arg(result.saw);
        } else {
            result.value = *value ? Value::True : Value::False;
            result.saw = cesql::toText(outcome.value);
            result.message = *value ? Texts::tr("The expression is true.") : Texts::tr("The expression is false.");
        }
        results.push_back(result);
        return;
    }
    }
}

QString TriggerFilter::Clause::summary() const
{
    const auto join = [this](const QString &word) {
        QStringList parts;
        for (const auto &child : children)
            parts += child->summary();
        parts.removeAll(QString());
        return parts.size() > 1 ? u"("_s + parts.join(u' ' + word + u' ') + u")"_s : parts.join(QString());
    };
    switch (kind) {
    case Kind::Skipped:
        return {};
    case Kind::Invalid:
        return expression.isEmpty() ? Texts::tr("invalid filter") : Texts::tr("invalid CESQL: %1").arg(expression);
    case Kind::All:
        return join(Texts::tr("and"));
    case Kind::Any:
        return join(Texts::tr("or"));
    case Kind::Not: {
        const QString inner = children.front()->summary();
        return inner.isEmpty() ? QString() : Texts::tr("not %1").arg(inner);
    }
    case Kind::Cesql:
        return u"cesql: "_s + expression;
    default:
        break;
    }
    QStringList parts;
    for (const auto &attribute : attributes)
        parts += pair(kind, attribute);
    return parts.join(u", "_s);
}

TriggerFilter::TriggerFilter() = default;
TriggerFilter::~TriggerFilter() = default;
TriggerFilter::TriggerFilter(TriggerFilter &&) noexcept = default;
TriggerFilter &TriggerFilter::operator=(TriggerFilter &&) noexcept = default;

TriggerFilter TriggerFilter::compile(const Json &trigger)
{
    TriggerFilter filter;
    const Pointer place = Pointer::parse("/spec/filters");
    if (const Json *filters = find(trigger, place); filters && !filters->is_null() && !filters->empty()) {
        if (filters->is_array()) {
            for (size_t i = 0; i < filters->size(); ++i)
                filter.m_clauses.push_back(Clause::make((*filters)[i], place.child(i), 0));
        } else {
            auto clause = std::make_unique<Clause>();
            clause->kind = Clause::Kind::Invalid;
            clause->pointer = place;
            clause->problem = Texts::tr("“filters” must be a list.");
            filter.m_clauses.push_back(std::move(clause));
        }
        return filter;
    }
    const Pointer legacy = Pointer::parse("/spec/filter/attributes");
    if (const Json *attributes = find(trigger, legacy); attributes && !attributes->is_null() && !attributes->empty())
        filter.m_clauses.push_back(Clause::ofAttributes(Clause::Kind::Attributes, *attributes, legacy));
    return filter;
}

bool TriggerFilter::matches(const CloudEvent &event) const
{
    for (const auto &clause : m_clauses) {
        const Verdict one = clause->verdict(event);
        if (one == Verdict::Fail || one == Verdict::Break)
            return false;
    }
    return true;
}

bool TriggerFilter::breaks(const CloudEvent &event) const
{
    for (const auto &clause : m_clauses) {
        const Verdict one = clause->verdict(event);
        if (one == Verdict::Fail)
            return false; // the elements after it are not evaluated
        if (one == Verdict::Break)
            return true;
    }
    return false;
}

std::vector<ClauseResult> TriggerFilter::explain(const CloudEvent &event) const
{
    std::vector<ClauseResult> results;
    for (const auto &clause : m_clauses)
        clause->explain(event, results);
    return results;
}

QString TriggerFilter::summary() const
{
    QStringList parts;
    for (const auto &clause : m_clauses)
        parts += clause->summary();
    parts.removeAll(QString());
    return parts.isEmpty() ? Texts::tr("no filter") : parts.join(u", "_s);
}

} // namespace weir
