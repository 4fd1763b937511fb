// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/demo/plane.h"

namespace weir::demo {

struct Fanout {
    std::shared_ptr<const PlannedChannel> channel;
    Event event;
    QString host;          ///< under which the channel was asked
    Process *dispatcher = nullptr;
    Process::Call call = 0;
    double start = 0;
    Done done;
    /// Not owned, or an event under way would keep itself for ever: each is held by what it waits for.
    std::vector<std::weak_ptr<Passage>> passages;
    size_t pending = 0;
    bool failed = false;   ///< some subscription lost the event
    QByteArray lastCode;   ///< of the neighbour that answered last: borrowed by tries without an answer (dataplane 3.2)
};

struct Passage {
    enum class Stage { Subscriber, Reply, DeadLetter } stage = Stage::Subscriber;
    std::shared_ptr<Fanout> fanout;
    std::shared_ptr<const PlannedSubscription> subscription;
    Target target;
    Event event;           ///< of this leg
    double legStart = 0;
    int attempts = 0;      ///< in this leg
    bool tried = false;    ///< the subscriber has been asked at least once
    bool over = false;
    std::function<void()> cancel;
};

} // namespace weir::demo
