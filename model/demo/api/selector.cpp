// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/selector.h"

#include <algorithm>

namespace weir::demo {

namespace {

std::string trimmed(const std::string &text)
{
    const size_t first = text.find_first_not_of(" \t");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Splits at commas outside parentheses.
std::vector<std::string> split(const std::string &text)
{
    std::vector<std::string> parts;
    std::string part;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0) {
            parts.push_back(trimmed(part));
            part.clear();
        } else {
            part += c;
        }
    }
    parts.push_back(trimmed(part));
    return parts;
}

bool isLabelKey(const std::string &key)
{
    return !key.empty() && key.size() <= 317
        && std::all_of(key.begin(), key.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.' || c == '/';
           });
}

bool isLabelValue(const std::string &value)
{
    return value.size() <= 63 && std::all_of(value.begin(), value.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.';
    });
}

bool isSelectable(const ApiType &type, const std::string &field)
{
    if (field == "metadata.name" || (field == "metadata.namespace" && type.namespaced))
        return true;
    if (type.kind == "Event" && type.group.empty()) {
        static constexpr std::string_view fields[] = {
            "involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid",
            "involvedObject.apiVersion", "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason",
            "type", "source", "reportingComponent"};
        return std::find(std::begin(fields), std::end(fields), field) != std::end(fields);
    }
    if (type.kind == "Pod")
        return field == "status.phase" || field == "spec.nodeName" || field == "spec.restartPolicy";
    return type.kind == "Namespace" && field == "status.phase";
}

} // namespace

ApiResult<Selector> Selector::parse(const ApiType &type, const std::string &labels, const std::string &fields)
{
    Selector result;
    constexpr size_t limit = 200;
    const auto bad = [](const std::string &text) {
        return refuse(errors::badRequest("unable to parse requirement: \"" + text + '"'));
    };
    if (!trimmed(labels).empty()) {
        for (const std::string &part : split(labels)) {
            Term term;
            const size_t open = part.find('(');
            if (open != std::string::npos) {
                const std::string head = trimmed(part.substr(0, open));
                const size_t space = head.find_last_of(" \t");
                const std::string word = space == std::string::npos ? std::string() : head.substr(space + 1);
                if (part.back() != ')' || (word != "in" && word != "notin"))
                    return bad(part);
                term.op = word == "in" ? Term::Operator::In : Term::Operator::NotIn;
                term.key = trimmed(head.substr(0, space));
                term.values = split(part.substr(open + 1, part.size() - open - 2));
            } else if (const size_t sign = part.find('='); sign != std::string::npos) {
                const bool isNot = sign > 0 && part[sign - 1] == '!';
                const bool isDouble = sign + 1 < part.size() && part[sign + 1] == '=';
                term.op = isNot ? Term::Operator::NotIn : Term::Operator::In;
                term.key = trimmed(part.substr(0, isNot ? sign - 1 : sign));
                term.values = {trimmed(part.substr(sign + (isDouble ? 2 : 1)))};
            } else if (part.starts_with('!')) {
                term.op = Term::Operator::Missing;
                term.key = trimmed(part.substr(1));
            } else {
                term.op = Term::Operator::Exists;
                term.key = part;
            }
            const bool areValues = std::all_of(term.values.begin(), term.values.end(), isLabelValue);
            if (!isLabelKey(term.key) || !areValues || result.m_terms.size() >= limit)
                return bad(part);
            result.m_terms.push_back(std::move(term));
        }
    }
    if (!trimmed(fields).empty()) {
        for (const std::string &part : split(fields)) {
            const size_t sign = part.find('=');
            if (sign == std::string::npos || sign == 0)
                return refuse(errors::badRequest("invalid selector: '" + part + "'; can't understand '" + part + "'"));
            const bool isNot = part[sign - 1] == '!';
            const bool isDouble = sign + 1 < part.size() && part[sign + 1] == '=';
            Term term;
            term.isField = true;
            term.op = isNot ? Term::Operator::NotIn : Term::Operator::In;
            const std::string field = trimmed(part.substr(0, isNot ? sign - 1 : sign));
            if (!isSelectable(type, field)) {
                // Kinds with selectable fields of their own word it otherwise.
                const bool isPlainKind = !type.custom && type.kind != "Event" && type.kind != "Pod"
                    && type.kind != "Namespace" && type.namespaced;
                return refuse(errors::badRequest(
                    isPlainKind ? Json(field).dump()
                            + " is not a known field selector: only \"metadata.name\", \"metadata.namespace\""
                                : "field label not supported: " + field));
            }
            term.key = '/' + field;
            std::replace(term.key.begin(), term.key.end(), '.', '/');
            term.values = {trimmed(part.substr(sign + (isDouble ? 2 : 1)))};
            result.m_terms.push_back(std::move(term));
        }
    }
    return result;
}

bool Selector::matches(const Json &object) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        const Json *value = nullptr;
        if (term.isField) {
            value = find(object, term.key == "/source" ? std::string_view("/source/component")
                                                       : std::string_view(term.key));
        } else if (const Json *labels = find(object, "/metadata/labels"); labels && labels->is_object()) {
            const auto found = labels->find(term.key);
            value = found == labels->end() ? nullptr : &*found;
        }
        const std::string text = value && value->is_string() ? value->get<std::string>() : std::string();
        const bool isAmong = std::find(term.values.begin(), term.values.end(), text) != term.values.end();
        switch (term.op) {
        case Term::Operator::Exists: return value != nullptr;
        case Term::Operator::Missing: return value == nullptr;
        // An absent field equals the empty text; an absent label is in nothing.
        case Term::Operator::In: return (value || term.isField) && isAmong;
        case Term::Operator::NotIn: return !((value || term.isField) && isAmong);
        }
        return false;
    });
}

} // namespace weir::demo
