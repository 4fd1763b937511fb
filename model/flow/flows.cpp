// SPDX-License-Identifier: GPL-3.0-or-later
// What Sequences and Parallels of a simulation do with a request.
#include "model/flow/simulator.h"

#include <QCoreApplication>

namespace weir::flow {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

} // namespace

void Simulator::intoFlow(const NodeId &node, const NodeId &via, Travelling event, const Done &done)
{
    const ResourcePtr flow = m_design.resource(node);
    if (!flow) {
        const QString reason = Texts::tr("%1 is not in these files: the event leaves what they describe.")
                                   .arg(m_design.name(node));
        tell(node, via, Outcome::Delivered, reason, event);
        m_result.delivered.push_back({node, via, m_now, reason, event.index});
        done({.status = 202});
        return;
    }
    if (!visit(node, via, event)) {
        done({.status = 202});
        return;
    }
    const bool isSequence = flow->kind() == "Sequence"_L1;
    const Json *list = find(flow->json(), isSequence ? "/spec/steps" : "/spec/branches");
    const size_t count = list && list->is_array() ? list->size() : 0;
    tell(node, via, Outcome::Accepted, Texts::tr("%1 (on %2) takes the event.")
                                           .arg(m_design.name(node), carrierAt(node).name), event);
    if (count == 0) {
        tell(node, via, Outcome::Untaken, Texts::tr("%1 has nobody to send the event to.").arg(m_design.name(node)),
             event);
        done({.status = 202});
        return;
    }
    if (isSequence) {
        intoStep(node, 0, event, done);
        return;
    }
    std::vector<PassagePtr> passages;
    for (size_t i = 0; i < count; ++i) {
        auto passage = std::make_shared<Passage>();
        passage->via = node;
        passage->delivery =
            policy(node + u'|' + QString::number(i) + u'f', [&] { return m_resolver.ofStep(node, i, true); });
        const auto inner = [this, node, i](const Travelling &passed, const Done &told) {
            intoBranch(node, i, passed, told);
        };
        passage->target.node = m_design.target(find((*list)[i], "/filter"), flow->nameSpace());
        if (passage->target.node.isEmpty()) {
            passage->target.inner = inner;
        } else {
            passage->replyTo.inner = inner;
            passage->needsReply = passage->isEndedWithoutReply = true;
        }
        passage->event = passage->sent = event;
        passages.push_back(std::move(passage));
    }
    fanOut(std::move(passages), carrierAt(node).isSynchronous, done);
}

void Simulator::intoStep(const NodeId &flow, size_t index, const Travelling &event, const Done &done)
{
    const ResourcePtr sequence = m_design.resource(flow);
    const Json &steps = *find(sequence->json(), "/spec/steps");
    auto passage = std::make_shared<Passage>();
    passage->via = flow;
    passage->delivery = policy(flow + u'|' + QString::number(index), [&] { return m_resolver.ofStep(flow, index); });
    passage->target.node = m_design.target(&steps[index], sequence->nameSpace());
    passage->event = passage->sent = event;
    if (index + 1 < steps.size() && ++passage->event.depth <= MaximumDepth) {
        passage->replyTo.inner = [this, flow, index](const Travelling &reply, const Done &told) {
            intoStep(flow, index + 1, reply, told);
        };
        passage->needsReply = passage->isEndedWithoutReply = true;
    } else if (index + 1 == steps.size()) {
        passage->replyTo.node = m_design.target(find(sequence->json(), "/spec/reply"), sequence->nameSpace());
        passage->needsReply = !passage->replyTo.isNone();
    } else {
        m_result.isCut = true;
    }
    std::vector<PassagePtr> passages;
    if (isAttached(*passage))
        passages.push_back(std::move(passage));
    fanOut(std::move(passages), carrierAt(flow).isSynchronous, done);
}

void Simulator::intoBranch(const NodeId &flow, size_t index, const Travelling &event, const Done &done)
{
    const ResourcePtr parallel = m_design.resource(flow);
    const Json &branch = (*find(parallel->json(), "/spec/branches"))[index];
    auto passage = std::make_shared<Passage>();
    passage->via = flow;
    passage->delivery = policy(flow + u'|' + QString::number(index), [&] { return m_resolver.ofStep(flow, index); });
    passage->target.node = m_design.target(find(branch, "/subscriber"), parallel->nameSpace());
    passage->replyTo.node = m_design.target(find(branch, "/reply"), parallel->nameSpace());
    if (passage->replyTo.isNone())
        passage->replyTo.node = m_design.target(find(parallel->json(), "/spec/reply"), parallel->nameSpace());
    passage->needsReply = !passage->replyTo.isNone();
    passage->event = passage->sent = event;
    std::vector<PassagePtr> passages;
    if (!passage->target.isNone() && isAttached(*passage))
        passages.push_back(std::move(passage));
    fanOut(std::move(passages), carrierAt(flow).isSynchronous, done);
}

} // namespace weir::flow
