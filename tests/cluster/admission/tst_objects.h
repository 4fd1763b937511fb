// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "model/admission/admission.h"
#include "model/admission/schema/tables.h"
#include "shapes.h"

/// Random objects of every kind that a definition is held of, as a server without Knative's webhooks judges them: decoded,
/// completed, checked and stored the same, in the same words.
class ObjectsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;
    using Verdict = weir::admission::Verdict;

    struct Sample {
        Json object;
        bool isStrict = true;
        bool isStored = true; ///< in the version of the object
    };

    std::vector<Sample> m_samples;
    std::vector<weir::test::Question> m_questions;

    static QString stageOf(int status)
    {
        return status == 404 ? QStringLiteral("notfound")
            : status == 400  ? QStringLiteral("decode")
            : status == 422  ? QStringLiteral("schema")
                             : QString::number(status);
    }

    /// As stored, without what the server sets each time.
    static Json stored(Json object)
    {
        for (const char *member : {"uid", "creationTimestamp", "generation", "managedFields", "resourceVersion",
                                   "selfLink"})
            object["metadata"].erase(member);
        return object;
    }

    /// What the server draws lots for is the same for all, as in Weir's words.
    static QString withoutLots(QString words, const Json &sent)
    {
        const QString base = weir::stringAt(sent, "/metadata/generateName");
        if (base.isEmpty() || !weir::stringAt(sent, "/metadata/name").isEmpty())
            return words;
        const QRegularExpression made(QRegularExpression::escape(base) + QStringLiteral("[a-z0-9]{5}(?=\")"));
        return words.replace(made, base + QStringLiteral("xxxxx"));
    }

    /// Empty where both say the same.
    static QString difference(const Verdict &verdict, const weir::test::Answer &answer, const Sample &sample)
    {
        const Json &sent = sample.object;
        const bool isAccepted = answer.status == 201;
        const QString said = withoutLots(weir::stringAt(answer.json, "/message"), sent);
        if ((verdict.kind == Verdict::Kind::Accepted) != isAccepted)
            return QStringLiteral("acceptance: server %1 %2, Weir %3").arg(answer.status).arg(said, verdict.message);
        if (isAccepted && !sample.isStored)
            return {};
        if (isAccepted) {
            Json theirs = stored(answer.json);
            Json ours = verdict.defaulted;
            if (!weir::stringAt(sent, "/metadata/generateName").isEmpty() && weir::stringAt(sent, "/metadata/name").isEmpty()) {
                theirs["metadata"].erase("name");
                ours["metadata"].erase("name");
            }
            if (nlohmann::json(theirs) != nlohmann::json(ours))
                return QStringLiteral("stored: server %1\nWeir %2").arg(QString::fromStdString(theirs.dump()),
                                                                        QString::fromStdString(ours.dump()));
            return {};
        }
        if (weir::admission::toString(verdict.stage) != stageOf(answer.status))
            return QStringLiteral("stage: server %1 %2, Weir %3").arg(answer.status).arg(said, verdict.message);
        if (verdict.message == said)
            return {};
        QStringList faults = weir::test::faultsOf(answer);
        for (QString &fault : faults)
            fault = withoutLots(fault, sent);
        const QString words = verdict.message.section(QStringLiteral(" is invalid: "), 1);
        if (!faults.isEmpty() && weir::test::areWordsOf(faults, words))
            return {};
        return QStringLiteral("words: server %1\nWeir %2").arg(said, verdict.message);
    }

private Q_SLOTS:
    void initTestCase()
    {
        WEIR_NEEDS_CLUSTER();
        weir::test::Cluster cluster;
        std::vector<const weir::admission::Definition *> definitions;
        for (const auto &definition : weir::admission::allDefinitions()) {
            if (definition.isServed && definition.isNamespaced
                && !cluster.pathOf(definition.group, definition.version, definition.kind).isEmpty())
                definitions.push_back(&definition);
        }
        QVERIFY(definitions.size() > 30);
        std::vector<bool> areStored;
        for (const auto *definition : definitions)
            areStored.push_back(cluster.isStored(definition->group, definition->version, definition->kind));
        const int count = weir::test::countOf(1'500);
        const QString only = qEnvironmentVariable("WEIR_KIND");
        for (int i = 0; i < count; ++i) {
            weir::test::Random random(weir::test::seed() * 1'000'000 + static_cast<quint32>(i));
            const auto &definition = *definitions[static_cast<size_t>(i) % definitions.size()];
            if (!only.isEmpty() && definition.kind != only)
                continue;
            Json object = weir::test::Shapes(random).object(definition);
            const Json head{{"apiVersion", object["apiVersion"]}, {"kind", object["kind"]}};
            for (int faults = random.number(4); faults > 0; --faults)
                random.breakOne(object);
            if (!object.is_object())
                continue;
            // A request for another kind than its path is another question.
            object.update(head);
            // Nor one for another namespace.
            if (!weir::stringAt(object, "/metadata/namespace").isEmpty())
                object["metadata"]["namespace"] = "default";
            const bool isStrict = random.chance(50);
            m_samples.push_back({object, isStrict, areStored[static_cast<size_t>(i) % definitions.size()]});
            m_questions.push_back({.method = "POST",
                                   .path = cluster.pathOf(definition.group, definition.version, definition.kind)
                                       + "?dryRun=All&fieldValidation=" + (isStrict ? "Strict" : "Ignore"),
                                   .body = weir::toText(object)});
        }
    }

    void everyVerdict()
    {
        const auto answers = weir::test::Cluster().ask(m_questions);
        QMap<QString, int> kinds;
        QByteArray wrong;
        int accepted = 0;
        int different = 0;
        for (size_t i = 0; i < answers.size(); ++i) {
            const auto &[object, isStrict, isStored] = m_samples[i];
            const Verdict verdict =
                weir::admission::review({.object = object, .isStrict = isStrict, .hasWebhooks = false});
            accepted += answers[i].status == 201 ? 1 : 0;
            const QString why = difference(verdict, answers[i], m_samples[i]);
            if (why.isEmpty())
                continue;
            ++different;
            ++kinds[why.section(u':', 0, 0)];
            wrong += (isStrict ? "strict " : "lenient ") + weir::toText(object) + '\n' + why.toUtf8() + "\n\n";
        }
        qInfo("seed %u: %zu objects, %d accepted, %d different", weir::test::seed(), answers.size(), accepted, different);
        if (const QString path = qEnvironmentVariable("WEIR_DIFFERENCES"); !path.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(wrong);
        }
        QVERIFY2(wrong.isEmpty(), wrong.left(8'000).constData());
        // Objects that are all fine, or never, would try little.
        QVERIFY(accepted > std::ssize(answers) / 50 && accepted < std::ssize(answers) * 9 / 10);
    }
};
