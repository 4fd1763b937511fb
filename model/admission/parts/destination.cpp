// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/destination.h"

#include "model/admission/parts/members.h"

#include <algorithm>

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

bool isSchemeCharacter(QChar c, bool isFirst)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
        return true;
    return !isFirst && ((c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.');
}

} // namespace

UrlParts urlParts(const QString &text)
{
    UrlParts parts;
    QString rest = text.section(u'#', 0, 0);
    const qsizetype colon = rest.indexOf(u':');
    if (colon > 0) {
        qsizetype at = 0;
        while (at < colon && isSchemeCharacter(rest.at(at), at == 0))
            ++at;
        if (at == colon) {
            parts.scheme = rest.left(colon).toLower();
            rest = rest.mid(colon + 1);
        }
    }
    rest = rest.section(u'?', 0, 0);
    if (!rest.startsWith(u"//"_s) || (parts.scheme.isEmpty() && rest.startsWith(u"///"_s)))
        return parts;
    // The user's name ends at the last "@" before the path.
    const QString authority = rest.mid(2).section(u'/', 0, 0);
    parts.host = authority.mid(authority.lastIndexOf(u'@') + 1);
    return parts;
}

FieldErrors destination(const Json *value, const Place &place)
{
    if (!value || value->is_null())
        return {};
    const Json *reference = memberOf(value, "ref");
    const Json *uri = memberOf(value, "uri");
    if (!reference && !uri)
        return FieldErrors::generic(u"expected at least one, got none"_s, {u"ref"_s, u"uri"_s});
    const UrlParts parts = uri ? urlParts(toQString(*uri)) : UrlParts();
    if (reference && !parts.scheme.isEmpty()) {
        return FieldErrors::generic(
            u"Absolute URI is not allowed when Ref or [apiVersion, kind, name] is present"_s,
            {u"[apiVersion, kind, name]"_s, u"ref"_s, u"uri"_s});
    }
    if (!reference && (parts.scheme.isEmpty() || parts.host.isEmpty())) {
        return FieldErrors::invalidValue(
            u"Relative URI is not allowed when Ref and [apiVersion, kind, name] is absent"_s, u"uri"_s);
    }
    // With a relative URI beside it the reference is not looked at, and without any URI the certificates are not.
    if (reference && !uri)
        return kreference(reference, place).via(u"ref"_s);
    if (const Json *certificates = memberOf(value, "CACerts"))
        return caCertificates(toQString(*certificates));
    return {};
}

void completeDestination(Json *value, const QString &nameSpace)
{
    completeKreference(memberOf(value, "ref"), nameSpace);
}

} // namespace weir::admission
