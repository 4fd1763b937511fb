// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/endpoint.h"

#include "model/cluster/problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

Error entryError(const KubeConfig::Entry &entry, const QString &message, const QString &field = {})
{
    return Error{.message = message, .file = entry.file, .object = entry.name, .field = field};
}

bool isSet(const KubeConfig::Entry &entry, std::string_view pointer)
{
    return !entry.text(pointer).isEmpty();
}

bool fitsHeader(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// PEM from a data field or a file; empty where neither is given.
Result<QByteArray> pem(const KubeConfig::Entry &entry, const char *field)
{
    const std::string file = std::string("/") + field;
    const std::string data = file + "-data";
    const QString name = QString::fromLatin1(field);
    if (isSet(entry, file) && isSet(entry, data)) {
        return fail(entryError(entry,
                               QCoreApplication::translate("Cluster", "\"%1\": %2 and %2-data are both specified; "
                                                                      "remove one of them.")
                                   .arg(entry.name, name),
                               name));
    }
    if (isSet(entry, data))
        return decodeBase64(entry.text(data)).value_or(QByteArray());
    if (!isSet(entry, file))
        return QByteArray();
    QFile content(entry.path(file));
    if (!content.open(QIODevice::ReadOnly)) {
        return fail(entryError(entry,
                               QCoreApplication::translate("Cluster", "\"%1\": the file %2 that %3 names cannot be "
                                                                      "read: %4.")
                                   .arg(entry.name, content.fileName(), name, content.errorString()),
                               name));
    }
    return content.read(4LL << 20);
}

Result<QString> baseUrl(const KubeConfig::Entry &cluster, QStringList &warnings)
{
    QString text = cluster.text("/server").trimmed();
    if (text.isEmpty()) {
        return fail(entryError(cluster, QCoreApplication::translate("Cluster", "Cluster \"%1\" names no server.")
                                            .arg(cluster.name), u"server"_s));
    }
    if (!text.contains("://"_L1)) {
        text.prepend("http://"_L1);
        warnings << QCoreApplication::translate("Cluster", "The server address of cluster \"%1\" has no scheme and is "
                                                           "read as http://; did you mean https://?").arg(cluster.name);
    }
    QUrl url = QUrl::fromEncoded(text.toUtf8(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return fail(entryError(cluster,
                               QCoreApplication::translate("Cluster", "The server address of cluster \"%1\" is "
                                                                      "not an http or https URL.")
                                   .arg(cluster.name),
                               u"server"_s));
    }
    QString base = QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

Result<void> refuseProxy(const KubeConfig::Entry &cluster, const QString &server)
{
    const QString proxy = cluster.text("/proxy-url");
    if (!proxy.isEmpty()) {
        const QString scheme = proxy.contains("://"_L1) ? proxy.section(u':', 0, 0).toLower() : QString();
        if (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "socks5"_L1) {
            return fail(entryError(cluster,
                                   QCoreApplication::translate("Cluster", "The proxy-url of cluster \"%1\" has the "
                                                                          "scheme \"%2\"; it must be http, https "
                                                                          "or socks5.")
                                       .arg(cluster.name, scheme),
                                   u"proxy-url"_s));
        }
        return fail(entryError(cluster,
                               QCoreApplication::translate("Cluster", "Cluster \"%1\" is reached through a proxy "
                                                                      "(proxy-url), which this version of Weir "
                                                                      "cannot use. Use a context without one.")
                                   .arg(cluster.name),
                               u"proxy-url"_s));
    }
    // Loopback never uses a proxy (kubernetes-client 1.7).
    const QString host = QUrl(server).host();
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {};
    for (const char *name : {"HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"}) {
        const bool encrypted = QByteArray(name).toLower() == "https_proxy";
        if (encrypted != server.startsWith("https://"_L1) || qEnvironmentVariableIsEmpty(name))
            continue;
        const QString exceptions = qEnvironmentVariable("NO_PROXY", qEnvironmentVariable("no_proxy"));
        for (const QString &part : exceptions.split(u',', Qt::SkipEmptyParts)) {
            const QString entry = part.trimmed();
            if (entry == "*"_L1 || host == entry || host.endsWith(entry.startsWith(u'.') ? entry : u'.' + entry))
                return {};
            const auto subnet = QHostAddress::parseSubnet(entry);
            if (entry.contains(u'/') && subnet.second >= 0 && QHostAddress(host).isInSubnet(subnet))
                return {};
        }
        return fail(
            entryError(cluster, QCoreApplication::translate("Cluster", "The environment variable %1 asks for a "
                                                                       "proxy, which this version of Weir cannot "
                                                                       "use. If %2 can be reached directly, add "
                                                                       "it to NO_PROXY.")
                                    .arg(QString::fromLatin1(name), host)));
    }
    return {};
}

Result<void> addImpersonation(const KubeConfig::Entry &user, Credential &credential)
{
    const QString as = user.text("/as");
    const Json *groups = find(user.value, "/as-groups");
    const Json *extra = find(user.value, "/as-user-extra");
    const bool hasGroups = groups && groups->is_array() && !groups->empty();
    const bool hasExtra = extra && extra->is_object() && !extra->empty();
    if (as.isEmpty()) {
        if (isSet(user, "/as-uid") || hasGroups || hasExtra) {
            return fail(entryError(user,
                                   QCoreApplication::translate("Cluster", "User \"%1\" asks for impersonated uid, "
                                                                          "groups or extra fields without naming a "
                                                                          "user in \"as\".")
                                       .arg(user.name),
                                   u"as"_s));
        }
        return {};
    }
    qsizetype extraValues = 0;
    credential.headers.append({"Impersonate-User", as.toUtf8()});
    if (isSet(user, "/as-uid"))
        credential.headers.append({"Impersonate-Uid", user.text("/as-uid").toUtf8()});
    if (hasGroups) {
        for (const Json &group : *groups)
            credential.headers.append({"Impersonate-Group", toQString(group).toUtf8()});
    }
    if (hasExtra) {
        for (const auto &[key, values] : extra->items()) {
            const QByteArray name =
                "Impersonate-Extra-" + QByteArray::fromStdString(key).toPercentEncoding("!#$&'*+^`|");
            if (!values.is_array())
                continue;
            extraValues = std::max(extraValues, static_cast<qsizetype>(values.size()));
            for (const Json &value : values)
                credential.headers.append({name, toQString(value).toUtf8()});
        }
    }
    // Qt 6.4 joins repeated request headers with a comma: two groups would become one other group.
    if ((hasGroups && groups->size() > 1) || extraValues > 1) {
        return fail(entryError(user,
                               QCoreApplication::translate("Cluster", "User \"%1\" impersonates several groups or "
                                                                      "extra values, which this version of Weir "
                                                                      "cannot send. Use a user with one group.")
                                   .arg(user.name),
                               u"as-groups"_s));
    }
    for (const auto &[name, value] : credential.headers) {
        if (!fitsHeader(value)) {
            return fail(
                entryError(user, QCoreApplication::translate("Cluster", "User \"%1\": an impersonation field holds "
                                                                        "control characters.")
                                     .arg(user.name)));
        }
    }
    return {};
}

Result<void> refuseProvider(const KubeConfig::Entry &user)
{
    const QString provider = user.text("/auth-provider/name");
    if (const Json *value = find(user.value, "/auth-provider"); value && value->is_object()) {
        QString cure = QCoreApplication::translate("Cluster", "Use another user.");
        if (provider == "gcp"_L1)
            cure = QCoreApplication::translate("Cluster", "Its successor is the credential plugin %1.")
                       .arg(u"gke-gcloud-auth-plugin"_s);
        else if (provider == "azure"_L1)
            cure = QCoreApplication::translate("Cluster", "Its successor is the credential plugin %1.")
                       .arg(u"kubelogin"_s);
        else if (provider == "oidc"_L1)
            cure = QCoreApplication::translate("Cluster", "Its successor is the credential plugin %1.")
                       .arg(u"kubelogin (int128/kubelogin)"_s);
        return fail(entryError(user,
                               QCoreApplication::translate("Cluster", "User \"%1\" signs in with the auth provider "
                                                                      "\"%2\", which is not supported. %3")
                                   .arg(user.name, provider, cure),
                               u"auth-provider"_s));
    }
    return {};
}

Result<void> refusePlugin(const KubeConfig::Entry &user)
{
    const Json *exec = find(user.value, "/exec");
    if (!exec || !exec->is_object())
        return {};
    if (user.text("/exec/command").isEmpty()) {
        return fail(entryError(user,
                               QCoreApplication::translate("Cluster", "User \"%1\": the credential plugin (exec) names "
                                                                      "no command.")
                                   .arg(user.name),
                               u"exec.command"_s));
    }
    const QString mode = user.text("/exec/interactiveMode");
    const QString why = mode == "Always"_L1
        ? u' ' + QCoreApplication::translate("Cluster", "It also asks to be interactive, which needs a terminal.")
        : QString();
    return fail(entryError(user,
                           QCoreApplication::translate("Cluster", "User \"%1\" signs in with the credential plugin "
                                                                  "\"%2\" (exec), which this version of Weir cannot "
                                                                  "run. Use a context with a token or a client "
                                                                  "certificate.")
                                   .arg(user.name, shown(user.text("/exec/command")))
                               + why,
                           u"exec"_s));
}

Result<Credential> credentialOf(const KubeConfig::Entry &user, bool encrypted, QStringList &warnings)
{
    Credential credential;
    const bool hasToken = isSet(user, "/token") || isSet(user, "/tokenFile");
    const bool hasBasic = isSet(user, "/username") || isSet(user, "/password");
    if (hasToken && hasBasic) {
        return fail(entryError(user,
                               QCoreApplication::translate("Cluster", "User \"%1\" has more than one way to sign in: "
                                                                      "token and user name with password. Only one "
                                                                      "is allowed.")
                                   .arg(user.name),
                               u"token"_s));
    }
    auto certificate = pem(user, "client-certificate");
    if (!certificate)
        return fail(certificate.error());
    auto key = pem(user, "client-key");
    if (!key)
        return fail(key.error());
    if (!certificate->isEmpty() && key->isEmpty()) {
        return fail(entryError(user,
                               QCoreApplication::translate("Cluster", "User \"%1\" has a client certificate without "
                                                                      "client-key or client-key-data.")
                                   .arg(user.name),
                               u"client-key"_s));
    }
    if (const auto refused = refuseProvider(user); !refused)
        return fail(refused.error());
    // A certificate, token or password disables the plugin (kubernetes-client 1.4).
    if (!hasToken && !hasBasic && certificate->isEmpty()) {
        if (const auto refused = refusePlugin(user); !refused)
            return fail(refused.error());
    }
    if (const auto added = addImpersonation(user, credential); !added)
        return fail(added.error());
    if (!encrypted) {
        if (hasToken || hasBasic || !certificate->isEmpty()) {
            warnings << QCoreApplication::translate("Cluster", "Credentials are withheld: the connection is not "
                                                               "encrypted.");
        }
        return credential;
    }
    credential.certificate = *certificate;
    credential.key = certificate->isEmpty() ? QByteArray() : *key;
    credential.userName = user.text("/username").toUtf8();
    credential.password = user.text("/password").toUtf8();
    credential.token = user.text("/token").toUtf8();
    credential.tokenFile = user.path("/tokenFile");
    if (!credential.tokenFile.isEmpty()) {
        const auto token = readTokenFile(credential.tokenFile);
        if (!token && credential.token.isEmpty())
            return fail(token.error());
        // A literal token stands in only while its file cannot be read.
        if (token)
            credential.token = *token;
    }
    if (!fitsHeader(credential.token)) {
        return fail(entryError(user, QCoreApplication::translate("Cluster", "The token of user \"%1\" holds control "
                                                                            "characters and is not sent.")
                                         .arg(user.name), u"token"_s));
    }
    return credential;
}

} // namespace

bool Credential::isAnonymous() const
{
    return token.isEmpty() && tokenFile.isEmpty() && userName.isEmpty() && password.isEmpty() && certificate.isEmpty();
}

QUrl Endpoint::url(const QString &target) const
{
    return QUrl::fromEncoded((server + target).toUtf8(), QUrl::StrictMode);
}

Result<QByteArray> readTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{.message = QCoreApplication::translate("Cluster", "The token file %1 cannot be read: %2.")
                                         .arg(path, file.errorString()),
                          .file = path, .object = {}, .field = u"tokenFile"_s});
    }
    const QByteArray token = file.read(1 << 20).trimmed();
    if (token.isEmpty() || !fitsHeader(token)) {
        return fail(Error{.message = token.isEmpty()
                              ? QCoreApplication::translate("Cluster", "The token file %1 is empty.").arg(path)
                              : QCoreApplication::translate("Cluster", "The token file %1 holds more than one line or "
                                                                       "control characters; it is not used.").arg(path),
                          .file = path, .object = {}, .field = u"tokenFile"_s});
    }
    return token;
}

