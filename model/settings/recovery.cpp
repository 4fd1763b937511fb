// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/recovery.h"

#include "model/document/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
/// A text that cannot be read is kept beside the last one that could, both as base64.
constexpr qint64 MaxSize = 4 * files::MaxSize;
/// A sentence is shown in a line or two.
constexpr qsizetype MaxSentence = 2000;

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
    const Result<QByteArray> bytes = files::read(file, MaxSize);
    if (!bytes)
        return std::nullopt;
    std::optional<Json> json = parseJson(std::string_view(bytes->constData(), static_cast<size_t>(bytes->size())));
    if (!json || !json->is_object() || intAt(*json, "/version") != Version)
        return std::nullopt;
    const Json *list = find(*json, "/files");
    return list && list->is_array() ? json : std::nullopt;
}

// Manifests may hold bytes that are no text, and every one of them has to come back.
std::string packed(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}

Json reasonOf(const Error &error)
{
    return Json{{"message", error.message.toStdString()}, {"line", error.line}, {"column", error.column}};
}

Json draftJson(const Document::Recovered::ObjectDraft &draft)
{
    return Json{{"group", draft.object.group.toStdString()}, {"kind", draft.object.kind.toStdString()},
                {"namespace", draft.object.nameSpace.toStdString()}, {"name", draft.object.name.toStdString()},
                {"file", draft.file.toStdString()}, {"nth", draft.nth}, {"bytes", packed(draft.draft.bytes)},
                {"error", reasonOf(draft.draft.reason)}};
}

/// Reads the members of a snapshot; what is no base64 makes it unreadable as a whole.
class Unpacker final
{
public:
    [[nodiscard]] bool isGood() const { return m_isGood; }

    [[nodiscard]] QByteArray bytes(const QString &text)
    {
        const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_isGood = m_isGood && decoded;
        return decoded ? *decoded : QByteArray();
    }
    [[nodiscard]] static Error reason(const Json &entry, const QString &file)
    {
        const auto number = [&entry](const char *pointer) {
            constexpr qint64 most = 100'000'000;
            return static_cast<int>(std::clamp<qint64>(intAt(entry, pointer).value_or(0), 0, most));
        };
        const QString message = stringAt(entry, "/error/message").left(MaxSentence);
        return {.message = message.isEmpty() ? QCoreApplication::translate("Settings", "It cannot be read.") : message,
                .file = file, .line = number("/error/line"), .column = number("/error/column"), .object = {},
                .field = {}};
    }
    [[nodiscard]] Document::Recovered::File file(const Json &entry)
    {
        Document::Recovered::File file{.path = stringAt(entry, "/path"), .bytes = bytes(stringAt(entry, "/bytes")),
                                       .base = stringAt(entry, "/base").toLatin1()};
        if (find(entry, "/error")) {
            file.error = reason(entry, file.path);
            file.readable = bytes(stringAt(entry, "/readable"));
        }
        return file;
    }
    [[nodiscard]] Document::Recovered::ObjectDraft draft(const Json &entry)
    {
        const auto nth = intAt(entry, "/nth").value_or(-1);
        return {.object = {.group = stringAt(entry, "/group"), .kind = stringAt(entry, "/kind"),
                           .nameSpace = stringAt(entry, "/namespace"), .name = stringAt(entry, "/name")},
                .file = stringAt(entry, "/file"),
                .nth = static_cast<int>(std::clamp<qint64>(nth, -1, std::numeric_limits<int>::max())),
                .draft = {.bytes = bytes(stringAt(entry, "/bytes")), .reason = reason(entry, {})}};
    }

private:
    bool m_isGood = true;
};

/// A member that older snapshots do not have.
const Json &listIn(const Json &json, const char *pointer)
{
    static const Json none = Json::array();
    const Json *list = find(json, pointer);
    return list && list->is_array() ? *list : none;
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
    const std::pair state = document.workState();
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
        Json entry{{"path", file.path.toStdString()}, {"base", file.base.toStdString()}, {"bytes", packed(file.bytes)}};
        if (file.error) {
            entry["error"] = reasonOf(*file.error);
            entry["readable"] = packed(file.readable);
        }
        list.push_back(std::move(entry));
    }
    Json loose = Json::array();
    for (const QByteArray &text : snapshot.work.loose)
        loose.push_back(packed(text));
    Json drafts = Json::array();
    for (const Document::Recovered::ObjectDraft &draft : snapshot.work.drafts)
        drafts.push_back(draftJson(draft));
    const Json json{{"version", Version},
                    {"title", snapshot.work.title.toStdString()},
                    {"folder", snapshot.work.folder.toStdString()},
                    {"when", snapshot.when.toString(Qt::ISODate).toStdString()},
                    {"sidecar", QString::fromUtf8(snapshot.work.sidecar).toStdString()},
                    {"files", std::move(list)},
                    {"loose", std::move(loose)},
                    {"drafts", std::move(drafts)}};
    const QByteArray text = toText(json);
    if (text.size() > MaxSize) {
        return fail(Error{.message = QCoreApplication::translate(
                              "Settings", "The unsaved work is too large to be kept. A crash would lose it."),
                          .file = snapshot.file, .object = {}, .field = {}});
    }
    if (*snapshot.isForgotten)
        return {};
    auto written = files::write(snapshot.file, text);
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

Result<Document::Recovered> RecoveryStore::load(const Leftover &leftover)
{
    const std::optional<Json> json = readSnapshot(leftover.file);
    if (!json)
        return fail(unreadable(leftover.file));
    Document::Recovered recovered{.files = {}, .sidecar = stringAt(*json, "/sidecar").toUtf8(),
                                  .title = leftover.title, .folder = stringAt(*json, "/folder")};
    Unpacker unpacker;
    for (const Json &entry : listIn(*json, "/files"))
        recovered.files.push_back(unpacker.file(entry));
    for (const Json &entry : listIn(*json, "/loose"))
        recovered.loose.append(unpacker.bytes(toQString(entry)));
    for (const Json &entry : listIn(*json, "/drafts"))
        recovered.drafts.push_back(unpacker.draft(entry));
    if (recovered.files.empty() || !unpacker.isGood())
        return fail(unreadable(leftover.file));
    return recovered;
}

void RecoveryStore::discard(const Leftover &leftover) const
{
    QFile::remove(leftover.file);
    QFile::remove(lockOf(leftover.file));
}

} // namespace weir
