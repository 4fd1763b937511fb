// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/httpserver.h"

#include <QCoreApplication>

#include <httplib.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <thread>

namespace weir::demo {

namespace {

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](unsigned char c) { return std::tolower(c); };
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) {
               return lower(static_cast<unsigned char>(x)) == lower(static_cast<unsigned char>(y));
           });
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Empty where it fails: the body is then sent as it is.
std::string gzipped(const std::string &body)
{
    z_stream stream{};
    constexpr int gzipFormat = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, static_cast<uLong>(body.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(isDone ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        const int high = i + 1 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        result += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return result;
}

std::string HttpRequest::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const auto &header) { return sameName(header.first, name); });
    return found == headers.end() ? std::string() : found->second;
}

std::optional<std::vector<std::string>> HttpRequest::segments() const
{
    std::vector<std::string> result;
    size_t start = 0;
    while (start <= path.size()) {
        const size_t end = std::min(path.find('/', start), path.size());
        const std::optional<std::string> segment = percentDecoded(std::string_view(path).substr(start, end - start));
        if (!segment || *segment == "." || *segment == ".." || segment->find('/') != std::string::npos
            || segment->find('\0') != std::string::npos)
            return std::nullopt;
        if (!segment->empty())
            result.push_back(*segment);
        start = end + 1;
    }
    return result;
}

std::map<std::string, std::string> HttpRequest::parameters() const
{
    std::map<std::string, std::string> result;
    const auto decoded = [](std::string text) {
        std::replace(text.begin(), text.end(), '+', ' ');
        return percentDecoded(text).value_or(text);
    };
    size_t start = 0;
    while (start < query.size()) {
        const size_t end = std::min(query.find('&', start), query.size());
        const std::string part = query.substr(start, end - start);
        const size_t sign = std::min(part.find('='), part.size());
        if (!part.empty())
            result.emplace(decoded(part.substr(0, sign)), sign < part.size() ? decoded(part.substr(sign + 1)) : "");
        start = end + 1;
    }
    return result;
}

class HttpServer::Private
{
public:
    void handle(const httplib::Request &request, httplib::Response &response, std::string body = {});
    void handleBody(const httplib::Request &request, httplib::Response &response,
                    const httplib::ContentReader &reader);

    Handler handler;
    size_t bodyLimit = 0;
    std::string tooLarge;
    httplib::Server server;
    std::thread thread;
    std::atomic<int> descriptor{-1};
    std::atomic<bool> stopping{false};
};

void HttpServer::Private::handleBody(const httplib::Request &request, httplib::Response &response,
                                     const httplib::ContentReader &reader)
{
    const auto close = [&](int status) {
        response.status = status;
        response.set_header("Connection", "close"); // what is left of the body is no request
    };
    if (request.is_multipart_form_data()) {
        response.set_content("multipart bodies are not taken\n", "text/plain; charset=utf-8");
        close(415);
        return;
    }
    // The library's own limit is for what Content-Length says: not for chunks, not for what is packed.
    std::string body;
    size_t total = 0;
    const bool isWhole = reader([&](const char *bytes, size_t size) {
        total += size;
        if (total <= bodyLimit)
            body.append(bytes, size);
        // Who is still sending does not look for an answer: a little more is read and thrown away.
        return total <= bodyLimit + (16U << 20);
    });
    if (isWhole && total <= bodyLimit) {
        handle(request, response, std::move(body));
        return;
    }
    const bool isTooLarge = total > bodyLimit || response.status == 413;
    if (!isTooLarge)
        response.set_content("the body cannot be read\n", "text/plain; charset=utf-8");
    close(isTooLarge ? 413 : 400);
}

