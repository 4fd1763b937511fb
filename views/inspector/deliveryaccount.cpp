// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/deliveryaccount.h"

#include "model/admission/parts/duration.h"
#include "views/inspector/connections.h"

#include <QCoreApplication>
#include <QLocale>

namespace weir::inspector {

using namespace Qt::StringLiterals;
using flow::EffectiveDelivery;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryTab)
};

/// Relations of one object that are told; a flow has seldom more steps.
constexpr qsizetype MaximumRelations = 20;

QString periodText(const QString &written)
{
    if (written.isEmpty())
        return Texts::tr("none");
    const auto period = admission::parsePeriod(written);
    return period ? durationText(period->inSeconds()) + u" ("_s + written + u')' : written;
}

QString backoffText(const QString &policy)
{
    if (policy == "exponential"_L1)
        return Texts::tr("exponential");
    if (policy == "linear"_L1)
        return Texts::tr("linear");
    return policy.isEmpty() ? Texts::tr("none") : policy;
}

DeliveryAccount accountOf(const Document &document, const NodeId &self, const EffectiveDelivery &delivery)
{
    DeliveryAccount account;
    account.fault = delivery.fault;
    if (!delivery.isKnown) {
        account.sentences.append(delivery.origins.value(u"retry"_s).reason);
        return account;
    }
    const auto row = [&](const QString &label, const QString &value, const char *field) {
        const auto origin = delivery.origins.value(QString::fromLatin1(field));
        const bool isOther = origin.id != self && document.topology().node(origin.id);
        account.rows.push_back({label, value, origin.reason, isOther ? origin.id : NodeId()});
    };
    row(Texts::tr("Retries"), QLocale().toString(delivery.retry.value_or(0)), "retry");
    row(Texts::tr("Back-off"), backoffText(delivery.backoffPolicy), "backoffPolicy");
    row(Texts::tr("Delay"), periodText(delivery.backoffDelay), "backoffDelay");
    row(Texts::tr("Time-out"), periodText(delivery.timeout), "timeout");
    row(Texts::tr("Dead letters"),
        delivery.deadLetterSink.isEmpty() ? Texts::tr("none") : nodeText(document, delivery.deadLetterSink),
        "deadLetterSink");
    account.policy = delivery.policy;
    account.end = delivery.deadLetterSink.isEmpty() ? AttemptLine::End::Lost : AttemptLine::End::DeadLetter;
    account.hasLine = delivery.fault.isEmpty() && delivery.policy.isTimed();
    if (account.hasLine && delivery.policy.retry > 0) {
        account.sentences.append(
            Texts::tr("%1 of waiting in all.").arg(durationText(delivery.policy.totalWait())) + u' '
            + (delivery.policy.longest()
                   ? Texts::tr("Given up after %1 at the latest.").arg(durationText(*delivery.policy.longest()))
                   : Texts::tr("How long the attempts themselves take has no bound.")));
    }
    account.sentences.append(flow::answersText(delivery));
    account.sentences.append(delivery.notes);
    return account;
}

} // namespace

std::vector<DeliveryAccount> deliveryAccounts(const Document &document, const NodeId &node, const QString &edge)
{
    const flow::Design design{document.topology(), document.set(), document.checker().profile()};
    const flow::DeliveryResolver resolver(design);
    std::vector<DeliveryAccount> accounts;
    const auto addLine = [&](const QString &id) {
        const auto line = resolver.ofLine(id);
        if (!line)
            return;
        accounts.push_back(accountOf(document, line->edge.via, line->delivery));
        const QString target = nodeText(document, line->edge.to);
        accounts.back().title = line->edge.role == EdgeRole::Reply ? Texts::tr("Replies to %1").arg(target)
            : line->edge.role == EdgeRole::DeadLetter              ? Texts::tr("Dead letters to %1").arg(target)
                                                                   : Texts::tr("To %1").arg(target);
    };
    if (!edge.isEmpty()) {
        addLine(edge);
        return accounts;
    }
    const Node *found = document.topology().node(node);
    if (!found || !document.set().resource(found->key))
        return accounts;
    if (found->role == Role::Broker || found->role == Role::Channel) {
        accounts.push_back(accountOf(document, node, resolver.ofCarrier(node)));
        accounts.back().title = found->role == Role::Broker
            ? Texts::tr("What it hands down to Triggers without a delivery of their own")
            : Texts::tr("What it hands down to Subscriptions without a delivery of their own");
        return accounts;
    }
    for (const QString &id : document.topology().ownedBy(node)) {
        const Edge *line = document.topology().edge(id);
        // Replies and dead letters travel by the policy of the relation that they belong to.
        if (line && line->via == node && line->role != EdgeRole::Reply && line->role != EdgeRole::DeadLetter
            && qsizetype(accounts.size()) < MaximumRelations)
            addLine(id);
    }
    return accounts;
}

} // namespace weir::inspector
