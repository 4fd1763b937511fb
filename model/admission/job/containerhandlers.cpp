// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/container.h"
#include "model/admission/parts/members.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

void judgePort(const Json &action, const QString &path, FaultList &faults)
{
    const Json *port = memberOf(&action, "port");
    if (!port || (port->is_number_integer() && (port->get<qint64>() < 1 || port->get<qint64>() > 65535))) {
        faults.invalid(path + u".port"_s, port ? port->get<qint64>() : 0,
                       u"must be between 1 and 65535, inclusive"_s);
    }
}

/// One of the ways to call a container.
void judgeHandler(const Json &handler, const QString &path, FaultList &faults)
{
    int count = 0;
    for (const char *name : {"exec", "httpGet", "tcpSocket", "grpc", "sleep"}) {
        const Json *action = memberOf(&handler, name);
        if (!action)
            continue;
        const QString place = path + u'.' + QLatin1StringView(name);
        if (++count > 1)
            faults.forbidden(place, u"may not specify more than 1 handler type"_s);
        else if (qstrcmp(name, "exec") == 0 && listOf(*action, "command").empty())
            faults.required(place + u".command"_s);
        else if (qstrcmp(name, "httpGet") == 0 || qstrcmp(name, "tcpSocket") == 0 || qstrcmp(name, "grpc") == 0)
            judgePort(*action, place, faults);
        if (qstrcmp(name, "httpGet") == 0 && !textOf(action, "scheme").isEmpty())
            faults.oneOf(place + u".scheme"_s, textOf(action, "scheme"), {"HTTP", "HTTPS"});
    }
    if (count == 0)
        faults.required(path, u"must specify a handler type"_s);
}

} // namespace

void judgeHandlers(const Json &container, const QString &path, bool isInit, FaultList &faults)
{
    const bool isSidecar = isInit && textOf(&container, "restartPolicy") == u"Always";
    for (const char *name : {"livenessProbe", "readinessProbe", "startupProbe"}) {
        const Json *probe = memberOf(&container, name);
        if (!probe)
            continue;
        const QString place = path + u'.' + QLatin1StringView(name);
        if (isInit && !isSidecar) {
            faults.forbidden(place, u"may not be set for init containers without restartPolicy=Always"_s);
            continue;
        }
        judgeHandler(*probe, place, faults);
        for (const char *member : {"initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold",
                                   "failureThreshold"})
            faults.notNegative(*probe, member, place);
        const qint64 threshold = intAt(*probe, "/successThreshold").value_or(1);
        if (qstrcmp(name, "readinessProbe") != 0 && threshold > 1)
            faults.invalid(place + u".successThreshold"_s, threshold, u"must be 1"_s);
    }
    const Json *lifecycle = memberOf(&container, "lifecycle");
    if (!lifecycle)
        return;
    if (isInit && !isSidecar) {
        faults.forbidden(path + u".lifecycle"_s, u"may not be set for init containers without restartPolicy=Always"_s);
        return;
    }
    for (const char *name : {"postStart", "preStop"}) {
        if (const Json *handler = memberOf(lifecycle, name))
            judgeHandler(*handler, path + u".lifecycle."_s + QLatin1StringView(name), faults);
    }
}

} // namespace weir::admission
