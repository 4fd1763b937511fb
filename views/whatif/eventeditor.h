// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/events/cloudevent.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace weir::whatif {

/// Composes one event: picked from the EventTypes of the design and the events that its sources are known to send, or
/// written or pasted as JSON or as HTTP headers with a body. A text that is no event says where it goes wrong.
class EventEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit EventEditor(QWidget *parent = nullptr);

    void setDocument(Document *document);
    /// The event in the text; nothing while it is none.
    [[nodiscard]] const std::optional<CloudEvent> &cloudEvent() const { return m_event; }
    /// Shown as JSON, unless the text says the same already.
    void setEvent(const CloudEvent &event);
    void focusText();
    /// The first of the events that the design knows.
    [[nodiscard]] std::optional<CloudEvent> firstKnown() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void pick(int index);
    void read();

    QPointer<Document> m_document;
    std::optional<CloudEvent> m_event;
    QList<CloudEvent> m_known;
    QComboBox *m_choice;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace weir::whatif
