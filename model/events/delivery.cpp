// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/delivery.h"

#include <algorithm>
#include <cmath>

namespace weir {

namespace {

/// Sums of decimal fractions as people write them: 0.6, not 0.6000000000000001.
double rounded(double seconds)
{
    constexpr double Micro = 1e6;
    return seconds < 1e9 ? std::round(seconds * Micro) / Micro : seconds;
}

} // namespace

double RetryPolicy::wait(qint64 number) const
{
    if (number < 1 || plane == DataPlane::Other)
        return 0;
    // Go counts retries from 0, Kafka from 1.
    const double counted = static_cast<double>(plane == DataPlane::Kafka ? number : number - 1);
    switch (backoff) {
    case Backoff::Exponential:
        // Above this the numbers mean nothing any more, and must stay numbers.
        return rounded(delay * std::exp2(std::min(counted, 900.0)));
    case Backoff::Linear:
        return rounded(delay * counted);
    case Backoff::None:
        break;
    }
    return 0;
}

double RetryPolicy::waited(qint64 number) const
{
    if (number < 1 || plane == DataPlane::Other)
        return 0;
    const double n = static_cast<double>(number);
    const bool isKafka = plane == DataPlane::Kafka;
    switch (backoff) {
    case Backoff::Exponential: {
        const double power = std::exp2(std::min(n, 900.0));
        return rounded(delay * (isKafka ? 2 * power - 2 : power - 1));
    }
    case Backoff::Linear:
        return rounded(delay * n * (isKafka ? n + 1 : n - 1) / 2);
    case Backoff::None:
        break;
    }
    return 0;
}

double RetryPolicy::wait(qint64 number, double retryAfter) const
{
    return number < 1 || plane == DataPlane::Other ? 0 : std::max(wait(number), std::min(retryAfter, retryAfterMax));
}

double RetryPolicy::waitedBetween(qint64 first, qint64 last, double retryAfter) const
{
    if (last < first || plane == DataPlane::Other)
        return 0;
    // Waits never become shorter: those below the header's come first.
    const double asked = std::min(retryAfter, retryAfterMax);
    qint64 low = first;
    qint64 high = last + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (wait(middle) < asked)
            low = middle + 1;
        else
            high = middle;
    }
    return rounded(asked * static_cast<double>(low - first) + waited(last) - waited(low - 1));
}

std::optional<double> RetryPolicy::longest() const
{
    if (timeout <= 0 || !isTimed())
        return std::nullopt;
    return rounded(totalWait() + static_cast<double>(retry + 1) * timeout);
}

std::vector<double> RetryPolicy::attempts(size_t limit) const
{
    const auto count = std::min(static_cast<quint64>(std::max<qint64>(retry, 0)) + 1, static_cast<quint64>(limit));
    std::vector<double> times;
    times.reserve(count);
    for (quint64 i = 0; i < count; ++i)
        times.push_back(waited(static_cast<qint64>(i)));
    return times;
}

} // namespace weir
