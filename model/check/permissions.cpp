// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"

#include <QStringList>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

const QString Rbac = u"rbac.authorization.k8s.io"_s;

bool has(const Json &rule, const char *list, const QString &wanted)
{
    const auto found = rule.find(list);
    if (found == rule.end() || !found->is_array())
        return false;
    return std::any_of(found->begin(), found->end(), [&](const Json &entry) {
        const QString text = toQString(entry);
        return text == "*"_L1 || text == wanted;
    });
}

class Permissions final
{
public:
    explicit Permissions(const Subject &subject) : m_subject(subject), m_space(subject.resource.nameSpace())
    {
        m_account = stringAt(subject.resource.json(), "/spec/serviceAccountName");
        if (m_account.isEmpty())
            m_account = u"default"_s;
        for (const char *kind : {"RoleBinding", "ClusterRoleBinding"}) {
            for (const ResourcePtr &binding : subject.all(Rbac, QString::fromLatin1(kind)))
                take(*binding);
        }
    }

    /// Does the document tell everything about what the account may do?
    [[nodiscard]] bool isKnown() const { return m_isBound && m_isComplete; }

    [[nodiscard]] bool grants(const QString &group, const QString &plural, const char *verb) const
    {
        return std::any_of(m_rules.begin(), m_rules.end(), [&](const Json &rule) {
            return has(rule, "apiGroups", group) && has(rule, "resources", plural)
                && has(rule, "verbs", QString::fromLatin1(verb));
        });
    }

private:
    void take(const Resource &binding)
    {
        const Json *subjects = find(binding.json(), "/subjects");
        if (!subjects || !subjects->is_array())
            return;
        const bool names = std::any_of(subjects->begin(), subjects->end(), [this](const Json &subject) {
            const QString space = stringAt(subject, "/namespace");
            return stringAt(subject, "/kind") == "ServiceAccount"_L1 && stringAt(subject, "/name") == m_account
                && (space == m_space || space.isEmpty() || m_space.isEmpty());
        });
        if (!names)
            return;
        m_isBound = true;
        const QString kind = stringAt(binding.json(), "/roleRef/kind");
        const QString name = stringAt(binding.json(), "/roleRef/name");
        bool isHere = false;
        for (const ResourcePtr &role : m_subject.all(Rbac, kind)) {
            if (role->name() != name || (kind == "Role"_L1 && role->nameSpace() != binding.nameSpace()))
                continue;
            isHere = true;
            const Json *rules = find(role->json(), "/rules");
            for (const Json &rule : rules && rules->is_array() ? *rules : Json::array()) {
                if (rule.is_object())
                    m_rules.push_back(rule);
            }
            m_isComplete = m_isComplete && !find(role->json(), "/aggregationRule");
        }
        m_isComplete = m_isComplete && isHere;
    }

    const Subject &m_subject;
    const QString m_space;
    QString m_account;
    std::vector<Json> m_rules;
    bool m_isBound = false;
    bool m_isComplete = true;
};

} // namespace

QString pluralOf(const Topology &topology, const QString &group, const QString &kind)
{
    static const QHash<QString, QString> core{{u"Event"_s, u"events"_s}, {u"Pod"_s, u"pods"_s},
                                              {u"Service"_s, u"services"_s}, {u"ConfigMap"_s, u"configmaps"_s},
                                              {u"Secret"_s, u"secrets"_s}, {u"Namespace"_s, u"namespaces"_s}};
    if (group.isEmpty() && core.contains(kind))
        return core.value(kind);
    const Kind *known = topology.registry().find(group, kind);
    return known ? known->plural : QString();
}

void permissions(const Subject &subject, QList<Finding> &findings)
{
    const Json *resources = find(subject.resource.json(), "/spec/resources");
    if (subject.kind.name != "ApiServerSource"_L1 || !resources || !resources->is_array())
        return;
    const Permissions permissions(subject);
    if (!permissions.isKnown())
        return;
    for (size_t i = 0; i < resources->size(); ++i) {
        const Json &watched = (*resources)[i];
        const QString group = splitApiVersion(stringAt(watched, "/apiVersion")).group;
        const QString kind = stringAt(watched, "/kind");
        const QString plural = pluralOf(subject.topology, group, kind);
        if (plural.isEmpty())
            continue;
        QStringList missing;
        for (const char *verb : {"get", "list", "watch"}) {
            if (!permissions.grants(group, plural, verb))
                missing.append(QString::fromLatin1(verb));
        }
        if (missing.isEmpty())
            continue;
        findings.append(subject.finding(
            "permission.missing", Pointer({"spec", "resources"}).child(i).toQString(),
            say(QT_TRANSLATE_NOOP("Check", "The roles of the service account do not allow to %1 %2."))
                .arg(missing.join(u", "_s), plural)));
    }
}

} // namespace weir::check
