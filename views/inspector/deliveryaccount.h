// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/flow/effective.h"
#include "views/common/attemptline.h"

#include <vector>

namespace weir::inspector {

/// What the Delivery tab tells of one relation: values, compared to see whether anything has to be shown anew.
struct DeliveryAccount {
    struct Row {
        QString label;
        QString value;
        QString why;     ///< whose word it is, a sentence
        NodeId owner;    ///< who says so, to go there; empty: nobody in this design, or the object itself
        bool operator==(const Row &) const = default;
    };
    QString title;                       ///< "to Service mailer"
    std::vector<Row> rows;
    RetryPolicy policy;
    AttemptLine::End end = AttemptLine::End::Lost;
    bool hasLine = false;                ///< times are known
    QString fault;                       ///< why nothing is delivered at all
    QStringList sentences;               ///< answers that are tried again, longest time, what people trip over

    bool operator==(const DeliveryAccount &) const = default;
};

/// Of what a node sends or hands down (a Trigger, a Subscription, a source; a Broker or channel: what it hands down to
/// those without a delivery of their own; each step of a flow), or of one line where `edge` is given. Empty where
/// nothing is delivered.
[[nodiscard]] std::vector<DeliveryAccount> deliveryAccounts(const Document &document, const NodeId &node,
                                                            const QString &edge);

} // namespace weir::inspector
