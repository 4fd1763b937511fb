// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/shapes.h"

#include "model/manifest/objectmeta.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string_view>

namespace weir::kustomize {

namespace {

/// A member of a mapping, and what it may be. `below` are the members of a mapping, or of each mapping in a list.
struct Member {
    enum class Type { Any, Text, Flag, Number, Mapping, List };
    std::string_view name;
    Type type = Type::Any;
    std::span<const Member> below = {};
};

using Type = Member::Type;

constexpr Member Target[] = {{"group", Type::Text}, {"version", Type::Text}, {"kind", Type::Text}, {"name", Type::Text},
                             {"namespace", Type::Text}, {"annotationSelector", Type::Text},
                             {"labelSelector", Type::Text}};
constexpr Member Patch[] = {{"path", Type::Text}, {"patch", Type::Text}, {"target", Type::Mapping, Target},
                            {"options", Type::Any}};
constexpr Member Label[] = {{"pairs", Type::Any}, {"includeSelectors", Type::Flag}, {"includeTemplates", Type::Flag},
                            {"fields", Type::Any}};
constexpr Member Image[] = {{"name", Type::Text}, {"newName", Type::Text}, {"tagSuffix", Type::Text},
                            {"newTag", Type::Text}, {"digest", Type::Text}};
constexpr Member Replica[] = {{"name", Type::Text}, {"count", Type::Number}};
constexpr Member Options[] = {{"labels", Type::Any}, {"annotations", Type::Any}, {"disableNameSuffixHash", Type::Flag},
                              {"immutable", Type::Flag}};
constexpr Member ConfigMap[] = {{"namespace", Type::Text}, {"name", Type::Text}, {"behavior", Type::Text},
                                {"literals", Type::List}, {"files", Type::List}, {"envs", Type::List},
                                {"env", Type::Text}, {"options", Type::Mapping, Options}};
constexpr Member Secret[] = {{"namespace", Type::Text}, {"name", Type::Text}, {"behavior", Type::Text},
                             {"literals", Type::List}, {"files", Type::List}, {"envs", Type::List},
                             {"env", Type::Text}, {"options", Type::Mapping, Options}, {"type", Type::Text}};
constexpr Member Replacement[] = {{"path", Type::Text}, {"source", Type::Any}, {"sourceValue", Type::Text},
                                  {"targets", Type::List}};
constexpr Member Top[] = {{"namePrefix", Type::Text}, {"nameSuffix", Type::Text}, {"namespace", Type::Text},
                          {"labels", Type::List, Label}, {"patches", Type::List, Patch},
                          {"patchesJson6902", Type::List, Patch}, {"images", Type::List, Image},
                          {"imageTags", Type::List, Image}, {"replicas", Type::List, Replica},
                          {"configMapGenerator", Type::List, ConfigMap}, {"secretGenerator", Type::List, Secret},
                          {"generatorOptions", Type::Mapping, Options}, {"replacements", Type::List, Replacement}};

/// A value as the type would have it, for the words that name types; null where any will do.
Json exampleOf(Type type)
{
    switch (type) {
    case Type::Any:
        return {};
    case Type::Text:
        return "";
    case Type::Flag:
        return false;
    case Type::Number:
        return 0;
    case Type::Mapping:
        return Json::object();
    case Type::List:
        break;
    }
    return Json::array();
}

bool fits(const Json &value, Type type)
{
    switch (type) {
    case Type::Any:
        return true;
    case Type::Text:
        return value.is_string();
    case Type::Flag:
        return value.is_boolean();
    case Type::Number:
        return value.is_number_integer();
    case Type::Mapping:
        return value.is_object();
    case Type::List:
        break;
    }
    return value.is_array();
}

class Looker final
{
public:
    Looker(const Kustomization &kustomization, Report &report) : m_kustomization(kustomization), m_report(report) {}

    /// `isTop`: other members are someone else's matter, and so are lists and mappings that are none.
    void look(const Json &mapping, std::span<const Member> members, const Pointer &at, bool isTop)
    {
        for (const auto &[name, value] : mapping.items()) {
            const Pointer here = at.child(name);
            const auto member = std::find_if(members.begin(), members.end(),
                                             [&name = name](const Member &one) { return one.name == name; });
            if (member == members.end()) {
                if (!isTop)
                    complain(here, QCoreApplication::translate("Kustomize", "kustomize knows no field \"%1\".")
                                       .arg(QString::fromStdString(name)));
            } else if (value.is_null()) {
                continue;
            } else if (fits(value, member->type)) {
                lookBelow(value, *member, here);
            } else if (!isTop || member->type == Type::Text) {
                complain(here, manifest::wrongType(value, here.toQString(),
                                                   manifest::typeName(exampleOf(member->type))).message);
            }
        }
    }

private:
    void lookBelow(const Json &value, const Member &member, const Pointer &at)
    {
        if (member.below.empty())
            return;
        if (member.type == Type::Mapping)
            look(value, member.below, at, false);
        for (size_t i = 0; member.type == Type::List && i < value.size(); ++i) {
            if (value[i].is_object())
                look(value[i], member.below, at.child(i), false);
        }
    }

    void complain(const Pointer &at, const QString &message)
    {
        m_report.errors.push_back(m_kustomization.at(at, message));
    }

    const Kustomization &m_kustomization;
    Report &m_report;
};

} // namespace

void checkShapes(const Kustomization &kustomization, Report &report)
{
    Looker(kustomization, report).look(kustomization.json(), Top, Pointer(), true);
}

} // namespace weir::kustomize
