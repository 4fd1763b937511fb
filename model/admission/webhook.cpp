// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/webhook.h"

namespace weir::admission {

namespace kinds {
std::vector<Webhook (*)()> webhooks();
}

const Webhook *webhookOf(const QString &group, const QString &kind)
{
    static const std::vector<Webhook> all = [] {
        std::vector<Webhook> made;
        for (const auto &make : kinds::webhooks())
            made.push_back(make());
        return made;
    }();
    for (const Webhook &one : all) {
        if (group == QLatin1StringView(one.group) && kind == QLatin1StringView(one.kind))
            return &one;
    }
    return nullptr;
}

} // namespace weir::admission
