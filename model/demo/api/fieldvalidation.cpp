// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/api/fieldvalidation.h"

#include <set>

namespace weir::demo {

std::vector<DuplicateName> duplicateNames(std::string_view json)
{
    struct Level {
        bool isObject = false;
        bool wantsName = false;
        std::string path = {};
        std::string member = {};
        size_t index = 0;
        std::set<std::string> names = {};
    };
    std::vector<Level> levels;
    std::vector<DuplicateName> found;
    int line = 1;
    const auto here = [&]() -> std::string {
        if (levels.empty())
            return {};
        const Level &level = levels.back();
        if (!level.isObject)
            return level.path + '[' + std::to_string(level.index) + ']';
        return level.path.empty() ? level.member : level.path + '.' + level.member;
    };
    for (size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n') {
            ++line;
        } else if (c == '{' || c == '[') {
            std::string path = here();
            levels.push_back({.isObject = c == '{', .wantsName = c == '{', .path = std::move(path)});
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        } else if (c == ',' && !levels.empty()) {
            levels.back().wantsName = levels.back().isObject;
            ++levels.back().index;
        } else if (c == '"') {
            const size_t begin = ++i;
            while (i < json.size() && json[i] != '"')
                i += json[i] == '\\' ? 2 : 1;
            if (levels.empty() || !levels.back().wantsName)
                continue;
            Level &level = levels.back();
            level.wantsName = false;
            level.member = std::string(json.substr(begin, i - begin));
            if (!level.names.insert(level.member).second)
                found.push_back({here(), level.member, line});
        }
    }
    return found;
}

bool isStrict(const HttpRequest &request)
{
    const auto parameters = request.parameters();
    const auto found = parameters.find("fieldValidation");
    return found != parameters.end() && found->second == "Strict";
}

std::string strictFaults(const ApiType &type, const HttpRequest &request, std::string_view body, Json &object,
                         HttpResponse &response)
{
    std::vector<std::string> faults;
    for (const DuplicateName &duplicate : duplicateNames(body))
        faults.push_back("duplicate field \"" + duplicate.path + '"');
    if (const Schema *schema = schemaOf(type)) {
        for (const SchemaProblem &problem : problemsOf(*schema, object)) {
            if (problem.isUnknown)
                faults.push_back("unknown field \"" + problem.path + '"');
        }
        prune(*schema, object);
    }
    const auto parameters = request.parameters();
    const auto asked = parameters.find("fieldValidation");
    if (asked != parameters.end() && asked->second == "Ignore")
        return {};
    std::string words;
    for (const std::string &fault : faults) {
        words += (words.empty() ? "" : ", ") + fault;
        if (isStrict(request))
            continue;
        std::string quoted;
        for (const char c : fault) {
            if (c == '"' || c == '\\')
                quoted += '\\';
            quoted += c;
        }
        response.headers.emplace_back("Warning", "299 - \"" + quoted + '"');
    }
    return isStrict(request) ? words : std::string();
}

} // namespace weir::demo
