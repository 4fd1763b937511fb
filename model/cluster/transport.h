// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cluster/endpoint.h"
#include "model/cluster/http.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <vector>

namespace weir::cluster {

/// HTTP to one server as one user, over Qt Network within its measured limits (engineering 7): HTTP/1.1 only, one
/// manager for each lane, and watch managers with at most five watches each.
/// Belongs to one credential and is thrown away with it. Lives in the I/O thread.
class Transport final : public HttpClient
{
    Q_OBJECT
public:
    [[nodiscard]] static Result<std::unique_ptr<Transport>> create(const Endpoint &endpoint);
    ~Transport() override;

    [[nodiscard]] QByteArray authorization() override;
    [[nodiscard]] bool canRefresh() const override;
    void refresh(QObject *context, std::function<void()> done) override;
    [[nodiscard]] std::unique_ptr<Call> start(const HttpRequest &request, HttpHandlers handlers) override;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

private:
    Transport(Endpoint endpoint, QSslConfiguration tls);
    /// A manager with room for one more watch; `lease` takes the place and gives it back when the last copy goes.
    [[nodiscard]] QNetworkAccessManager &watchManager(std::shared_ptr<void> &lease);
    void readToken();

    Endpoint m_endpoint;
    QSslConfiguration m_tls;
    QElapsedTimer m_tokenAge;
    QNetworkAccessManager m_reads;
    QNetworkAccessManager m_scrapes;
    QNetworkAccessManager m_writes;
    struct WatchManager {
        std::unique_ptr<QNetworkAccessManager> manager;
        std::shared_ptr<int> watches; ///< shared with the leases, which may outlive this object
    };
    std::vector<WatchManager> m_watchManagers;
};

} // namespace weir::cluster
