// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/change.h"

#include <QString>

#include <optional>
#include <vector>

namespace weir {

/// Undo and redo as two lists of changes. Holds no resources of its own and applies nothing: Document does.
class History
{
public:
    /// Steps beyond this number forget the oldest one.
    static constexpr size_t Limit = 1000;

    /// Records a change that has just been applied. Entries with the same non-empty `mergeKey` as the step before
    /// become one step (keystrokes in one field); a merged step that came back to where it began disappears.
    void record(const Change &change, const QString &mergeKey = {});
    /// What a resource was before the step that a change with this key would join; null where it would join none.
    [[nodiscard]] ResourcePtr mergeOrigin(const QString &mergeKey, ResourceKey resource) const;
    /// The same for what stands around the objects of a file.
    [[nodiscard]] std::shared_ptr<const manifest::FileFrame> mergeOrigin(const QString &mergeKey, int file) const;
    /// The next keystroke begins a step of its own (focus left the field, the document was saved).
    void closeMerge() { m_mergeKey.clear(); }

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position < m_steps.size(); }
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;

    /// The change that undoes the last step (already inverted); moves the position. Precondition: canUndo().
    [[nodiscard]] Change takeUndo();
    /// The change that redoes the next step; moves the position. Precondition: canRedo().
    [[nodiscard]] Change takeRedo();

    /// Where an object of this identity stood when a step, the latest that counts, removed it.
    [[nodiscard]] std::optional<Placement> placementLost(const ResourceId &identity) const;

    /// The key that such an object had; nothing where no step removed it.
    [[nodiscard]] std::optional<ResourceKey> keyLost(const ResourceId &identity) const;

    void markClean();
    [[nodiscard]] bool isClean() const { return m_clean == currentState(); }
    /// Differs between any two different states of this document; equal again after undo. For autosave and jobs.
    [[nodiscard]] qint64 stateId() const { return currentState(); }
    void clear();

private:
    [[nodiscard]] bool joins(const QString &mergeKey) const;

    struct Step {
        Change change;
        qint64 state = 0; ///< state after this step
    };
    [[nodiscard]] qint64 currentState() const { return m_position == 0 ? m_base : m_steps[m_position - 1].state; }

    std::vector<Step> m_steps;
    size_t m_position = 0;
    QString m_mergeKey;
    qint64 m_base = 0;
    qint64 m_clean = 0;
    qint64 m_lastState = 0;
};

} // namespace weir
