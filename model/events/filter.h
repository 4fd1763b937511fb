// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/events/cloudevent.h"

#include <QString>

#include <memory>
#include <vector>

namespace weir {

/// One clause's outcome with the value it saw, for explanations.
struct ClauseResult {
    enum class Value { True, False, Error } value = Value::False;
    QString pointer; ///< of the clause inside the Trigger, "/spec/filters/0/exact/type"
    QString saw;     ///< the attribute's value, or empty where absent
    QString message; ///< translated reason
};

/// A Trigger's filter compiled once (knative-resources 4.5): `spec.filters` wins over the legacy `spec.filter`;
/// neither lets everything pass. The demo's brokers and the inspector run this same code.
class TriggerFilter
{
public:
    TriggerFilter();
    ~TriggerFilter();
    TriggerFilter(TriggerFilter &&) noexcept;
    TriggerFilter &operator=(TriggerFilter &&) noexcept;

    /// `trigger` is the whole object. A clause that cannot be compiled behaves as the data plane does with it.
    [[nodiscard]] static TriggerFilter compile(const Json &trigger);

    [[nodiscard]] bool matches(const CloudEvent &event) const;
    /// Every clause evaluated, in document order.
    [[nodiscard]] std::vector<ClauseResult> explain(const CloudEvent &event) const;
    /// True where the real filter process panics for every event (non-Boolean CESQL; knative-dataplane 3.8).
    [[nodiscard]] bool breaks(const CloudEvent &event) const;
    /// Short text for the canvas: "type = order.created", "cesql: amount > 100", "no filter".
    [[nodiscard]] QString summary() const;

    struct Clause;

private:
    std::vector<std::unique_ptr<Clause>> m_clauses;
};

} // namespace weir
