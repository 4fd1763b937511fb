// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/admission.h"
#include "model/admission/parts/duration.h"
#include "tests/fuzz/require.h"

#include <cmath>

using namespace weir;

/// Any text is a period with a finite length, or is refused in words; a Trigger with it as its back-off gets a verdict
/// that agrees.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto period = admission::parsePeriod(text);
    if (period)
        require(std::isfinite(period->inSeconds()) && (!period->isZero() || period->inSeconds() == 0));
    else
        require(period.error().isPanic || !period.error().words.isEmpty());
    const Json trigger = {{"apiVersion", "eventing.knative.dev/v1"},
                          {"kind", "Trigger"},
                          {"metadata", {{"name", "t"}, {"namespace", "n"}}},
                          {"spec",
                           {{"broker", "b"},
                            {"subscriber", {{"uri", "http://sink"}}},
                            {"delivery", {{"backoffDelay", text.toStdString()}}}}}};
    const admission::Verdict verdict = admission::review({.object = trigger});
    if (!period)
        require(verdict.kind == admission::Verdict::Kind::Refused && !verdict.message.isEmpty());
    return 0;
}
