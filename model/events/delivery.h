// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace weir {

/// The programs that carry out a delivery; they count waiting times in different ways (knative-resources 16.4).
enum class DataPlane {
    Go,    ///< in-memory channels, the MT broker on them, adapters
    Kafka, ///< Kafka brokers, channels and sources
    Other  ///< RabbitMQ and foreign ones: how long they wait is not known
};

/// Retries of one delivery in numbers: the arithmetic of knative-resources 16.4. Times are seconds.
struct RetryPolicy {
    enum class Backoff { None, Linear, Exponential };

    DataPlane plane = DataPlane::Go;
    qint64 retry = 0;       ///< attempts after the first
    Backoff backoff = Backoff::None;
    double delay = 0;       ///< base wait
    double timeout = 0;     ///< of one request; 0: none
    double retryAfterMax = 0; ///< longest wait that a Retry-After header can ask for; 0: none is heeded

    /// False where retries are made, but their waits are not known.
    [[nodiscard]] bool isTimed() const { return plane != DataPlane::Other || retry == 0; }
    /// Wait before retry `number` = 1, 2, …; 0 where it is not known.
    [[nodiscard]] double wait(qint64 number) const;
    /// The same after an answer 429 or 503 whose Retry-After header asked for `retryAfter` seconds.
    [[nodiscard]] double wait(qint64 number, double retryAfter) const;
    /// Sum of the waits before the first `number` retries.
    [[nodiscard]] double waited(qint64 number) const;
    /// Sum of the waits before retries `first` to `last`, each after an answer that asked for `retryAfter` seconds.
    [[nodiscard]] double waitedBetween(qint64 first, qint64 last, double retryAfter) const;
    /// Sum of all waits.
    [[nodiscard]] double totalWait() const { return waited(retry); }
    /// Longest time until the event is given up: all waits and every request run into its timeout. Nothing where a
    /// request may take for ever.
    [[nodiscard]] std::optional<double> longest() const;
    /// When each attempt begins, from the first at 0, where every one fails at once; the first `limit` of them.
    [[nodiscard]] std::vector<double> attempts(size_t limit) const;

    bool operator==(const RetryPolicy &) const = default;
};

/// How the PingSource adapter sends (knative-dataplane 3: six tries a tick), and how long it waits first.
inline constexpr int PingRetries = 5;
inline constexpr double PingDelay = 0.05;

/// Answers whose Retry-After header counts (knative-resources 16.4).
[[nodiscard]] constexpr bool heedsRetryAfter(int status)
{
    return status == 429 || status == 503;
}

/// A delivery succeeds by any 2xx, and by nothing else (knative-resources 16.3).
[[nodiscard]] constexpr bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Is a failed attempt with this status tried again? 0: no response (knative-resources 16.3).
[[nodiscard]] constexpr bool mayRetry(int status)
{
    return status == 0 || status >= 500 || status == 404 || status == 408 || status == 409 || status == 429;
}

} // namespace weir
