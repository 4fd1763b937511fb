// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/api.h"
#include "model/demo/api/selector.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <random>

namespace weir::demo {

namespace {

using Clock = std::chrono::steady_clock;
using Parameters = std::map<std::string, std::string>;

std::string valueOf(const Parameters &parameters, const std::string &name)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? std::string() : found->second;
}

std::optional<std::int64_t> numberOf(const std::string &text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Where a paged list goes on: "after this key, as of this version" (-1: of now).
struct Position {
    std::int64_t version = 0;
    std::string nameSpace;
    std::string name;
};

std::string toToken(const Position &position)
{
    const Json token = {{"v", "meta.k8s.io/v1"}, {"rv", position.version},
                        {"start", position.nameSpace + '/' + position.name}};
    return QByteArray::fromStdString(textOf(token))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::optional<Position> fromToken(const std::string &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(text),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const std::optional<Json> token = parseJson(decoded.decoded.toStdString());
    if (!token || !token->is_object())
        return std::nullopt;
    const auto version = intAt(*token, "/rv");
    const std::string start = textAt(*token, "/start");
    const size_t slash = start.find('/');
    if (textAt(*token, "/v") != "meta.k8s.io/v1" || !version || *version < -1 || slash == std::string::npos)
        return std::nullopt;
    return Position{*version, start.substr(0, slash), start.substr(slash + 1)};
}

constexpr auto tooOldToken =
    "The provided continue parameter is too old to display a consistent list result. You can start a new list without "
    "the continue parameter, or use the continue token in this response to retrieve the remainder of the results. "
    "Continuing with the provided token results in an inconsistent list - objects that were created, modified, or "
    "deleted between the time the first chunk was returned and now may show up in the list.";

constexpr auto tooOldList = "The resourceVersion for the provided list is too old.";

errors::FieldCause forbiddenMatch(const std::string &why)
{
    return {"resourceVersionMatch", "FieldValueForbidden", "Forbidden: " + why};
}

/// Parameters that contradict each other or mean nothing.
std::optional<ApiError> contradiction(const Parameters &parameters, bool isWatch)
{
    const std::string version = valueOf(parameters, "resourceVersion");
    const std::string match = valueOf(parameters, "resourceVersionMatch");
    const bool hasInitial = parameters.count("sendInitialEvents") != 0;
    std::vector<errors::FieldCause> causes;
    if (isWatch && hasInitial) {
        if (match != "NotOlderThan")
            causes.push_back(
                forbiddenMatch("sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"));
        if (!match.empty() && match != "NotOlderThan") {
            causes.push_back({"resourceVersionMatch", "FieldValueNotSupported",
                              "Unsupported value: " + Json(match).dump() + ": supported values: \"NotOlderThan\""});
        }
    } else if (isWatch) {
        if (!match.empty())
            causes.push_back(
                forbiddenMatch("resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"));
    } else {
        if (hasInitial) {
            causes.push_back({"sendInitialEvents", "FieldValueForbidden",
                              "Forbidden: sendInitialEvents is forbidden for list"});
        }
        if (!match.empty()) {
            if (version.empty())
                causes.push_back(
                    forbiddenMatch("resourceVersionMatch is forbidden unless resourceVersion is provided"));
            if (!valueOf(parameters, "continue").empty())
                causes.push_back(forbiddenMatch("resourceVersionMatch is forbidden when continue is provided"));
            if (match != "Exact" && match != "NotOlderThan") {
                causes.push_back({"resourceVersionMatch", "FieldValueNotSupported",
                                  "Unsupported value: " + Json(match).dump()
                                      + ": supported values: \"Exact\", \"NotOlderThan\", \"\""});
            }
            if (match == "Exact" && version == "0") {
                causes.push_back(
                    forbiddenMatch("resourceVersionMatch \"exact\" is forbidden for resourceVersion \"0\""));
            }
        }
    }
    if (causes.empty())
        return std::nullopt;
    return errors::invalidOptions("ListOptions", causes);
}

std::string unreadable(const std::string &number)
{
    return "strconv.ParseInt: parsing " + Json(number).dump() + ": invalid syntax";
}

/// The version that a list must have: 0 for the newest.
ApiResult<Version> askedVersion(const Parameters &parameters, Version now, bool hasLimit)
{
    const std::string text = valueOf(parameters, "resourceVersion");
    const std::string match = valueOf(parameters, "resourceVersionMatch");
    if (text.empty())
        return Version(0);
    const auto number = numberOf(text);
    if (!number || *number < 0) {
        return refuse(errors::badRequest("invalid resource version: resourceVersion: Invalid value: \"" + text
                                         + "\": strconv.ParseUint: parsing \"" + text + "\": invalid syntax"));
    }
    const auto version = static_cast<Version>(*number);
    if (version > now)
        return refuse(errors::versionTooLarge(text, std::to_string(now)));
    const bool isExact = version != 0 && (match == "Exact" || (match.empty() && hasLimit));
    return isExact ? version : Version(0);
}

} // namespace

void Api::list(const Target &target, const HttpRequest &request, HttpResponse &response)
{
    const Parameters parameters = request.parameters();
    const ApiResult<Selector> selector = Selector::parse(*target.type, valueOf(parameters, "labelSelector"),
                                                         valueOf(parameters, "fieldSelector"));
    if (!selector)
        return answer(response, selector.error());
    if (const auto error = contradiction(parameters, false))
        return answer(response, *error);
    std::int64_t limit = 0;
    if (const std::string text = valueOf(parameters, "limit"); !text.empty()) {
        const auto number = numberOf(text);
        if (!number)
            return answer(response, errors::badRequest(unreadable(text)));
        // What may be old comes from memory, whole.
        const bool mayBeOld = valueOf(parameters, "resourceVersion") == "0";
        limit = mayBeOld ? 0 : std::max<std::int64_t>(0, *number);
    }
    Store &store = m_objects.store();
    Position position;
    Version at = 0;
    const std::string token = valueOf(parameters, "continue");
    if (!token.empty()) {
        if (!valueOf(parameters, "resourceVersion").empty() && valueOf(parameters, "resourceVersion") != "0") {
            return answer(response,
                          errors::badRequest("specifying resource version is not allowed when using continue"));
        }
        const auto parsed = fromToken(token);
        if (!parsed)
            return answer(response, errors::badRequest("invalid continue token: continue key is not valid"));
        position = *parsed;
        at = position.version > 0 ? static_cast<Version>(position.version) : 0;
    } else {
        const ApiResult<Version> asked = askedVersion(parameters, store.version(), limit > 0);
        if (!asked)
            return answer(response, asked.error());
        at = *asked;
    }
    const ApiResult<Store::Listed> listed = store.list(*target.type, target.nameSpace, at);
    if (!listed) {
        ApiError error = listed.error();
        if (error.code == 410) {
            error = token.empty()
                ? errors::expired(tooOldList)
                : errors::expired(tooOldToken, toToken({-1, position.nameSpace, position.name}));
        }
        return answer(response, error);
    }

    const bool metadataOnly = wantsMetadataOnly(request);
    const std::pair<std::string, std::string> after{position.nameSpace, position.name};
    std::string items;
    std::int64_t count = 0;
    std::int64_t remaining = 0;
    Position last;
    for (const JsonPtr &object : listed->items) {
        if (!token.empty() && std::pair(nameSpaceOf(*object), nameOf(*object)) <= after)
            continue;
        if (!selector->matches(*object))
            continue;
        if (limit > 0 && count == limit) {
            ++remaining;
            continue;
        }
        Json shown = presented(*object, *target.type, target.version, metadataOnly);
        // Typed lists of built-in kinds leave these out of their items.
        if (!target.type->custom && !metadataOnly) {
            shown.erase("apiVersion");
            shown.erase("kind");
        }
        items += (count ? "," : "") + textOf(shown);
        last = {static_cast<std::int64_t>(listed->version), nameSpaceOf(*object), nameOf(*object)};
        ++count;
    }
    Json metadata = {{"resourceVersion", std::to_string(listed->version)}};
    if (remaining > 0) {
        metadata["continue"] = toToken(last);
        if (selector->isEmpty())
            metadata["remainingItemCount"] = remaining;
    }
    const std::string kind = metadataOnly ? "PartialObjectMetadataList" : target.type->kind + "List";
    const std::string apiVersion = metadataOnly ? "meta.k8s.io/v1" : target.type->apiVersion(target.version);
    response.type = "application/json";
    response.body = R"({"kind":")" + kind + R"(","apiVersion":")" + apiVersion + R"(","metadata":)" + textOf(metadata)
        + R"(,"items":[)" + items + "]}\n";
}

namespace {

/// One open watch; lives in the response's stream function.
class WatchStream
{
public:
    WatchStream(Store &store, const ApiType &type, std::string version, std::string nameSpace, Selector selector,
                bool metadataOnly, Version cursor)
        : m_store(store), m_type(type), m_version(std::move(version)), m_nameSpace(std::move(nameSpace)),
          m_selector(std::move(selector)), m_metadataOnly(metadataOnly), m_cursor(cursor), m_marked(cursor)
    {
    }

    void setBookmarks(bool on) { m_hasBookmarks = on; }
    void setDeadline(Clock::time_point deadline) { m_deadline = deadline; }
    /// Everything that is there comes first; with `endMark` a bookmark says where it ends.
    void addInitial(const std::vector<JsonPtr> &objects, bool endMark)
    {
        for (const JsonPtr &object : objects) {
            if (m_selector.matches(*object))
                m_pending += frame("ADDED", *object);
        }
        if (endMark)
            m_pending += bookmark(true);
    }

    /// Appends to `chunk`; false at the end of the stream.
    bool next(std::string &chunk, const std::atomic<bool> &isStopping)
    {
        chunk += m_pending;
        m_pending.clear();
        const auto now = Clock::now();
        if (isStopping || now >= m_deadline)
            return false;
        Version reached = m_cursor;
        const auto changes = m_store.changesAfter(&m_type, m_cursor, reached);
        if (!changes) {
            chunk += textOf(Json{{"type", "ERROR"}, {"object", changes.error().toJson()}}) + '\n';
            return false;
        }
        for (const Change &change : *changes)
            chunk += frameOf(change);
        m_cursor = reached;
        if (!changes->empty() && !chunk.empty())
            return true;
        if (m_hasBookmarks && m_cursor > m_marked
            && (now - m_lastBookmark > std::chrono::seconds(60)
                || m_deadline - now < std::chrono::milliseconds(2000))) {
            chunk += bookmark(false);
            m_lastBookmark = now;
            return true;
        }
        if (chunk.empty()) {
            const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - now);
            m_store.waitAfter(m_cursor, std::clamp(rest, std::chrono::milliseconds(1), std::chrono::milliseconds(250)));
        }
        return true;
    }

private:
    std::string frame(const char *type, const Json &object)
    {
        return textOf(Json{{"type", type}, {"object", presented(object, m_type, m_version, m_metadataOnly)}}) + '\n';
    }

    std::string frameOf(const Change &change)
    {
        if (!m_nameSpace.empty() && nameSpaceOf(*change.object) != m_nameSpace)
            return {};
        const bool isMatching = m_selector.matches(*change.object);
        const bool wasMatching = change.previous && m_selector.matches(*change.previous);
        if (change.type == Change::Type::Deleted)
            return wasMatching ? frame("DELETED", *change.object) : std::string();
        if (isMatching)
            return frame(wasMatching ? "MODIFIED" : "ADDED", *change.object);
        if (!wasMatching)
            return {};
        Json last = *change.previous;
        last["metadata"]["resourceVersion"] = std::to_string(change.version);
        return frame("DELETED", last);
    }

    std::string bookmark(bool isInitialEnd)
    {
        Json metadata = {{"resourceVersion", std::to_string(m_cursor)}};
        if (isInitialEnd)
            metadata["annotations"] = {{"k8s.io/initial-events-end", "true"}};
        const std::string kind = m_metadataOnly ? "PartialObjectMetadata" : m_type.kind;
        const std::string apiVersion = m_metadataOnly ? "meta.k8s.io/v1" : m_type.apiVersion(m_version);
        m_marked = m_cursor;
        return textOf(Json{{"type", "BOOKMARK"},
                           {"object", {{"kind", kind}, {"apiVersion", apiVersion}, {"metadata", metadata}}}})
            + '\n';
    }

    Store &m_store;
    const ApiType &m_type;
    std::string m_version;
    std::string m_nameSpace;
    Selector m_selector;
    bool m_metadataOnly;
    bool m_hasBookmarks = false;
    Version m_cursor;
    Version m_marked; ///< of the last bookmark, or where the watch began
    Clock::time_point m_deadline;
    Clock::time_point m_lastBookmark = Clock::now();
    std::string m_pending;
};

} // namespace

void Api::watch(const Target &target, const HttpRequest &request, HttpResponse &response)
{
    const Parameters parameters = request.parameters();
    ApiResult<Selector> selector = Selector::parse(*target.type, valueOf(parameters, "labelSelector"),
                                                   valueOf(parameters, "fieldSelector"));
    if (!selector)
        return answer(response, selector.error());
    if (const auto error = contradiction(parameters, true))
        return answer(response, *error);
    const bool hasInitial = isTrue(parameters, "sendInitialEvents");
    const std::string asked = valueOf(parameters, "resourceVersion");
    const auto from = asked.empty() ? std::optional<std::int64_t>(0) : numberOf(asked);
    if (!from || *from < 0) {
        return answer(response, ApiError{.code = 500,
                                         .message = "resourceVersion: Invalid value: \"" + asked
                                             + "\": strconv.ParseUint: parsing \"" + asked
                                             + "\": invalid syntax"});
    }

    std::int64_t seconds = 0;
    if (const std::string text = valueOf(parameters, "timeoutSeconds"); !text.empty()) {
        const auto number = numberOf(text);
        if (!number)
            return answer(response, errors::badRequest(unreadable(text)));
        seconds = *number;
    }
    if (seconds <= 0 || seconds > 86400) {
        std::random_device random;
        seconds = 1800 + static_cast<std::int64_t>(random() % 1800U);
    }
    // A session watches about forty resources; six of them fit, and threads remain for reads (httpserver.cpp).
    constexpr int mostWatches = 256;
    if (m_watches >= mostWatches) {
        return answer(response, ApiError{.code = 429, .reason = "TooManyRequests",
                                         .message = "Too many requests, please try again later.", .retryAfter = 1});
    }

    Store &store = m_objects.store();
    auto cursor = static_cast<Version>(*from);
    std::vector<JsonPtr> initial;
    const bool startsWithAll = hasInitial || cursor == 0;
    // A real server keeps silent until the version has come about. This one counts anew when it is started again, which
    // no etcd does, and says so at once.
    if (cursor > store.version())
        return answer(response, errors::versionTooLarge(asked, std::to_string(store.version())));
    if (startsWithAll) {
        const auto listed = store.list(*target.type, target.nameSpace);
        initial = listed->items;
        cursor = listed->version;
    }
    auto stream = std::make_shared<WatchStream>(store, *target.type, target.version, target.nameSpace,
                                                std::move(*selector), wantsMetadataOnly(request), cursor);
    stream->setBookmarks(isTrue(parameters, "allowWatchBookmarks"));
    stream->setDeadline(Clock::now() + std::chrono::seconds(seconds));
    if (startsWithAll)
        stream->addInitial(initial, hasInitial && isTrue(parameters, "allowWatchBookmarks"));

    ++m_watches;
    const std::shared_ptr<void> counted(nullptr, [this](void *) { --m_watches; });
    response.type = "application/json";
    response.stream = [this, stream, counted](std::string &chunk) { return stream->next(chunk, m_isStopping); };
}

} // namespace weir::demo
