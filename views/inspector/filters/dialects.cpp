// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/filters/dialects.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace weir::inspector::dialects {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Names[] = {"exact", "prefix", "suffix", "cesql", "all", "any", "not"};

// Longer lists are text: nobody goes through so many boxes.
constexpr size_t MostBoxes = 100;

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString expressionOf(const Json &filter)
{
    const int index = filter.size() == 1 ? indexOf(filter, 0) : Count;
    if (!isAttributes(index))
        return {};
    QStringList parts;
    const Json &map = filter.begin().value();
    for (const auto &[key, value] : map.items()) {
        const QString name = QString::fromStdString(key);
        QString pattern = toQString(value);
        if (index == Exact) {
            parts << u"%1 = %2"_s.arg(name, quoted(pattern));
            continue;
        }
        pattern.replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        parts << u"%1 LIKE '%2'"_s.arg(name, index == Prefix ? pattern + u'%' : u'%' + pattern);
    }
    return parts.join(u" AND "_s);
}

} // namespace

const char *nameOf(int index)
{
    return index >= 0 && index < Count ? Names[index] : "";
}

int indexOf(const Json &filter, int depth)
{
    if (!filter.is_object() || filter.size() != 1)
        return Count;
    const auto name = std::find(std::begin(Names), std::end(Names), filter.begin().key());
    const int index = int(name - std::begin(Names));
    const Json &content = filter.begin().value();
    if (isAttributes(index)) {
        const bool texts = content.is_object() && content.size() <= MostBoxes
            && std::all_of(content.begin(), content.end(), [](const Json &entry) { return entry.is_string(); });
        return texts ? index : Count;
    }
    if (index == Cesql)
        return content.is_string() ? index : Count;
    if (index == Not)
        return content.is_object() && depth < DeepestBox ? index : Count;
    if (index == All || index == Any)
        return content.is_array() && content.size() <= MostBoxes && depth < DeepestBox ? index : Count;
    return Count;
}

Json converted(const Json &filter, int index, int depth)
{
    const auto as = [&](Json content) { return Json{{nameOf(index), std::move(content)}}; };
    const int from = indexOf(filter, depth);
    if (index == Count || from == index)
        return filter;
    if (index != Cesql && isGroup(index)) {
        Json children = Json::array();
        if (from == All || from == Any)
            children = filter.begin().value();
        else if (from == Not && !filter.begin().value().empty())
            children.push_back(filter.begin().value());
        else if (from != Not && !filter.empty())
            children.push_back(filter);
        if (index != Not)
            return as(std::move(children));
        if (from == All || from == Any)
            return as(filter);
        return as(children.empty() ? Json::object() : children.front());
    }
    // Out of a group that holds but one.
    const Json *inner = &filter;
    if (from == Not || ((from == All || from == Any) && filter.begin().value().size() == 1))
        inner = from == Not ? &filter.begin().value() : &filter.begin().value().front();
    if (index == Cesql)
        return as(expressionOf(*inner).toStdString());
    const int innerIndex = indexOf(*inner, depth);
    return as(isAttributes(innerIndex) ? inner->begin().value() : Json::object());
}

} // namespace weir::inspector::dialects
