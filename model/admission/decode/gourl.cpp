// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gourl.h"

#include "model/admission/decode/gourlescape.h"
#include "model/admission/decode/gowords.h"

#include <algorithm>

namespace weir::admission::go {

namespace {

using Part = UrlPart;
/// Words of what is wrong; empty: nothing.
using Fault = std::string;

/// Text before and behind the first `mark`; without one all of it and nothing.
std::pair<std::string_view, std::string_view> cut(std::string_view text, char mark)
{
    const size_t at = text.find(mark);
    return at == std::string_view::npos ? std::pair(text, std::string_view())
                                        : std::pair(text.substr(0, at), text.substr(at + 1));
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
}

Fault readScheme(std::string_view &rest, std::string &scheme)
{
    for (size_t i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (isLetter(c))
            continue;
        if (isDigit(c) || c == '+' || c == '-' || c == '.') {
            if (i == 0)
                return {};
            continue;
        }
        if (c != ':')
            return {};
        if (i == 0)
            return "missing protocol scheme";
        scheme = rest.substr(0, i);
        for (char &letter : scheme) {
            if (letter >= 'A' && letter <= 'Z')
                letter = static_cast<char>(letter - 'A' + 'a');
        }
        rest.remove_prefix(i + 1);
        return {};
    }
    return {};
}

Fault portFault(std::string_view port)
{
    const bool isGood = port.empty() || (port.front() == ':' && std::all_of(port.begin() + 1, port.end(), isDigit));
    return isGood ? Fault() : "invalid port " + goQuoted(port) + " after host";
}

/// Unescapes at the end of `out`.
Fault append(std::string_view text, Part part, std::string &out)
{
    const auto plain = unescaped(text, part);
    if (!plain)
        return plain.error();
    out += *plain;
    return {};
}

Fault readBracketed(std::string_view text, std::string &host)
{
    const size_t close = text.rfind(']');
    if (close == std::string_view::npos)
        return "missing ']' in host";
    const std::string_view port = text.substr(close + 1);
    if (Fault fault = portFault(port); !fault.empty())
        return fault;
    std::string plainPort, name;
    if (Fault fault = append(port, Part::Host, plainPort); !fault.empty())
        return fault;
    const std::string_view inside = text.substr(1, close - 1);
    const size_t zone = std::min(inside.find("%25"), inside.size());
    if (Fault fault = append(inside.substr(0, zone), Part::Host, name); !fault.empty())
        return fault;
    if (Fault fault = append(inside.substr(zone), Part::Zone, name); !fault.empty())
        return fault;
    if (Fault fault = addressFault(name); !fault.empty())
        return fault;
    host = '[' + name + ']' + plainPort;
    return {};
}

Fault readHost(std::string_view text, std::string &host)
{
    const size_t open = text.rfind('[');
    if (open != std::string_view::npos)
        return open > 0 ? Fault("invalid IP-literal") : readBracketed(text, host);
    // Go 1.26 is stricter about several colons, but not for programs whose module asks for an older Go, as these do.
    if (const size_t colon = text.rfind(':'); colon != std::string_view::npos) {
        if (Fault fault = portFault(text.substr(colon)); !fault.empty())
            return fault;
    }
    return append(text, Part::Host, host);
}

bool isUserInfo(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || std::string_view("-._:~!$&'()*+,;=%@").find(c) != std::string_view::npos;
    });
}

Fault readAuthority(std::string_view text, Url &url)
{
    const size_t at = text.rfind('@');
    const std::string_view host = at == std::string_view::npos ? text : text.substr(at + 1);
    if (Fault fault = readHost(host, url.host); !fault.empty() || at == std::string_view::npos)
        return fault;
    const std::string_view info = text.substr(0, at);
    if (!isUserInfo(info))
        return "net/url: invalid userinfo";
    const auto [name, password] = cut(info, ':');
    if (Fault fault = append(name, Part::User, url.user.emplace()); !fault.empty())
        return fault;
    return info.find(':') == std::string_view::npos ? Fault() : append(password, Part::User, url.password.emplace());
}

/// Everything but the fragment.
Fault read(std::string_view text, Url &url)
{
    if (hasControls(text))
        return "net/url: invalid control character in URL";
    if (text == "*") {
        url.path = "*";
        return {};
    }
    std::string_view rest = text;
    if (Fault fault = readScheme(rest, url.scheme); !fault.empty())
        return fault;
    const auto [before, query] = cut(rest, '?');
    url.forcesQuery = query.empty() && before.size() < rest.size();
    url.query = query;
    rest = before;
    if (rest.empty() || rest.front() != '/') {
        if (!url.scheme.empty()) {
            url.opaque = rest;
            return {};
        }
        if (cut(rest, '/').first.find(':') != std::string_view::npos)
            return "first path segment in URL cannot contain colon";
    }
    if ((!url.scheme.empty() || !rest.starts_with("///")) && rest.starts_with("//")) {
        const std::string_view authority = rest.substr(2, rest.find('/', 2) == std::string_view::npos
                                                              ? std::string_view::npos : rest.find('/', 2) - 2);
        rest.remove_prefix(2 + authority.size());
        if (Fault fault = readAuthority(authority, url); !fault.empty())
            return fault;
    } else if (!url.scheme.empty() && rest.starts_with('/')) {
        url.omitsHost = true;
    }
    if (Fault fault = append(rest, Part::Path, url.path); !fault.empty())
        return fault;
    if (escaped(url.path, Part::Path) != rest)
        url.rawPath = rest;
    return {};
}

/// As given where that is a good way to spell it, else escaped in the default way.
std::string spelled(const std::string &plain, const std::string &raw, Part part)
{
    return !raw.empty() && isEscaped(raw, part) ? raw : escaped(plain, part);
}

} // namespace

tl::expected<Url, std::string> parseUrl(const std::string &text)
{
    const auto [before, fragment] = cut(text, '#');
    Url url;
    if (const Fault fault = read(before, url); !fault.empty())
        return tl::unexpected("parse " + goQuoted(before) + ": " + fault);
    if (const Fault fault = append(fragment, Part::Fragment, url.fragment); !fault.empty())
        return tl::unexpected("parse " + goQuoted(text) + ": " + fault);
    if (escaped(url.fragment, Part::Fragment) != fragment)
        url.rawFragment = fragment;
    return url;
}

std::string Url::text() const
{
    std::string out = scheme.empty() ? "" : scheme + ':';
    if (!opaque.empty()) {
        out += opaque;
    } else {
        const bool hasNoAuthority = omitsHost && host.empty() && !user;
        if ((!scheme.empty() || !host.empty() || user) && !hasNoAuthority) {
            if (!host.empty() || !path.empty() || user)
                out += "//";
            if (user)
                out += escaped(*user, Part::User) + (password ? ':' + escaped(*password, Part::User) : "") + '@';
            out += escaped(host, Part::Host);
        }
        const std::string shown = path == "*" && rawPath.empty() ? path : spelled(path, rawPath, Part::Path);
        if (!shown.empty() && shown.front() != '/' && !host.empty())
            out += '/';
        if (out.empty() && cut(shown, '/').first.find(':') != std::string_view::npos)
            out += "./";
        out += shown;
    }
    if (forcesQuery || !query.empty())
        out += '?' + query;
    if (!fragment.empty())
        out += '#' + spelled(fragment, rawFragment, Part::Fragment);
    return out;
}

} // namespace weir::admission::go
