// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/document/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Whether braces of a template are what a fault in this line, or the one before it, is about.
bool isTemplate(const QByteArray &bytes, int line)
{
    qsizetype begin = 0;
    for (int i = 1; i < line - 1 && begin >= 0; ++i)
        begin = bytes.indexOf('\n', begin) + 1;
    qsizetype end = begin;
    for (int i = 0; i < 2 && end >= 0; ++i)
        end = bytes.indexOf('\n', end + (i > 0 ? 1 : 0));
    return bytes.mid(begin, end < 0 ? -1 : end - begin).contains("{{");
}

} // namespace

bool Document::isOpen(const Opened &opened, const QString &file)
{
    return std::any_of(opened.files.begin(), opened.files.end(),
                       [&](const manifest::FileFrame &frame) { return frame.path == file; });
}

void Document::addFile(Opened &opened, const QString &path, const QByteArray &bytes, size_t sidecar) const
{
    manifest::Loaded loaded = manifest::load(bytes, path, [&opened] { return opened.set.nextKey(); }, opened.broken);
    const int index = static_cast<int>(opened.files.size());
    Change read;
    for (const auto &[key, resource] : loaded.resources) {
        read.resources.push_back({.key = key, .before = nullptr, .after = resource});
        opened.fileOf.insert(key, index);
    }
    (void)opened.set.apply(read);
    if (loaded.frame.error) {
        if (isTemplate(bytes, loaded.frame.error->line))
            loaded.frame.error->message += u' '
                                           + tr("\"{{\" makes it a template, which is YAML only once Helm or another "
                                                "program has filled it in.");
        opened.problems.push_back(*loaded.frame.error);
        opened.failures.push_back(*loaded.frame.error);
    }
    for (const Error &note : loaded.notes)
        opened.problems.push_back(note);
    loaded.frame.path = path;
    opened.files.push_back(std::move(loaded.frame));
    opened.states.push_back({.onDisk = bytes, .exists = !path.isEmpty(), .added = {}, .sidecar = sidecar});
}

Result<void> Document::addPath(Opened &opened, const QString &path) const
{
    const QFileInfo info(path);
    const QString absolute = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (!info.exists()) {
        struct stat status = {};
        const bool isHidden = ::stat(QFile::encodeName(path).constData(), &status) != 0 && errno == EACCES;
        return fail(Error{.message = isHidden ? tr("A folder on the way to it may not be entered by this user.")
                                              : tr("There is no such file or folder."),
                          .file = path, .object = {}, .field = {}});
    }
    const QString kustomization = kustomizationAt(absolute);
    if (!kustomization.isEmpty()) {
        if (!opened.files.empty() || opened.kustomized) {
            return fail(Error{.message = tr("A kustomization is opened alone, without other files."), .file = path,
                              .object = {}, .field = {}});
        }
        addKustomization(opened, kustomization, filesOnDisk());
        return {};
    }
    if (opened.kustomized) {
        return fail(Error{.message = tr("A kustomization is opened alone, without other files."),
                          .file = opened.kustomized->build.top, .object = {}, .field = {}});
    }
    if (!info.isDir()) {
        if (isOpen(opened, absolute))
            return {};
        const Result<QByteArray> bytes = files::read(absolute);
        if (!bytes)
            return fail(bytes.error());
        opened.sidecars.push_back(Sidecar::read(Sidecar::pathFor(absolute)));
        addFile(opened, absolute, *bytes, opened.sidecars.size() - 1);
        return {};
    }
    return addFolder(opened, absolute);
}

Result<void> Document::addFolder(Opened &opened, const QString &folder) const
{
    const Result<Survey> found = survey(folder);
    if (!found)
        return fail(found.error());
    opened.sidecars.push_back(Sidecar::read(Sidecar::pathInFolder(folder)));
    const size_t sidecar = opened.sidecars.size() - 1;
    opened.ignored.insert(opened.ignored.end(), found->ignored.begin(), found->ignored.end());
    bool anyManifest = false;
    for (const QString &file : found->files) {
        if (isOpen(opened, file))
            continue;
        const Result<QByteArray> bytes = files::read(file);
        if (!bytes) {
            addFailure(opened, bytes.error());
            continue;
        }
        const size_t before = opened.problems.size();
        addFile(opened, file, *bytes, sidecar);
        opened.states.back().locked = found->locked.value(file);
        const manifest::FileFrame &frame = opened.files.back();
        const bool isManifest =
            frame.error || std::any_of(frame.pieces.begin(), frame.pieces.end(), [](const auto &piece) {
                return piece.type != manifest::FileFrame::Piece::Type::Literal;
            });
        anyManifest = anyManifest || isManifest;
        if (isManifest)
            continue;
        opened.ignored.push_back(
            {.path = file,
             .reason = bytes->trimmed().isEmpty() ? tr("empty") : tr("no object: apiVersion and kind are missing"),
             .isText = false});
        opened.files.pop_back();
        opened.states.pop_back();
        opened.problems.resize(before);
    }
    if (!anyManifest) {
        addFailure(opened, {.message = tr("This folder holds no manifests (*.yaml, *.yml, *.json)."),
                            .file = folder, .object = {}, .field = {}});
    }
    return {};
}

