// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace weir {

/// What went wrong, where, and what to do next. `message` is a whole translated sentence.
/// `line` and `column` count from 1; 0 means "no place known". `column` counts code points.
struct Error {
    QString message;
    QString file;
    int line = 0;
    int column = 0;
    QString object; ///< node id or "Kind name", where the error belongs to one object
    QString field;  ///< JSON pointer inside that object

    bool operator==(const Error &) const = default;

    /// "file:line:column: message"; parts that are not known are left out.
    [[nodiscard]] QString toString() const;
};

/// The outcome of every operation that can fail (R6). Nothing in `model` throws across a border.
template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(QString message)
{
    return tl::unexpected<Error>(Error{.message = std::move(message), .file = {}, .object = {}, .field = {}});
}

} // namespace weir
