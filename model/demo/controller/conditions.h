// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <map>
#include <string>
#include <vector>

namespace weir::demo {

/// The conditions of one object as knative.dev/pkg keeps them: every dependent one is there from the start (Unknown),
/// Ready is their conjunction and copies reason and message of the one that keeps it from being True; others are added
/// when something is said about them.
class Conditions
{
public:
    explicit Conditions(std::vector<std::string> dependents);

    void setTrue(const std::string &type, const std::string &reason = {}, const std::string &message = {});
    void setFalse(const std::string &type, const std::string &reason, const std::string &message);
    void setUnknown(const std::string &type, const std::string &reason = {}, const std::string &message = {});
    /// Outside the dependent set, severity Info.
    void setInfo(const std::string &type, const std::string &reason = {}, const std::string &message = {});
    /// Status, reason and message of another object's condition, False and Unknown alike.
    void copy(const std::string &type, const Json *condition);
    /// Ready for a reason that no dependent condition shows.
    void overrideReady(const std::string &reason, const std::string &message);

    [[nodiscard]] bool isTrue(const std::string &type) const;
    /// Sorted by type; times are those of `previous` (an object's /status/conditions) where the status is the same.
    [[nodiscard]] Json toJson(const Json *previous) const;

private:
    struct Condition {
        std::string status = "Unknown";
        std::string reason;
        std::string message;
        bool isInfo = false;
    };
    [[nodiscard]] Condition ready() const;

    std::vector<std::string> m_dependents;
    std::map<std::string, Condition> m_conditions;
    Condition m_ready;
    bool m_isReadySet = false;
};

/// The condition of that type in an object's status, or null.
[[nodiscard]] const Json *conditionOf(const Json &object, const std::string &type);
[[nodiscard]] bool isReady(const Json &object);

} // namespace weir::demo
