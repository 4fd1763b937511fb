// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/completing.h"
#include "model/admission/parts/delivery.h"
#include "model/admission/parts/immutable.h"
#include "model/admission/parts/members.h"
#include "model/admission/webhook.h"

namespace weir::admission::kinds {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *controller = "system:serviceaccount:knative-eventing:eventing-controller";

void complete(Json &object, const Context &context)
{
    markSubscribable(object);
    completeDelivery(memberOf(memberOf(&object, "spec"), "delivery"), context.nameSpace);
}

/// The list as Go prints it in a difference.
QString shown(const Json *subscribers)
{
    QStringList words;
    for (const Json &one : subscribers ? *subscribers : Json::array()) {
        const auto pointer = [&](const char *name) {
            return memberOf(&one, name) ? textOf(&one, name) : u"<nil>"_s;
        };
        const QString generation = QString::number(intAt(one, "/generation").value_or(0));
        words.append(u"{Name:%1 UID:%2 Generation:%3 SubscriberURI:%4 SubscriberCACerts:%5 SubscriberAudience:%6 "
                     "ReplyURI:%7 ReplyCACerts:%8 ReplyAudience:%9 Delivery:<nil> Auth:<nil>}"_s
                         .arg(pointer("name"), textOf(&one, "uid"), generation, textOf(&one, "subscriberUri"),
                              pointer("subscriberCACerts"), pointer("subscriberAudience"), textOf(&one, "replyUri"),
                              pointer("replyCACerts"), pointer("replyAudience")));
    }
    return u'[' + words.join(u' ') + u']';
}

/// Only the controller may change the subscribers of a channel that is there.
FieldErrors changedSubscribers(const Json &spec, const Context &context)
{
    const Json *old = memberOf(&structOf(context.old, "spec"), "subscribers");
    const Json *changed = memberOf(&spec, "subscribers");
    if (context.user == QLatin1StringView(controller) || isSame(old, changed))
        return {};
    return FieldErrors::generic(
        u"Channel.Spec.Subscribers changed by user %1 which was not the %2 service account"_s.arg(
            context.user, QLatin1StringView(controller)),
        {u"spec.subscribers"_s},
        u"{[]v1.SubscriberSpec}:\n\t-: \"%1\"\n\t+: \"%2\"\n"_s.arg(shown(old), shown(changed)));
}

FieldErrors judge(const Json &object, const Context &context)
{
    const Json &spec = structOf(&object, "spec");
    FieldErrors errors;
    if (const Json *subscribers = memberOf(&spec, "subscribers")) {
        for (size_t i = 0; i < subscribers->size(); ++i) {
            const Json &one = subscribers->at(i);
            if (memberOf(&one, "replyUri") || memberOf(&one, "subscriberUri"))
                continue;
            const QStringList both{u"replyURI"_s, u"subscriberURI"_s};
            errors.also(FieldErrors::generic(u"missing field(s)"_s, both, u"expected at least one of, got none"_s)
                            .viaFieldIndex(u"subscriber"_s, static_cast<qsizetype>(i))
                            .via(u"subscribable"_s)
                            .via(u"spec"_s));
        }
    }
    const QString key = u"eventing.knative.dev/scope"_s;
    const Json *annotations = memberOf(&structOf(&object, "metadata"), "annotations");
    if (const Json *scope = memberOf(annotations, "eventing.knative.dev/scope")) {
        const QString value = toQString(*scope);
        if (value != u"cluster" && value != u"namespace") {
            errors.also(FieldErrors::invalidValue(value, {}, u"expected either 'cluster' or 'namespace'"_s)
                            .viaFieldKey(u"annotations"_s, key)
                            .via(u"metadata"_s));
        }
    }
    if (context.isUpdate())
        errors.also(changedSubscribers(spec, context));
    return errors;
}

} // namespace

Webhook inmemorychannel()
{
    return {.group = "messaging.knative.dev",
            .kind = "InMemoryChannel",
            .versions = {{"v1", "messaging/v1.InMemoryChannel"}},
            .name = "inmemorychannel.eventing.knative.dev",
            .complete = complete,
            .judge = judge};
}

} // namespace weir::admission::kinds
