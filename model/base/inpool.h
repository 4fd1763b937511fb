// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace weir {

/// Runs `job` in a pool and hands its result to `then` in the thread of `context`; nothing is handed over when that is
/// gone. A job takes and returns values and touches no object of another thread (R5).
template<class Job, class Then>
void inPool(QObject *context, Job job, Then then, QThreadPool &pool = *QThreadPool::globalInstance())
{
    using Value = decltype(job());
    auto promise = std::make_shared<QPromise<Value>>();
    // Not QFuture::then(), which (6.4) looks at the context from the other thread and asserts that it is still there.
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(promise->future());
    pool.start([promise, job = std::move(job)]() mutable {
        promise->start();
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace weir
