// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/resource/resource.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace weir {

namespace manifest {
class FileFrame;
}

/// What Kubernetes has no place for: where a node stands and how it is shown. Units are scene units (px at 100 %).
struct Placement {
    QPointF position; ///< top left of the card
    bool pinned = false;
    bool collapsed = false;

    bool operator==(const Placement &) const = default;
};

/// What a placement belongs to. Resources are named by key, so that a rename keeps their place; ghosts, URIs and
/// namespace groups by their node id.
struct PlacementKey {
    ResourceKey resource = ResourceKey::None;
    QString node;

    bool operator==(const PlacementKey &) const = default;
};

[[nodiscard]] inline size_t qHash(const PlacementKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<qint64>(key.resource), key.node);
}

/// Null on one side means created or removed.
struct ResourceDelta {
    ResourceKey key = ResourceKey::None;
    ResourcePtr before;
    ResourcePtr after;
};

struct PlacementDelta {
    PlacementKey key;
    std::optional<Placement> before;
    std::optional<Placement> after;
};

/// Which finding a person has waived: of which rule, where.
struct WaiverKey {
    PlacementKey holder; ///< as for placements; by node id where the object is not in the document
    QString rule;
    QString pointer;

    bool operator==(const WaiverKey &) const = default;
};

[[nodiscard]] inline size_t qHash(const WaiverKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.holder, key.rule, key.pointer);
}

/// The reasons; nullopt: not waived.
struct WaiverDelta {
    WaiverKey key;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// What stands between and around the objects of a file that was edited as text; a later rung of the ladder knows what.
struct FrameDelta {
    int key = -1; ///< index in Document::files()
    std::shared_ptr<const manifest::FileFrame> before;
    std::shared_ptr<const manifest::FileFrame> after;
};

/// What was typed as the text of an object, and why it cannot be the object's.
struct Draft {
    QByteArray bytes;
    Error reason; ///< its line counts within the bytes
};
using DraftPtr = std::shared_ptr<const Draft>;

/// Of an object that stands in no file's text; a file's draft is in its frame. Null: none.
struct DraftDelta {
    ResourceKey key = ResourceKey::None;
    DraftPtr before;
    DraftPtr after;
};

/// The only mutation of a document: an undo step and the delta that every projection consumes.
/// `label` is the translated name of the gesture ("Connect orders to billing") for the Edit menu.
struct Change {
    QString label;
    std::vector<ResourceDelta> resources;
    std::vector<PlacementDelta> placements;
    std::vector<WaiverDelta> waivers = {};
    std::vector<FrameDelta> frames = {};
    std::vector<DraftDelta> drafts = {};

    [[nodiscard]] bool isEmpty() const
    {
        return resources.empty() && placements.empty() && waivers.empty() && frames.empty() && drafts.empty();
    }
    [[nodiscard]] Change inverse() const;
    /// Folds `next` into this one, so that both undo as one step. Entries that return to where they began vanish.
    void append(const Change &next);
};

} // namespace weir