void HttpServer::Private::handle(const httplib::Request &request, httplib::Response &response, std::string body)
{
    HttpRequest in;
    in.method = request.method;
    const size_t mark = request.target.find('?');
    in.path = request.target.substr(0, mark);
    in.query = mark == std::string::npos ? std::string() : request.target.substr(mark + 1);
    for (const auto &[name, value] : request.headers) {
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR" && name != "LOCAL_PORT")
            in.headers.emplace_back(name, value);
    }
    in.body = body.empty() ? request.body : std::move(body);
    const bool takesGzip = in.header("Accept-Encoding").find("gzip") != std::string::npos;
    // The library would compress by itself: streams then arrive only at their end, and brotli at its best level takes
    // seconds for one page. The request object is not const where it was made.
    const_cast<httplib::Request &>(request).headers.erase("Accept-Encoding");

    HttpResponse out;
    handler(in, out);

    response.status = out.status;
    for (const auto &[name, value] : out.headers)
        response.set_header(name, value);
    if (out.stream) {
        response.set_chunked_content_provider(out.type, [stream = std::move(out.stream)](size_t,
                                                                                       httplib::DataSink &sink) {
            std::string chunk;
            const bool goesOn = stream(chunk);
            if (!chunk.empty() && !sink.write(chunk.data(), chunk.size()))
                return false;
            if (!goesOn) {
                sink.done();
                return true;
            }
            return sink.is_writable();
        });
        return;
    }
    if (out.body.empty())
        return;
    constexpr size_t worthCompressing = 128 * 1024;
    if (takesGzip && out.body.size() > worthCompressing) {
        if (std::string packed = gzipped(out.body); !packed.empty()) {
            response.set_header("Content-Encoding", "gzip");
            response.set_header("Vary", "Accept-Encoding");
            response.set_content(std::move(packed), out.type);
            return;
        }
    }
    response.set_content(std::move(out.body), out.type);
}

HttpServer::HttpServer(Handler handler, size_t bodyLimit, std::string tooLarge, size_t threads)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->tooLarge = std::move(tooLarge);
    d->bodyLimit = bodyLimit;
    httplib::Server &server = d->server;
    // A watch holds its thread, an idle connection too.
    server.new_task_queue = [threads] { return new httplib::ThreadPool(threads); };
    server.set_keep_alive_max_count(1000000);
    server.set_keep_alive_timeout(1);
    server.set_read_timeout(30);
    server.set_write_timeout(30);
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(bodyLimit);
    server.set_socket_options([this](socket_t descriptor) {
        int on = 1;
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        d->descriptor = descriptor;
    });
    const auto handle = [this](const httplib::Request &request, httplib::Response &response) {
        d->handle(request, response);
    };
    const auto handleBody = [this](const httplib::Request &request, httplib::Response &response,
                                   const httplib::ContentReader &reader) {
        d->handleBody(request, response, reader);
    };
    // The library matches paths with std::regex, which recurses once a character: long ones are refused before.
    server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        constexpr size_t longest = 4096;
        if (request.target.size() <= longest)
            return httplib::Server::HandlerResponse::Unhandled;
        response.status = 414;
        response.set_content("URI too long\n", "text/plain; charset=utf-8");
        return httplib::Server::HandlerResponse::Handled;
    });
    const char *everything = R"([\s\S]*)";
    server.Get(everything, handle);
    server.Post(everything, handleBody);
    server.Put(everything, handleBody);
    server.Patch(everything, handleBody);
    server.Delete(everything, handle);
    server.Options(everything, handle);
    server.set_error_handler([this](const httplib::Request &, httplib::Response &response) {
        if (response.status == 413 && response.body.empty())
            response.set_content(d->tooLarge, "application/json");
    });
    server.set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        response.status = 500;
        response.set_content("internal error\n", "text/plain; charset=utf-8");
    });
}

HttpServer::~HttpServer()
{
    stop();
}

Result<int> HttpServer::start(int port, const std::string &address)
{
    int bound = -1;
    if (port == 0)
        bound = d->server.bind_to_any_port(address.c_str());
    else if (d->server.bind_to_port(address.c_str(), port))
        bound = port;
    if (bound <= 0) {
        return fail(QCoreApplication::translate("Demo", "%1:%2 cannot be listened on: %3.")
                        .arg(QString::fromStdString(address))
                        .arg(port)
                        .arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    // The library's listen queue of five drops connections when a client opens many at once.
    ::listen(d->descriptor, 512);
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return bound;
}

void HttpServer::stop()
{
    d->stopping = true;
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

bool HttpServer::isStopping() const
{
    return d->stopping;
}

} // namespace weir::demo
