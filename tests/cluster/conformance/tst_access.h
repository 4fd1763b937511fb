// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance.h"

/// Who may what: a user who only reads, and one whom nobody knows.
class AccessTest final : public weir::test::Conformance
{
    Q_OBJECT

private Q_SLOTS:
    void forbidden_data()
    {
        columns();
        using namespace weir::test;
        row("list of secrets", {.path = home + "/secrets"});
        row("a secret", {.path = home + "/secrets/x"});
        row("secrets of all namespaces", {.path = "/api/v1/secrets"});
        row("watch of secrets", {.path = home + "/secrets?watch=true"});
        row("create", {.method = "POST", .path = configMaps, .body = configMap("x")});
        row("update of a namespace", {.method = "PUT", .path = home, .body = "{}"});
        row("apply", {.method = "PATCH", .path = policies + "/x?fieldManager=weir", .body = policy("x"),
                      .type = "application/apply-patch+yaml"});
        row("delete", {.method = "DELETE", .path = policies + "/x"});
        row("status", {.method = "PATCH", .path = policies + "/x/status", .body = "{}",
                       .type = "application/merge-patch+json"});
        row("pod proxy", {.path = home + "/pods/x:9090/proxy/metrics"});
        row("service proxy", {.method = "POST", .path = home + "/services/http:x:80/proxy/", .body = "{}"});
    }
    void forbidden()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        const weir::test::Question question{.method = method, .path = path, .body = body, .type = type};
        QCOMPARE(m.realReader.ask(question).status, 403);
        const QByteArray why = m.compareReaders(question);
        QVERIFY2(why.isEmpty(), why.constData());
    }

    void reads()
    {
        const QByteArray why = m.compareReaders({.path = weir::test::subscriptions});
        QVERIFY2(why.isEmpty(), why.constData());
    }

    void reviews_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<bool>("asReader");
        const QByteArray create = R"("namespace":"conformance","verb":"create","resource":"configmaps")";
        QTest::newRow("may") << create << false;
        QTest::newRow("may not") << create << true;
        QTest::newRow("may read")
            << QByteArray(R"("namespace":"conformance","verb":"list","group":"messaging.knative.dev",)"
                          R"("resource":"subscriptions")")
            << true;
    }
    void reviews()
    {
        using namespace weir::test;
        QFETCH(const QByteArray, attributes);
        QFETCH(const bool, asReader);
        const Question question{.method = "POST",
                                .path = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
                                .body = R"({"kind":"SelfSubjectAccessReview","apiVersion":"authorization.k8s.io/v1",)"
                                        R"("spec":{"resourceAttributes":{)" + attributes + "}}}"};
        Answer real = (asReader ? m.realReader : m.real).ask(question);
        Answer demo = (asReader ? m.demoReader : m.demo).ask(question);
        // Managed fields of something that is not stored, and the role that allows.
        for (Answer *answer : {&real, &demo}) {
            QCOMPARE(answer->status, 201);
            answer->json.erase("metadata");
            answer->json["status"].erase("reason");
        }
        const QByteArray why = Servers::compared(real, demo, Depth::Whole);
        QVERIFY2(why.isEmpty(), why.constData());
    }

    void unknownToken()
    {
        using namespace weir::test;
        const Question question{.path = configMaps, .headers = {{"Authorization", "Bearer nobody-knows-this-one"}}};
        // As the reader: a client certificate would speak for the administrator.
        const Answer real = m.realReader.ask(question);
        QCOMPARE(real.status, 401);
        const QByteArray why = Servers::compared(real, m.demoReader.ask(question), Depth::Whole);
        QVERIFY2(why.isEmpty(), why.constData());
    }
};
