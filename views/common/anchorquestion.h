// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace weir {

/// Whether settleAnchors() would ask.
[[nodiscard]] bool asksAboutAnchors(const Change &change, const Document &document);
/// An edit of a value that other places share through an anchor: asks whether it is meant here or everywhere, and
/// remembers the answer for as long as the document lives. The change to commit; nothing where the person cancelled.
[[nodiscard]] std::optional<Change> settleAnchors(const Change &change, Document &document, QWidget *parent);

} // namespace weir
