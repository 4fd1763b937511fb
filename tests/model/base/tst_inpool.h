// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/inpool.h"
#include "tests/support/testmain.h"

#include <QSemaphore>
#include <QThread>

/// Work beside the event loop: what it makes comes back to whoever asked, while there is one.
class InPoolTest final : public weir::test::Case
{
    Q_OBJECT

private Q_SLOTS:
    void theResultComesToItsThread()
    {
        QObject context;
        QThread *worker = nullptr;
        QThread *taker = nullptr;
        int result = 0;
        weir::inPool(
            &context,
            [&worker] {
                worker = QThread::currentThread();
                return 7;
            },
            [&](int value) {
                taker = QThread::currentThread();
                result = value;
            });
        QCOMPARE(result, 0);
        QTRY_COMPARE(result, 7);
        QCOMPARE(taker, QThread::currentThread());
        QVERIFY(worker != taker);
        // What waited for it has gone, too.
        QTRY_VERIFY(context.children().isEmpty());
    }

    void whoeverAskedMayBeGone()
    {
        QSemaphore mayEnd;
        bool wasTold = false;
        auto context = std::make_unique<QObject>();
        weir::inPool(
            context.get(),
            [&mayEnd] {
                mayEnd.acquire();
                return 1;
            },
            [&wasTold](int) { wasTold = true; });
        context.reset();
        mayEnd.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QCoreApplication::processEvents();
        QVERIFY(!wasTold);
    }

    void orGoesWhileItIsHandedOver()
    {
        for (int i = 0; i < 200; ++i) {
            auto context = std::make_unique<QObject>();
            weir::inPool(context.get(), [i] { return i; }, [](int) {});
            context.reset();
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    }
};
