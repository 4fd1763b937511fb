// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weir {

/// Member order of the source is kept; int64 and uint64 never pass through double.
using Json = nlohmann::ordered_json;

/// RFC 6901 JSON pointer as a list of unescaped tokens.
class Pointer
{
public:
    Pointer() = default;
    explicit Pointer(std::vector<std::string> tokens) : m_tokens(std::move(tokens)) {}
    /// Parses "/spec/steps/0"; text without a leading slash counts as one token list entry less: "" is the root.
    [[nodiscard]] static Pointer parse(std::string_view text);
    [[nodiscard]] static Pointer parse(const char *text) { return parse(std::string_view(text)); }
    [[nodiscard]] static Pointer parse(const QString &text);

    [[nodiscard]] const std::vector<std::string> &tokens() const { return m_tokens; }
    [[nodiscard]] bool isRoot() const { return m_tokens.empty(); }
    [[nodiscard]] Pointer parent() const;
    [[nodiscard]] const std::string &last() const { return m_tokens.back(); }
    [[nodiscard]] Pointer child(std::string token) const;
    [[nodiscard]] Pointer child(size_t index) const;
    [[nodiscard]] bool startsWith(const Pointer &other) const;
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] QString toQString() const;

    auto operator<=>(const Pointer &) const = default;

private:
    std::vector<std::string> m_tokens;
};

/// The value at `pointer`, or null where any step is missing or of the wrong type. Never throws.
[[nodiscard]] const Json *find(const Json &root, const Pointer &pointer);
[[nodiscard]] const Json *find(const Json &root, std::string_view pointer);

/// Sets the value, making missing objects on the way ("-" or the size as last token appends to an array).
/// False where a step on the way is a scalar or an array index out of range; `root` is then unchanged.
bool setAt(Json &root, const Pointer &pointer, Json value);

/// Removes the value; then removes ancestors that became empty objects, up to and excluding `keepDepth` tokens.
/// False where there was nothing.
bool removeAt(Json &root, const Pointer &pointer, int keepDepth = 1);

/// The string at `pointer`, or empty where it is missing or not a string.
[[nodiscard]] QString stringAt(const Json &root, std::string_view pointer);
[[nodiscard]] std::optional<qint64> intAt(const Json &root, std::string_view pointer);
[[nodiscard]] bool boolAt(const Json &root, std::string_view pointer, bool fallback = false);

/// The string value, or empty where it is not a string.
[[nodiscard]] QString toQString(const Json &value);

/// Parsed JSON, or nullopt (R6: no exception leaves). Depth is limited to 1000.
[[nodiscard]] std::optional<Json> parseJson(std::string_view text);

/// Compact or indented JSON text; invalid UTF-8 inside is replaced, never thrown over.
[[nodiscard]] QByteArray toText(const Json &value, int indent = -1);

} // namespace weir
