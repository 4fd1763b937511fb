// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/timezone.h"

#include "model/admission/parts/zonenames.h"

#include <QStringList>

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

enum class Entry { Missing, Zone, Directory };

Entry entryAt(const QByteArray &path)
{
    const std::string_view wanted(path.constData(), static_cast<size_t>(path.size()));
    const std::span<const std::string_view> names = zoneNames();
    const auto found = std::lower_bound(names.begin(), names.end(), wanted);
    if (found != names.end() && *found == wanted)
        return Entry::Zone;
    const std::string inside = std::string(wanted) + '/';
    const auto below = std::lower_bound(names.begin(), names.end(), std::string_view(inside));
    return below != names.end() && below->starts_with(inside) ? Entry::Directory : Entry::Missing;
}

} // namespace

std::optional<QString> timeZoneFault(const QString &name)
{
    if (name.isEmpty() || name == u"UTC" || name == u"Local")
        return {};
    if (name.contains(u".."_s) || name.startsWith(u'/') || name.startsWith(u'\\'))
        return u"time: invalid location name"_s;
    const QByteArray bytes = name.toUtf8();
    if (bytes.contains('\0'))
        return u"invalid argument"_s;
    constexpr qsizetype longestPath = 4096 - static_cast<qsizetype>(sizeof("/usr/share/zoneinfo/"));
    if (bytes.size() > longestPath)
        return u"file name too long"_s;

    // As the kernel walks the path.
    QByteArray path;
    Entry entry = Entry::Directory;
    const QList<QByteArray> pieces = bytes.split('/');
    for (const QByteArray &piece : pieces) {
        if (entry == Entry::Zone)
            return u"not a directory"_s;
        constexpr qsizetype longestName = 255;
        if (piece.size() > longestName)
            return u"file name too long"_s;
        if (piece.isEmpty() || piece == ".")
            continue;
        path += (path.isEmpty() ? "" : "/") + piece;
        entry = entryAt(path);
        if (entry == Entry::Missing)
            return u"unknown time zone "_s + name;
    }
    if (entry == Entry::Directory)
        return u"is a directory"_s;
    return {};
}

} // namespace weir::admission
