// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "model/admission/admission.h"
#include "tests/support/testmain.h"

/// What is known of the real admission chain, sentence by sentence, strict and lenient.
class ClaimsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Claim = weir::test::Claim;
    using Verdict = weir::admission::Verdict;

    static Json objectOf(const Claim &claim, const char *text)
    {
        const QStringList parts = QString::fromLatin1(claim.kind).split(u'/');
        Json given = weir::parseJson(text).value_or(Json());
        if (given.is_null())
            qWarning("no JSON: %s", text);
        if (!given.contains("metadata") && !given.contains("spec"))
            given = Json{{"spec", given}};
        Json object{{"apiVersion", (parts.at(0) + u'/' + parts.at(1)).toStdString()}, {"kind", parts.at(2).toStdString()}};
        object.update(given);
        if (!object.contains("metadata"))
            object["metadata"] = Json{{"name", "a"}};
        if (!object["metadata"].contains("namespace"))
            object["metadata"]["namespace"] = "shop";
        return object;
    }

    /// Empty where the verdict is what is claimed.
    static QString difference(const Claim &claim, bool isStrict)
    {
        weir::admission::Profile profile;
        const Json flags = claim.flags ? *weir::parseJson(claim.flags) : Json::object();
        for (const auto &[flag, value] : flags.items())
            profile.features[QString::fromStdString(flag)] = weir::toQString(value);
        const Verdict verdict = weir::admission::review(
            {.object = objectOf(claim, claim.object),
             .old = claim.old ? objectOf(claim, claim.old) : Json(),
             .isStrict = isStrict},
            profile);
        const bool isAccepted = verdict.kind == Verdict::Kind::Accepted;
        const QString expected = QString::fromUtf8(claim.expected);
        const bool isPlace = expected.startsWith(u'/');
        if ((expected.isEmpty() || isPlace) != isAccepted)
            return isAccepted ? QStringLiteral("accepted") : verdict.message;
        if (!isAccepted)
            return verdict.message.contains(expected) ? QString() : verdict.message;
        if (!isPlace)
            return {};
        const auto mark = expected.indexOf(u'=');
        const Json *found = weir::find(verdict.defaulted, expected.left(mark).toStdString());
        const QString wanted = expected.mid(mark + 1);
        const auto value = weir::parseJson(wanted.toStdString());
        const bool isThere = found && value && nlohmann::json(*found) == nlohmann::json(*value);
        if (wanted.isEmpty() ? !found : isThere)
            return {};
        return QStringLiteral("stored as %1").arg(QString::fromUtf8(weir::toText(verdict.defaulted)));
    }

    static QStringList differences(std::span<const Claim> claims)
    {
        QStringList all;
        for (const Claim &claim : claims) {
            for (const bool isStrict : {true, false}) {
                if (claim.mode == (isStrict ? Claim::Lenient : Claim::Strict))
                    continue;
                if (const QString why = difference(claim, isStrict); !why.isEmpty()) {
                    all.append(QStringLiteral("%1 (%2, %3): %4\n   expected %5")
                                   .arg(QString::fromUtf8(claim.title), QString::fromLatin1(claim.kind),
                                        isStrict ? QStringLiteral("strict") : QStringLiteral("lenient"), why,
                                        QString::fromUtf8(claim.expected)));
                }
            }
        }
        return all;
    }

    static void check(const QStringList &different)
    {
        for (const QString &one : different)
            qInfo("%s", qPrintable(one));
        QVERIFY(different.isEmpty());
    }

private Q_SLOTS:
    void decoding() { check(differences(weir::test::decodingClaims())); }
    void defaults() { check(differences(weir::test::defaultClaims())); }
    void eventing() { check(differences(weir::test::eventingClaims())); }
    void channels() { check(differences(weir::test::channelClaims())); }
    void sources() { check(differences(weir::test::sourceClaims())); }
};
