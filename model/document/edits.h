// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/fixes.h"
#include "model/document/document.h"
#include "model/templates/template.h"

/// Free functions that turn an intention into a Change. They read the document and never mutate it: whoever asks
/// commits. Every one is a single undo step with a label for the Edit menu.
namespace weir::edits {

/// A name not used by this kind in this namespace: "broker", "broker-2", …
[[nodiscard]] QString uniqueName(const Document &document, const Kind &kind, const QString &nameSpace,
                                 const QString &wanted = {});

struct Created {
    Change change;
    ResourceKey key = ResourceKey::None;
};
[[nodiscard]] Created create(Document &document, const Kind &kind, const QString &nameSpace, QPointF position);

/// Removes resources; references to them stay and become ghosts, so that undo and reviewers see what was meant.
[[nodiscard]] Change remove(const Document &document, const QList<ResourceKey> &keys);

/// Draws a line from a port to a node: sets a field, or creates the Trigger or Subscription (see mayConnect).
[[nodiscard]] Result<Created> connect(Document &document, const NodeId &from, PortName port, const NodeId &to);
/// Removes the relation: clears its field, or removes the Trigger or Subscription that is nothing but this line.
[[nodiscard]] Result<Change> disconnect(const Document &document, const QString &edgeId);
/// Points an edge at another target (or, for trigger and subscription, another origin).
[[nodiscard]] Result<Change> reconnect(const Document &document, const QString &edgeId, bool targetEnd,
                                       const NodeId &to);

/// Sets or (nullopt) removes one field.
[[nodiscard]] Result<Change> setField(const Document &document, ResourceKey key, const Pointer &pointer,
                                      std::optional<Json> value);
/// Replaces the whole object, text included (the YAML tab). Identity may change; references do not follow.
[[nodiscard]] Result<Change> setText(const Document &document, ResourceKey key, const QByteArray &yaml);
/// New name; every reference to it in the document follows. An Error where the name is taken.
[[nodiscard]] Result<Change> rename(const Document &document, ResourceKey key, const QString &name);
/// New namespace; references to it and from it keep meaning the same objects where their fields can say so.
[[nodiscard]] Result<Change> moveToNamespace(const Document &document, ResourceKey key, const QString &nameSpace);

[[nodiscard]] Change move(const Document &document, const QHash<NodeId, QPointF> &positions, const QString &label);
/// Position, pinned and collapsed of one node.
[[nodiscard]] Change place(const Document &document, const NodeId &node, const Placement &placement,
                           const QString &label);
/// Copies beside the originals, with fresh names; references among the copies point to the copies.
[[nodiscard]] Result<Change> duplicate(Document &document, const QList<ResourceKey> &keys, QPointF offset);
/// YAML from anywhere becomes nodes; names that are taken get a number. Errors say line and column.
[[nodiscard]] Result<Change> paste(Document &document, const QByteArray &yaml, QPointF at, const QString &nameSpace);
/// Carries out a fix of a finding (check::fixesOf): one step that bears its title. An Error where the document has gone
/// on since.
[[nodiscard]] Result<Change> fix(Document &document, const Fix &fix);
/// Waives a finding for a reason, or (nullopt) no longer.
[[nodiscard]] Change waive(const Document &document, const Finding &finding, const std::optional<QString> &reason);
[[nodiscard]] QByteArray copy(const Document &document, const QList<ResourceKey> &keys);
/// What the template makes of the answers. An Error's `field` is the question that is answered wrongly.
[[nodiscard]] Result<Change> addTemplate(Document &document, const Template &wanted, const Answers &answers, QPointF at,
                                         const QString &nameSpace);
/// The answer to "name", with a number where objects of that name are there already.
[[nodiscard]] QString freeTemplateName(const Document &document, const Template &wanted, const Answers &answers,
                                       const QString &nameSpace);

} // namespace weir::edits
