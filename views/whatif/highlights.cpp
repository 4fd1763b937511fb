// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/highlights.h"

#include "views/whatif/behaviour.h"
#include "views/whatif/outcomes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace weir::whatif {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

/// What must be seen first wins.
int weight(Tone tone)
{
    switch (tone) {
    case Tone::None: return 0;
    case Tone::Idle:
    case Tone::Muted: return 1;
    case Tone::Own: return 2;
    case Tone::Accent: return 3;
    case Tone::DeadLetter: return 4;
    case Tone::Notice: return 5;
    case Tone::Warning: return 6;
    case Tone::Bad: return 7;
    }
    return 0;
}

void raise(Tone &tone, Tone other)
{
    if (weight(other) > weight(tone))
        tone = other;
}

Tone lineTone(flow::Passing passing)
{
    switch (passing) {
    case flow::Passing::Untaken: return Tone::None;
    case flow::Passing::Carried: return Tone::Accent;
    case flow::Passing::Replied: return Tone::Own;
    case flow::Passing::DeadLettered: return Tone::DeadLetter;
    case flow::Passing::Failing: return Tone::Bad;
    }
    return Tone::None;
}

/// The line stands out, and with it everything that it touches.
void lift(Emphasis &emphasis, const Topology &topology, const QString &line, Tone tone)
{
    raise(emphasis.lines[line], tone);
    if (const Edge *edge = topology.edge(line)) {
        for (const NodeId &id : {edge->from, edge->to, edge->via})
            emphasis.nodes[id];
    }
}

void addWay(Emphasis &emphasis, const Topology &topology, const WhatIf::Answer &answer)
{
    const flow::Simulation &told = answer.simulation;
    for (auto line = answer.trace.lines.cbegin(); line != answer.trace.lines.cend(); ++line) {
        if (const Tone tone = lineTone(line.value()); tone != Tone::None)
            lift(emphasis, topology, line.key(), tone);
    }
    for (size_t i = 0; i < told.steps.size(); ++i) {
        const flow::Step &step = told.steps[i];
        if (step.outcome != flow::Outcome::Filtered && step.outcome != flow::Outcome::Skipped) {
            if (step.outcome != flow::Outcome::Cut)
                raise(emphasis.nodes[step.node].ring, toneOf(step.outcome));
            continue;
        }
        const QString &line = answer.trace.stepLines[i];
        const bool isTakenOtherwise = answer.trace.lines.value(line, flow::Passing::Untaken) != flow::Passing::Untaken;
        NodeMark &mark = emphasis.nodes[step.via];
        if (isTakenOtherwise || !mark.tag.isEmpty())
            continue;
        mark.tag = mark.badge = shortReason(step);
        mark.badgeTone = Tone::Idle;
    }
    for (const flow::Ending &ending : told.lost) {
        NodeMark &mark = emphasis.nodes[ending.node];
        mark.badge = Texts::tr("lost");
        mark.badgeTone = Tone::Bad;
    }
    for (const flow::Ending &ending : told.deadLettered) {
        NodeMark &mark = emphasis.nodes[ending.node];
        if (mark.badge.isEmpty()) {
            mark.badge = Texts::tr("dead letter");
            mark.badgeTone = Tone::DeadLetter;
        }
    }
    NodeMark &start = emphasis.nodes[answer.at];
    if (start.badge.isEmpty()) {
        start.badge = Texts::tr("enters here");
        start.badgeTone = Tone::Accent;
    }
}

void addBlast(Emphasis &emphasis, const Topology &topology, const WhatIf::Answer &answer)
{
    for (const Harm &harm : harms(answer.blast)) {
        for (const QString &id : harm.ids) {
            if (!harm.areNodes) {
                lift(emphasis, topology, id, harm.tone);
                continue;
            }
            NodeMark &mark = emphasis.nodes[id];
            mark.ring = harm.tone;
            mark.badge = Texts::tr("starves");
            mark.badgeTone = harm.tone;
        }
    }
    NodeMark &centre = emphasis.nodes[answer.at];
    centre.ring = Tone::Bad;
    centre.badge = centre.tag = Texts::tr("fails");
    centre.badgeTone = Tone::Bad;
}

} // namespace

std::vector<Harm> harms(const flow::BlastRadius &blast)
{
    // Where nothing goes any more there is nothing to try again.
    const QSet<QString> stopped(blast.stopped.cbegin(), blast.stopped.cend());
    const auto flowing = [&stopped](const QStringList &ids) {
        QStringList result;
        std::ranges::copy_if(ids, std::back_inserter(result), [&](const QString &id) { return !stopped.contains(id); });
        return result;
    };
    std::vector<Harm> all{
        {Tone::Bad, Texts::tr("Loses events"), Texts::tr("What is sent to it is lost: no dead letter sink saves it."),
         blast.losing},
        {Tone::DeadLetter, Texts::tr("Starts to dead-letter"),
         Texts::tr("What is sent to it becomes a dead letter once the retries are over."), blast.deadLettering},
        {Tone::Notice, Texts::tr("Loses its dead letters"),
         Texts::tr("Its dead letters go to the failing node, or by its word: what fails here is lost."),
         flowing(blast.withoutDeadLetters)},
        {Tone::Warning, Texts::tr("Loses its retries"),
         Texts::tr("How often it is tried again is the failing node's word, and goes with it."),
         flowing(blast.withoutRetries)},
        {Tone::Muted, Texts::tr("Stops"), Texts::tr("Nothing goes here any more."), blast.stopped},
        {Tone::Idle, Texts::tr("Starves"), Texts::tr("It works, but gets no events any more."), blast.starved, true}};
    std::erase_if(all, [](const Harm &harm) { return harm.ids.isEmpty(); });
    return all;
}

std::shared_ptr<const Emphasis> highlights(const WhatIf &question)
{
    if (question.topic() == WhatIf::Topic::None || !question.document())
        return nullptr;
    const std::shared_ptr<const WhatIf::Answer> &answer = question.answer();
    if (!answer || answer->topic != question.topic())
        return nullptr;
    const Topology &topology = question.document()->topology();
    auto emphasis = std::make_shared<Emphasis>();
    if (answer->topic == WhatIf::Topic::Blast) {
        addBlast(*emphasis, topology, *answer);
        return emphasis;
    }
    addWay(*emphasis, topology, *answer);
    for (auto told = question.conduct().cbegin(); told != question.conduct().cend(); ++told) {
        NodeMark &mark = emphasis->nodes[told.key()];
        const bool isLost = mark.badgeTone == Tone::Bad;
        mark.badge = isLost ? badgeText(*told) + u" · "_s + mark.badge : badgeText(*told);
        mark.badgeTone = told->fails() || told->kind != flow::Conduct::Kind::Answers ? Tone::Bad : Tone::Accent;
    }
    return emphasis;
}

} // namespace weir::whatif
