// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/testevent.h"

namespace weir::inspector {

void TestEvent::setEvent(std::optional<CloudEvent> event, ResourceKey origin)
{
    if (event == m_event && origin == m_origin)
        return;
    m_event = std::move(event);
    m_origin = origin;
    Q_EMIT changed();
}

Outcomes Outcomes::of(const Json &trigger, const TestEvent &test)
{
    Outcomes outcomes;
    if (!test.event())
        return outcomes;
    const TriggerFilter filter = TriggerFilter::compile(trigger);
    outcomes.isKnown = true;
    outcomes.event = *test.event();
    outcomes.isTaken = filter.matches(*test.event());
    for (ClauseResult &clause : filter.explain(*test.event())) {
        const QString pointer = clause.pointer;
        outcomes.clauses.insert(pointer, std::move(clause));
    }
    return outcomes;
}

std::optional<ClauseResult> Outcomes::at(const QString &pointer) const
{
    if (const auto own = clauses.constFind(pointer); own != clauses.cend())
        return *own;
    std::optional<ClauseResult> together;
    for (auto clause = clauses.cbegin(); clause != clauses.cend(); ++clause) {
        if (!clause.key().startsWith(pointer + u'/'))
            continue;
        using Value = ClauseResult::Value;
        const bool worse = !together || together->value == Value::True || clause->value == Value::Error;
        if (worse)
            together = *clause;
    }
    return together;
}

} // namespace weir::inspector
