// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace weir::demo {

struct HttpRequest {
    std::string method;
    std::string path;  ///< percent-encoded, without the query
    std::string query; ///< as sent, without '?'
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    /// The first header of that name, whatever its case; empty where there is none.
    [[nodiscard]] std::string header(std::string_view name) const;
    /// Path segments, decoded; nullopt for broken encoding or a segment that no name may be (".", "..", with '/').
    [[nodiscard]] std::optional<std::vector<std::string>> segments() const;
    /// Query parameters, decoded ('+' is a blank); the first of a name counts. Broken encoding stays as it is.
    [[nodiscard]] std::map<std::string, std::string> parameters() const;
};

struct HttpResponse {
    int status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    /// Set for an endless body: appends what is to be sent next, waiting at most a quarter of a second, and returns
    /// false at the end.
    std::function<bool(std::string &chunk)> stream;
};

/// HTTP/1.1 on one address. One class holds all that the library needs to be told (a thread for each
/// connection, so many of them; keep-alive; TCP_NODELAY; a listen queue; no compression of streams). The handler runs
/// in many threads at once.
class HttpServer
{
public:
    using Handler = std::function<void(const HttpRequest &, HttpResponse &)>;

    /// `bodyLimit` in bytes; more is answered 413 with `tooLarge` as JSON body. `threads`: connections at a time.
    HttpServer(Handler handler, size_t bodyLimit, std::string tooLarge, size_t threads = 320);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens; port 0: any free one. The port, or why not.
    [[nodiscard]] Result<int> start(int port, const std::string &address = "127.0.0.1");
    /// Answers what is under way and closes. Streams must end by themselves before (`stream` returns false).
    void stop();
    [[nodiscard]] bool isStopping() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Percent-decoding; nullopt where '%' is not followed by two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

} // namespace weir::demo
