// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatif.h"

#include "model/base/inpool.h"

#include <map>

namespace weir {

namespace {

/// Changes that come together are one question.
constexpr int Gather = 30;
/// More steps than anyone reads; `weirctl simulate` goes further.
constexpr size_t MostSteps = 20'000;

/// What is read while the document may go on.
struct Snapshot {
    Topology topology;
    ResourceSet set;
    admission::Profile profile;
    WhatIf::Topic topic;
    flow::Question question;
    NodeId blastNode;
};

std::shared_ptr<const WhatIf::Answer> answerTo(const Snapshot &asked)
{
    const flow::Design design{asked.topology, asked.set, asked.profile};
    auto answer = std::make_shared<WhatIf::Answer>();
    answer->topic = asked.topic;
    if (asked.topic == WhatIf::Topic::Blast) {
        answer->at = asked.blastNode;
        answer->blast = flow::blastRadius(design, asked.blastNode);
        return answer;
    }
    answer->at = asked.question.at;
    answer->simulation = flow::simulate(design, asked.question);
    answer->trace = flow::traceOf(design, answer->simulation);
    const flow::DeliveryResolver resolver(design);
    std::map<QString, std::optional<flow::EdgeDelivery>> known;
    for (size_t i = 0; i < answer->simulation.steps.size(); ++i) {
        const QString &line = answer->trace.stepLines[i];
        if (answer->simulation.steps[i].attempt == 0 || line.isEmpty()) {
            answer->deliveries.emplace_back();
            continue;
        }
        auto found = known.find(line);
        if (found == known.end())
            found = known.emplace(line, resolver.ofLine(line)).first;
        answer->deliveries.push_back(found->second);
    }
    return answer;
}

} // namespace

WhatIf::WhatIf(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(Gather);
    connect(&m_later, &QTimer::timeout, this, &WhatIf::ask);
}

WhatIf::~WhatIf()
{
    m_stop.request_stop();
}

void WhatIf::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &Document::changed, this, [this] {
            Q_EMIT questionChanged();
            later();
        });
        connect(document, &Document::replaced, this, [this] {
            m_entry.clear();
            m_conduct.clear();
            clear();
        });
    }
    clear();
}

void WhatIf::askEvent()
{
    m_topic = Topic::Event;
    Q_EMIT questionChanged();
    later();
}

void WhatIf::askBlast(const NodeId &node)
{
    m_topic = Topic::Blast;
    m_blastNode = node;
    Q_EMIT questionChanged();
    later();
}

void WhatIf::clear()
{
    m_topic = Topic::None;
    m_later.stop();
    m_stop.request_stop();
    ++m_number;
    m_answer.reset();
    Q_EMIT questionChanged();
    Q_EMIT answered();
}

void WhatIf::setEvent(std::optional<CloudEvent> event)
{
    if (event == m_event)
        return;
    m_event = std::move(event);
    Q_EMIT questionChanged();
    later();
}

NodeId WhatIf::entry() const
{
    if (!m_document)
        return {};
    const Topology &topology = m_document->topology();
    const Node *chosen = topology.node(m_entry);
    return chosen && flow::isEntry(*chosen) ? m_entry : flow::entries(topology).value(0);
}

void WhatIf::setEntry(const NodeId &node)
{
    if (node == m_entry)
        return;
    m_entry = node;
    m_topic = Topic::Event;
    Q_EMIT questionChanged();
    later();
}

QStringList WhatIf::entries() const
{
    if (!m_document)
        return {};
    const Topology &topology = m_document->topology();
    QStringList likely = flow::entries(topology);
    const QSet<NodeId> first(likely.cbegin(), likely.cend());
    for (const NodeId &id : topology.nodeOrder()) {
        if (!first.contains(id) && flow::isEntry(*topology.node(id)))
            likely.append(id);
    }
    return likely;
}

void WhatIf::setConduct(const NodeId &node, const std::optional<flow::Conduct> &conduct)
{
    if (conduct)
        m_conduct.insert(node, *conduct);
    else if (m_conduct.remove(node) == 0)
        return;
    m_topic = Topic::Event;
    Q_EMIT questionChanged();
    later();
}

bool WhatIf::mayBeAsked(const NodeId &node) const
{
    const Node *known = m_document ? m_document->topology().node(node) : nullptr;
    return known && flow::isAsked(*known);
}

bool WhatIf::mayEnter(const NodeId &node) const
{
    const Node *known = m_document ? m_document->topology().node(node) : nullptr;
    return known && flow::isEntry(*known);
}

QStringList WhatIf::asked() const
{
    QStringList result;
    if (!m_document)
        return result;
    for (const NodeId &id : m_document->topology().nodeOrder()) {
        if (mayBeAsked(id))
            result.append(id);
    }
    return result;
}

QString WhatIf::nameOf(const NodeId &node) const
{
    if (!m_document)
        return node;
    return flow::Design{m_document->topology(), m_document->set(), m_document->checker().profile()}.name(node);
}

void WhatIf::later()
{
    if (m_topic == Topic::None)
        return;
    m_stop.request_stop();
    ++m_number;
    m_later.start();
}

void WhatIf::ask()
{
    const NodeId at = m_topic == Topic::Event ? entry() : m_blastNode;
    const bool isWhole = m_document && m_document->topology().node(at) && (m_topic == Topic::Blast || m_event);
    if (!isWhole) {
        m_answer.reset();
        Q_EMIT answered();
        return;
    }
    m_stop = std::stop_source();
    auto snapshot = std::make_shared<const Snapshot>(
        Snapshot{m_document->topology(), m_document->set(), m_document->checker().profile(), m_topic,
                 {.event = m_event.value_or(CloudEvent()), .at = at, .conduct = m_conduct, .maximumSteps = MostSteps,
                  .stop = m_stop.get_token()},
                 m_blastNode});
    inPool(
        this, [snapshot] { return answerTo(*snapshot); },
        [this, number = m_number](const std::shared_ptr<const Answer> &answer) { take(number, answer); }, m_pool);
}

void WhatIf::take(quint64 number, std::shared_ptr<const Answer> answer)
{
    if (number != m_number)
        return;
    m_answer = std::move(answer);
    Q_EMIT answered();
}

} // namespace weir
