// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resource/history.h"

namespace weir {

bool History::joins(const QString &mergeKey) const
{
    return !mergeKey.isEmpty() && mergeKey == m_mergeKey && m_position > 0 && m_position == m_steps.size()
        && m_clean != currentState();
}

ResourcePtr History::mergeOrigin(const QString &mergeKey, ResourceKey resource) const
{
    if (!joins(mergeKey))
        return nullptr;
    for (const ResourceDelta &delta : m_steps.back().change.resources) {
        if (delta.key == resource)
            return delta.before;
    }
    return nullptr;
}

std::shared_ptr<const manifest::FileFrame> History::mergeOrigin(const QString &mergeKey, int file) const
{
    if (!joins(mergeKey))
        return nullptr;
    for (const FrameDelta &delta : m_steps.back().change.frames) {
        if (delta.key == file)
            return delta.before;
    }
    return nullptr;
}

void History::record(const Change &change, const QString &mergeKey)
{
    const bool merges = joins(mergeKey);
    m_mergeKey = mergeKey;
    if (merges) {
        Step &last = m_steps.back();
        last.change.append(change);
        last.state = ++m_lastState;
        if (last.change.isEmpty()) {
            m_steps.pop_back();
            --m_position;
            m_mergeKey.clear();
        }
        return;
    }
    if (change.isEmpty())
        return;
    m_steps.resize(m_position);
    m_steps.push_back({.change = change, .state = ++m_lastState});
    if (m_steps.size() > Limit) {
        m_base = m_steps.front().state;
        m_steps.erase(m_steps.begin());
    }
    m_position = m_steps.size();
}

QString History::undoLabel() const
{
    return canUndo() ? m_steps[m_position - 1].change.label : QString();
}

QString History::redoLabel() const
{
    return canRedo() ? m_steps[m_position].change.label : QString();
}

Change History::takeUndo()
{
    m_mergeKey.clear();
    --m_position;
    return m_steps[m_position].change.inverse();
}

Change History::takeRedo()
{
    m_mergeKey.clear();
    ++m_position;
    return m_steps[m_position - 1].change;
}

std::optional<Placement> History::placementLost(const ResourceId &identity) const
{
    for (size_t i = m_position; i-- > 0;) {
        const Change &change = m_steps[i].change;
        for (const ResourceDelta &gone : change.resources) {
            if (gone.after || !gone.before || gone.before->id() != identity)
                continue;
            for (const PlacementDelta &lost : change.placements) {
                if (lost.key.resource == gone.key)
                    return lost.before;
            }
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<ResourceKey> History::keyLost(const ResourceId &identity) const
{
    for (size_t i = m_position; i-- > 0;) {
        for (const ResourceDelta &gone : m_steps[i].change.resources) {
            if (!gone.after && gone.before && gone.before->id() == identity)
                return gone.key;
        }
    }
    return std::nullopt;
}

void History::markClean()
{
    m_mergeKey.clear();
    m_clean = currentState();
}

void History::clear()
{
    *this = History();
}

} // namespace weir
