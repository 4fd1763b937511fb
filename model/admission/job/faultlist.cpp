// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/faultlist.h"

#include "model/admission/job/place.h"
#include "model/admission/parts/gotext.h"

#include <algorithm>

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

void FaultList::invalid(const QString &path, const Json &value, const QString &why)
{
    add(path + u": Invalid value: "_s + QString::fromUtf8(toText(value)) + u": "_s + why);
}

void FaultList::invalid(const QString &path, const QString &why)
{
    add(path + u": Invalid value: "_s + why);
}

void FaultList::notFound(const QString &path, const QString &value, const QString &why)
{
    add(path + u": Not found: "_s + quotedAsGo(value) + (why.isEmpty() ? QString() : u": "_s + why));
}

void FaultList::duplicate(const QString &path, const QString &value)
{
    add(path + u": Duplicate value: "_s + quotedAsGo(value));
}

void FaultList::forbidden(const QString &path, const QString &why)
{
    add(path + u": Forbidden: "_s + why);
}

void FaultList::tooLong(const QString &path, int most)
{
    add(path + u": Too long: may not be more than %1 bytes"_s.arg(most));
}

void FaultList::tooMany(const QString &path, size_t count, size_t most)
{
    add(path + u": Too many: %1: must have at most %2 items"_s.arg(count).arg(most));
}

void FaultList::invalidEach(const QString &path, const QString &value, const QStringList &reasons)
{
    for (const QString &reason : reasons)
        invalid(path, value, reason);
}

void FaultList::oneOf(const QString &path, const QString &value, Choices choices)
{
    if (std::any_of(choices.begin(), choices.end(),
                    [&](const char *choice) { return value == QLatin1StringView(choice); }))
        return;
    QStringList shown;
    for (const char *choice : choices)
        shown.append(quotedAsGo(QLatin1StringView(choice)));
    add(path + u": Unsupported value: "_s + quotedAsGo(value) + u": supported values: "_s + shown.join(u", "_s));
}

void FaultList::requiredOneOf(const QString &path, const QString &value, Choices choices)
{
    if (value.isEmpty())
        required(path);
    else
        oneOf(path, value, choices);
}

void FaultList::optionalOneOf(const JobPlace &member, Choices choices)
{
    if (member)
        oneOf(member.path(), member.text(), choices);
}

void FaultList::within(const JobPlace &member, qint64 least, qint64 most)
{
    const auto number = member.integer();
    if (number && (*number < least || *number > most))
        invalid(member.path(), *number, u"must be between %1 and %2, inclusive"_s.arg(least).arg(most));
}

void FaultList::notNegative(const JobPlace &member)
{
    if (const auto number = member.integer(); number && *number < 0)
        invalid(member.path(), *number, u"must be greater than or equal to 0"_s);
}

void FaultList::positive(const QString &path, qint64 value)
{
    if (value <= 0)
        invalid(path, value, u"must be greater than zero"_s);
}

void FaultList::needs(const JobPlace &owner, std::initializer_list<const char *> members)
{
    for (const char *member : members) {
        if (owner.text(member).isEmpty())
            required(owner.path(member));
    }
}

QString FaultList::text() const
{
    QStringList words = m_words;
    words.removeDuplicates();
    return words.size() == 1 ? words.first() : u'[' + words.join(u", "_s) + u']';
}

QString indexed(const QString &path, size_t index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

} // namespace weir::admission
