// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"
#include "model/check/fixes.h"

namespace weir::check {

using namespace Qt::StringLiterals;

/// A role of its own for what a source watches, bound to its service account; for all namespaces where it watches
/// several.
void fixPermissions(const Fixing &fixing, QList<Fix> &fixes)
{
    const Json *watched = fixing.value();
    if (fixing.finding.rule != "permission.missing"_L1 || !watched || !watched->is_object())
        return;
    const QString group = splitApiVersion(stringAt(*watched, "/apiVersion")).group;
    const QString plural = pluralOf(fixing.topology, group, stringAt(*watched, "/kind"));
    if (plural.isEmpty())
        return;
    const Json &source = fixing.resource.json();
    const Json *selector = find(source, "/spec/namespaceSelector");
    const bool isWide = selector && selector->is_object() && !selector->empty();
    const std::string space =
        fixing.resource.nameSpace().isEmpty() ? "default" : fixing.resource.nameSpace().toStdString();
    const QString account = stringAt(source, "/spec/serviceAccountName");
    const std::string name = (fixing.resource.name() + u"-watches-"_s + plural).toStdString();
    const std::string kind = isWide ? "ClusterRole" : "Role";
    Json metadata = {{"name", name}};
    if (!isWide && !fixing.resource.nameSpace().isEmpty())
        metadata["namespace"] = space;
    const Json role = {{"apiVersion", "rbac.authorization.k8s.io/v1"},
                       {"kind", kind},
                       {"metadata", metadata},
                       {"rules", Json::array({{{"apiGroups", Json::array({group.toStdString()})},
                                               {"resources", Json::array({plural.toStdString()})},
                                               {"verbs", Json::array({"get", "list", "watch"})}}})}};
    const Json binding = {{"apiVersion", "rbac.authorization.k8s.io/v1"},
                          {"kind", kind + "Binding"},
                          {"metadata", metadata},
                          {"roleRef", {{"apiGroup", "rbac.authorization.k8s.io"}, {"kind", kind}, {"name", name}}},
                          {"subjects", Json::array({{{"kind", "ServiceAccount"},
                                                     {"name", account.isEmpty() ? "default" : account.toStdString()},
                                                     {"namespace", space}}})}};
    fixes.append({.title = say(QT_TRANSLATE_NOOP("Check", "Add a role that allows to watch %1")).arg(plural),
                  .steps = {{.action = FixStep::Action::Create, .value = role},
                            {.action = FixStep::Action::Create, .value = binding}}});
}

} // namespace weir::check
