// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/sendroute.h"

#include <QCoreApplication>
#include <QUrl>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *key)
{
    return QCoreApplication::translate("SendRoute", key);
}

tl::unexpected<Error> refuse(const Resource &object, const QString &message)
{
    return fail(Error{.message = message, .file = {}, .object = object.kind() + u' ' + object.name(), .field = {}});
}

QString proxyPath(const QString &nameSpace, const QString &scheme, const QString &service, int port,
                  const QString &path)
{
    return u"/api/v1/namespaces/%1/services/%2:%3:%4/proxy%5"_s.arg(nameSpace, scheme, service).arg(port).arg(path);
}

/// The in-memory dispatcher serves every channel under its own name and tells them apart by Host, which the proxy of
/// an API server passes on as the client sent it (HTTP/1.1; tests/cluster/conformance).
bool isInMemory(const Resource &channel)
{
    return channel.kind() == "InMemoryChannel"_L1
           || stringAt(channel.json(), "/spec/channelTemplate/kind") == "InMemoryChannel"_L1;
}

} // namespace

Result<SendRoute> sendRoute(const Resource &observed)
{
    if (observed.group().isEmpty() && observed.kind() == "Service"_L1) {
        const auto port = intAt(observed.json(), "/spec/ports/0/port");
        if (!port)
            return refuse(observed, text(QT_TRANSLATE_NOOP("SendRoute", "The Service has no port to send to.")));
        return SendRoute{
            .path = proxyPath(observed.nameSpace(), u"http"_s, observed.name(), static_cast<int>(*port), u"/"_s),
            .host = {},
            .address = u"http://%1.%2.svc"_s.arg(observed.name(), observed.nameSpace())};
    }
    const QString address = stringAt(observed.json(), "/status/address/url");
    if (address.isEmpty()) {
        return refuse(observed, text(QT_TRANSLATE_NOOP(
                                    "SendRoute", "The object has no address yet; it gets one when it is ready.")));
    }
    const QUrl url(address, QUrl::StrictMode);
    const QStringList labels = url.host().split(u'.');
    const bool isService = labels.size() >= 3 && labels[2] == "svc"_L1;
    if (!url.isValid() || !isService) {
        return refuse(observed,
                      text(QT_TRANSLATE_NOOP("SendRoute", "The address %1 is not a Service of the cluster; send to it "
                                                          "directly with weirctl send --url."))
                          .arg(address));
    }
    const QString path = url.path(QUrl::FullyEncoded).isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded);
    if (labels[0].endsWith("-kn-channel"_L1) && path == "/"_L1) {
        if (!isInMemory(observed)) {
            return refuse(observed, text(QT_TRANSLATE_NOOP(
                                        "SendRoute", "This channel is told apart by its host name, and Weir does "
                                                     "not know which Service of the cluster serves it; sending needs "
                                                     "a port-forward.")));
        }
        return SendRoute{.path = proxyPath(u"knative-eventing"_s, u"http"_s, u"imc-dispatcher"_s, 80, u"/"_s),
                         .host = url.host().toUtf8(), .address = address};
    }
    const bool isTls = url.scheme() == "https"_L1;
    return SendRoute{.path = proxyPath(labels[1], isTls ? u"https"_s : u"http"_s, labels[0], url.port(isTls ? 443 : 80),
                                       path),
                     .host = {}, .address = address};
}

} // namespace weir
