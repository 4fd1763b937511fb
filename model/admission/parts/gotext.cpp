// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/gotext.h"

#include "model/admission/decode/gowords.h"

#include <limits>

namespace weir::admission {

using namespace Qt::StringLiterals;

bool isSpaceInGo(QChar character)
{
    const char16_t code = character.unicode();
    if (code <= 0xff)
        return (code >= 0x09 && code <= 0x0d) || code == 0x20 || code == 0x85 || code == 0xa0;
    return code == 0x1680 || (code >= 0x2000 && code <= 0x200a) || code == 0x2028 || code == 0x2029 || code == 0x202f
        || code == 0x205f || code == 0x3000;
}

QStringList fieldsAsGo(const QString &text)
{
    QStringList fields;
    QString field;
    for (const QChar character : text) {
        if (!isSpaceInGo(character)) {
            field += character;
        } else if (!field.isEmpty()) {
            fields.append(field);
            field.clear();
        }
    }
    if (!field.isEmpty())
        fields.append(field);
    return fields;
}

QString trimmedAsGo(const QString &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isSpaceInGo(text.at(from)))
        ++from;
    while (to > from && isSpaceInGo(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

QString lowerAsGo(const QString &text)
{
    QString lower = text;
    for (QChar &character : lower)
        character = character.toLower();
    return lower;
}

QString quotedAsGo(const QString &text)
{
    return QString::fromStdString(go::goQuoted(text.toStdString()));
}

GoInteger atoiAsGo(const QString &text)
{
    const auto failed = [&](const QString &why) {
        return GoInteger{0, u"strconv.Atoi: parsing %1: %2"_s.arg(quotedAsGo(text), why)};
    };
    QStringView digits = text;
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative || digits.startsWith(u'+'))
        digits = digits.mid(1);
    if (digits.isEmpty())
        return failed(u"invalid syntax"_s);
    const quint64 limit = static_cast<quint64>(std::numeric_limits<qint64>::max()) + (isNegative ? 1 : 0);
    quint64 value = 0;
    bool isTooLarge = false;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return failed(u"invalid syntax"_s);
        const quint64 next = static_cast<quint64>(digit.unicode() - u'0');
        isTooLarge = isTooLarge || value > (limit - next) / 10;
        if (!isTooLarge)
            value = value * 10 + next;
    }
    if (isTooLarge)
        return failed(u"value out of range"_s);
    return {static_cast<qint64>(isNegative ? 0 - value : value), {}};
}

} // namespace weir::admission
