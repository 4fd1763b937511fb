// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind knservice();

Kind knservice()
{
    return {
        .group = u"serving.knative.dev"_s,
        .name = u"Service"_s,
        .plural = u"services"_s,
        .versions = {u"v1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Knative service"),
        .category = QT_TRANSLATE_NOOP("Kind", "Services and sinks"),
        .role = Role::Service,
        .badge = u"KSVC"_s,
        .icon = u"ksvc"_s,
        .addressable = true,
        .replies = true,
        .ports = {PortName::In, PortName::Reply},
        .fields = join({
            podFields<"/spec/template/spec">(false),
            {
                {.pointer = "/spec/template/spec/containerConcurrency",
                 .label = QT_TRANSLATE_NOOP("Kind", "Concurrent requests"),
                 .type = FieldType::Integer,
                 .defaultValue = "0",
                 .defaultFrom = "webhook",
                 .help = QT_TRANSLATE_NOOP("Kind", "How many requests one pod takes at a time; 0: no limit."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Scaling")},
                {.pointer = "/spec/template/spec/timeoutSeconds",
                 .label = QT_TRANSLATE_NOOP("Kind", "Timeout in seconds"),
                 .type = FieldType::Integer,
                 .defaultValue = "300",
                 .defaultFrom = "webhook",
                 .help = QT_TRANSLATE_NOOP("Kind", "How long a request may take."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Scaling")},
                {.pointer = "/spec/template/metadata/annotations/autoscaling.knative.dev~1min-scale",
                 .label = QT_TRANSLATE_NOOP("Kind", "Fewest pods"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Pods that always run; 0 scales to zero."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Scaling")},
                {.pointer = "/spec/template/metadata/annotations/autoscaling.knative.dev~1max-scale",
                 .label = QT_TRANSLATE_NOOP("Kind", "Most pods"),
                 .help = QT_TRANSLATE_NOOP("Kind", "Upper limit of pods; 0: none."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Scaling")},
                {.pointer = "/metadata/labels/networking.knative.dev~1visibility",
                 .label = QT_TRANSLATE_NOOP("Kind", "Visibility"),
                 .type = FieldType::Enum,
                 .choices = {"cluster-local"},
                 .help = QT_TRANSLATE_NOOP("Kind", "Reachable only inside the cluster."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
                {.pointer = "/spec/traffic",
                 .label = QT_TRANSLATE_NOOP("Kind", "Traffic"),
                 .type = FieldType::YamlSubtree,
                 .help = QT_TRANSLATE_NOOP("Kind", "How requests are split over revisions."),
                 .section = QT_TRANSLATE_NOOP("Kind", "Advanced")},
            },
        }),
        .oneOf = {{.pointers = "/spec/template/spec/containers"}},
        .status = {.dependents = {"ConfigurationsReady", "RoutesReady"}, .address = "/status/address/url"},
        .summary = "/spec/template/spec/containers/0/image",
        .stub = R"({"spec":{"template":{"spec":{)"
                R"("containers":[{"image":"registry.example.org/service:latest"}]}}}})",
    };
}

} // namespace weir::kinds
