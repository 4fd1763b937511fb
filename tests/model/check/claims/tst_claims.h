// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"
#include "model/check/checker.h"
#include "model/manifest/reader.h"
#include "tests/support/manifests.h"
#include "tests/support/testmain.h"

/// knative-resources sentence by sentence, as `weirctl validate` finds it.
class ResourceClaimsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Claim = weir::test::Claim;

    weir::Registry m_registry = weir::Registry::builtIn();

    QString apiVersionOf(const QString &kind) const
    {
        if (kind == QStringLiteral("Service"))
            return QStringLiteral("serving.knative.dev/v1");
        for (const weir::Kind &one : m_registry.kinds()) {
            if (one.name == kind)
                return one.apiVersion();
        }
        return QStringLiteral("example.com/v1");
    }

    QByteArray documentOf(const char *lines) const
    {
        QByteArray text;
        for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
            const QString kind = line.section(u' ', 0, 0);
            const bool isCore = kind == QStringLiteral("CoreService");
            const auto body = weir::manifest::read(line.section(u' ', 2).toUtf8(), QStringLiteral("claim"));
            if (body.error || body.documents.size() != 1)
                qWarning("no YAML: %s", qPrintable(line));
            Json object{{"apiVersion", isCore ? "v1" : apiVersionOf(kind).toStdString()},
                        {"kind", isCore ? "Service" : kind.toStdString()},
                        {"metadata", {{"name", line.section(u' ', 1, 1).toStdString()}, {"namespace", "a"}}}};
            const Json given = body.documents.empty() ? Json::object() : body.documents.front().json;
            const bool isWhole = given.contains("metadata") || given.contains("data") || given.contains("apiVersion")
                || given.contains("spec");
            object.merge_patch(isWhole ? given : Json{{"spec", given}});
            text += weir::toText(object) + "\n---\n";
        }
        return text;
    }

    QStringList found(const Claim &claim, QStringList *messages) const
    {
        const weir::ResourceSet set = weir::test::setOf(documentOf(claim.document));
        const weir::ResourceSet old = weir::test::setOf(documentOf(claim.old));
        weir::check::Judge judge;
        for (const auto &[key, resource] : old.resources())
            judge.known.insert(weir::check::Judge::identity(*resource), resource->json());
        const auto profile = weir::admission::Profile::read(documentOf(claim.profile), QStringLiteral("profile"));
        if (!profile)
            qWarning("no profile: %s", qPrintable(profile.error().message));
        else
            judge.profile = *profile;
        weir::Topology topology(m_registry);
        topology.rebuild(set);
        weir::Checker checker;
        checker.setJudge(judge);
        checker.rebuild(set, topology);
        QStringList lines;
        for (const weir::Finding &finding : checker.findings()) {
            lines.append(finding.rule + u' ' + weir::toString(finding.severity) + u' ' + finding.resource.name + u' '
                         + finding.pointer);
            messages->append(finding.message);
        }
        return lines;
    }

    /// Empty where it is as claimed.
    QString difference(const Claim &claim) const
    {
        const QString expected = QString::fromUtf8(claim.expected);
        QStringList messages;
        const QStringList lines = found(claim, &messages);
        const QString all = lines.join(QStringLiteral("\n    "));
        if (expected == QStringLiteral("-")) {
            const auto isMore = [](const QString &line) { return line.section(u' ', 1, 1) != QStringLiteral("hint"); };
            return std::none_of(lines.begin(), lines.end(), isMore) ? QString() : all;
        }
        if (expected.startsWith(u'-')) {
            const QString rule = expected.mid(1) + u' ';
            const auto isIt = [&](const QString &line) { return line.startsWith(rule); };
            return std::none_of(lines.begin(), lines.end(), isIt) ? QString() : all;
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i] == expected && messages[i].contains(QString::fromUtf8(claim.words)))
                return {};
        }
        return all + u'\n' + messages.join(u'\n');
    }

    void check(std::span<const Claim> claims) const
    {
        int different = 0;
        for (const Claim &claim : claims) {
            const QString why = difference(claim);
            if (why.isEmpty())
                continue;
            ++different;
            qInfo("%s: expected %s (%s), found\n    %s", claim.title, claim.expected, claim.words, qPrintable(why));
        }
        QCOMPARE(different, 0);
    }

private Q_SLOTS:
    void invalid() { check(weir::test::invalidClaims()); }
    void traps() { check(weir::test::trapClaims()); }
    void kinds() { check(weir::test::kindClaims()); }
};
