// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind cronjob();

Kind cronjob()
{
    Kind kind = workload(u"batch"_s, u"CronJob"_s, u"cronjobs"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "Cron job");
    kind.badge = u"CJ"_s;
    kind.icon = u"job"_s;
    kind.fields = join({
        {
            {.pointer = "/spec/schedule",
             .label = QT_TRANSLATE_NOOP("Kind", "Schedule"),
             .type = FieldType::Cron,
             .required = true,
             .help = QT_TRANSLATE_NOOP("Kind", "When jobs start: five cron fields.")},
            {.pointer = "/spec/timeZone",
             .label = QT_TRANSLATE_NOOP("Kind", "Time zone"),
             .type = FieldType::TimeZone,
             .help = QT_TRANSLATE_NOOP("Kind", "IANA name of the zone of the schedule.")},
            {.pointer = "/spec/suspend",
             .label = QT_TRANSLATE_NOOP("Kind", "Suspended"),
             .type = FieldType::Boolean,
             .defaultValue = "false",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "Start no more jobs.")},
            {.pointer = "/spec/jobTemplate/metadata/labels",
             .label = QT_TRANSLATE_NOOP("Kind", "Labels of jobs"),
             .type = FieldType::KeyValue,
             .help = QT_TRANSLATE_NOOP("Kind", "A sink binding selects the jobs by these labels.")},
            {.pointer = "/spec/jobTemplate/spec/backoffLimit",
             .label = QT_TRANSLATE_NOOP("Kind", "Retries"),
             .type = FieldType::Integer,
             .defaultValue = "6",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How often failed pods are replaced before the job fails.")},
            {.pointer = "/spec/jobTemplate/spec/completions",
             .label = QT_TRANSLATE_NOOP("Kind", "Completions"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How many pods must succeed.")},
            {.pointer = "/spec/jobTemplate/spec/parallelism",
             .label = QT_TRANSLATE_NOOP("Kind", "Parallel pods"),
             .type = FieldType::Integer,
             .defaultValue = "1",
             .defaultFrom = "Kubernetes",
             .help = QT_TRANSLATE_NOOP("Kind", "How many pods run at a time.")},
            {.pointer = "/spec/jobTemplate/spec/ttlSecondsAfterFinished",
             .label = QT_TRANSLATE_NOOP("Kind", "Keep seconds"),
             .type = FieldType::Integer,
             .help = QT_TRANSLATE_NOOP("Kind", "Seconds after which the finished job is removed.")},
            {.pointer = "/spec/jobTemplate/spec/template/spec/restartPolicy",
             .label = QT_TRANSLATE_NOOP("Kind", "Restart policy"),
             .type = FieldType::Enum,
             .required = true,
             .choices = {"Never", "OnFailure"},
             .help = QT_TRANSLATE_NOOP("Kind", "What happens when a container fails.")},
        },
        podFields<"/spec/jobTemplate/spec/template/spec">(true),
    });
    kind.oneOf = {{.pointers = "/spec/jobTemplate/spec/template/spec/containers"}};
    kind.status = {.form = StatusRule::Form::None};
    kind.summary = "/spec/schedule";
    kind.stub = R"({"spec":{"schedule":"0 * * * *","jobTemplate":{"spec":{"template":{"spec":{)"
                R"("restartPolicy":"Never","containers":[{"name":"job",)"
                R"("image":"registry.example.org/job:latest"}]}}}}}})";
    return kind;
}

} // namespace weir::kinds
