// SPDX-License-Identifier: GPL-3.0-or-later
// How the window service ends: nothing that was accepted is forgotten, nothing is told of in halves.
#include "app/cli/windowservice.h"

#include "app/cli/cli.h"

#include <QCoreApplication>

#include <set>
#include <sys/signalfd.h>
#include <unistd.h>

namespace weir::cli {

namespace {

constexpr int graceForSink = 10'000;   // ms; well within the 30 s that Kubernetes gives
constexpr int graceForClients = 5'000; // ms

} // namespace

void WindowService::stop()
{
    signalfd_siginfo information{};
    if (::read(m_signalFile, &information, sizeof information) != sizeof information || m_isStopping)
        return;
    commit();
    if (m_isShut)
        return;
    m_isStopping = true;
    m_isReady = false;
    // Half a window would be told of under the id of the whole one: those that are open stay in the journal, or go
    // back to who sent their events.
    std::set<windowing::Id> closing;
    for (const auto &[serial, closed] : m_windows->engine().closed())
        closing.insert(closed.ids.begin(), closed.ids.end());
    std::erase_if(m_waiting, [&](const auto &one) {
        const bool isOpen = !closing.contains(one.first);
        if (isOpen)
            one.second->answer.set_value(goingAway());
        return isOpen;
    });
    send();
    m_grace.start(graceForSink);
    stopIfDone();
}

/// Windows whose next attempt is later are not waited for.
void WindowService::stopIfDone()
{
    if (m_isStopping && m_outbox.underWay() == 0)
        shut();
}

void WindowService::breakDown()
{
    if (m_isShut)
        return;
    m_isStopping = true;
    m_isReady = false;
    m_exitCode = Failed;
    shut();
}

void WindowService::shut()
{
    if (m_isShut)
        return;
    m_isShut = true;
    m_tick.stop();
    releaseAll();
    // It waits for the answers under way, which this thread still gives.
    m_closing = std::thread([this] {
        m_server->stop();
        QMetaObject::invokeMethod(this, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    // Who sends its request drop by drop would be waited for; it has been promised nothing.
    QTimer::singleShot(graceForClients, this, [this] { ::_exit(m_exitCode); });
}

} // namespace weir::cli
