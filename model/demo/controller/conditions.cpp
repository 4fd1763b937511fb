// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/controller/conditions.h"

#include "model/demo/api/objects.h"

namespace weir::demo {

Conditions::Conditions(std::vector<std::string> dependents) : m_dependents(std::move(dependents))
{
    for (const std::string &type : m_dependents)
        m_conditions[type] = {};
}

void Conditions::setTrue(const std::string &type, const std::string &reason, const std::string &message)
{
    m_conditions[type] = {"True", reason, message, false};
}

void Conditions::setFalse(const std::string &type, const std::string &reason, const std::string &message)
{
    m_conditions[type] = {"False", reason, message, false};
}

void Conditions::setUnknown(const std::string &type, const std::string &reason, const std::string &message)
{
    m_conditions[type] = {"Unknown", reason, message, false};
}

void Conditions::setInfo(const std::string &type, const std::string &reason, const std::string &message)
{
    m_conditions[type] = {"True", reason, message, true};
}

void Conditions::copy(const std::string &type, const Json *condition)
{
    if (condition) {
        m_conditions[type] = {textAt(*condition, "/status"), textAt(*condition, "/reason"),
                              textAt(*condition, "/message"), false};
    } else {
        m_conditions[type] = {};
    }
}

void Conditions::overrideReady(const std::string &reason, const std::string &message)
{
    m_ready = {"Unknown", reason, message, false};
    m_isReadySet = true;
}

bool Conditions::isTrue(const std::string &type) const
{
    if (type == "Ready")
        return ready().status == "True";
    const auto found = m_conditions.find(type);
    return found != m_conditions.end() && found->second.status == "True";
}

Conditions::Condition Conditions::ready() const
{
    if (m_isReadySet)
        return m_ready;
    const Condition *unknown = nullptr;
    for (const std::string &type : m_dependents) {
        const Condition &condition = m_conditions.at(type);
        if (condition.status == "False")
            return condition;
        if (condition.status != "True" && (!unknown || (unknown->reason.empty() && !condition.reason.empty())))
            unknown = &condition;
    }
    if (unknown)
        return *unknown;
    return {"True", {}, {}, false};
}

Json Conditions::toJson(const Json *previous) const
{
    std::map<std::string, Condition> all = m_conditions;
    all["Ready"] = ready();
    Json list = Json::array();
    for (const auto &[type, condition] : all) {
        std::string since = nowText();
        if (previous && previous->is_array()) {
            for (const Json &old : *previous) {
                if (textAt(old, "/type") == type && textAt(old, "/status") == condition.status)
                    since = textAt(old, "/lastTransitionTime");
            }
        }
        Json entry = {{"lastTransitionTime", since}};
        if (!condition.message.empty())
            entry["message"] = condition.message;
        if (!condition.reason.empty())
            entry["reason"] = condition.reason;
        if (condition.isInfo)
            entry["severity"] = "Info";
        entry["status"] = condition.status;
        entry["type"] = type;
        list.push_back(std::move(entry));
    }
    return list;
}

const Json *conditionOf(const Json &object, const std::string &type)
{
    const Json *list = find(object, "/status/conditions");
    if (!list || !list->is_array())
        return nullptr;
    for (const Json &condition : *list) {
        if (textAt(condition, "/type") == type)
            return &condition;
    }
    return nullptr;
}

bool isReady(const Json &object)
{
    const Json *condition = conditionOf(object, "Ready");
    return condition && textAt(*condition, "/status") == "True";
}

} // namespace weir::demo
