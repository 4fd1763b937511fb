// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace weir::test {

/// An object that is stored with faults, and what is merged into it (RFC 7386).
struct Update {
    const char *title;
    const char *kind; ///< "v1/KafkaSource" of sources.knative.dev
    const char *old; ///< its spec
    const char *patch;
};

/// In a file of its own, because moc misreads raw strings.
std::span<const Update> updates();

} // namespace weir::test
