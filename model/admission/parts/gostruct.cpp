// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/gostruct.h"

#include "model/admission/parts/members.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

QString shownPointer(const Json &object, const char *name, const QString &address)
{
    return memberOf(&object, name) ? address : u"<nil>"_s;
}

QString addressOf(size_t index)
{
    constexpr qulonglong first = 0xc000100000;
    constexpr qulonglong apart = 0x40;
    return u"0x"_s + QString::number(first + index * apart, 16);
}

QString shownDestination(const Json &destination, const QString &address)
{
    QString ref = u"<nil>"_s;
    if (const Json *value = memberOf(&destination, "ref")) {
        ref = u"Kind = %1, Namespace = %2, Name = %3, APIVersion = %4, Group = %5, Address = %6"_s.arg(
            textOf(value, "kind"), textOf(value, "namespace"), textOf(value, "name"), textOf(value, "apiVersion"),
            textOf(value, "group"), textOf(value, "address"));
    }
    // A URL prints itself, none as nothing.
    return u"{%1 %2 %3 %4}"_s.arg(ref, textOf(&destination, "uri"), shownPointer(destination, "CACerts", address),
                                  shownPointer(destination, "audience", address));
}

} // namespace weir::admission
