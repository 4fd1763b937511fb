// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/rules.h"

#include <QtGlobal>

namespace weir::check::help {

std::vector<Rule> delivery()
{
    return {
        {.id = "delivery.invalid",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Delivery setting that cannot be read"),
         .what = QT_TRANSLATE_NOOP("Rule", "A delivery setting is wrong and no webhook "
                                           "checks it for this kind."),
         .why = QT_TRANSLATE_NOOP("Rule", "The object becomes ready, yet events are "
                                          "accepted and lost."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Durations look like PT0.5S, backoffPolicy is "
                                          "linear or exponential, retry is not negative.")},
        {.id = "delivery.negative",
         .severity = Severity::Error,
         .title = QT_TRANSLATE_NOOP("Rule", "Negative duration"),
         .what = QT_TRANSLATE_NOOP("Rule", "A delivery duration is negative."),
         .why = QT_TRANSLATE_NOOP("Rule", "It passes the webhook and makes no sense to "
                                          "the data plane."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Use a positive duration.")},
        {.id = "delivery.pair",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Half of a waiting rule"),
         .what = QT_TRANSLATE_NOOP("Rule", "Only one of backoffPolicy and backoffDelay is "
                                           "set."),
         .why = QT_TRANSLATE_NOOP("Rule", "The data plane waits only where both are set; "
                                          "with one of them retries follow each other at "
                                          "once."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Set both.")},
        {.id = "delivery.retryless",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Waiting without retries"),
         .what = QT_TRANSLATE_NOOP("Rule", "A backoff is set, but no retry."),
         .why = QT_TRANSLATE_NOOP("Rule", "Without retry there is no second attempt that "
                                          "could wait."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Set retry, or remove the backoff.")},
        {.id = "delivery.long",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Retries that take very long"),
         .what = QT_TRANSLATE_NOOP("Rule", "The waiting times between the retries add up "
                                           "to more than a day, or to more than an "
                                           "InMemoryChannel waits."),
         .why = QT_TRANSLATE_NOOP("Rule", "Exponential waiting doubles with each retry; "
                                          "the event blocks its place all that time."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Reduce retry or backoffDelay, or wait "
                                          "linearly.")},
        {.id = "delivery.precision",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Duration finer than a tenth"),
         .what = QT_TRANSLATE_NOOP("Rule", "A duration has more than one digit behind the "
                                           "point."),
         .why = QT_TRANSLATE_NOOP("Rule", "All digits but the first are cut off: PT0.05S "
                                          "is no waiting at all."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Use multiples of a tenth.")},
        {.id = "delivery.ignored",
         .severity = Severity::Warning,
         .title = QT_TRANSLATE_NOOP("Rule", "Delivery setting without effect"),
         .what = QT_TRANSLATE_NOOP("Rule", "The data plane that carries these events "
                                           "ignores the setting."),
         .why = QT_TRANSLATE_NOOP("Rule", "What is not done must not be relied upon."),
         .fix = QT_TRANSLATE_NOOP("Rule", "Remove the setting.")},
    };
}

} // namespace weir::check::help
