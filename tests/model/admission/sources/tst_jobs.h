// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/job.h"
#include "model/admission/job/quantity.h"
#include "tests/support/testmain.h"

/// The job of a JobSink is refused where an API server refuses to create it.
class JobsTest final : public weir::test::Case
{
    Q_OBJECT

    using Json = weir::Json;

    /// A job that is fine but for what is merged into it (RFC 7386).
    static Json job(const char *patch)
    {
        Json made = *weir::parseJson(
            R"({"spec":{"template":{"spec":{"restartPolicy":"Never","containers":[{"name":"c","image":"i"}]}}}})");
        made.merge_patch(*weir::parseJson(patch));
        return made;
    }
    static Json withContainer(const char *patch)
    {
        Json made = job("{}");
        made["spec"]["template"]["spec"]["containers"][0].merge_patch(*weir::parseJson(patch));
        return made;
    }
    static QString fault(const Json &job)
    {
        return weir::admission::jobFault(job, QStringLiteral("j"), QStringLiteral("team-a")).value_or(QString());
    }

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("patch");
        for (const char *patch :
             {"{}", R"({"kind":"Pod","metadata":{"labels":{"a":"b"},"namespace":"team-a"}})",
              R"({"spec":{"backoffLimit":0,"ttlSecondsAfterFinished":0,"completions":3,"parallelism":2}})",
              R"({"spec":{"template":{"spec":{"volumes":[{"name":"v"}]}}}})",
              R"({"spec":{"completionMode":"Indexed","completions":2,"backoffLimitPerIndex":1}})",
              R"({"spec":{"manualSelector":true,"selector":{"matchLabels":{"a":"b"}},
                  "template":{"metadata":{"labels":{"a":"b"}}}}})"})
            QTest::newRow(patch) << QString::fromLatin1(patch);
    }
    void accepted()
    {
        QFETCH(const QString, patch);
        QCOMPARE(fault(job(qPrintable(patch))), QString());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *patch, const char *fault) {
            QTest::newRow(patch) << QString::fromLatin1(patch) << QString::fromLatin1(fault);
        };
        row(R"({"spec":{"template":{"spec":{"restartPolicy":"Always"}}}})",
            "spec.template.spec.restartPolicy: Required value: valid values: \"OnFailure\", \"Never\"");
        row(R"({"spec":null})", "[spec.template.spec.containers: Required value, spec.template.spec.restartPolicy: "
                                "Required value: valid values: \"OnFailure\", \"Never\"]");
        row(R"({"spec":{"backoffLimit":-1}})",
            "spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0");
        row(R"({"spec":{"completionMode":"Indexed","parallelism":2}})",
            "spec.completions: Required value: when completion mode is Indexed");
        row(R"({"spec":{"completionMode":"Indexed","successPolicy":{"rules":[{"succeededIndexes":"0,2"}]}}})",
            "spec.successPolicy.rules[0].succeededIndexes: Invalid value: \"0,2\": error parsing succeededIndexes: "
            "too large index: \"2\"");
        row(R"({"spec":{"completionMode":"Indexed","successPolicy":{"rules":[{"succeededCount":1}]}}})", "");
        row(R"({"spec":{"selector":{"matchExpressions":[{"key":"a","operator":"Exists"}]},
                  "template":{"metadata":{"labels":{"a":"b"}}}}})",
            R"(spec.selector: Invalid value: {"matchLabels":{"batch.kubernetes.io/controller-uid":"00000000-0000-0000-)"
            R"(0000-000000000000"},"matchExpressions":[{"key":"a","operator":"Exists"}]}: `selector` not auto-generated)");
        row(R"({"spec":{"template":{"metadata":{"annotations":{"container.apparmor.security.beta.kubernetes.io/c":"a\n"}}}}})",
            R"(spec.template.annotations[container.apparmor.security.beta.kubernetes.io/c]: Invalid value: "a\n": invalid )"
            R"(AppArmor profile name: "a\n")");
        row(R"({"spec":{"template":{"spec":{"volumes":[{"name":"v","emptyDir":{},"hostPath":{"path":"/x"}}]}}}})",
            "spec.template.spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type");
    }
    void refused()
    {
        QFETCH(const QString, patch);
        QFETCH(const QString, fault);
        const QString said = fault.isEmpty() ? fault : QStringLiteral("Job.batch \"j\" is invalid: ") + fault;
        QCOMPARE(JobsTest::fault(job(qPrintable(patch))), said);
    }

    void container_data()
    {
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *patch, const char *fault) {
            QTest::newRow(patch) << QString::fromLatin1(patch) << QString::fromLatin1(fault);
        };
        row(R"({"image":null})", "image: Required value");
        row(R"({"volumeMounts":[{"name":"zz","mountPath":"/x"}]})", "volumeMounts[0].name: Not found: \"zz\"");
        row(R"({"ports":[{"containerPort":70000}]})",
            "ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive");
        row(R"({"imagePullPolicy":"always"})", "imagePullPolicy: Unsupported value: \"always\": supported values: "
                                               "\"Always\", \"IfNotPresent\", \"Never\"");
        row(R"({"env":[{"name":""}]})", "env[0].name: Required value");
        row(R"({"resources":{"requests":{"cpu":"2"},"limits":{"cpu":"1500m"}}})",
            "resources.requests: Invalid value: \"2\": must be less than or equal to cpu limit of 1500m");
        row(R"({"livenessProbe":{}})", "livenessProbe: Required value: must specify a handler type");
    }
    void container()
    {
        QFETCH(const QString, patch);
        QFETCH(const QString, fault);
        QCOMPARE(JobsTest::fault(withContainer(qPrintable(patch))),
                 QStringLiteral("Job.batch \"j\" is invalid: spec.template.spec.containers[0].") + fault);
    }

    void another_namespace()
    {
        QCOMPARE(fault(job(R"({"metadata":{"namespace":"b"}})")),
                 QStringLiteral("the namespace of the provided object does not match the namespace sent on the "
                                "request"));
    }

    void quantities()
    {
        using weir::admission::thousandthsOf;
        QCOMPARE(static_cast<double>(thousandthsOf("1500m")), 1500.0);
        QCOMPARE(static_cast<double>(thousandthsOf("1Ki")), 1024e3);
        QCOMPARE(static_cast<double>(thousandthsOf("2k")), 2e6);
        QCOMPARE(static_cast<double>(thousandthsOf("1e3")), 1e6);
        QCOMPARE(static_cast<double>(thousandthsOf("1.5")), 1500.0);
        QCOMPARE(static_cast<double>(thousandthsOf("-1u")), 0.0);
        QCOMPARE(static_cast<double>(thousandthsOf("1u")), 1.0);
        QCOMPARE(static_cast<double>(weir::admission::unitsOf("1500m")), 2.0);
        QCOMPARE(static_cast<double>(thousandthsOf(3)), 3000.0);
    }
};
