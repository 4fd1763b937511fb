// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resource/change.h"

#include <algorithm>

namespace weir {

namespace {

template<class Delta, class Same>
void fold(std::vector<Delta> &into, const std::vector<Delta> &next, Same same)
{
    for (const Delta &delta : next) {
        const auto earlier = std::find_if(into.begin(), into.end(),
                                          [&](const Delta &candidate) { return candidate.key == delta.key; });
        if (earlier == into.end())
            into.push_back(delta);
        else
            earlier->after = delta.after;
    }
    std::erase_if(into, same);
}

} // namespace

Change Change::inverse() const
{
    Change result{.label = label, .resources = {}, .placements = {}};
    result.resources.reserve(resources.size());
    for (auto delta = resources.rbegin(); delta != resources.rend(); ++delta)
        result.resources.push_back({.key = delta->key, .before = delta->after, .after = delta->before});
    result.placements.reserve(placements.size());
    for (auto delta = placements.rbegin(); delta != placements.rend(); ++delta)
        result.placements.push_back({.key = delta->key, .before = delta->after, .after = delta->before});
    result.waivers.reserve(waivers.size());
    for (auto delta = waivers.rbegin(); delta != waivers.rend(); ++delta)
        result.waivers.push_back({.key = delta->key, .before = delta->after, .after = delta->before});
    result.frames.reserve(frames.size());
    for (auto delta = frames.rbegin(); delta != frames.rend(); ++delta)
        result.frames.push_back({.key = delta->key, .before = delta->after, .after = delta->before});
    result.drafts.reserve(drafts.size());
    for (auto delta = drafts.rbegin(); delta != drafts.rend(); ++delta)
        result.drafts.push_back({.key = delta->key, .before = delta->after, .after = delta->before});
    return result;
}

void Change::append(const Change &next)
{
    // Only the very same object: an equal one would leave the steps before waiting for an object that is not there.
    fold(resources, next.resources, [](const ResourceDelta &delta) { return delta.before == delta.after; });
    fold(placements, next.placements, [](const PlacementDelta &delta) { return delta.before == delta.after; });
    fold(waivers, next.waivers, [](const WaiverDelta &delta) { return delta.before == delta.after; });
    fold(frames, next.frames, [](const FrameDelta &delta) { return delta.before == delta.after; });
    fold(drafts, next.drafts, [](const DraftDelta &delta) { return delta.before == delta.after; });
}

} // namespace weir
