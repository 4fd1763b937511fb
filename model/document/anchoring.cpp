// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/anchoring.h"

#include "model/manifest/anchors.h"
#include "model/manifest/difference.h"

#include <algorithm>

namespace weir::edits {

namespace {

struct Found {
    manifest::Step step;
    manifest::Shared shared;
};

// Steps that change one of several places that share a value, and leave another as it is.
std::vector<Found> foundIn(const ResourceDelta &delta)
{
    std::vector<Found> all;
    if (!delta.before || !delta.after || !delta.before->text().contains('*'))
        return all;
    const Json &after = delta.after->json();
    for (const manifest::Step &step : manifest::differences(delta.before->json(), after)) {
        // What comes new may still belong to something shared.
        Pointer at = step.pointer;
        while (!at.isRoot() && !find(delta.before->json(), at))
            at = at.parent();
        std::optional<manifest::Shared> shared = manifest::sharedAt(delta.before->text(), at);
        if (!shared)
            continue;
        const std::vector<std::string> rest(step.pointer.tokens().begin() + static_cast<qsizetype>(at.tokens().size()),
                                            step.pointer.tokens().end());
        const auto extend = [&rest](Pointer &place) {
            for (const std::string &token : rest)
                place = place.child(token);
        };
        extend(shared->anchor);
        std::for_each(shared->places.begin(), shared->places.end(), extend);
        const bool isEverywhere = std::all_of(shared->places.begin(), shared->places.end(), [&](const Pointer &place) {
            const Json *now = find(after, place);
            return step.value ? now && manifest::sameValue(*now, *step.value) : !now;
        });
        if (!isEverywhere)
            all.push_back({.step = step, .shared = std::move(*shared)});
    }
    return all;
}

} // namespace

std::vector<SharedEdit> sharedIn(const Change &change)
{
    std::vector<SharedEdit> all;
    for (const ResourceDelta &delta : change.resources) {
        const std::vector<Found> found = foundIn(delta);
        for (const Found &one : found)
            all.push_back({.key = delta.key, .anchor = QString::fromStdString(one.shared.name),
                           .pointer = one.step.pointer.toQString(),
                           .places = static_cast<int>(one.shared.places.size())});
    }
    return all;
}

Change everywhere(const Change &change)
{
    Change result = change;
    for (ResourceDelta &delta : result.resources) {
        const std::vector<Found> found = foundIn(delta);
        if (found.empty())
            continue;
        QByteArray text = delta.before->text();
        Json now = delta.before->json();
        for (const manifest::Step &step : manifest::differences(delta.before->json(), delta.after->json())) {
            const auto shared = std::find_if(found.begin(), found.end(), [&](const Found &one) {
                return one.step.pointer == step.pointer;
            });
            manifest::Shared alone{.name = {}, .anchor = step.pointer, .places = {step.pointer}};
            const manifest::Shared &places = shared == found.end() ? alone : shared->shared;
            // From the end, so that items that go leave the places of others as they are.
            for (auto place = places.places.rbegin(); place != places.places.rend(); ++place)
                manifest::applyStep(now, {.pointer = *place, .value = step.value});
            text = manifest::spliceShared(text, places, step.value, now);
        }
        delta.after = Resource::create(std::move(now), std::move(text));
    }
    return result;
}

} // namespace weir::edits
