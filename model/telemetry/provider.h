// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resource.h"
#include "model/telemetry/reading.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace weir {

/// One object of the cluster that appeared, changed, or (resource null) went.
struct Observed {
    ResourceId id;
    ResourcePtr resource;
};

/// What came back for one GET through the API server. `status` 0: there was no HTTP answer.
struct FetchReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QString error;      ///< translated sentence when `status` is 0 or not 2xx; never holds a secret
    QDateTime at;       ///< when the last byte came (UTC): the time of the samples
};

/// Reads numbers from a running cluster. Lives in the session's I/O thread, where all its functions are called;
/// it makes no requests of its own but through `Fetch`, so that limits, credentials and proxies stay in one place.
class Provider : public QObject
{
    Q_OBJECT
public:
    /// GET of an absolute, already encoded path on the API server ("/api/v1/namespaces/x/pods/y:9090/proxy/metrics").
    /// `done` runs once, later, in the I/O thread; never after `context` died or the session ended. A body is at
    /// most 256 MiB, an answer takes at most 20 s.
    using Done = std::function<void(const FetchReply &reply)>;
    using Fetch = std::function<void(const QString &path, QObject *context, Done done)>;

    using QObject::QObject;

    /// Called once, after the first lists are in. `nameSpace` empty: all are observed.
    virtual void start(Fetch fetch, int intervalSeconds, const QString &nameSpace, bool simulated) = 0;
    /// Every change of the observed set, in order: event mesh objects, Pods, Services, ConfigMaps of the control
    /// plane. Also called before start().
    virtual void objects(const std::vector<Observed> &batch) = 0;
    /// Nothing known is valid any more (another connection).
    virtual void reset() = 0;

    /// The counts of a frame cover this many seconds, or everything since the first page (0). Before start().
    void setWindow(int seconds) { m_window = seconds; }
    [[nodiscard]] int window() const { return m_window; }

Q_SIGNALS:
    void measured(const weir::TelemetryFrame &frame);

private:
    int m_window = 30; ///< rides out single pages, and lets retries with their back-off fall into one window
};

/// The provider that scrapes data-plane pods through the API server's pod proxy (scrape.cpp).
[[nodiscard]] std::unique_ptr<Provider> makeScrapeProvider();

} // namespace weir
