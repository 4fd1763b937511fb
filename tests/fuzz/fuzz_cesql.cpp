// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cesql.h"
#include "tests/fuzz/require.h"

using namespace weir;

/// Any bytes are an expression, or an error with a column in or just behind them; an expression says the same twice,
/// and has a value whether or not it fails.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<cesql::Expression> parsed = cesql::Expression::parse(text);
    if (!parsed) {
        require(!parsed.error().message.isEmpty());
        require(parsed.error().column >= 1 && parsed.error().column <= text.size() + 1);
        return 0;
    }
    CloudEvent event;
    event.attributes = {{QStringLiteral("specversion"), "1.0"}, {QStringLiteral("id"), "1"},
                        {QStringLiteral("source"), "/shop"},    {QStringLiteral("type"), "order.paid"},
                        {QStringLiteral("num"), "12"},          {QStringLiteral("count"), -2147483648LL},
                        {QStringLiteral("wide"), 3000000000LL}, {QStringLiteral("urgent"), true}};
    const cesql::Outcome outcome = parsed->evaluate(event);
    require((outcome.error == cesql::ErrorKind::None) == outcome.message.isEmpty());
    require(outcome.error != cesql::ErrorKind::Parse);
    const cesql::Outcome again = parsed->evaluate(event);
    require(again.value == outcome.value && again.error == outcome.error);
    return 0;
}
