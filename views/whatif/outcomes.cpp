// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/outcomes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace weir::whatif {

using namespace Qt::StringLiterals;
using flow::Outcome;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Entered: return Texts::tr("sent");
    case Outcome::Accepted: return Texts::tr("accepted");
    case Outcome::Refused: return Texts::tr("refused");
    case Outcome::Filtered: return Texts::tr("not taken");
    case Outcome::Untaken: return Texts::tr("taken by nobody");
    case Outcome::Delivered: return Texts::tr("delivered");
    case Outcome::Failed: return Texts::tr("failed");
    case Outcome::Repeated: return Texts::tr("failed again");
    case Outcome::Replied: return Texts::tr("replied");
    case Outcome::Discarded: return Texts::tr("reply discarded");
    case Outcome::Ended: return Texts::tr("ended");
    case Outcome::DeadLettered: return Texts::tr("dead-lettered");
    case Outcome::Lost: return Texts::tr("lost");
    case Outcome::Waiting: return Texts::tr("waiting");
    case Outcome::Loop: return Texts::tr("going round");
    case Outcome::Skipped: return Texts::tr("not attached");
    case Outcome::Unknown: return Texts::tr("unknown");
    case Outcome::Cut: return Texts::tr("cut off");
    }
    return {};
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Entered:
    case Outcome::Accepted:
    case Outcome::Delivered:
    case Outcome::Replied:
        return Tone::Accent;
    case Outcome::DeadLettered:
        return Tone::DeadLetter;
    case Outcome::Refused:
    case Outcome::Failed:
    case Outcome::Repeated:
    case Outcome::Lost:
    case Outcome::Loop:
        return Tone::Bad;
    case Outcome::Waiting:
    case Outcome::Discarded:
    case Outcome::Unknown:
    case Outcome::Cut:
    case Outcome::Skipped:
        return Tone::Warning;
    case Outcome::Filtered:
    case Outcome::Untaken:
    case Outcome::Ended:
        return Tone::Idle;
    }
    return Tone::None;
}

QString shortReason(const flow::Step &step)
{
    if (step.outcome == Outcome::Skipped)
        return Texts::tr("not attached");
    using Value = ClauseResult::Value;
    // The innermost clause that fails: what groups others only repeats it.
    const ClauseResult *worst = nullptr;
    for (const ClauseResult &clause : step.clauses) {
        if (clause.value == Value::True || (worst && !clause.pointer.startsWith(worst->pointer + u'/')))
            continue;
        worst = &clause;
    }
    if (!worst)
        return outcomeText(step.outcome);
    const QString last = worst->pointer.section(u'/', -1);
    if (last == "cesql"_L1)
        return worst->value == Value::Error ? Texts::tr("CESQL fails") : Texts::tr("CESQL is false");
    if (last == "not"_L1 || last == "any"_L1 || last == "all"_L1)
        return Texts::tr("%1 is false", "a filter clause: not, any or all").arg(last);
    QString saw = worst->saw.simplified();
    if (saw.size() > 60)
        saw = saw.left(59) + u'…';
    return saw.isEmpty() ? Texts::tr("no %1", "an event's attribute").arg(last) : u"%1 = %2"_s.arg(last, saw);
}

QString timeText(double seconds)
{
    return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'g', 6));
}

QString summaryText(const WhatIf::Answer &answer)
{
    const flow::Simulation &told = answer.simulation;
    const auto count = [](const std::vector<flow::Ending> &endings) {
        return QLocale().toString(static_cast<qlonglong>(endings.size()));
    };
    const auto untaken = std::count_if(told.steps.begin(), told.steps.end(),
                                       [](const flow::Step &step) { return step.outcome == Outcome::Filtered; });
    QStringList parts{Texts::tr("delivered to %1").arg(count(told.delivered)),
                      Texts::tr("dead letters %1").arg(count(told.deadLettered)),
                      Texts::tr("lost %1").arg(count(told.lost)),
                      Texts::tr("not taken %1").arg(QLocale().toString(static_cast<qlonglong>(untaken)))};
    if (!told.open.empty())
        parts.append(Texts::tr("open %1").arg(count(told.open)));
    if (!told.steps.empty() && told.steps.back().at > 0)
        parts.append(Texts::tr("over after %1").arg(timeText(told.steps.back().at)));
    if (told.isCut)
        parts.append(Texts::tr("not followed to the end"));
    return parts.join(u" · "_s);
}

} // namespace weir::whatif
