// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind jobsink();

Kind jobsink()
{
    return {
        .group = u"sinks.knative.dev"_s,
        .name = u"JobSink"_s,
        .plural = u"jobsinks"_s,
        .versions = {u"v1alpha1"_s},
        .title = QT_TRANSLATE_NOOP("Kind", "Job sink"),
        .category = QT_TRANSLATE_NOOP("Kind", "Services and sinks"),
        .role = Role::JobSink,
        .badge = u"JS"_s,
        .icon = u"job"_s,
        .addressable = true,
        .ports = {PortName::In},
        .fields = {
            {.pointer = "/spec/job",
             .label = QT_TRANSLATE_NOOP("Kind", "Job"),
             .type = FieldType::YamlSubtree,
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "The job that is started for each event; the event lies in "
                                               "the file named by K_EVENT_PATH.")},
        },
        .status = {.dependents = {"Addressable", "EventPoliciesReady"}, .address = "/status/address/url"},
        .summary = "/spec/job/spec/template/spec/containers/0/image",
        .stub = R"({"spec":{"job":{"apiVersion":"batch/v1","kind":"Job","spec":{"template":{"spec":{)"
                R"("restartPolicy":"Never","containers":[{"name":"job",)"
                R"("image":"registry.example.org/job:latest"}]}}}}}})",
    };
}

} // namespace weir::kinds
