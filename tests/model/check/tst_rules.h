// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/rules.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>

/// Every rule is described, and only described rules are reported.
class RulesTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsTexts()
    {
        QSet<QString> ids;
        for (const weir::check::Rule &rule : weir::check::rules()) {
            const QString id = QString::fromLatin1(rule.id);
            QVERIFY2(!ids.contains(id), rule.id);
            ids.insert(id);
            QVERIFY2(!rule.heading().isEmpty() && !rule.heading().contains(u'\n'), rule.id);
            QCOMPARE(rule.page().count(QStringLiteral("\n\n")), 2);
            QCOMPARE(weir::check::ruleOf(id), &rule);
        }
        QCOMPARE(weir::check::ruleOf(QStringLiteral("no.such")), nullptr);
        QVERIFY(ids.size() > 50);
    }

    /// The names that the sources of the checks give to their findings.
    void eachThatIsReportedIsDescribed()
    {
        static const QRegularExpression name(QStringLiteral(
            "\"((?:admission|binding|broker|channel|config|deadend|deadletter|delivery|destination|field|filter|flow|loop|name|"
            "object|permission|reference|schedule|security|version)\\.[a-z]+)\""));
        QSet<QString> used;
        QDirIterator files(QStringLiteral(WEIR_SOURCE_DIR "/model/check"), {QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = name.globalMatch(text); match.hasNext();)
                used.insert(match.next().captured(1));
        }
        for (const QString &id : std::as_const(used))
            QVERIFY2(weir::check::ruleOf(id), qPrintable(id));
        for (const weir::check::Rule &rule : weir::check::rules()) {
            const QString id = QString::fromLatin1(rule.id);
            QVERIFY2(used.contains(id) || !id.contains(u'.'), rule.id);
        }
    }
};
