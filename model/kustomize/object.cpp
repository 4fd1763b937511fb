// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/object.h"

#include "model/resource/resource.h"

#include <QSet>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

QString Identity::effectiveNamespace() const
{
    if (isClusterScoped(*this))
        return {};
    return nameSpace.isEmpty() ? u"default"_s : nameSpace;
}

bool Identity::isSame(const Identity &other) const
{
    return group == other.group && version == other.version && kind == other.kind && name == other.name
           && effectiveNamespace() == other.effectiveNamespace();
}

QString Identity::toString() const
{
    return kind + u' ' + (nameSpace.isEmpty() ? name : nameSpace + u'/' + name);
}

Identity identityOf(const Json &object)
{
    const GroupVersion version = splitApiVersion(stringAt(object, "/apiVersion"));
    return {.group = version.group, .version = version.version, .kind = stringAt(object, "/kind"),
            .nameSpace = stringAt(object, "/metadata/namespace"), .name = stringAt(object, "/metadata/name")};
}

bool isClusterScoped(const Identity &identity)
{
    static const QSet<QString> kinds{
        u"/Namespace"_s, u"/Node"_s, u"/PersistentVolume"_s, u"/ComponentStatus"_s,
        u"rbac.authorization.k8s.io/ClusterRole"_s, u"rbac.authorization.k8s.io/ClusterRoleBinding"_s,
        u"apiextensions.k8s.io/CustomResourceDefinition"_s, u"apiregistration.k8s.io/APIService"_s,
        u"admissionregistration.k8s.io/ValidatingWebhookConfiguration"_s,
        u"admissionregistration.k8s.io/MutatingWebhookConfiguration"_s,
        u"admissionregistration.k8s.io/ValidatingAdmissionPolicy"_s,
        u"admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding"_s,
        u"storage.k8s.io/StorageClass"_s, u"storage.k8s.io/CSIDriver"_s, u"storage.k8s.io/CSINode"_s,
        u"storage.k8s.io/VolumeAttachment"_s, u"scheduling.k8s.io/PriorityClass"_s, u"node.k8s.io/RuntimeClass"_s,
        u"networking.k8s.io/IngressClass"_s, u"policy/PodSecurityPolicy"_s,
        u"certificates.k8s.io/CertificateSigningRequest"_s, u"flowcontrol.apiserver.k8s.io/FlowSchema"_s,
        u"flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration"_s,
    };
    return kinds.contains(identity.group + u'/' + identity.kind);
}

void Object::rememberName()
{
    const Identity now = identity();
    if (earlier.empty() || earlier.back() != now)
        earlier.push_back(now);
}

void Object::setName(const QString &name)
{
    setAt(json, Pointer({"metadata", "name"}), name.toStdString());
}

} // namespace weir::kustomize
