// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <optional>

/// A file edited as text: what was typed becomes the difference to what is there. Text that cannot be read becomes the
/// file's draft, and its objects stay what they were.
namespace weir::edits {

/// `bytes` as the text of a file, where it differs from the last readable one inside the text of one object only. Reads
/// that object alone, so it is quick whatever the size of the file. Nothing where more may have changed.
[[nodiscard]] std::optional<Change> replaceWithin(const Document &document, int file, const QByteArray &bytes);

/// The slow part of replaceText(), for any thread. Keys in it count from 1 and mean nothing yet.
[[nodiscard]] manifest::Loaded readText(const QByteArray &bytes, const QString &name);

/// `bytes`, which `read` was made from, as the text of a file. Objects keep their keys: those whose text is the same,
/// then those of the same name, then those that stand in the same place. Empty where nothing differs.
[[nodiscard]] Change replaceText(Document &document, int file, const QByteArray &bytes, manifest::Loaded read);
/// Both steps at once.
[[nodiscard]] Change replaceText(Document &document, int file, const QByteArray &bytes);

/// `bytes` as a draft of the file, for the reason given; its objects stay what they are.
[[nodiscard]] Change draftText(const Document &document, int file, const QByteArray &bytes, const Error &reason);

/// What was typed as the text of an object that stands in no file's text: the object as it says, or a draft of it.
[[nodiscard]] Change typeText(const Document &document, ResourceKey key, const QByteArray &bytes);
/// The same as a draft in any case, for the reason given.
[[nodiscard]] Change draftText(const Document &document, ResourceKey key, const QByteArray &bytes, const Error &reason);

/// Index of the file in whose text the object stands, or will stand; -1: it gets a file of its own.
[[nodiscard]] int fileShowing(const Document &document, ResourceKey key);

} // namespace weir::edits
