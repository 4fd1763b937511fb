// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/job/words.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// A number or the name of a port; none is the number 0.
void judgePort(const JobPlace &port, FaultList &faults)
{
    constexpr qint64 highest = 65535;
    if (port && port.value().is_string()) {
        faults.invalidEach(port.path(), port.text(), portNameFaults(port.text()));
        return;
    }
    const qint64 number = port.integer().value_or(0);
    if (number < 1 || number > highest)
        faults.invalid(port.path(), number, u"must be between 1 and 65535, inclusive"_s);
}

void judgeAction(const char *kind, const JobPlace &action, qint64 gracePeriod, FaultList &faults)
{
    const QLatin1StringView name(kind);
    if (name == "exec"_L1 && action.count("command") == 0)
        faults.required(action.path("command"));
    if (name == "httpGet"_L1 || name == "tcpSocket"_L1 || name == "grpc"_L1)
        judgePort(action.at("port"), faults);
    if (name == "httpGet"_L1) {
        if (const QString scheme = action.text("scheme"); !scheme.isEmpty())
            faults.oneOf(action.path("scheme"), scheme, {"HTTP", "HTTPS"});
        for (const JobPlace &header : action.each("httpHeaders")) {
            const QString shown = header.text("name");
            faults.invalidEach(action.path("httpHeaders"), shown, headerNameFaults(shown));
        }
    }
    const qint64 seconds = action.integer("seconds").value_or(0);
    if (name == "sleep"_L1 && (seconds < 0 || seconds > gracePeriod)) {
        faults.invalid(action.path(), seconds,
                       u"must be non-negative and less than terminationGracePeriodSeconds (%1)"_s.arg(gracePeriod));
    }
}

/// One of the ways to call a container.
void judgeHandler(const JobPlace &handler, std::initializer_list<const char *> kinds, qint64 gracePeriod,
                  FaultList &faults)
{
    int count = 0;
    for (const char *kind : kinds) {
        const JobPlace action = handler.at(kind);
        if (!action)
            continue;
        if (++count > 1)
            faults.forbidden(action.path(), u"may not specify more than 1 handler type"_s);
        else
            judgeAction(kind, action, gracePeriod, faults);
    }
    if (count == 0)
        faults.required(handler.path(), u"must specify a handler type"_s);
}

} // namespace

void judgeProbes(const JobPlace &container, qint64 gracePeriod, FaultList &faults)
{
    for (const char *name : {"livenessProbe", "readinessProbe", "startupProbe"}) {
        const JobPlace probe = container.at(name);
        if (!probe)
            continue;
        judgeHandler(probe, {"exec", "httpGet", "tcpSocket", "grpc"}, gracePeriod, faults);
        for (const char *member : {"initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold",
                                   "failureThreshold"})
            faults.notNegative(probe.at(member));
        const JobPlace seconds = probe.at("terminationGracePeriodSeconds");
        if (const auto value = seconds.integer(); value && *value <= 0)
            faults.invalid(seconds.path(), *value, u"must be greater than 0"_s);
        if (qstrcmp(name, "readinessProbe") == 0) {
            if (seconds)
                faults.invalid(seconds.path(), *seconds.integer(), u"must not be set for readinessProbes"_s);
            continue;
        }
        // 0 stands for the default.
        const qint64 threshold = probe.integer("successThreshold").value_or(0);
        if (threshold != 0 && threshold != 1)
            faults.invalid(probe.path("successThreshold"), threshold, u"must be 1"_s);
    }
}

void judgeLifecycle(const JobPlace &container, qint64 gracePeriod, FaultList &faults)
{
    const JobPlace lifecycle = container.at("lifecycle");
    for (const char *name : {"postStart", "preStop"}) {
        if (const JobPlace handler = lifecycle.at(name))
            judgeHandler(handler, {"exec", "httpGet", "tcpSocket", "sleep"}, gracePeriod, faults);
    }
}

} // namespace weir::admission