Result<Endpoint> resolveContext(const KubeConfig &config, const QString &context, const QString &nameSpace)
{
    if (config.contexts.empty() && config.clusters.empty()) {
        return fail(QCoreApplication::translate("Cluster",
                                                "There is no cluster to connect to: no kubeconfig names one. "
                                                "Set KUBECONFIG or choose a file.")
                    + (config.warnings.isEmpty() ? QString() : u' ' + config.warnings.join(u' ')));
    }
    const QString wanted = context.isEmpty() ? config.currentContext : context;
    const QString choices = config.contextNames().join(u", "_s);
    if (wanted.isEmpty()) {
        return fail(
            QCoreApplication::translate("Cluster", "The kubeconfig names no current context. Choose one of: %1.")
                .arg(choices));
    }
    const KubeConfig::Entry *chosen = KubeConfig::find(config.contexts, wanted);
    if (!chosen) {
        return fail(QCoreApplication::translate("Cluster",
                                                "There is no context \"%1\" in the kubeconfig. Choose one of: "
                                                "%2.")
                        .arg(shown(wanted), choices));
    }
    Endpoint endpoint;
    endpoint.context = wanted;
    endpoint.cluster = chosen->text("/cluster");
    endpoint.user = chosen->text("/user");
    endpoint.warnings = config.warnings;
    const KubeConfig::Entry *cluster = KubeConfig::find(config.clusters, endpoint.cluster);
    if (!cluster) {
        return fail(entryError(*chosen,
                               QCoreApplication::translate("Cluster", "Context \"%1\" names the cluster \"%2\", "
                                                                      "which no kubeconfig file has.")
                                   .arg(wanted, endpoint.cluster),
                               u"cluster"_s));
    }
    const KubeConfig::Entry *user = KubeConfig::find(config.users, endpoint.user);
    if (!user && !endpoint.user.isEmpty()) {
        return fail(entryError(*chosen,
                               QCoreApplication::translate("Cluster", "Context \"%1\" names the user \"%2\", which "
                                                                      "no kubeconfig file has.")
                                   .arg(wanted, endpoint.user),
                               u"user"_s));
    }
    endpoint.nameSpace = !nameSpace.isEmpty() ? nameSpace : chosen->text("/namespace");
    if (endpoint.nameSpace.isEmpty())
        endpoint.nameSpace = u"default"_s;
    static const QRegularExpression label(u"\\A[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\z"_s);
    if (!label.match(endpoint.nameSpace).hasMatch()) {
        return fail(entryError(*chosen,
                               QCoreApplication::translate("Cluster", "\"%1\" cannot be the name of a namespace.")
                                   .arg(shown(endpoint.nameSpace)),
                               u"namespace"_s));
    }
    auto server = baseUrl(*cluster, endpoint.warnings);
    if (!server)
        return fail(server.error());
    endpoint.server = *server;
    if (const auto refused = refuseProxy(*cluster, endpoint.server); !refused)
        return fail(refused.error());

    endpoint.insecure = boolAt(cluster->value, "/insecure-skip-tls-verify");
    endpoint.verifyName = cluster->text("/tls-server-name");
    if (endpoint.isEncrypted()) {
        auto authority = pem(*cluster, "certificate-authority");
        if (!authority)
            return fail(authority.error());
        endpoint.authority = *authority;
        const bool named = isSet(*cluster, "/certificate-authority") || isSet(*cluster, "/certificate-authority-data");
        if (named && endpoint.insecure) {
            return fail(entryError(*cluster,
                                   QCoreApplication::translate("Cluster", "Cluster \"%1\" names a certificate "
                                                                          "authority and insecure-skip-tls-verify; "
                                                                          "only one of them is allowed.")
                                       .arg(cluster->name),
                                   u"insecure-skip-tls-verify"_s));
        }
        if (named && !endpoint.authority.contains("-----BEGIN ")) {
            return fail(entryError(*cluster,
                                   QCoreApplication::translate("Cluster", "The certificate authority of cluster "
                                                                          "\"%1\" holds no PEM certificate.")
                                       .arg(cluster->name),
                                   u"certificate-authority"_s));
        }
        if (endpoint.insecure) {
            endpoint.warnings << QCoreApplication::translate("Cluster", "The identity of the server is not verified "
                                                                        "(insecure-skip-tls-verify of cluster \"%1\").")
                                     .arg(cluster->name);
        }
    }
    if (user) {
        auto credential = credentialOf(*user, endpoint.isEncrypted(), endpoint.warnings);
        if (!credential)
            return fail(credential.error());
        endpoint.credential = std::move(*credential);
    }
    return endpoint;
}

} // namespace weir::cluster
