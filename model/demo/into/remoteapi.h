// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/endpoint.h"
#include "model/demo/api/status.h"
#include "model/demo/api/store.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace weir::demo {

/// One user's connection to an API server: requests that wait for their answer, and lists with watches. The network
/// lives in a thread of its own; everything here is called from other threads.
class RemoteApi
{
public:
    explicit RemoteApi(cluster::Endpoint endpoint);
    ~RemoteApi();
    RemoteApi(const RemoteApi &) = delete;
    RemoteApi &operator=(const RemoteApi &) = delete;

    /// Loads the credential and starts the thread; errors are those of `cluster::makeClient`.
    [[nodiscard]] Result<void> start();

    /// One request below the server's base URL; `body` null: none. While the server is away or overloaded it is asked
    /// again, until stop(): a controller has nothing better to do. A refusal comes back in the server's words.
    [[nodiscard]] ApiResult<Json> request(const QByteArray &method, const QString &target, const Json &body);

    /// Lists and watches what the catalog names and the server serves, but not Events. `taken` and `gone` run in the
    /// network's thread.
    using Taken = std::function<void(const ApiType &type, const JsonPtr &object)>;
    using Gone = std::function<void(const ApiType &type, const std::string &nameSpace, const std::string &name)>;
    void watch(const Catalog &catalog, Taken taken, Gone gone);
    /// When it returns, neither of the two runs or will run again.
    void unwatch();
    /// True when every list has come; false after `time`. `problem` then says what is still missing.
    [[nodiscard]] bool waitSynced(std::chrono::milliseconds time, QString &problem) const;

    /// Ends what waits; requests from now on fail.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The result of `work`, which makes requests. A person who gives up while the server is away is heard: as soon as
/// `hasEnded` says so (asked ten times a second), requests of `api` fail.
template<class Work>
auto untilEnded(RemoteApi &api, const std::function<bool()> &hasEnded, const Work &work)
{
    std::atomic<bool> isDone{false};
    std::thread listener([&] {
        while (!isDone && !hasEnded())
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (!isDone)
            api.stop();
    });
    auto result = work();
    isDone = true;
    listener.join();
    return result;
}

} // namespace weir::demo
