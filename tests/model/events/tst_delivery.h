// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/events/delivery.h"
#include "tests/support/testmain.h"

#include <cmath>

/// The arithmetic of retries, by the table and the examples of knative-resources 16.4.
class DeliveryTest final : public weir::test::Case
{
    Q_OBJECT

    using Policy = weir::RetryPolicy;
    using Backoff = weir::RetryPolicy::Backoff;
    using Plane = weir::DataPlane;

private Q_SLOTS:
    void waits_data()
    {
        QTest::addColumn<int>("plane");
        QTest::addColumn<int>("backoff");
        QTest::addColumn<double>("delay");
        QTest::addColumn<qint64>("retry");
        QTest::addColumn<QList<double>>("first"); ///< waits before retry 1, 2, …
        QTest::addColumn<double>("sum");

        const auto row = [](const char *name, Plane plane, Backoff backoff, double delay, qint64 retry,
                            const QList<double> &first, double sum) {
            QTest::newRow(name) << int(plane) << int(backoff) << delay << retry << first << sum;
        };
        // d·2^(k−1), d·(2^n − 1)
        row("Go, exponential, as shipped", Plane::Go, Backoff::Exponential, 0.2, 10,
            {0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6, 51.2, 102.4}, 204.6);
        row("Go, exponential, 1 s", Plane::Go, Backoff::Exponential, 1, 5, {1, 2, 4, 8, 16}, 31);
        // d·(k−1): the first retry at once; d·n(n−1)/2
        row("Go, linear, 1 s", Plane::Go, Backoff::Linear, 1, 5, {0, 1, 2, 3, 4}, 10);
        // d·2^k, d·(2^(n+1) − 2)
        row("Kafka, exponential, 1 s", Plane::Kafka, Backoff::Exponential, 1, 5, {2, 4, 8, 16, 32}, 62);
        // d·k, d·n(n+1)/2
        row("Kafka, linear, 1 s", Plane::Kafka, Backoff::Linear, 1, 5, {1, 2, 3, 4, 5}, 15);
        row("no policy", Plane::Go, Backoff::None, 1, 3, {0, 0, 0}, 0);
        row("no retries", Plane::Kafka, Backoff::Exponential, 1, 0, {}, 0);
        // 12 days: 1,048,575 s
        row("twenty retries", Plane::Go, Backoff::Exponential, 1, 20, {1, 2, 4}, 1048575);
    }

    void waits()
    {
        QFETCH(int, plane);
        QFETCH(int, backoff);
        QFETCH(double, delay);
        QFETCH(qint64, retry);
        QFETCH(QList<double>, first);
        QFETCH(double, sum);
        const Policy policy{.plane = Plane(plane), .retry = retry, .backoff = Backoff(backoff), .delay = delay};
        double at = 0;
        const std::vector<double> attempts = policy.attempts(1000);
        QCOMPARE(qint64(attempts.size()), retry + 1);
        QCOMPARE(attempts.front(), 0.0);
        for (qsizetype i = 0; i < first.size(); ++i) {
            QCOMPARE(policy.wait(i + 1), first[i]);
            at += first[i];
            QCOMPARE(attempts[size_t(i) + 1], at);
        }
        QCOMPARE(policy.totalWait(), sum);
        QCOMPARE(attempts.back(), sum);
    }

    void longestTime()
    {
        Policy policy{.plane = Plane::Go, .retry = 5, .backoff = Backoff::Exponential, .delay = 1};
        QVERIFY(!policy.longest()); // without a time-out nothing bounds it
        policy.timeout = 2;
        QCOMPARE(*policy.longest(), 31.0 + 6 * 2);
        policy.plane = Plane::Kafka;
        policy.timeout = 600;
        QCOMPARE(*policy.longest(), 62.0 + 6 * 600);
        policy.plane = Plane::Other;
        QVERIFY(!policy.longest());
        QVERIFY(!policy.isTimed());
    }

    void hugeNumbersStayNumbers()
    {
        const Policy policy{.plane = Plane::Kafka, .retry = 2147483647, .backoff = Backoff::Exponential, .delay = 1e6};
        QCOMPARE(policy.attempts(10).size(), size_t(10));
        QVERIFY(std::isfinite(policy.totalWait()));
        QVERIFY(std::isfinite(policy.wait(2147483647)));
    }

    void whatIsTriedAgain()
    {
        for (const int status : {0, 404, 408, 409, 429, 500, 502, 503, 504, 599})
            QVERIFY2(weir::mayRetry(status), qPrintable(QString::number(status)));
        for (const int status : {301, 302, 307, 400, 401, 403, 410, 413, 415, 418})
            QVERIFY2(!weir::mayRetry(status), qPrintable(QString::number(status)));
        QVERIFY(weir::isSuccess(200) && weir::isSuccess(202) && weir::isSuccess(299));
        QVERIFY(!weir::isSuccess(199) && !weir::isSuccess(300) && !weir::isSuccess(0));
    }
};
