// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/manifest/writer.h"

#include "model/manifest/layout.h"
#include "model/manifest/quoting.h"

#include <array>

namespace weir::manifest {

namespace {

/// YAML readers look at most 1024 bytes ahead for the colon behind a key.
constexpr size_t LongestSimpleKey = 1000;

std::string blanks(int count)
{
    return std::string(static_cast<size_t>(count), ' ');
}

bool isEmptyOrScalar(const Json &value)
{
    return !value.is_structured() || value.empty();
}

/// Members in the order in which people read them: what the object is comes first.
std::vector<const Json::object_t::value_type *> ordered(const Json &object, bool isRoot)
{
    static constexpr std::array<std::string_view, 4> first{"apiVersion", "kind", "metadata", "spec"};
    const auto &members = object.get_ref<const Json::object_t &>();
    std::vector<const Json::object_t::value_type *> out;
    out.reserve(members.size());
    const bool isResource = isRoot && object.contains("apiVersion") && object.contains("kind");
    if (isResource) {
        for (const std::string_view name : first) {
            for (const auto &member : members) {
                if (member.first == name)
                    out.push_back(&member);
            }
        }
    }
    for (const auto &member : members) {
        if (!isResource || std::find(first.begin(), first.end(), member.first) == first.end())
            out.push_back(&member);
    }
    return out;
}

std::string mappingBlock(const Json &value, int indent, const Form &form, bool isRoot)
{
    std::string out;
    for (const auto *member : ordered(value, isRoot)) {
        const std::string key = writeKey(member->first, false, false);
        const Parts parts = writeParts(member->second, indent, form);
        out += blanks(indent);
        out += key.size() > LongestSimpleKey ? "? " + key + '\n' + blanks(indent) : key;
        out += ':';
        if (!parts.head.empty())
            out += ' ' + parts.head;
        out += '\n' + parts.body;
    }
    return out;
}

std::string sequenceBlock(const Json &value, int indent, const Form &form)
{
    std::string out;
    for (const Json &item : value) {
        out += blanks(indent) + '-';
        if (isEmptyOrScalar(item)) {
            const Parts parts = writeParts(item, indent, form);
            out += ' ' + parts.head + '\n' + parts.body;
        } else {
            // The first line of the item stands behind the dash.
            out += ' ' + writeBlock(item, indent + 2, form).substr(static_cast<size_t>(indent) + 2);
        }
    }
    return out;
}

} // namespace

std::string writeKey(const std::string &key, bool flow, bool json)
{
    return !json && isPlainText(key, flow) ? key : doubleQuoted(key, json);
}

Parts writeParts(const Json &value, int indent, const Form &form)
{
    if (isEmptyOrScalar(value)) {
        const QByteArray scalar = writeScalar(value, indent + 2, false);
        const qsizetype newline = scalar.indexOf('\n');
        if (newline < 0)
            return {.head = scalar.toStdString(), .body = {}};
        return {.head = scalar.first(newline).toStdString(), .body = scalar.sliced(newline + 1).toStdString() + '\n'};
    }
    const bool isFlush = value.is_array() && !form.indentSequences;
    return {.head = {}, .body = writeBlock(value, isFlush ? indent : indent + form.step, form)};
}

std::string writeBlock(const Json &value, int indent, const Form &form)
{
    return value.is_array() ? sequenceBlock(value, indent, form) : mappingBlock(value, indent, form, false);
}

std::string writeFlow(const Json &value, bool json)
{
    if (value.is_object()) {
        std::string out = "{";
        for (const auto &[key, member] : value.items())
            out += (out.size() > 1 ? ", " : "") + writeKey(key, true, json) + ": " + writeFlow(member, json);
        return out + '}';
    }
    if (value.is_array()) {
        std::string out = "[";
        for (const Json &item : value)
            out += (out.size() > 1 ? ", " : "") + writeFlow(item, json);
        return out + ']';
    }
    if (value.is_string() && json)
        return doubleQuoted(value.get_ref<const std::string &>(), true);
    return writeScalar(value, 0, true).toStdString();
}

QByteArray writeYaml(const Json &value)
{
    if (isEmptyOrScalar(value))
        return writeScalar(value, 0, false) + '\n';
    const Form form;
    const std::string out = value.is_object() ? mappingBlock(value, 0, form, true) : writeBlock(value, 0, form);
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

QByteArray textOf(const Resource &resource)
{
    return resource.text().isEmpty() ? writeYaml(resource.json()) : resource.text();
}

} // namespace weir::manifest
