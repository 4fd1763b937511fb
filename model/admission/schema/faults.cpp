// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/decode/gowords.h"
#include "model/admission/schema/formats.h"
#include "model/admission/schema/gotext.h"
#include "model/admission/schema/schema.h"
#include "model/admission/schema/unchanged.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace weir::admission {

namespace {

using Text = std::string;

/// JSON's own names, as the server uses them.
const char *wordFor(const Json &value)
{
    if (!value.is_number())
        return value.type_name();
    return isInt64(value) ? "integer" : "number";
}

const char *wordFor(Schema::Type type)
{
    switch (type) {
    case Schema::Type::Text: return "string";
    case Schema::Type::Integer: return "integer";
    case Schema::Type::Number: return "number";
    case Schema::Type::Boolean: return "boolean";
    case Schema::Type::Object: return "object";
    case Schema::Type::List: return "array";
    case Schema::Type::Any: break;
    }
    return "";
}

/// 3.0 is an integer to the server, as long as a double holds it exactly; so is what is nearly one.
bool isWhole(double value)
{
    constexpr double Most = 9007199254740991.0;
    if (!std::isfinite(value) || std::abs(value) > Most)
        return false;
    const double whole = std::trunc(value);
    return value == whole || (whole > 0 && (value - whole) / (value + whole) < 1e-9);
}

bool fits(Schema::Type type, const Json &value)
{
    switch (type) {
    case Schema::Type::Any: return true;
    case Schema::Type::Text: return value.is_string();
    case Schema::Type::Integer:
        return isInt64(value) || (value.is_number() && isWhole(value.get<double>()));
    case Schema::Type::Number: return value.is_number();
    case Schema::Type::Boolean: return value.is_boolean();
    case Schema::Type::Object: return value.is_object();
    case Schema::Type::List: return value.is_array();
    }
    return true;
}

size_t characters(const Text &text)
{
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

/// Collects in the order of the server's validators. Recurses as deep as the schema, whatever the input.
class Judge
{
public:
    /// `old`: the value as it is stored, where one is that belongs to this; its faults are then no faults of an update.
    void look(const Schema &schema, const Json &value, const Text &path, const Json *old = nullptr);
    void lookForTwins(const Schema &schema, const Json &value, const Text &path);
    void lookAtReplicas(const Text &replicas, const Json &object);
    std::vector<SchemaFault> take() { return std::move(m_faults); }

private:
    void lookInside(const Schema &schema, const Json &value, const Text &path, const Json *old);
    void add(const Text &path, const Text &words)
    {
        m_faults.push_back({QString::fromStdString(path + ": " + words), QString::fromStdString(path)});
    }
    void invalid(const Text &path, const Json &shownValue, const Text &why)
    {
        add(path, "Invalid value: " + shown(shownValue) + ": " + path + " in body " + why);
    }
    bool lookAtType(const Schema &schema, const Json &value, const Text &path);
    void lookAtChoices(const Schema &schema, const Json &value, const Text &path);
    void lookAtAlternatives(const Schema &schema, const Json &value, const Text &path);
    void lookAtText(const Schema &schema, const Text &text, const Text &path);
    void lookAtNumber(const Schema &schema, const Json &number, const Text &path);
    void lookAtList(const Schema &schema, const Json &list, const Text &path, const Json *old);
    void lookAtObject(const Schema &schema, const Json &object, const Text &path, const Json *old);

    std::vector<SchemaFault> m_faults;
};

const char *goType(const Json &value)
{
    switch (value.type()) {
    case Json::value_t::string: return "string";
    case Json::value_t::boolean: return "bool";
    case Json::value_t::number_float:
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: return isInt64(value) ? "int64" : "float64";
    case Json::value_t::array: return "[]interface {}";
    case Json::value_t::object: return "map[string]interface {}";
    default: return "<nil>";
    }
}

/// A value as Go prints it: without quotes and commas, maps by their keys.
Text plain(const Json &value)
{
    if (value.is_null())
        return "<nil>";
    if (!value.is_structured())
        return value.is_string() ? value.get<Text>() : shown(value);
    std::map<Text, const Json *> members;
    Text list;
    for (const auto &[key, member] : value.items()) {
        if (value.is_object())
            members[key] = &member;
        else
            list += (list.empty() ? "" : " ") + plain(member);
    }
    for (const auto &[key, member] : members)
        list += (list.empty() ? "" : " ") + key + ':' + plain(*member);
    return (value.is_object() ? "map[" : "[") + list + ']';
}

Text below(const Text &path, const Text &name)
{
    return path.empty() ? name : path + '.' + name;
}

Text at(const Text &path, size_t index)
{
    return path + '[' + std::to_string(index) + ']';
}

bool Judge::lookAtType(const Schema &schema, const Json &value, const Text &path)
{
    if (schema.isIntOrString) {
        if (fits(Schema::Type::Integer, value) || value.is_string())
            return true;
        // The words of the two alternatives, which are all that the schema has of a type.
        m_faults.push_back({QString::fromStdString("<nil>: Invalid value: \"\": \"" + path
                                                   + "\" must validate at least one schema (anyOf)"),
                            QString::fromStdString(path)});
        invalid(path, wordFor(value), Text("must be of type integer: ") + go::goQuoted(wordFor(value)));
        return false;
    }
    if (fits(schema.type, value) || (value.is_null() && schema.isNullable))
        return true;
    // With a format that the server knows a list passes for a text, and others are said to lack it.
    if (schema.type == Schema::Type::Text && hasFormat(schema.format)) {
        if (value.is_array())
            return true;
        const Text got = value.is_number() ? (isInt64(value) ? "int64" : "float64") : "";
        invalid(path, got, "must be of type " + schema.format + ": " + go::goQuoted(got));
        return false;
    }
    const Text got = wordFor(value);
    invalid(path, got, Text("must be of type ") + wordFor(schema.type) + ": " + go::goQuoted(got));
    return false;
}

void Judge::lookAtChoices(const Schema &schema, const Json &value, const Text &path)
{
    if (schema.choices.empty()
        || std::find(schema.choices.begin(), schema.choices.end(), value) != schema.choices.end())
        return;
    Text list;
    for (const Json &choice : schema.choices) {
        list += list.empty() ? "" : ", ";
        list += go::goQuoted(choice.is_string() ? choice.get<Text>() : choice.dump());
    }
    add(path, "Unsupported value: " + (value.is_null() ? Text("null") : shown(value)) + ": supported values: " + list);
}

void Judge::lookAtAlternatives(const Schema &schema, const Json &value, const Text &path)
{
    if (schema.alternatives.empty())
        return;
    // What is no object lacks nothing.
    size_t whole = value.is_object() ? 0 : schema.alternatives.size();
    std::vector<Text> best; // what the alternative lacks that lacks something first
    for (const std::vector<Text> &alternative : schema.alternatives) {
        if (!value.is_object())
            break;
        std::vector<Text> absent;
        std::copy_if(alternative.begin(), alternative.end(), std::back_inserter(absent),
                     [&](const Text &name) { return !value.contains(name); });
        if (absent.empty())
            ++whole;
        else if (best.empty())
            best = absent;
    }
    if (whole == 1)
        return;
    const Text count = whole == 0 ? "Found none valid" : "Found " + std::to_string(whole) + " valid alternatives";
    m_faults.push_back({QString::fromStdString("<nil>: Invalid value: \"\": \"" + path
                                               + "\" must validate one and only one schema (oneOf). " + count),
                        QString::fromStdString(path)});
    if (whole == 0) {
        for (const Text &name : best)
            add(below(path, name), "Required value");
    }
}

void Judge::lookAtText(const Schema &schema, const Text &text, const Text &path)
{
    const size_t length = characters(text);
    // Of a list or object the bounds count entries.
    const bool isOther = schema.type == Schema::Type::List || schema.type == Schema::Type::Object;
    if (isOther) {
        // The type was named already.
    } else if (schema.longest && length > *schema.longest) {
        add(path, "Too long: may not be more than " + std::to_string(*schema.longest) + " bytes");
    } else if (schema.shortest && length < *schema.shortest) {
        invalid(path, text, "should be at least " + std::to_string(*schema.shortest) + " chars long");
    } else if (!schema.pattern.empty()
               && !schema.expression.match(QString::fromStdString(text)).hasMatch()) {
        invalid(path, text, "should match '" + schema.pattern + '\'');
    }
    if (!fitsFormat(schema.format, text))
        invalid(path, text, "must be of type " + schema.format + ": " + go::goQuoted(text));
}

void Judge::lookAtNumber(const Schema &schema, const Json &number, const Text &path)
{
    const double value = number.get<double>();
    // Beside an integer the limit is written as one.
    const auto limit = [&](double bound) {
        return isInt64(number) ? std::to_string(static_cast<int64_t>(bound)) : plainNumber(Json(bound));
    };
    if (schema.least && value < *schema.least)
        invalid(path, number, "should be greater than or equal to " + limit(*schema.least));
    if (schema.most && value > *schema.most)
        invalid(path, number, "should be less than or equal to " + limit(*schema.most));
}

void Judge::lookAtList(const Schema &schema, const Json &list, const Text &path, const Json *old)
{
    if (schema.type != Schema::Type::List)
        return;
    for (size_t i = 0; schema.item && i < list.size(); ++i)
        look(*schema.item, list[i], at(path, i), old ? twinIn(schema, *old, list[i]) : nullptr);
    if (schema.shortest && list.size() < *schema.shortest)
        invalid(path, list.size(), "should have at least " + std::to_string(*schema.shortest) + " items");
    if (schema.longest && list.size() > *schema.longest) {
        add(path, "Too many: " + std::to_string(list.size()) + ": must have at most "
                      + std::to_string(*schema.longest) + " items");
    }
}

void Judge::lookAtObject(const Schema &schema, const Json &object, const Text &path, const Json *old)
{
    if (schema.item && schema.type == Schema::Type::Object) {
        for (const auto &[name, member] : object.items())
            look(*schema.item, member, below(path, name), old ? memberIn(*old, name) : nullptr);
    }
    for (const auto &[name, member] : schema.members) {
        const auto present = object.find(name);
        if (present == object.end())
            continue;
        const bool isType = path.empty() && (name == "apiVersion" || name == "kind");
        look(*member, *present, below(path, name), old && !isType ? memberIn(*old, name) : nullptr);
    }
    for (const Text &name : schema.required) {
        if (!object.contains(name))
            add(below(path, name), "Required value");
    }
}

void Judge::look(const Schema &schema, const Json &value, const Text &path, const Json *old)
{
    const size_t before = m_faults.size();
    lookInside(schema, value, path, old);
    if (old && m_faults.size() > before && isUnchanged(schema, value, *old))
        m_faults.resize(before);
}

void Judge::lookInside(const Schema &schema, const Json &value, const Text &path, const Json *old)
{
    lookAtType(schema, value, path);
    if (value.is_null()) {
        lookAtChoices(schema, value, path);
        return;
    }
    lookAtAlternatives(schema, value, path);
    if (value.is_string())
        lookAtText(schema, value.get_ref<const Text &>(), path);
    else if (value.is_number())
        lookAtNumber(schema, value, path);
    else if (value.is_array())
        lookAtList(schema, value, path, old);
    lookAtChoices(schema, value, path);
    if (value.is_object())
        lookAtObject(schema, value, path, old);
}

void Judge::lookForTwins(const Schema &schema, const Json &value, const Text &path)
{
    if (value.is_object()) {
        for (const auto &[name, member] : value.items()) {
            const auto declared = schema.members.find(name);
            const Schema *of = declared != schema.members.end() ? declared->second.get()
                : schema.type == Schema::Type::Object          ? schema.item.get()
                                                               : nullptr;
            if (of)
                lookForTwins(*of, member, below(path, name));
        }
        return;
    }
    if (!value.is_array() || schema.type != Schema::Type::List || !schema.item)
        return;
    std::set<nlohmann::json> seen;
    for (size_t i = 0; i < value.size() && !schema.keys.empty(); ++i) {
        if (!value[i].is_object() && !value[i].is_null()) {
            add(at(path, i), "Invalid value: " + shown(value[i]) + ": must be an object for an array of list-type map");
            break;
        }
        nlohmann::json key = nlohmann::json::object();
        for (const Text &name : schema.keys) {
            if (value[i].is_object() && value[i].contains(name))
                key[name] = nlohmann::json(value[i][name]);
        }
        if (!seen.insert(key).second)
            add(at(path, i), "Duplicate value: " + key.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }
    for (size_t i = 0; i < value.size(); ++i)
        lookForTwins(*schema.item, value[i], at(path, i));
}

void Judge::lookAtReplicas(const Text &replicas, const Json &object)
{
    if (replicas.empty())
        return;
    const Text path = '.' + replicas;
    const auto refuse = [&](const Text &shownValue, const Text &why) {
        m_faults.push_back({QString::fromStdString(path + ": Invalid value: " + shownValue + ": " + why),
                            QString::fromStdString(replicas)});
    };
    const Json *count = &object;
    for (size_t begin = 0; begin < replicas.size();) {
        const size_t end = std::min(replicas.find('.', begin), replicas.size());
        if (!count->is_object()) {
            refuse("0", path + " accessor error: " + plain(*count) + " is of the type " + goType(*count)
                            + ", expected map[string]interface{}");
            return;
        }
        const auto member = count->find(replicas.substr(begin, end - begin));
        if (member == count->end() || (member->is_null() && end < replicas.size()))
            return;
        count = &*member;
        begin = end + 1;
    }
    if (!isInt64(*count)) {
        refuse("0", path + " accessor error: " + plain(*count) + " is of the type " + goType(*count)
                        + ", expected int64");
    } else if (count->get<double>() < 0) {
        refuse(plainNumber(*count), "should be a non-negative integer");
    } else if (count->get<double>() > std::numeric_limits<int>::max()) {
        refuse(plainNumber(*count), "should be less than or equal to 2147483647");
    }
}

} // namespace

std::vector<SchemaFault> faults(const Definition &definition, const Json &object, const Json *old)
{
    Judge judge;
    judge.look(*definition.schema, object, {}, old);
    judge.lookAtReplicas(definition.replicas, object);
    Judge before;
    if (old)
        before.lookForTwins(*definition.schema, *old, {});
    if (before.take().empty())
        judge.lookForTwins(*definition.schema, object, {});
    return judge.take();
}

} // namespace weir::admission