void Document::addFailure(Opened &opened, const Error &error)
{
    opened.problems.push_back(error);
    opened.failures.push_back(error);
}

void Document::openAvailable(const QStringList &paths, const QByteArray &standardInput)
{
    Opened opened;
    opened.broken = manifest::Broken::UpToTheError;
    for (const QString &path : paths) {
        if (path == "-"_L1) {
            opened.sidecars.emplace_back();
            addFile(opened, {}, standardInput, opened.sidecars.size() - 1);
        } else if (auto added = addPath(opened, path); !added) {
            addFailure(opened, added.error());
        }
    }
    take(std::move(opened), false);
}

Result<void> Document::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return fail(tr("No file was named."));
    Opened opened;
    for (const QString &path : paths) {
        if (auto added = addPath(opened, path); !added)
            return added;
    }
    opened.paths = paths;
    if (paths.size() == 1 && QFileInfo(paths.front()).isDir() && !opened.kustomized)
        opened.folder = QFileInfo(paths.front()).canonicalFilePath();
    take(std::move(opened), false);
    return {};
}

void Document::openBytes(const QByteArray &bytes, const QString &title, const QByteArray &sidecar)
{
    Opened opened;
    opened.title = title;
    opened.sidecars.push_back(Sidecar::parse(sidecar, {}));
    addFile(opened, {}, bytes, 0);
    for (std::vector<Error> *errors : {&opened.problems, &opened.failures}) {
        for (Error &problem : *errors)
            problem.file = title;
    }
    take(std::move(opened), false);
}

void Document::reset()
{
    Opened opened;
    opened.files.emplace_back();
    opened.states.emplace_back();
    opened.sidecars.emplace_back();
    take(std::move(opened), false);
}

void Document::take(Opened opened, bool isUnsaved)
{
    if (opened.files.empty() && opened.folder.isEmpty()) {
        opened.files.emplace_back();
        opened.states.emplace_back();
    }
    if (opened.sidecars.empty())
        opened.sidecars.emplace_back();
    m_set = std::move(opened.set);
    opened.set = {};
    m_opened = std::move(opened);
    for (const Sidecar &sidecar : m_opened.sidecars) {
        if (sidecar.error())
            m_opened.problems.push_back(*sidecar.error());
    }
    m_unsaved = isUnsaved;
    m_checker.rebuild(m_set, m_topology, [this] { m_topology.rebuild(m_set); });
    m_choices = m_opened.sidecars.front().choices();
    m_savedChoices = m_choices;
    takePlacements();
    begin();
}

void Document::adopt(Document &other)
{
    m_set = std::move(other.m_set);
    m_opened = std::move(other.m_opened);
    m_unsaved = other.m_unsaved;
    m_topology = std::move(other.m_topology);
    m_topology.setRegistry(*m_registry);
    m_checker = std::move(other.m_checker);
    // A recovered document has them from its snapshot, not from the sidecars that it will write.
    m_choices = other.m_choices;
    m_savedChoices = other.m_savedChoices;
    m_placements = std::move(other.m_placements);
    m_extras = std::move(other.m_extras);
    m_waivers = std::move(other.m_waivers);
    begin();
}

void Document::begin()
{
    m_waiting.reset();
    m_history.clear();
    ++m_beyondHistory;
    Q_EMIT replaced();
    Q_EMIT pathChanged();
    announce();
}

void Document::takePlacements()
{
    m_placements.clear();
    m_extras.clear();
    m_waivers.clear();
    for (const Sidecar &sidecar : m_opened.sidecars) {
        for (const SidecarEntry &entry : sidecar.entries()) {
            const PlacementKey key = placementKey(entry.node);
            m_placements.insert(key, entry.placement);
            if (!entry.extras.empty())
                m_extras.insert(key, entry.extras);
        }
        for (const SidecarWaiver &waiver : sidecar.waivers()) {
            m_waivers.insert({.holder = placementKey(waiver.node), .rule = waiver.rule, .pointer = waiver.path},
                             waiver.reason);
        }
    }
}

} // namespace weir
