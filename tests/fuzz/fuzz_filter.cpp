// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/filter.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// The first line is an event as JSON, the rest the Trigger. Whatever they are, the filter has an answer, a summary and
/// a reason for each clause, and nothing passes a filter that ends the process.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = std::max<qsizetype>(bytes.indexOf('\n'), 0);
    Result<CloudEvent> event = fromStructured(bytes.left(end));
    if (!event)
        event = fromStructured(R"({"specversion":"1.0","id":"1","source":"/shop","type":"order.paid","amount":7})");
    require(event.has_value());
    const QByteArray text = bytes.mid(end);
    const auto trigger = parseJson(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    const TriggerFilter filter = TriggerFilter::compile(trigger.value_or(Json()));
    const bool passes = filter.matches(*event);
    require(!(passes && filter.breaks(*event)));
    require(passes == filter.matches(*event));
    require(!filter.summary().isEmpty());
    for (const ClauseResult &clause : filter.explain(*event))
        require(clause.pointer.startsWith(QStringLiteral("/spec/filter")) && !clause.message.isEmpty());
    return 0;
}
