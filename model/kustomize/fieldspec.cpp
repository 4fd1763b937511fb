// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/fieldspec.h"

namespace weir::kustomize {

namespace {

std::vector<std::string> stepsOf(const std::string &path)
{
    std::vector<std::string> steps(1);
    for (size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '\\' && i + 1 < path.size() && path[i + 1] == '/') {
            steps.back() += '/';
            ++i;
        } else if (path[i] == '/') {
            steps.emplace_back();
        } else {
            steps.back() += path[i];
        }
    }
    return steps;
}

struct Walk {
    const std::vector<std::string> &steps;
    const Json &made;
    bool create;
    const std::function<void(Json &)> &visit;

    void go(Json &value, size_t at) const
    {
        if (at == steps.size()) {
            visit(value);
            return;
        }
        if (value.is_array()) {
            for (Json &item : value)
                go(item, at);
            return;
        }
        if (!value.is_object())
            return;
        std::string name = steps[at];
        const bool isList = name.ends_with("[]");
        if (isList)
            name.resize(name.size() - 2);
        const bool isLast = at + 1 == steps.size();
        const Json empty = isLast ? made : Json::object();
        auto found = value.find(name);
        if (found == value.end()) {
            if (!create || isList)
                return;
            value[name] = empty;
            found = value.find(name);
        } else if (found->is_null()) {
            if (!create || isList)
                return;
            *found = empty;
        }
        go(*found, at + 1);
    }
};

bool fits(std::string_view wanted, const QString &is)
{
    return wanted.empty() || is == QLatin1StringView(wanted.data(), static_cast<qsizetype>(wanted.size()));
}

} // namespace

bool isSelected(const Identity &identity, std::string_view group, std::string_view version, std::string_view kind)
{
    return fits(group, identity.group) && fits(version, identity.version) && fits(kind, identity.kind);
}

void eachField(Json &object, const FieldSpec &spec, const Json &made, const std::function<void(Json &)> &visit)
{
    if (!isSelected(identityOf(object), spec.group, spec.version, spec.kind))
        return;
    const std::vector<std::string> steps = stepsOf(spec.path);
    Walk{.steps = steps, .made = made, .create = spec.create, .visit = visit}.go(object, 0);
}

FieldSpec fieldSpecOf(const Json &json)
{
    return {.path = stringAt(json, "/path").toStdString(), .group = stringAt(json, "/group").toStdString(),
            .version = stringAt(json, "/version").toStdString(), .kind = stringAt(json, "/kind").toStdString(),
            .create = boolAt(json, "/create")};
}

} // namespace weir::kustomize
