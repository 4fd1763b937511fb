// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/gotext.h"
#include "model/admission/schema/names.h"
#include "model/admission/schema/objectmeta.h"

#include <algorithm>

namespace weir::admission {

namespace {

using Text = std::string;

constexpr size_t LongestAnnotations = 256 * 1024;

Text lower(Text text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Rules of ObjectMeta (apimachinery 1.35) in its order; maps, which have none, by their keys.
class Judge
{
public:
    explicit Judge(const Json &metadata) : m_metadata(metadata) {}
    std::vector<SchemaFault> run(bool isNamespaced, bool isUpdate);

private:
    [[nodiscard]] Text text(const char *name) const;
    [[nodiscard]] std::vector<std::pair<Text, Text>> texts(const char *name) const;
    [[nodiscard]] const Json *list(const char *name) const;
    void add(const Text &path, const Text &words)
    {
        m_faults.push_back({QString::fromStdString(path + ": " + words), QString::fromStdString(path)});
    }
    void invalid(const Text &path, const Json &value, const std::vector<Text> &reasons)
    {
        for (const Text &reason : reasons)
            add(path, "Invalid value: " + shown(value) + ": " + reason);
    }
    void name();
    void nameSpace(bool isNamespaced);
    void labels();
    void annotations();
    void owners();
    void finalizers();

    const Json &m_metadata;
    std::vector<SchemaFault> m_faults;
};

Text Judge::text(const char *name) const
{
    const auto found = m_metadata.find(name);
    return found != m_metadata.end() && found->is_string() ? found->get<Text>() : Text();
}

std::vector<std::pair<Text, Text>> Judge::texts(const char *name) const
{
    std::vector<std::pair<Text, Text>> found;
    const auto map = m_metadata.find(name);
    if (map == m_metadata.end() || !map->is_object())
        return found;
    for (const auto &[key, value] : map->items())
        found.emplace_back(key, value.is_string() ? value.get<Text>() : Text());
    std::sort(found.begin(), found.end());
    return found;
}

const Json *Judge::list(const char *name) const
{
    const auto found = m_metadata.find(name);
    return found != m_metadata.end() && found->is_array() ? &*found : nullptr;
}

void Judge::name()
{
    const Text base = text("generateName");
    const Text name = text("name");
    if (!base.empty()) {
        // What is generated begins with a letter or digit, so a hyphen may come before it.
        Text example = base;
        if (base.size() > 1 && base.ends_with('-'))
            example = base.substr(0, base.size() - 2) + 'a';
        invalid("metadata.generateName", base, names::subdomainFaults(example));
    }
    if (name.empty())
        add("metadata.name", "Required value: name or generateName is required");
    else
        invalid("metadata.name", name, names::subdomainFaults(name));
}

void Judge::nameSpace(bool isNamespaced)
{
    const Text nameSpace = text("namespace");
    if (nameSpace.empty())
        return; // the request's then
    if (isNamespaced)
        invalid("metadata.namespace", nameSpace, names::labelFaults(nameSpace));
    else
        add("metadata.namespace", "Forbidden: not allowed on this type");
}

void Judge::labels()
{
    for (const auto &[key, value] : texts("labels")) {
        invalid("metadata.labels", key, names::keyFaults(key));
        invalid("metadata.labels", value, names::valueFaults(value));
    }
}

void Judge::annotations()
{
    size_t size = 0;
    for (const auto &[key, value] : texts("annotations")) {
        size += key.size() + value.size();
        invalid("metadata.annotations", key, names::keyFaults(lower(key)));
    }
    if (size > LongestAnnotations) {
        add("metadata.annotations",
            "Too long: may not be more than " + std::to_string(LongestAnnotations) + " bytes");
    }
}

/// In the order of the type, which shown() would not keep.
Json asGoWrites(const Json &reference)
{
    if (reference.is_array()) {
        Json list = Json::array();
        for (const Json &one : reference)
            list.push_back(asGoWrites(one));
        return list;
    }
    Json one = Json::object();
    for (const char *name : {"apiVersion", "kind", "name", "uid", "controller", "blockOwnerDeletion"}) {
        if (reference.is_object() && reference.contains(name))
            one[name] = reference[name];
    }
    return one;
}

void Judge::owners()
{
    const Json *references = list("ownerReferences");
    if (!references)
        return;
    Text controller;
    for (const Json &reference : *references) {
        const auto member = [&](const char *name) {
            const auto found = reference.is_object() ? reference.find(name) : reference.end();
            return found != reference.end() && found->is_string() ? found->get<Text>() : Text();
        };
        const Text apiVersion = member("apiVersion");
        const Text path = "metadata.ownerReferences";
        // Text with more than one slash has no group and version either.
        const auto slashes = std::count(apiVersion.begin(), apiVersion.end(), '/');
        if (apiVersion.empty() || apiVersion == "/" || slashes > 1 || (slashes == 1 && apiVersion.back() == '/'))
            invalid(path + ".apiVersion", apiVersion, {"version must not be empty"});
        for (const char *name : {"kind", "name", "uid"}) {
            if (member(name).empty())
                invalid(path + '.' + name, Text(), {"must not be empty"});
        }
        const auto inOrder = [&](const Json &value, const Text &why) {
            const Text shown = asGoWrites(value).dump(-1, ' ', false, Json::error_handler_t::replace);
            add(path, "Invalid value: " + shown + ": " + why);
        };
        if (apiVersion == "v1" && member("kind") == "Event")
            inOrder(reference, "/v1, Kind=Event is disallowed from being an owner");
        const auto isController = reference.is_object() ? reference.find("controller") : reference.end();
        if (isController == reference.end() || !isController->is_boolean() || !isController->get<bool>())
            continue;
        const Text current = member("kind") + '/' + member("name");
        if (controller.empty()) {
            controller = current;
        } else {
            inOrder(*references, "Only one reference can have Controller set to true. Found \"true\" in references for "
                                     + controller + " and " + current);
        }
    }
}

void Judge::finalizers()
{
    const Json *all = list("finalizers");
    if (!all)
        return;
    for (const Json &finalizer : *all) {
        if (finalizer.is_string())
            invalid("metadata.finalizers", finalizer, names::keyFaults(finalizer.get_ref<const Text &>()));
    }
    const auto has = [&](const char *name) { return std::find(all->begin(), all->end(), Json(name)) != all->end(); };
    if (has("orphan") && has("foregroundDeletion")) {
        invalid("metadata.finalizers", *all, {"finalizer orphan and foregroundDeletion cannot be both set"});
    }
}

std::vector<SchemaFault> Judge::run(bool isNamespaced, bool isUpdate)
{
    if (!isUpdate)
        name();
    nameSpace(isNamespaced);
    labels();
    annotations();
    owners();
    finalizers();
    return std::move(m_faults);
}

} // namespace

std::vector<SchemaFault> metadataFaults(const Json &object, bool isNamespaced, bool isUpdate)
{
    static const Json None = Json::object();
    const auto metadata = object.is_object() ? object.find("metadata") : object.end();
    return Judge(metadata != object.end() && metadata->is_object() ? *metadata : None).run(isNamespaced, isUpdate);
}

} // namespace weir::admission
