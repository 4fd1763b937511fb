// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/place.h"

#include "model/admission/parts/members.h"

namespace weir::admission {

const Json &JobPlace::value() const
{
    static const Json none;
    return m_value ? *m_value : none;
}

JobPlace JobPlace::at(const char *member) const
{
    return at(member, member);
}

JobPlace JobPlace::at(const char *member, const char *shown) const
{
    return {memberOf(m_value, member), path(shown)};
}

bool JobPlace::has(const char *member) const
{
    return memberOf(m_value, member) != nullptr;
}

std::vector<JobPlace> JobPlace::each(const char *member) const
{
    std::vector<JobPlace> places;
    const Json *list = memberOf(m_value, member);
    if (!list || !list->is_structured())
        return places;
    const QString base = path(member);
    size_t index = 0;
    for (const auto &[key, value] : list->items()) {
        const QString shown = list->is_array() ? QString::number(index++) : QString::fromStdString(key);
        places.emplace_back(value.is_null() ? nullptr : &value, base + u'[' + shown + u']', shown);
    }
    return places;
}

size_t JobPlace::count(const char *member) const
{
    const Json *list = memberOf(m_value, member);
    return list && list->is_structured() ? list->size() : 0;
}

QString JobPlace::text() const
{
    return m_value ? toQString(*m_value) : QString();
}

std::optional<qint64> JobPlace::integer() const
{
    if (!m_value || !m_value->is_number_integer())
        return std::nullopt;
    return m_value->get<qint64>();
}

bool JobPlace::isTrue(const char *member) const
{
    const Json *value = memberOf(m_value, member);
    return value && value->is_boolean() && value->get<bool>();
}

} // namespace weir::admission
