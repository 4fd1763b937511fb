// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/faultlist.h"

#include "model/admission/parts/gotext.h"
#include "model/admission/parts/members.h"

#include <limits>

namespace weir::admission {

using namespace Qt::StringLiterals;

void FaultList::required(const QString &path, const QString &why)
{
    add(path + u": Required value"_s + (why.isEmpty() ? QString() : u": "_s + why));
}

void FaultList::invalid(const QString &path, const QString &value, const QString &why)
{
    add(path + u": Invalid value: "_s + quotedAsGo(value) + u": "_s + why);
}

void FaultList::invalid(const QString &path, qint64 value, const QString &why)
{
    add(path + u": Invalid value: "_s + QString::number(value) + u": "_s + why);
}

void FaultList::notFound(const QString &path, const QString &value)
{
    add(path + u": Not found: "_s + quotedAsGo(value));
}

void FaultList::duplicate(const QString &path, const QString &value)
{
    add(path + u": Duplicate value: "_s + quotedAsGo(value));
}

void FaultList::forbidden(const QString &path, const QString &why)
{
    add(path + u": Forbidden: "_s + why);
}

void FaultList::invalidEach(const QString &path, const QString &value, const QStringList &reasons)
{
    for (const QString &reason : reasons)
        invalid(path, value, reason);
}

void FaultList::oneOf(const QString &path, const QString &value, std::initializer_list<const char *> choices)
{
    if (value.isEmpty()) {
        required(path);
        return;
    }
    QStringList shown;
    for (const char *choice : choices) {
        if (value == QLatin1StringView(choice))
            return;
        shown.append(quotedAsGo(QLatin1StringView(choice)));
    }
    shown.sort();
    add(path + u": Unsupported value: "_s + quotedAsGo(value) + u": supported values: "_s + shown.join(u", "_s));
}

void FaultList::within(const Json &object, const char *member, const QString &path, qint64 least, qint64 most)
{
    const Json *value = memberOf(&object, member);
    if (!value || !value->is_number_integer())
        return;
    const qint64 number = value->get<qint64>();
    if (number < least || number > most) {
        invalid(path + u'.' + QLatin1StringView(member), number,
                u"must be between %1 and %2, inclusive"_s.arg(least).arg(most));
    }
}

void FaultList::notNegative(const Json &object, const char *member, const QString &path)
{
    const Json *value = memberOf(&object, member);
    if (value && value->is_number_integer() && value->get<qint64>() < 0) {
        invalid(path + u'.' + QLatin1StringView(member), value->get<qint64>(),
                u"must be greater than or equal to 0"_s);
    }
}

QString FaultList::text() const
{
    QStringList words = m_words;
    words.removeDuplicates();
    return words.size() == 1 ? words.first() : u'[' + words.join(u", "_s) + u']';
}

const Json &listOf(const Json &object, const char *name)
{
    static const Json none = Json::array();
    const Json *list = memberOf(&object, name);
    return list && list->is_array() ? *list : none;
}

QString indexed(const QString &path, size_t index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

} // namespace weir::admission
