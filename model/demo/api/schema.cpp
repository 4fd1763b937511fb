// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/schema.h"

#include "model/demo/api/store.h"

#include <algorithm>

namespace weir::demo {

namespace {

using Type = Schema::Type;

/// The names that messages use; JSON's own for values.
const char *wordFor(Type type)
{
    switch (type) {
    case Type::Text: return "string";
    case Type::Integer: return "integer";
    case Type::Number: return "number";
    case Type::Boolean: return "boolean";
    case Type::List: return "array";
    case Type::Object:
    case Type::Map: return "object";
    case Type::Anything: break;
    }
    return "";
}

const char *typeWord(const Json &value)
{
    return value.is_number_integer() ? "integer" : value.type_name();
}

bool fits(Type type, const Json &value)
{
    switch (type) {
    case Type::Anything: return true;
    case Type::Text: return value.is_string();
    case Type::Integer: return value.is_number_integer();
    case Type::Number: return value.is_number();
    case Type::Boolean: return value.is_boolean();
    case Type::List: return value.is_array();
    case Type::Object:
    case Type::Map: return value.is_object();
    }
    return true;
}

// Both recurse as deep as the schema is, whatever the value.

void collect(const Schema &schema, const Json &value, const std::string &path, std::vector<SchemaProblem> &problems)
{
    if (value.is_null())
        return;
    if (!fits(schema.type, value)) {
        problems.push_back({.path = path, .expected = schema.type, .value = &value});
        return;
    }
    if (schema.type == Type::List) {
        for (size_t i = 0; i < value.size(); ++i)
            collect(*schema.item, value[i], path + '[' + std::to_string(i) + ']', problems);
    } else if (schema.type == Type::Map || schema.type == Type::Object) {
        for (const auto &[name, member] : value.items()) {
            const std::string below = path.empty() ? name : path + '.' + name;
            const auto declared = schema.members.find(name);
            if (schema.type == Type::Map)
                collect(*schema.item, member, below, problems);
            else if (declared != schema.members.end())
                collect(*declared->second, member, below, problems);
            else if (!schema.keepsUnknown)
                problems.push_back({.path = below, .isUnknown = true, .value = &member});
        }
    }
}

/// As the typed merge words it.
std::string typedProblem(const SchemaProblem &problem)
{
    if (problem.isUnknown)
        return '.' + problem.path + ": field not declared in schema";
    const Json &value = *problem.value;
    const std::string plain = value.is_string() ? value.get<std::string>()
        : value.is_array() || value.is_object() ? std::string()
                                                : value.dump();
    std::string text = '.' + problem.path + ": expected ";
    switch (problem.expected) {
    case Type::Integer:
    case Type::Number:
        return text + "numeric (int or float), got " + (value.is_boolean() ? "bool" : typeWord(value));
    case Type::Boolean: text += "boolean"; break;
    case Type::List: text += "list"; break;
    case Type::Map:
    case Type::Object: text += "map"; break;
    default: return text + "string, got &value.valueUnstructured{Value:" + plain + '}';
    }
    return text + ", got &{" + plain + '}';
}

} // namespace

std::vector<SchemaProblem> problemsOf(const Schema &schema, const Json &object)
{
    std::vector<SchemaProblem> problems;
    collect(schema, object, {}, problems);
    std::sort(problems.begin(), problems.end(),
              [](const SchemaProblem &a, const SchemaProblem &b) { return a.path < b.path; });
    return problems;
}

void prune(const Schema &schema, Json &object)
{
    if (schema.type == Type::List && object.is_array()) {
        for (Json &element : object)
            prune(*schema.item, element);
    } else if (schema.type == Type::Object && object.is_object()) {
        std::vector<std::string> unknown;
        for (const auto &[name, member] : object.items()) {
            const auto declared = schema.members.find(name);
            if (declared != schema.members.end())
                prune(*declared->second, object[name]);
            else if (!schema.keepsUnknown)
                unknown.push_back(name);
        }
        for (const std::string &name : unknown)
            object.erase(name);
    }
}

std::optional<ApiError> metadataRefusal(const ApiType &type, const std::string &version, const Json &object)
{
    const Json *metadata = find(object, "/metadata");
    if (!metadata || metadata->is_null())
        return std::nullopt;
    const auto refusal = [&](const std::string &detail) {
        return errors::badRequest(type.kind + " in version \"" + version + "\" cannot be handled as a " + type.kind
                                  + ": json: cannot unmarshal " + detail);
    };
    const std::string place = "into Go struct field ObjectMeta." + std::string(type.custom ? "" : "metadata.");
    const auto word = [](const Json &value) -> std::string {
        return value.is_boolean() ? "bool" : value.is_number() ? "number" : value.type_name();
    };
    if (!metadata->is_object()) {
        return refusal(word(*metadata) + (type.custom ? " into Go value of type v1.ObjectMeta"
                                                      : " into Go struct field " + type.kind
                                                            + ".metadata of type v1.ObjectMeta"));
    }
    for (const char *name : {"name", "generateName", "namespace", "uid", "resourceVersion"}) {
        const auto value = metadata->find(name);
        if (value != metadata->end() && !value->is_null() && !value->is_string())
            return refusal(word(*value) + ' ' + place + name + " of type string");
    }
    for (const char *name : {"labels", "annotations"}) {
        const auto values = metadata->find(name);
        if (values == metadata->end() || values->is_null())
            continue;
        if (!values->is_object())
            return refusal(word(*values) + ' ' + place + name + " of type map[string]string");
        for (const auto &[key, value] : values->items()) {
            if (!value.is_string() && !value.is_null())
                return refusal(word(value) + ' ' + place + name + " of type string");
        }
    }
    return std::nullopt;
}

std::optional<ApiError> typeRefusal(const ApiType &type, const Json &object)
{
    const Schema *schema = schemaOf(type);
    if (!schema)
        return std::nullopt;
    std::vector<errors::FieldCause> causes;
    for (const SchemaProblem &problem : problemsOf(*schema, object)) {
        if (problem.isUnknown || problem.path.starts_with("metadata"))
            continue;
        const std::string got = typeWord(*problem.value);
        causes.push_back({.field = problem.path, .reason = "FieldValueTypeInvalid",
                          .detail = "Invalid value: \"" + got + "\": " + problem.path + " in body must be of type "
                              + wordFor(problem.expected) + ": \"" + got + '"'});
    }
    if (causes.empty())
        return std::nullopt;
    return errors::invalid(type, textAt(object, "/metadata/name"), causes);
}

std::optional<ApiError> typedPatchRefusal(const ApiType &type, const Json &object)
{
    const Schema *schema = schemaOf(type);
    if (!schema)
        return std::nullopt;
    std::vector<SchemaProblem> problems = problemsOf(*schema, object);
    // A fractional number is a number to the merge; the schema refuses it later.
    std::erase_if(problems, [](const SchemaProblem &problem) {
        return !problem.isUnknown && problem.expected == Type::Integer && problem.value->is_number();
    });
    if (problems.empty())
        return std::nullopt;
    std::string text;
    if (problems.size() == 1) {
        text = typedProblem(problems.front());
    } else {
        text = "errors:";
        for (const SchemaProblem &problem : problems)
            text += "\n  " + typedProblem(problem);
    }
    const std::string nameSpace = textAt(object, "/metadata/namespace");
    const std::string version = textAt(object, "/apiVersion");
    return ApiError{.code = 500,
                    .message = "failed to create typed patch object (" + nameSpace + '/'
                        + textAt(object, "/metadata/name") + "; " + (type.group.empty() ? "/" : "") + version
                        + ", Kind=" + type.kind + "): " + text};
}

} // namespace weir::demo
