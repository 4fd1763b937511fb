// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/aggregate.h"

#include <tuple>

namespace weir::windowing {

namespace {

void extend(Json &min, Json &max, const Json &low, const Json &high)
{
    if (!low.is_number() || !high.is_number())
        return;
    if (min.is_null() || compare(low, min) < 0)
        min = low;
    if (max.is_null() || compare(high, max) > 0)
        max = high;
}

} // namespace

void Aggregate::add(const Json &value, qint64 time, quint64 order)
{
    if (value.is_number()) {
        sum.add(value);
        extend(min, max, value, value);
    }
    if (count == 0 || std::tie(time, order) > std::tie(lastTime, lastOrder)) {
        last = value;
        lastTime = time;
        lastOrder = order;
    }
    ++count;
}

void Aggregate::add(const Aggregate &other)
{
    if (other.count == 0)
        return;
    sum.add(other.sum);
    extend(min, max, other.min, other.max);
    if (count == 0 || std::tie(other.lastTime, other.lastOrder) > std::tie(lastTime, lastOrder)) {
        last = other.last;
        lastTime = other.lastTime;
        lastOrder = other.lastOrder;
    }
    count += other.count;
}

Json Aggregate::toJson() const
{
    return {{"count", count}, {"sum", sum.toJson()}, {"min", min},         {"max", max},
            {"last", last},   {"lastTime", lastTime}, {"order", lastOrder}};
}

std::optional<Aggregate> Aggregate::fromJson(const Json &json)
{
    const Json *summed = weir::find(json, "/sum");
    const std::optional<Sum> sum = summed ? Sum::fromJson(*summed) : std::nullopt;
    const auto count = intAt(json, "/count");
    const auto time = intAt(json, "/lastTime");
    const auto order = intAt(json, "/order");
    const Json *min = weir::find(json, "/min");
    const Json *max = weir::find(json, "/max");
    const Json *last = weir::find(json, "/last");
    const auto isBound = [](const Json *bound) { return bound && (bound->is_null() || bound->is_number()); };
    if (!sum || !count || *count < 1 || !time || !order || *order < 0 || !isBound(min) || !isBound(max) || !last)
        return std::nullopt;
    return Aggregate{.count = static_cast<quint64>(*count), .sum = *sum, .min = *min, .max = *max, .last = *last,
                     .lastTime = *time, .lastOrder = static_cast<quint64>(*order)};
}

} // namespace weir::windowing
