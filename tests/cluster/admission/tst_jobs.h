// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "jobs.h"
#include "model/admission/decode/decode.h"
#include "model/admission/job/job.h"
#include "random.h"

/// Random jobs, as JobSink's webhook sends them to find out whether a server would create them.
class JobsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    static inline const QString name = QStringLiteral("sink-xxxxx");

    static Json made(const weir::test::JobShape &shape)
    {
        Json container{{"name", "c"}, {"image", "i"}};
        container.merge_patch(*weir::parseJson(shape.container));
        Json job{{"spec", *weir::parseJson(shape.job)}};
        Json &pod = job["spec"]["template"]["spec"];
        pod = Json{{"restartPolicy", "Never"}};
        pod.merge_patch(*weir::parseJson(shape.pod));
        pod["containers"] = Json::array({container});
        return job;
    }

    /// As the webhook holds it; nothing where it cannot read it.
    static std::optional<Json> read(const Json &job)
    {
        auto decoded = weir::admission::decode(QStringLiteral("batch/v1.Job"), job);
        return decoded ? std::optional<Json>(std::move(*decoded)) : std::nullopt;
    }

    static weir::test::Question question(Json job)
    {
        job["apiVersion"] = "batch/v1";
        job["kind"] = "Job";
        if (!job["metadata"].is_object())
            job["metadata"] = Json::object();
        job["metadata"]["name"] = name.toStdString();
        return {.method = "POST", .path = "/apis/batch/v1/namespaces/default/jobs?dryRun=All", .body = weir::toText(job)};
    }

private Q_SLOTS:
    void initTestCase() { WEIR_NEEDS_CLUSTER(); }

    void shapesAreRight()
    {
        weir::test::Cluster cluster;
        for (const weir::test::JobShape &shape : weir::test::jobShapes) {
            const auto job = read(made(shape));
            QVERIFY2(job, shape.pod);
            const auto answer = cluster.ask(question(*job));
            QVERIFY2(answer.status == 201, answer.text.constData());
            QCOMPARE(weir::admission::jobFault(*job, name, QStringLiteral("default")).value_or(QString()), QString());
        }
    }

    void everyVerdict()
    {
        const int count = weir::test::countOf(1'500);
        std::vector<Json> jobs;
        std::vector<weir::test::Question> questions;
        for (quint32 i = 0; std::ssize(jobs) < count; ++i) {
            weir::test::Random random(weir::test::seed() * 1'000'000 + i);
            Json job = made(weir::test::jobShapes[i % std::size(weir::test::jobShapes)]);
            for (int faults = 1 + random.number(3); faults > 0; --faults)
                random.breakOne(job["spec"]);
            if (random.chance(5))
                random.breakOne(job);
            // What the webhook cannot read comes to no server.
            if (auto decoded = read(job)) {
                jobs.push_back(std::move(*decoded));
                questions.push_back(question(jobs.back()));
            }
        }
        const auto answers = weir::test::Cluster().ask(questions);
        QByteArray wrong;
        int refused = 0;
        int verdicts = 0;
        int words = 0;
        for (size_t i = 0; i < jobs.size(); ++i) {
            const auto fault = weir::admission::jobFault(jobs[i], name, QStringLiteral("default"));
            const bool isRefused = answers[i].status != 201;
            refused += isRefused ? 1 : 0;
            const QStringList faults = weir::test::faultsOf(answers[i]);
            const QString said = fault.value_or(QString()).section(QStringLiteral(" is invalid: "), 1);
            // Of some it dies.
            if (answers[i].status == 0 && fault)
                continue;
            const bool isVerdict = fault.has_value() == isRefused;
            if (isVerdict && (!isRefused || weir::test::areWordsOf(faults, said)))
                continue;
            isVerdict ? ++words : ++verdicts;
            wrong += (isVerdict ? "words: " : "verdict: ") + weir::toText(jobs[i]) + "\nserver "
                + QByteArray::number(answers[i].status) + ' ' + weir::stringAt(answers[i].json, "/message").toUtf8()
                + "\nWeir   " + fault.value_or(QString()).toUtf8() + "\n\n";
        }
        qInfo("seed %u: %zu jobs, %d refused, %d other verdicts, %d in other words", weir::test::seed(), jobs.size(), refused,
              verdicts, words);
        if (const QString path = qEnvironmentVariable("WEIR_DIFFERENCES"); !path.isEmpty()) {
            QFile file(path + QStringLiteral(".jobs"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(wrong);
        }
        QVERIFY2(wrong.isEmpty(), wrong.left(8'000).constData());
        QVERIFY(refused > count / 5 && refused < count);
    }
};
