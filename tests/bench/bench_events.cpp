// SPDX-License-Identifier: GPL-3.0-or-later
// One CESQL expression, compiled once, over 1,000,000 events, and one event against 10,000 triggers. The yardstick is
// the same question asked in C++ of the same attributes.
#include "model/events/cesql.h"
#include "model/events/filter.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Events = 1'000'000;
constexpr int Different = 1'000;
constexpr int Triggers = 10'000;
constexpr auto Text = "type LIKE 'order.%' AND (priority > 5 OR source IN ('/shop/a', '/shop/b'))";

weir::CloudEvent eventOf(int number)
{
    weir::CloudEvent event;
    event.attributes[u"specversion"_s] = "1.0";
    event.attributes[u"id"_s] = std::to_string(number);
    event.attributes[u"type"_s] = number % 3 ? "order.created" : "payment.done";
    event.attributes[u"source"_s] = number % 2 ? "/shop/a" : "/shop/c";
    event.attributes[u"priority"_s] = number % 10;
    return event;
}

bool asked(const weir::CloudEvent &event)
{
    const QString source = event.text(u"source"_s);
    return event.text(u"type"_s).startsWith("order."_L1)
        && (event.text(u"priority"_s).toInt() > 5 || source == "/shop/a"_L1 || source == "/shop/b"_L1);
}

template<class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

weir::Json triggerOf(int number)
{
    weir::Json filters = weir::Json::array();
    const std::string type = "order." + std::to_string(number % 100);
    switch (number % 4) {
    case 0: filters.push_back({{"exact", {{"type", type}}}}); break;
    case 1: filters.push_back({{"prefix", {{"type", "order."}}}}); break;
    case 2: filters.push_back({{"not", {{"suffix", {{"source", "/c"}}}}}}); break;
    default: filters.push_back({{"cesql", "priority > " + std::to_string(number % 10)}}); break;
    }
    return {{"spec", {{"filters", std::move(filters)}}}};
}

} // namespace

int main()
{
    std::vector<weir::CloudEvent> events;
    for (int i = 0; i < Different; ++i)
        events.push_back(eventOf(i));
    const auto expression = weir::cesql::Expression::parse(QString::fromLatin1(Text));
    if (!expression)
        return 1;
    int matched = 0;
    int byHand = 0;
    const double evaluated = milliseconds([&] {
        for (int i = 0; i < Events; ++i)
            matched += expression->evaluate(events[size_t(i % Different)]).value == weir::cesql::Value(true) ? 1 : 0;
    });
    const double yardstick = milliseconds([&] {
        for (int i = 0; i < Events; ++i)
            byHand += asked(events[size_t(i % Different)]) ? 1 : 0;
    });
    std::printf("CESQL: %d events in %.0f ms, %.2f us an evaluation, %.2f times the same in C++ (%d match)\n", Events,
                evaluated, evaluated * 1000 / Events, evaluated / yardstick, matched);

    std::vector<weir::TriggerFilter> filters;
    const double compiled = milliseconds([&] {
        for (int i = 0; i < Triggers; ++i)
            filters.push_back(weir::TriggerFilter::compile(triggerOf(i)));
    });
    const weir::CloudEvent event = eventOf(7);
    int taken = 0;
    const double asking = milliseconds([&] {
        for (const weir::TriggerFilter &filter : filters)
            taken += filter.matches(event) ? 1 : 0;
    });
    std::printf("Triggers: one event against %d in %.2f ms, %.2f us each (compiled in %.1f ms; %d take it)\n", Triggers,
                asking, asking * 1000 / Triggers, compiled, taken);
    return matched == byHand && taken > 0 ? 0 : 1;
}
