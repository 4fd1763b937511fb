// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/http.h"

namespace weir::cluster {

namespace {

class RefreshingCall final : public Call
{
public:
    RefreshingCall(HttpClient &client, HttpRequest request, HttpHandlers handlers)
        : m_client(client), m_request(std::move(request)), m_handlers(std::move(handlers))
    {
        begin();
    }

private:
    void begin()
    {
        m_used = m_client.authorization();
        m_inner = m_client.start(m_request, {.head = m_handlers.head,
                                             .data = m_handlers.data,
                                             .done = [this](const HttpReply &reply) { finish(reply); }});
    }

    void finish(const HttpReply &reply)
    {
        if (reply.head.status != 401 || m_refreshed || !m_client.canRefresh()) {
            // A copy, because the handler may destroy this call.
            const auto done = m_handlers.done;
            done(reply);
            return;
        }
        m_refreshed = true;
        m_client.refresh(&m_guard, [this, reply] {
            if (m_client.authorization() != m_used) {
                begin();
                return;
            }
            const auto done = m_handlers.done;
            done(reply);
        });
    }

    HttpClient &m_client;
    HttpRequest m_request;
    HttpHandlers m_handlers;
    QByteArray m_used;
    bool m_refreshed = false;
    std::unique_ptr<Call> m_inner;
    QObject m_guard;
};

} // namespace

std::unique_ptr<Call> HttpClient::send(const HttpRequest &request, HttpHandlers handlers)
{
    return std::make_unique<RefreshingCall>(*this, request, std::move(handlers));
}

} // namespace weir::cluster
