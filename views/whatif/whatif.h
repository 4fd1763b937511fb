// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/flow/blast.h"
#include "model/flow/effective.h"
#include "model/flow/trace.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace weir {

/// The question that a person asks of a design, and its answer. It follows the document: each change of either asks
/// anew, on a thread of its own and from a snapshot; an answer that nobody waits for any more is dropped.
class WhatIf final : public QObject
{
    Q_OBJECT
public:
    enum class Topic { None, Event, Blast };

    struct Answer {
        Topic topic = Topic::None;
        NodeId at;                       ///< where the event entered, or the node that fails
        flow::Simulation simulation = {};
        flow::Trace trace = {};
        std::vector<std::optional<flow::EdgeDelivery>> deliveries = {}; ///< by step, where one was attempted
        flow::BlastRadius blast = {};
    };

    explicit WhatIf(QObject *parent = nullptr);
    ~WhatIf() override;

    void setDocument(Document *document);
    [[nodiscard]] Document *document() const { return m_document; }

    [[nodiscard]] Topic topic() const { return m_topic; }
    /// What happens to cloudEvent()? Asked from now on, until clear().
    void askEvent();
    /// What does this node take with it?
    void askBlast(const NodeId &node);
    [[nodiscard]] const NodeId &blastNode() const { return m_blastNode; }
    /// Nothing is asked; event, entry and behaviour stay for the next time.
    void clear();

    [[nodiscard]] const std::optional<CloudEvent> &cloudEvent() const { return m_event; }
    void setEvent(std::optional<CloudEvent> event);
    /// Where it enters: as chosen while that is there, else the first of flow::entries(); empty: nowhere.
    [[nodiscard]] NodeId entry() const;
    /// Empty: by itself. Asks for the event, as every change of the question does that a person makes.
    void setEntry(const NodeId &node);
    /// Where it may enter, the likely ones first.
    [[nodiscard]] QStringList entries() const;

    [[nodiscard]] const QHash<NodeId, flow::Conduct> &conduct() const { return m_conduct; }
    /// Nothing: it answers as it is designed to.
    void setConduct(const NodeId &node, const std::optional<flow::Conduct> &conduct);
    [[nodiscard]] bool mayBeAsked(const NodeId &node) const;
    [[nodiscard]] bool mayEnter(const NodeId &node) const;
    /// Nodes that may be told how to answer, in document order.
    [[nodiscard]] QStringList asked() const;

    /// Kind and name, or the URI.
    [[nodiscard]] QString nameOf(const NodeId &node) const;
    /// The last answer; null while there is none to what is asked now.
    [[nodiscard]] const std::shared_ptr<const Answer> &answer() const { return m_answer; }

Q_SIGNALS:
    /// Event, entry, behaviour, topic or document are different.
    void questionChanged();
    /// answer() is another, or gone.
    void answered();

private:
    void later();
    void ask();
    void take(quint64 number, std::shared_ptr<const Answer> answer);

    QPointer<Document> m_document;
    Topic m_topic = Topic::None;
    std::optional<CloudEvent> m_event;
    NodeId m_entry;
    NodeId m_blastNode;
    QHash<NodeId, flow::Conduct> m_conduct;
    std::shared_ptr<const Answer> m_answer;
    QTimer m_later;
    quint64 m_number = 0;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< last: it waits for what still reads the registry
};

} // namespace weir
