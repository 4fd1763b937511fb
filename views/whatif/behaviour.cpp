// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/behaviour.h"

#include "model/events/example.h"
#include "views/whatif/eventdialog.h"
#include "views/whatif/whatif.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>

namespace weir::whatif {

using namespace Qt::StringLiterals;
using flow::Conduct;

namespace {

/// Translation context of this folder.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

Conduct answering(int status)
{
    Conduct conduct;
    conduct.status = status;
    return conduct;
}

Conduct of(Conduct::Kind kind)
{
    Conduct conduct;
    conduct.kind = kind;
    return conduct;
}

bool isSame(const Conduct &one, const Conduct &other)
{
    return one.kind == other.kind && one.status == other.status && one.reply == other.reply
        && one.retryAfter == other.retryAfter;
}

} // namespace

std::vector<Behaviour> behaviours()
{
    Conduct silent;
    silent.reply = Conduct::Reply::None;
    Conduct waiting = answering(503);
    waiting.retryAfter = 30;
    return {{Texts::tr("503 Service Unavailable"), answering(503)},
            {Texts::tr("503 with Retry-After: 30"), waiting},
            {Texts::tr("500 Internal Server Error"), answering(500)},
            {Texts::tr("429 Too Many Requests"), answering(429)},
            {Texts::tr("404 Not Found"), answering(404)},
            {Texts::tr("400 Bad Request"), answering(400)},
            {Texts::tr("302 redirect"), answering(302)},
            {Texts::tr("No answer"), of(Conduct::Kind::NoAnswer)},
            {Texts::tr("Slower than any time-out"), of(Conduct::Kind::Slow)},
            {Texts::tr("A body that is no event"), of(Conduct::Kind::NotEvent)},
            {Texts::tr("Fine, without an event"), silent}};
}

QString badgeText(const Conduct &conduct)
{
    switch (conduct.kind) {
    case Conduct::Kind::NoAnswer: return Texts::tr("no answer");
    case Conduct::Kind::Slow: return Texts::tr("slow");
    case Conduct::Kind::NotEvent: return Texts::tr("no event");
    case Conduct::Kind::Answers: break;
    }
    if (conduct.fails())
        return QString::number(conduct.status);
    return conduct.reply == Conduct::Reply::Event ? Texts::tr("own reply") : Texts::tr("no reply");
}

QString conductText(const Conduct &conduct)
{
    for (const Behaviour &known : behaviours()) {
        if (isSame(known.conduct, conduct))
            return known.text;
    }
    if (!conduct.fails() && conduct.reply == Conduct::Reply::Event)
        return Texts::tr("Fine, with an event of type %1").arg(conduct.event.type());
    return Texts::tr("Status %1").arg(conduct.status);
}

void editReply(WhatIf &question, const NodeId &node, const CloudEvent &initial, QWidget *window)
{
    auto *dialog = new EventDialog(question.document(), initial, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Reply of %1").arg(question.nameOf(node)));
    QObject::connect(dialog, &QDialog::accepted, &question, [dialog, &question, node] {
        Conduct conduct;
        conduct.reply = Conduct::Reply::Event;
        conduct.event = dialog->cloudEvent();
        question.setConduct(node, conduct);
    });
    dialog->open();
}

void askStatus(WhatIf &question, const NodeId &node, QWidget *window)
{
    auto *dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("Let It Fail"));
    dialog->setLabelText(Texts::tr("HTTP status with which %1 answers:").arg(question.nameOf(node)));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(100, 599);
    dialog->setIntValue(502);
    QObject::connect(dialog, &QInputDialog::intValueSelected, &question,
                     [&question, node](int status) { question.setConduct(node, answering(status)); });
    dialog->open();
}

void fillBehaviourMenu(QMenu &menu, WhatIf &question, const NodeId &node, QWidget *window)
{
    const auto known = question.conduct().constFind(node);
    const bool isSet = known != question.conduct().cend();
    bool isListed = false;
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, bool isChosen) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        return action;
    };
    for (const Behaviour &offered : behaviours()) {
        const bool isChosen = isSet && isSame(*known, offered.conduct);
        isListed = isListed || isChosen;
        QObject::connect(add(offered.text, isChosen), &QAction::triggered, &question,
                         [&question, node, conduct = offered.conduct] { question.setConduct(node, conduct); });
    }
    const bool hasReply = isSet && !known->fails() && known->reply == Conduct::Reply::Event;
    QObject::connect(add(Texts::tr("Another status…"), isSet && !isListed && !hasReply), &QAction::triggered, &question,
                     [&question, node, window] { askStatus(question, node, window); });
    const CloudEvent initial = hasReply ? known->event
        : exampleEvent(question.cloudEvent() ? question.cloudEvent()->type() + u".reply"_s : QString(), {});
    QObject::connect(add(Texts::tr("Fine, with an event of its own…"), hasReply), &QAction::triggered, &question,
                     [&question, node, initial, window] { editReply(question, node, initial, window); });
    menu.addSeparator();
    QObject::connect(add(Texts::tr("Answers normally"), !isSet), &QAction::triggered, &question,
                     [&question, node] { question.setConduct(node, std::nullopt); });
}

} // namespace weir::whatif
