// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/events/filter.h"

#include <QHash>
#include <QObject>

namespace weir::inspector {

/// The event that filters are tried with; one for all objects that the inspector shows, so that it stays while the
/// person goes from Trigger to Trigger. No part of the document.
class TestEvent final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<CloudEvent> &event() const { return m_event; }
    /// Nothing: no event, and clauses show no outcome. `origin`: the EventType that it is an example of.
    void setEvent(std::optional<CloudEvent> event, ResourceKey origin = ResourceKey::None);
    [[nodiscard]] ResourceKey origin() const { return m_origin; }

Q_SIGNALS:
    void changed();

private:
    std::optional<CloudEvent> m_event;
    ResourceKey m_origin = ResourceKey::None;
};

/// What became of every clause of one filter with one event.
struct Outcomes {
    bool isKnown = false;               ///< there is an event
    bool isTaken = false;               ///< the filter lets it through
    CloudEvent event = {};              ///< that was tried
    QHash<QString, ClauseResult> clauses; ///< by pointer, "/spec/filters/0/exact/type"

    /// `trigger` has `spec.filters` or `spec.filter.attributes`.
    [[nodiscard]] static Outcomes of(const Json &trigger, const TestEvent &test);
    /// Of the element at `pointer`: its own clause's, or what its attributes make together.
    [[nodiscard]] std::optional<ClauseResult> at(const QString &pointer) const;
};

} // namespace weir::inspector
