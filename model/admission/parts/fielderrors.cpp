// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/fielderrors.h"

#include <algorithm>
#include <map>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Joins as the Go programs do: everything is cut at its dots first, an index in brackets clings to what stands before
/// it. A key with a dot in it therefore is no index any more, and gets a dot of its own.
QString joined(const QStringList &parts)
{
    QStringList path;
    for (const QString &part : parts) {
        for (const QString &piece : part.split(u'.')) {
            if (piece.isEmpty())
                continue;
            const bool isIndex = piece.startsWith(u'[') && piece.endsWith(u']');
            if (isIndex && !path.isEmpty())
                path.last() += piece;
            else
                path.append(piece);
        }
    }
    return path.join(u'.');
}

} // namespace

FieldErrors FieldErrors::generic(const QString &message, const QStringList &fields, const QString &details)
{
    FieldErrors errors;
    errors.m_errors.push_back({message, fields, details});
    return errors;
}

FieldErrors FieldErrors::missing(const QStringList &fields)
{
    return generic(u"missing field(s)"_s, fields);
}

FieldErrors FieldErrors::disallowed(const QStringList &fields)
{
    return generic(u"must not set the field(s)"_s, fields);
}

FieldErrors FieldErrors::missingOneOf(const QStringList &fields)
{
    return generic(u"expected exactly one, got neither"_s, fields);
}

FieldErrors FieldErrors::multipleOneOf(const QStringList &fields)
{
    return generic(u"expected exactly one, got both"_s, fields);
}

FieldErrors FieldErrors::invalidValue(const QString &value, const QString &field, const QString &details)
{
    return generic(u"invalid value: "_s + value, {field}, details);
}

FieldErrors FieldErrors::invalidKeyName(const QString &key, const QString &field, const QString &details)
{
    return generic(u"invalid key name \"%1\""_s.arg(key), {field}, details);
}

FieldErrors FieldErrors::outOfBounds(const QString &value, const QString &least, const QString &most,
                                     const QString &field)
{
    return generic(u"expected %1 <= %2 <= %3"_s.arg(least, value, most), {field});
}

FieldErrors FieldErrors::panic()
{
    FieldErrors errors;
    errors.m_isPanic = true;
    return errors;
}

FieldErrors &FieldErrors::also(const FieldErrors &others)
{
    m_isPanic = m_isPanic || others.m_isPanic;
    m_errors.insert(m_errors.end(), others.m_errors.begin(), others.m_errors.end());
    return *this;
}

FieldErrors FieldErrors::prefixed(const QString &prefix) const
{
    if (m_errors.empty())
        return *this;
    FieldErrors outer = *this;
    for (One &error : outer.m_errors) {
        for (QString &path : error.paths)
            path = joined({prefix, path});
    }
    return outer;
}

FieldErrors FieldErrors::via(const QString &field) const
{
    return prefixed(field);
}

FieldErrors FieldErrors::viaIndex(qsizetype index) const
{
    return prefixed(u"[%1]"_s.arg(index));
}

FieldErrors FieldErrors::viaKey(const QString &key) const
{
    return prefixed(u'[' + key + u']');
}

FieldErrors FieldErrors::viaFieldIndex(const QString &field, qsizetype index) const
{
    return viaIndex(index).via(field);
}

FieldErrors FieldErrors::viaFieldKey(const QString &field, const QString &key) const
{
    return viaKey(key).via(field);
}

std::vector<FieldErrors::One> FieldErrors::merged() const
{
    std::map<std::pair<QString, QString>, QStringList> byWords;
    for (const One &error : m_errors)
        byWords[{error.message, error.details}] += error.paths;
    std::vector<One> result;
    for (auto &[words, paths] : byWords) {
        std::sort(paths.begin(), paths.end());
        paths.removeDuplicates();
        result.push_back({words.first, paths, words.second});
    }
    return result;
}

QString FieldErrors::text() const
{
    QStringList lines;
    for (const One &error : merged()) {
        QString line = error.message + u": "_s + error.paths.join(u", "_s);
        if (!error.details.isEmpty())
            line += u'\n' + error.details;
        lines.append(line);
    }
    return lines.join(u'\n');
}

QStringList FieldErrors::paths() const
{
    QStringList all;
    for (const One &error : merged()) {
        for (const QString &path : error.paths) {
            if (!path.isEmpty())
                all.append(path);
        }
    }
    return all;
}

} // namespace weir::admission
