// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <string_view>

namespace weir::exposition {

/// Text 0.0.4 counts timestamps in milliseconds; OpenMetrics 1.0 in seconds, and must end in "# EOF".
/// Auto decides by the last line.
enum class Format { Auto, Text, OpenMetrics };

/// The format that a Content-Type header names; Auto where it names none.
[[nodiscard]] Format formatOf(QByteArrayView contentType);

/// Limits against hostile or exploded pages (knative-telemetry 0, fact 14).
struct Limits {
    qint64 bytes = 256LL << 20; ///< release 1.22 writes 143 MB for 2,000 label sets
    qint64 lines = 4'000'000;
    qint64 lineBytes = 1LL << 20;
    int labels = 512; ///< of one sample
};

struct Label {
    std::string_view name;
    std::string_view value; ///< unescaped
};

/// One sample line. All views die when Handler::sample returns.
struct SampleView {
    std::string_view name;
    std::span<const Label> labels;
    double value = 0;
    std::optional<double> timestamp; ///< seconds since epoch

    /// The label's value, or empty: Prometheus treats a missing and an empty label alike.
    [[nodiscard]] std::string_view label(std::string_view labelName) const;
};

/// Receives a page line by line, in page order. Nothing of the page is kept by the parser.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual void type(std::string_view family, std::string_view type);
    virtual void help(std::string_view family, std::string_view text);
    virtual void unit(std::string_view family, std::string_view unit);
    virtual void sample(const SampleView &sample) = 0;
};

/// Parses a whole page (knative-telemetry 3.3–3.5). A well-formed page of either format is never refused:
/// escapes, exemplars, timestamps, quoted UTF-8 names, NaN and infinities included. The error of a malformed
/// one names its line; the handler has then seen everything before that line.
[[nodiscard]] Result<void> parse(QByteArrayView page, Handler &handler, Format format = Format::Auto,
                                 const QString &fileName = {}, const Limits &limits = {});

} // namespace weir::exposition
