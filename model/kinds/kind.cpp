// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/kind.h"

namespace weir {

using namespace Qt::StringLiterals;

QString Kind::apiVersion() const
{
    const QString version = versions.isEmpty() ? QString() : versions.front();
    return group.isEmpty() ? version : group + u'/' + version;
}

const Field *Kind::field(std::string_view pointer) const
{
    for (const Field &candidate : fields) {
        if (pointer == candidate.pointer)
            return &candidate;
    }
    return nullptr;
}

QString toString(EdgeRole role)
{
    switch (role) {
    case EdgeRole::Sink: return u"sink"_s;
    case EdgeRole::Trigger: return u"trigger"_s;
    case EdgeRole::Subscription: return u"subscription"_s;
    case EdgeRole::Reply: return u"reply"_s;
    case EdgeRole::DeadLetter: return u"deadletter"_s;
    case EdgeRole::Binding: return u"binding"_s;
    case EdgeRole::Step: return u"step"_s;
    case EdgeRole::Config: return u"config"_s;
    }
    return {};
}

QString toString(Role role)
{
    switch (role) {
    case Role::Source: return u"source"_s;
    case Role::Binding: return u"binding"_s;
    case Role::Broker: return u"broker"_s;
    case Role::Channel: return u"channel"_s;
    case Role::Trigger: return u"trigger"_s;
    case Role::Subscription: return u"subscription"_s;
    case Role::Service: return u"service"_s;
    case Role::JobSink: return u"jobsink"_s;
    case Role::StoreSink: return u"storesink"_s;
    case Role::Uri: return u"uri"_s;
    case Role::Transform: return u"transform"_s;
    case Role::RequestReply: return u"requestreply"_s;
    case Role::Flow: return u"flow"_s;
    case Role::EventType: return u"eventtype"_s;
    case Role::Policy: return u"policy"_s;
    case Role::Config: return u"config"_s;
    case Role::Workload: return u"workload"_s;
    case Role::Other: return u"other"_s;
    }
    return {};
}

} // namespace weir
