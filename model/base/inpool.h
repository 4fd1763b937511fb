// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace weir {

/// Runs `job` in the pool and hands its result to `then` in the thread of `context`; nothing is handed over when that is
/// gone. A job takes and returns values and touches no object of another thread (R5).
template<class Job, class Then>
void inPool(QObject *context, Job job, Then then)
{
    using Value = decltype(job());
    auto promise = std::make_shared<QPromise<Value>>();
    promise->future().then(context, std::move(then));
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->start();
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace weir
