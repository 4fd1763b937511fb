// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/immutable.h"

#include "model/admission/parts/members.h"

#include <algorithm>
#include <array>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 200;

const Json &nothing()
{
    static const Json null = nullptr;
    return null;
}

const Json &valueOf(const Json *value)
{
    return value ? *value : nothing();
}

bool isZero(const Json &value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty())
        || (value.is_boolean() && !value.get<bool>()) || (value.is_number() && value == 0);
}

/// The name of a Go struct's member from its JSON name.
QString goName(const std::string &member)
{
    static const std::array<std::pair<const char *, const char *>, 4> odd{
        {{"apiVersion", "APIVersion"}, {"uri", "URI"}, {"ceOverrides", "CloudEventOverrides"}, {"sql", "SQL"}}};
    for (const auto &[json, go] : odd) {
        if (member == json)
            return QString::fromLatin1(go);
    }
    QString name = QString::fromStdString(member);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

/// A missing text is an empty one, anything else that is missing a nil pointer.
QString printed(const Json &value, const Json &other)
{
    if (value.is_null())
        return other.is_string() ? QString() : u"<nil>"_s;
    return value.is_string() ? toQString(value) : QString::fromUtf8(toText(value));
}

/// The differing leaves, as a zero-context difference.
class Difference
{
public:
    void add(const Json &old, const Json &changed, const QString &path, const QStringList &ignored, int depth)
    {
        if (isZero(old) && isZero(changed))
            return;
        if (old.is_object() && changed.is_object() && depth < MaximumDepth) {
            addMembers(old, changed, path, ignored, depth);
            return;
        }
        if (old.is_array() && changed.is_array() && depth < MaximumDepth) {
            for (size_t i = 0; i < std::max(old.size(), changed.size()); ++i) {
                add(i < old.size() ? old[i] : nothing(), i < changed.size() ? changed[i] : nothing(),
                    u"%1[%2]"_s.arg(path).arg(i), {}, depth + 1);
            }
            return;
        }
        if (old == changed)
            return;
        m_lines += path;
        m_lines += u":\n\t-: \""_s + printed(old, changed) + u"\"\n\t+: \""_s + printed(changed, old) + u"\"\n"_s;
    }
    [[nodiscard]] QString lines() const { return m_lines; }

private:
    void addMembers(const Json &old, const Json &changed, const QString &path, const QStringList &ignored, int depth)
    {
        for (const auto &[key, value] : old.items()) {
            if (ignored.contains(QString::fromStdString(key)))
                continue;
            const auto found = changed.find(key);
            add(value, found == changed.end() ? nothing() : *found, path + u'.' + goName(key), {}, depth + 1);
        }
        for (const auto &[key, value] : changed.items()) {
            if (!old.contains(key) && !ignored.contains(QString::fromStdString(key)))
                add(nothing(), value, path + u'.' + goName(key), {}, depth + 1);
        }
    }

    QString m_lines;
};

} // namespace

bool isSame(const Json *one, const Json *other, const QStringList &ignored)
{
    Difference difference;
    difference.add(valueOf(one), valueOf(other), {}, ignored, 0);
    return difference.lines().isEmpty();
}

FieldErrors immutable(const Json *old, const Json *changed, const QStringList &paths, const QString &root,
                      const QStringList &ignored)
{
    Difference difference;
    difference.add(valueOf(old), valueOf(changed), root, ignored, 0);
    if (difference.lines().isEmpty())
        return {};
    return FieldErrors::generic(u"Immutable fields changed (-old +new)"_s, paths, difference.lines());
}

} // namespace weir::admission
