// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/filters.h"

#include "model/admission/parts/members.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// More errors are not listed: paths of long lists are long, and there would be as many of them.
constexpr int MaximumErrors = 200;
constexpr int MaximumDepth = 1000;

bool isAttributeName(const QString &name)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !name.isEmpty() && isLetter(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

class Judge
{
public:
    FieldErrors attributes(const Json &map)
    {
        FieldErrors errors;
        if (!map.is_object())
            return errors;
        for (const auto &[key, value] : map.items()) {
            const QString name = QString::fromStdString(key);
            if (isAttributeName(name) || m_left <= 0)
                continue;
            --m_left;
            errors.also(FieldErrors::invalidKeyName(
                            name, {},
                            u"Attribute name must start with a letter and can only contain lowercase alphanumeric"_s)
                            .viaKey(name));
        }
        return errors;
    }

    FieldErrors list(const Json *list, int depth)
    {
        FieldErrors errors;
        if (!list || !list->is_array())
            return errors;
        // The loop prefixes everything that it has found so far with each further index, so that the error of an
        // element reads "[n-1]…[i]". Going backwards, each prefix grows by one index.
        QString prefix;
        std::vector<FieldErrors> found;
        for (size_t i = list->size(); i-- > 0;) {
            prefix += u"[%1]"_s.arg(i);
            if (m_left <= 0)
                break;
            const FieldErrors wrong = filter((*list)[i], depth);
            if (!wrong.isEmpty())
                found.push_back(wrong.via(prefix));
        }
        for (size_t i = found.size(); i-- > 0;)
            errors.also(found[i]);
        return errors;
    }

    FieldErrors filter(const Json &filter, int depth)
    {
        FieldErrors errors;
        if (!filter.is_object() || depth > MaximumDepth)
            return errors;
        if (hasSeveralDialects(filter) && m_left-- > 0) {
            errors.also(
                FieldErrors::generic(u"multiple dialects found, filters can have only one dialect set"_s, {}));
        }
        for (const char *dialect : {"exact", "prefix", "suffix"}) {
            if (const Json *map = memberOf(&filter, dialect))
                errors.also(attributes(*map).via(QString::fromLatin1(dialect)));
        }
        for (const char *dialect : {"all", "any"}) {
            if (const Json *inner = memberOf(&filter, dialect))
                errors.also(list(inner, depth + 1).via(QString::fromLatin1(dialect)));
        }
        if (const Json *inner = memberOf(&filter, "not"))
            errors.also(this->filter(*inner, depth + 1).via(u"not"_s));
        if (const QString expression = textOf(&filter, "cesql"); !expression.isEmpty()) {
            const CesqlAnswer answer = parseCesqlAsGo(expression);
            if (!answer.isAccepted && m_left-- > 0)
                errors.also(FieldErrors::invalidValue(expression, u"cesql"_s, answer.details));
        }
        return errors;
    }

private:
    /// Empty ones do not count, except for `not`.
    static bool hasSeveralDialects(const Json &filter)
    {
        int count = 0;
        for (const char *dialect : {"exact", "prefix", "suffix", "all", "any"}) {
            if (!structOf(&filter, dialect).empty())
                ++count;
        }
        if (memberOf(&filter, "not"))
            ++count;
        if (!textOf(&filter, "cesql").isEmpty())
            ++count;
        return count > 1;
    }

    int m_left = MaximumErrors;
};

} // namespace

FieldErrors subscriptionFilters(const Json *list, const QString &field)
{
    return Judge().list(list, 0).via(field);
}

FieldErrors triggerFilter(const Json *filter)
{
    return Judge().attributes(structOf(filter, "attributes")).via(u"attributes"_s);
}

} // namespace weir::admission
