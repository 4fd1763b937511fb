// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/flow/simulate.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace weir {

class WhatIf;

namespace whatif {

/// One way in which a node may answer.
struct Behaviour {
    QString text;          ///< for a menu: "503 Service Unavailable"
    flow::Conduct conduct;
};

/// What the menus offer: common failures, no answer, slow, redirect, no event, an answer without an event.
[[nodiscard]] std::vector<Behaviour> behaviours();
/// The word on a node's badge: "503", "no answer", "reply".
[[nodiscard]] QString badgeText(const flow::Conduct &conduct);
/// The same for a list, in a few words.
[[nodiscard]] QString conductText(const flow::Conduct &conduct);

/// Fills a menu with the ways in which `node` may answer; each is set in `question` at once.
void fillBehaviourMenu(QMenu &menu, WhatIf &question, const NodeId &node, QWidget *window);
/// Asks for the event with which `node` answers.
void editReply(WhatIf &question, const NodeId &node, const CloudEvent &initial, QWidget *window);
/// Asks for a status code other than the common ones.
void askStatus(WhatIf &question, const NodeId &node, QWidget *window);

} // namespace whatif
} // namespace weir
