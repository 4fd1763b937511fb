// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind job();

Kind job()
{
    Kind kind = workload(u"batch"_s, u"Job"_s, u"jobs"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Job");
    kind.badge = u"JOB"_s;
    kind.icon = u"job"_s;
    kind.fields = join({
        {
            {.pointer = "/spec/backoffLimit",
             .label = QT_TRANSLATE_NOOP("Kind", "Retries"),
             .type = FieldType::Integer,
             .defaultValue = "6",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How often failed pods are replaced before the job fails.")},
            {.pointer = "/spec/completions",
             .label = QT_TRANSLATE_NOOP("Kind", "Completions"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How many pods must succeed.")},
            {.pointer = "/spec/parallelism",
             .label = QT_TRANSLATE_NOOP("Kind", "Parallel pods"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How many pods run at a time.")},
            {.pointer = "/spec/ttlSecondsAfterFinished",
             .label = QT_TRANSLATE_NOOP("Kind", "Keep seconds"),
             .type = FieldType::Integer,
             .help = QT_TRANSLATE_NOOP("Kind", "Seconds after which the finished job is removed.")},
            {.pointer = "/spec/template/spec/restartPolicy",
             .label = QT_TRANSLATE_NOOP("Kind", "Restart policy"),
             .type = FieldType::Enum,
             .required = true,
             .immutable = true,
             .choices = {"Never", "OnFailure"},
             .help = QT_TRANSLATE_NOOP("Kind", "What happens when a container fails.")},
        },
        immutable(podFields<"/spec/template/spec">(true)),
    });
    kind.oneOf = {{.pointers = "/spec/template/spec/containers"}};
    kind.stub = R"({"spec":{"template":{"spec":{"restartPolicy":"Never",)"
                R"("containers":[{"name":"job","image":"registry.example.org/job:latest"}]}}}})";
    return kind;
}

} // namespace weir::kinds
