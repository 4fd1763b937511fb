// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/resource/resource.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace weir::manifest {

/// Limits against hostile input (kubernetes-client 10, engineering 8.4).
struct Limits {
    int depth = 100;             ///< nesting of collections
    qint64 nodes = 1'000'000;    ///< decoded nodes of one document, aliases expanded
    qint64 bytes = 64LL << 20;   ///< one file
    bool wordsAreText = false;   ///< y, n, yes, no, on, off are texts, as kustomize and YAML 1.2 have it
    /// As kustomize reads objects (tried): keys are texts and none is there twice, own keys win over merged ones
    /// wherever they stand, a day is the time at which it begins.
    bool asKustomize = false;
};

/// Half-open byte range.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
    bool operator==(const Range &) const = default;
};

/// Where a value stands in its text. Places count bytes from the start of the *document* text;
/// `line` and `column` are those of the key, or of the value where there is none; they count from 1 in the *file*,
/// columns in code points.
struct Span {
    Range value;  ///< the value's own bytes (for a block scalar or block collection: up to its last content)
    Range key;    ///< the key's bytes, empty for list entries and the root
    int line = 0;
    int column = 0;
};

/// One YAML or JSON document of a file.
struct Document {
    Json json;                 ///< as kubectl would hand it on (engineering 8.2)
    Range text;                ///< in the file's bytes: what belongs to this document, separators excluded
    std::vector<std::pair<Pointer, Span>> spans; ///< every value in document order; alias contents point at the alias
    bool isJson = false;       ///< written in JSON, not in YAML
    std::vector<Error> notes;  ///< not errors: aliases and merge keys resolved, document over 3 MiB

    /// The span of `pointer`, or null.
    [[nodiscard]] const Span *span(const Pointer &pointer) const;
};

/// What a file holds. With `error`, `documents` are those before the place where reading stopped.
struct ReadResult {
    std::vector<Document> documents; ///< null documents (empty, only comments) are left out, as kubectl does
    std::optional<Error> error;
};

/// Whether `Document::spans` is wanted: reading thousands of files for their values alone is faster without.
enum class Detail { Spans, ValuesOnly };

/// Reads a whole file: multi-document YAML or JSON stream, BOM, CRLF, as kubectl's decoder does. Never throws,
/// never recurses deeper than `limits.depth`. `fileName` only goes into errors.
[[nodiscard]] ReadResult read(const QByteArray &bytes, const QString &fileName, const Limits &limits = {},
                              Detail detail = Detail::Spans);

} // namespace weir::manifest
