// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/recovery.h"

#include "model/document/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;

QString lockOf(const QString &snapshot)
{
    return snapshot.chopped(5) + u".lock"_s;
}

Error unreadable(const QString &file)
{
    return {.message = QCoreApplication::translate("Settings", "This snapshot of unsaved work cannot be read."),
            .file = file, .object = {}, .field = {}};
}

std::optional<Json> readSnapshot(const QString &file)
{
    const Result<QByteArray> bytes = files::read(file);
    if (!bytes)
        return std::nullopt;
    std::optional<Json> json = parseJson(std::string_view(bytes->constData(), static_cast<size_t>(bytes->size())));
    if (!json || !json->is_object() || intAt(*json, "/version") != Version)
        return std::nullopt;
    const Json *list = find(*json, "/files");
    return list && list->is_array() ? json : std::nullopt;
}

} // namespace

RecoveryStore::RecoveryStore(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/recovery"_s
                   : folder),
      m_file(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s)
{
}

RecoveryStore::~RecoveryStore() = default;

Result<std::optional<RecoveryStore::Snapshot>> RecoveryStore::take(const Document &document)
{
    if (!document.isModified()) {
        clear();
        return std::nullopt;
    }
    const std::pair state(document.history().stateId(), document.draftState());
    if (m_lastState == state)
        return std::nullopt;
    if (!QDir().mkpath(m_folder)) {
        return fail(Error{.message = QCoreApplication::translate(
                              "Settings", "The folder for unsaved work cannot be made. A crash would lose it."),
                          .file = m_folder, .object = {}, .field = {}});
    }
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(lockOf(m_file));
        m_lock->setStaleLockTime(0);
        (void)m_lock->tryLock();
    }
    if (!m_isForgotten)
        m_isForgotten = std::make_shared<std::atomic<bool>>(false);
    m_lastState = state;
    return Snapshot{.file = m_file, .work = document.recoverable(), .when = QDateTime::currentDateTimeUtc(),
                    .isForgotten = m_isForgotten};
}

Result<void> RecoveryStore::write(const Snapshot &snapshot)
{
    Json list = Json::array();
    for (const Document::Recovered::File &file : snapshot.work.files) {
        // Base64: manifests may hold bytes that are no text, and every one of them has to come back.
        list.push_back(Json{{"path", file.path.toStdString()}, {"base", file.base.toStdString()},
                            {"bytes", file.bytes.toBase64().toStdString()}});
    }
    const Json json{{"version", Version},
                    {"title", snapshot.work.title.toStdString()},
                    {"folder", snapshot.work.folder.toStdString()},
                    {"when", snapshot.when.toString(Qt::ISODate).toStdString()},
                    {"sidecar", QString::fromUtf8(snapshot.work.sidecar).toStdString()},
                    {"files", std::move(list)}};
    if (*snapshot.isForgotten)
        return {};
    auto written = files::write(snapshot.file, toText(json));
    // The document may have been saved in the meantime: what came too late goes again.
    if (*snapshot.isForgotten)
        QFile::remove(snapshot.file);
    return written;
}

Result<bool> RecoveryStore::snapshot(const Document &document)
{
    const auto taken = take(document);
    if (!taken)
        return fail(taken.error());
    if (!*taken)
        return false;
    if (auto written = write(**taken); !written) {
        forgetState();
        return fail(written.error());
    }
    return true;
}

void RecoveryStore::clear()
{
    m_lastState.reset();
    if (m_isForgotten)
        *m_isForgotten = true;
    m_isForgotten.reset();
    if (!m_lock)
        return;
    QFile::remove(m_file);
    m_lock.reset();
}

QList<RecoveryStore::Leftover> RecoveryStore::leftovers() const
{
    QList<Leftover> result;
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        const QString file = m_folder + u'/' + name;
        if (file == m_file)
            continue;
        // A lock that can be had belongs to nobody alive.
        QLockFile lock(lockOf(file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;
        const std::optional<Json> json = readSnapshot(file);
        if (!json)
            continue;
        Leftover leftover{.file = file, .title = stringAt(*json, "/title"), .paths = {},
                          .when = QDateTime::fromString(stringAt(*json, "/when"), Qt::ISODate)};
        for (const Json &entry : (*json)["files"]) {
            const QString path = stringAt(entry, "/path");
            if (!path.isEmpty())
                leftover.paths.append(path);
        }
        result.append(leftover);
    }
    std::sort(result.begin(), result.end(), [](const Leftover &a, const Leftover &b) { return a.when > b.when; });
    return result;
}

Result<Document::Recovered> RecoveryStore::load(const Leftover &leftover) const
{
    const std::optional<Json> json = readSnapshot(leftover.file);
    if (!json)
        return fail(unreadable(leftover.file));
    Document::Recovered recovered{.files = {}, .sidecar = stringAt(*json, "/sidecar").toUtf8(),
                                  .title = leftover.title, .folder = stringAt(*json, "/folder")};
    for (const Json &entry : (*json)["files"]) {
        const auto bytes = QByteArray::fromBase64Encoding(stringAt(entry, "/bytes").toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            return fail(unreadable(leftover.file));
        recovered.files.push_back({.path = stringAt(entry, "/path"), .bytes = *bytes,
                                   .base = stringAt(entry, "/base").toLatin1()});
    }
    if (recovered.files.empty())
        return fail(unreadable(leftover.file));
    return recovered;
}

void RecoveryStore::discard(const Leftover &leftover) const
{
    QFile::remove(leftover.file);
    QFile::remove(lockOf(leftover.file));
}

} // namespace weir
