// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind apiserversource();

Kind apiserversource()
{
    Kind kind = source(u"ApiServerSource"_s, u"apiserversources"_s);
    kind.versions = {u"v1"_s};
    kind.title = QT_TRANSLATE_NOOP("Kind", "API server source");
    kind.badge = u"AS"_s;
    kind.icon = u"apiserver"_s;
    kind.fields = {
        {.pointer = "/spec/resources",
         .label = QT_TRANSLATE_NOOP("Kind", "Resources"),
         .type = FieldType::ObjectList,
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Which objects of the cluster to watch.")},
        {.pointer = "/spec/resources/*/apiVersion",
         .label = QT_TRANSLATE_NOOP("Kind", "API version"),
         .choices = {"v1", "apps/v1", "batch/v1"},
         .help = QT_TRANSLATE_NOOP("Kind", "Group and version, such as v1 or apps/v1.")},
        {.pointer = "/spec/resources/*/kind",
         .label = QT_TRANSLATE_NOOP("Kind", "Kind"),
         .required = true,
         .choices = {"Event", "Pod", "ConfigMap", "Deployment", "Job"},
         .help = QT_TRANSLATE_NOOP("Kind", "Kind of the objects, such as Event or Pod.")},
        {.pointer = "/spec/resources/*/selector",
         .label = QT_TRANSLATE_NOOP("Kind", "Labels"),
         .type = FieldType::LabelSelector,
         .help = QT_TRANSLATE_NOOP("Kind", "Only objects with these labels.")},
        {.pointer = "/spec/mode",
         .label = QT_TRANSLATE_NOOP("Kind", "Mode"),
         .type = FieldType::Enum,
         .defaultValue = R"("Reference")",
         .defaultFrom = "webhook",
         .choices = {"Reference", "Resource"},
         .help = QT_TRANSLATE_NOOP("Kind", "Whether events carry a reference to the object or the whole "
                                           "object.")},
        serviceAccountField(R"("default")", "webhook"),
        {.pointer = "/spec/namespaceSelector",
         .label = QT_TRANSLATE_NOOP("Kind", "Namespaces"),
         .type = FieldType::LabelSelector,
         .help = QT_TRANSLATE_NOOP("Kind", "Watch all namespaces with these labels; empty: every "
                                           "namespace; unset: its own.")},
        {.pointer = "/spec/owner/apiVersion",
         .label = QT_TRANSLATE_NOOP("Kind", "Owner's API version"),
         .help = QT_TRANSLATE_NOOP("Kind", "Only objects owned by a resource of this group and version."),
         .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
        {.pointer = "/spec/owner/kind",
         .label = QT_TRANSLATE_NOOP("Kind", "Owner's kind"),
         .required = true,
         .help = QT_TRANSLATE_NOOP("Kind", "Only objects owned by a resource of this kind."),
         .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
        {.pointer = "/spec/filters",
         .label = QT_TRANSLATE_NOOP("Kind", "Filters"),
         .type = FieldType::Filters,
         .help = QT_TRANSLATE_NOOP("Kind", "Filter dialects; the cluster needs the feature "
                                           "new-apiserversource-filters."),
         .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
        {.pointer = "/metadata/annotations/features.knative.dev~1apiserversource-skip-permissions-check",
         .label = QT_TRANSLATE_NOOP("Kind", "Skip permission check"),
         .type = FieldType::Enum,
         .choices = {"true", "false"},
         .help = QT_TRANSLATE_NOOP("Kind", "Start without testing the rights of the service account."),
         .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
        sinkField(true),
        overridesField(),
    };
    kind.status = {.dependents = {"SinkProvided", "Deployed", "SufficientPermissions",
                                  "OIDCIdentityCreated"}};
    kind.summary = "/spec/resources/0/kind";
    kind.stub = R"({"spec":{"mode":"Reference","resources":[{"apiVersion":"v1","kind":"Event"}]}})";
    return kind;
}

} // namespace weir::kinds
