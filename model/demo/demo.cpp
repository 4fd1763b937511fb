// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/demo.h"

#include "model/demo/api/api.h"
#include "model/demo/install.h"
#include "model/demo/into/into.h"
#include "model/demo/into/remove.h"
#include "model/demo/world.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <csignal>
#include <ctime>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

std::string newToken()
{
    QByteArray bytes(24, '\0');
    QRandomGenerator *random = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = static_cast<char>(random->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding).toStdString();
}

/// The viewer's server has a path of its own, because clients withhold credentials where nothing is encrypted.
constexpr std::string_view viewerPrefix = "/as/viewer";

/// Two contexts: one that may do everything, one that may neither write nor use proxies. JSON is YAML, and that is what
/// a kubeconfig is.
Json kubeconfigOf(const std::string &url, const std::string &nameSpace, const std::string &admin,
                  const std::string &viewer)
{
    const auto user = [](const char *name, const std::string &token) -> Json {
        return {{"name", name}, {"user", {{"token", token}}}};
    };
    const auto cluster = [](const char *name, const std::string &server) -> Json {
        return {{"name", name}, {"cluster", {{"server", server}}}};
    };
    const auto context = [&](const char *name, const char *userName) -> Json {
        return {{"name", name},
                {"context", {{"cluster", name}, {"user", userName}, {"namespace", nameSpace}}}};
    };
    return {{"apiVersion", "v1"},
            {"kind", "Config"},
            {"clusters", Json::array({cluster("weir-demo", url),
                                      cluster("weir-demo-viewer", url + std::string(viewerPrefix))})},
            {"users", Json::array({user("weir-demo-admin", admin), user("weir-demo-viewer", viewer)})},
            {"contexts", Json::array({context("weir-demo", "weir-demo-admin"),
                                      context("weir-demo-viewer", "weir-demo-viewer")})},
            {"current-context", "weir-demo"}};
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return fail(Error{.message = translated(QT_TRANSLATE_NOOP("Demo", "The kubeconfig cannot be written: %1. Name "
                                                                "another file with --kubeconfig."))
                              .arg(file.errorString()),
                          .file = path, .object = {}, .field = {}});
    }
    return {};
}

bool isGone(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH;
}

/// SIGTERM and SIGINT as long as it lives. Made before any thread starts, so that they come here and nowhere else.
class BlockedSignals
{
public:
    BlockedSignals()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGTERM);
        sigaddset(&m_signals, SIGINT);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    }
    ~BlockedSignals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    BlockedSignals(const BlockedSignals &) = delete;
    BlockedSignals &operator=(const BlockedSignals &) = delete;

    /// One of the signals is waiting to be taken, or the owner is dead.
    [[nodiscard]] bool hasEnded(qint64 ownerPid) const
    {
        sigset_t pending;
        sigpending(&pending);
        return sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGINT) == 1 || isGone(ownerPid);
    }

    /// Waits for one of the signals, or the owner's death.
    void waitForEnd(qint64 ownerPid) const
    {
        for (;;) {
            const timespec half{0, 500000000};
            if (sigtimedwait(&m_signals, nullptr, &half) > 0 || isGone(ownerPid))
                return;
        }
    }

private:
    sigset_t m_signals;
    sigset_t m_before;
};

/// A cluster of our own, on the loopback interface.
Result<void> serveOwn(const Options &options, const std::function<void()> &waitForEnd)
{
    Result<Scenario> scenario = Scenario::load(options.scenario);
    if (!scenario)
        return fail(scenario.error());
    const std::string nameSpace = scenario->nameSpace.toStdString();

    const Catalog catalog;
    Store store;
    Objects objects(store, catalog, options.seed);
    if (const auto installed = install(objects, *scenario, {.podNetwork = options.podNetwork}); !installed)
        return installed;
    World world(options, std::move(*scenario), objects);
    world.prepare();

    const std::string admin = newToken();
    const std::string viewer = newToken();
    Api api(objects, world, {{admin, {"weir-demo-admin", true}}, {viewer, {"weir-demo-viewer", false}}},
            simulatedVersion);
    const auto handle = [&](const HttpRequest &request, HttpResponse &response) {
        if (!request.path.starts_with(std::string(viewerPrefix) + '/'))
            return api.handle(request, response);
        HttpRequest asViewer = request;
        asViewer.path = request.path.substr(viewerPrefix.size());
        if (request.header("Authorization").empty())
            asViewer.headers.emplace_back("Authorization", "Bearer " + viewer);
        api.handle(asViewer, response);
    };
    HttpServer server(handle, bodyLimit, textOf(errors::tooLarge().toJson()) + '\n');
    const Result<int> port = server.start(options.port);
    if (!port) {
        Error error = port.error();
        error.message += u' '
            + translated(QT_TRANSLATE_NOOP("Demo", "Choose another port with --port, or 0 for any free one."));
        return fail(std::move(error));
    }
    const QString url = u"http://127.0.0.1:%1"_s.arg(*port);
    const Json config = kubeconfigOf(url.toStdString(), nameSpace, admin, viewer);
    if (const Result<void> written = writePrivately(options.kubeconfig, toText(config, 2) + '\n'); !written)
        return written;

    world.start();
    if (options.ready)
        options.ready(url);
    waitForEnd();

    world.stop();
    api.stop();
    server.stop();
    if (const QString error = world.ledgerError(); !error.isEmpty())
        return fail(ledgerFailure(options, error));
    return {};
}

} // namespace

Error ledgerFailure(const Options &options, const QString &reason)
{
    return Error{.message = translated(QT_TRANSLATE_NOOP("Demo", "The ledger could not be written: %1.")).arg(reason),
                 .file = options.ledger,
                 .object = {},
                 .field = {}};
}

Result<void> serve(const Options &options)
{
    const BlockedSignals blocked;
    for (const QString &restart : options.restarts) {
        if (const Result<void> checked = Engine::checkRestart(restart); !checked)
            return checked;
    }
    const auto wait = [&] { blocked.waitForEnd(options.ownerPid); };
    return options.isInto() ? liveInto(options, [&] { return blocked.hasEnded(options.ownerPid); }, wait)
                            : serveOwn(options, wait);
}

Result<QStringList> remove(const Options &options)
{
    const BlockedSignals blocked;
    return removeFrom(options, [&] { return blocked.hasEnded(options.ownerPid); });
}

} // namespace weir::demo
