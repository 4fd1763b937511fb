// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gotime.h"
#include "model/admission/decode/gowords.h"
#include "model/admission/schema/metatypes.h"
#include "model/admission/schema/objectmeta.h"

#include <algorithm>
#include <limits>

namespace weir::admission {

namespace {

using Kind = MetaField::Kind;
using Text = std::string;

/// The server writes metadata again with sorted members before it decodes them: so the first fault is found.
std::vector<const Json::object_t::value_type *> sorted(const Json &object)
{
    std::vector<const Json::object_t::value_type *> members;
    for (const auto &member : object.get_ref<const Json::object_t &>())
        members.push_back(&member);
    std::stable_sort(members.begin(), members.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    return members;
}

/// Go's decoder goes on after a wrong type and reports the first; what a type decodes by itself (times) ends it.
class Decoder
{
public:
    void structure(std::span<const MetaField> fields, const Json &object, const Text &name, const Text &path);
    [[nodiscard]] std::optional<Refusal> result() const { return m_ended ? m_ended : m_first; }

    /// In no struct: of the whole.
    void refuseWhole(const Json &value, const Text &type)
    {
        m_first = Refusal{QString::fromStdString("json: cannot unmarshal " + Text(go::wordOf(value))
                                                 + " into Go value of type " + type),
                          {}};
    }

private:
    void refuse(const Text &what, const Text &structName, const Text &path, const Text &type)
    {
        if (m_first)
            return;
        m_first = Refusal{QString::fromStdString("json: cannot unmarshal " + what + " into Go struct field "
                                                 + structName + '.' + path + " of type " + type),
                          {QString::fromStdString(path)}};
    }
    void field(const MetaField &field, const Json &value, const Text &structName, const Text &path);
    void whole(const MetaField &field, const Json &value, const Text &structName, const Text &path);
    void time(const Json &value, const Text &structName, const Text &path);

    std::optional<Refusal> m_first, m_ended;
};

void Decoder::whole(const MetaField &field, const Json &value, const Text &structName, const Text &path)
{
    if (!value.is_number())
        return refuse(Text(go::wordOf(value)), structName, path, field.type);
    const bool isTooLarge = value.is_number_unsigned()
        && value.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
    const Text digits = go::numberText(value);
    if (isTooLarge || digits.find_first_of(".eIN") != Text::npos)
        refuse("number " + digits, structName, path, field.type);
}

void Decoder::time(const Json &value, const Text &structName, const Text &path)
{
    if (!value.is_string()) {
        m_first.reset();
        refuse(Text(go::wordOf(value)), structName, path, "string");
        m_ended = m_first;
    } else if (const auto read = go::parseTime(value.get_ref<const Text &>()); !read) {
        m_ended = Refusal{QString::fromStdString(read.error()), {}};
    }
}

void Decoder::field(const MetaField &field, const Json &value, const Text &structName, const Text &path)
{
    const auto isWrong = [&](bool isRight, const Text &type) {
        if (!isRight)
            refuse(Text(go::wordOf(value)), structName, path, type);
        return !isRight;
    };
    switch (field.kind) {
    case Kind::Text: isWrong(value.is_string(), field.type); break;
    case Kind::Truth: isWrong(value.is_boolean(), field.type); break;
    case Kind::Whole: whole(field, value, structName, path); break;
    case Kind::Time: time(value, structName, path); break;
    case Kind::TextMap:
        if (isWrong(value.is_object(), field.type))
            break;
        for (const auto *member : sorted(value)) {
            if (!member->second.is_string() && !member->second.is_null())
                refuse(Text(go::wordOf(member->second)), structName, path, "string");
        }
        break;
    case Kind::TextList:
        if (isWrong(value.is_array(), field.type))
            break;
        for (const Json &element : value) {
            if (!element.is_string() && !element.is_null())
                refuse(Text(go::wordOf(element)), structName, path, "string");
        }
        break;
    case Kind::StructList:
        if (isWrong(value.is_array(), Text("[]v1.") + field.type))
            break;
        for (const Json &element : value) {
            if (element.is_object())
                structure(field.members, element, field.type, path + '.');
            else if (!element.is_null())
                refuse(Text(go::wordOf(element)), structName, path, Text("v1.") + field.type);
            if (m_ended)
                return;
        }
        break;
    case Kind::Anything: break;
    }
}

// Structs hold lists of structs that hold none: two levels.
void Decoder::structure(std::span<const MetaField> fields, const Json &object, const Text &name, const Text &path)
{
    for (const auto *member : sorted(object)) {
        const MetaField *known = findField(fields, member->first);
        if (known && !member->second.is_null())
            field(*known, member->second, name, path + member->first);
        if (m_ended)
            return;
    }
}

const Json *metadataOf(const Json &object)
{
    const auto found = object.is_object() ? object.find("metadata") : object.end();
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

void addUnknown(std::span<const MetaField> fields, const Json &object, const Text &path, QStringList &unknown)
{
    for (const auto *member : sorted(object)) {
        const MetaField *known = findField(fields, member->first);
        const Text here = path + '.' + member->first;
        if (!known) {
            unknown.append(QString::fromStdString(here));
        } else if (known->kind == Kind::StructList && member->second.is_array()) {
            for (size_t i = 0; i < member->second.size(); ++i) {
                if (member->second[i].is_object())
                    addUnknown(known->members, member->second[i], here + '[' + std::to_string(i) + ']', unknown);
            }
        }
    }
}

/// As Go writes it: all texts, also the empty ones; of the rest what is there.
Json ownerReference(const Json &sent)
{
    Json written = Json::object();
    for (const MetaField &field : findField(objectMetaFields(), "ownerReferences")->members) {
        const Text name(field.name);
        const auto value = sent.is_object() ? sent.find(name) : sent.end();
        const bool isThere = value != sent.end() && !value->is_null();
        if (isThere)
            written[name] = *value;
        else if (field.kind == Kind::Text)
            written[name] = "";
    }
    return written;
}

Json kept(const MetaField &field, const Json &sent)
{
    if (field.kind == Kind::TextMap || field.kind == Kind::TextList) {
        Json written = sent;
        for (auto value = written.begin(); value != written.end(); ++value) {
            if (value->is_null())
                *value = "";
        }
        return written;
    }
    if (field.kind != Kind::StructList)
        return sent;
    Json written = Json::array();
    for (const Json &one : sent) {
        Json reference = ownerReference(one);
        if (std::find(written.begin(), written.end(), reference) == written.end())
            written.push_back(std::move(reference));
    }
    return written;
}

} // namespace

std::optional<Refusal> decodeMetadata(const Json &object)
{
    const Json *metadata = metadataOf(object);
    if (!metadata)
        return {};
    Decoder decoder;
    if (metadata->is_object())
        decoder.structure(objectMetaFields(), *metadata, "ObjectMeta", {});
    else
        decoder.refuseWhole(*metadata, "v1.ObjectMeta");
    return decoder.result();
}

QStringList unknownMetadata(const Json &object)
{
    QStringList unknown;
    const Json *metadata = metadataOf(object);
    if (metadata && metadata->is_object())
        addUnknown(objectMetaFields(), *metadata, "metadata", unknown);
    return unknown;
}

void pruneMetadata(Json &object)
{
    const auto metadata = object.find("metadata");
    if (metadata == object.end())
        return;
    Json written = Json::object();
    for (const auto &[name, value] : metadata->items()) {
        const MetaField *field = findField(objectMetaFields(), name);
        if (!metadata->is_object() || !field || !field->isKept || value.is_null())
            continue;
        const bool isEmpty = value.is_string() ? value.get_ref<const Text &>().empty() : value.empty();
        if (!isEmpty)
            written[name] = kept(*field, value);
    }
    *metadata = std::move(written);
}

void completeMetadata(Json &object, bool isNamespaced)
{
    constexpr size_t LongestBase = 58; // of a generated name, which is a label then
    Json &metadata = object["metadata"];
    if (!metadata.is_object())
        metadata = Json::object();
    const auto text = [&](const char *name) {
        const auto found = metadata.find(name);
        return found != metadata.end() && found->is_string() ? found->get<Text>() : Text();
    };
    if (isNamespaced && text("namespace").empty())
        metadata["namespace"] = "default";
    if (const Text base = text("generateName"); !base.empty() && text("name").empty())
        metadata["name"] = base.substr(0, LongestBase) + "xxxxx";
}

} // namespace weir::admission
