// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/admission.h"
#include "model/admission/parts/cron.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// Any text is a schedule or is refused in words, and a PingSource with it gets a verdict that agrees.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const admission::CronAnswer answer = admission::parseCronAsGo(text);
    using Kind = admission::CronAnswer::Kind;
    require((answer.kind == Kind::Accepted) == answer.message.isEmpty() || answer.kind == Kind::Panic);
    const Json source = {{"apiVersion", "sources.knative.dev/v1"},
                         {"kind", "PingSource"},
                         {"metadata", {{"name", "p"}, {"namespace", "n"}}},
                         {"spec", {{"schedule", text.toStdString()}, {"sink", {{"uri", "http://sink"}}}}}};
    const admission::Verdict verdict = admission::review({.object = source});
    if (answer.kind != Kind::Accepted && !text.isEmpty()) // an empty one is set by default
        require(verdict.kind == admission::Verdict::Kind::Refused && !verdict.message.isEmpty());
    return 0;
}
