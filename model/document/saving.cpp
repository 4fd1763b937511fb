// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/document.h"

#include "model/manifest/readback.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

// What is left of a file whose objects were all removed: only separators and blank lines.
bool isBlank(const QByteArray &bytes)
{
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && text != "---" && text != "...")
            return false;
    }
    return true;
}

} // namespace

QString Document::neighbourFile(const Resource &resource) const
{
    // The nearest is of the same kind and namespace; then of the namespace; then whatever came last.
    QString nearest;
    int best = 0;
    for (const auto &[key, other] : m_set.resources()) {
        const int file = fileOf(key);
        if (file < 0)
            continue;
        const size_t index = static_cast<size_t>(file);
        if (m_opened.files[index].error || !m_opened.states[index].locked.isEmpty()
            || (m_opened.kustomized && !m_opened.kustomized->isOwn(key)))
            continue;
        const bool isNear = other->nameSpace() == resource.nameSpace();
        const int closeness = 1 + (isNear ? 1 : 0) + (isNear && other->kind() == resource.kind() ? 1 : 0);
        if (closeness >= best) {
            best = closeness;
            nearest = m_opened.files[index].path;
        }
    }
    return nearest;
}

QString Document::newFilePath(ResourceKey key, const QStringList &taken) const
{
    const ResourcePtr resource = m_set.resource(key);
    if (m_choices.newResources == Choices::Place::File && !m_choices.newFile.isEmpty())
        return QDir::cleanPath(m_opened.folder + u'/' + m_choices.newFile);
    if (m_choices.newResources == Choices::Place::Neighbour) {
        if (const QString file = neighbourFile(*resource); !file.isEmpty())
            return file;
    }
    QString stem;
    for (const QChar letter : QString(resource->kind() + u'-' + resource->name()).toLower())
        stem += letter.isLetterOrNumber() || letter == u'.' ? letter : QChar(u'-');
    stem.truncate(100);
    for (int i = 1;; ++i) {
        const QString path = m_opened.folder + u'/' + stem + (i > 1 ? u'-' + QString::number(i) : QString())
            + u".yaml"_s;
        const bool isOurs = m_opened.kustomized && m_opened.kustomized->created.contains(path);
        if (!taken.contains(path) && (isOurs || !QFileInfo::exists(path)))
            return path;
    }
}

void Document::addLoose(std::vector<Output> &outputs, const std::vector<ResourceKey> &loose) const
{
    QStringList taken;
    for (const Output &output : outputs)
        taken.append(output.path);
    for (const ResourceKey key : loose) {
        const QString path = newFilePath(key, taken);
        const auto there = std::find_if(outputs.begin(), outputs.end(),
                                        [&path](const Output &output) { return output.path == path; });
        if (there == outputs.end()) {
            taken.append(path);
            outputs.push_back({.added = {key}, .path = path, .bytes = {}});
        } else {
            there->added.push_back(key);
        }
    }
}

std::vector<Document::Output> Document::outputs() const
{
    if (m_opened.kustomized)
        return builtOutputs();
    std::vector<Output> result;
    std::vector<std::vector<ResourceKey>> added = appended();
    for (size_t i = 0; i < m_opened.files.size(); ++i) {
        result.push_back({.added = std::move(added[i]), .path = m_opened.files[i].path, .bytes = {},
                          .file = static_cast<int>(i)});
    }
    if (isFolder())
        addLoose(result, loose());
    for (Output &output : result) {
        if (output.file < 0)
            output.bytes = manifest::FileFrame().render(m_set, output.added, &output.parts);
        else
            output.bytes = m_opened.files[static_cast<size_t>(output.file)].render(m_set, output.added, &output.parts);
    }
    return result;
}

std::vector<std::pair<QString, QByteArray>> Document::rendered() const
{
    std::vector<std::pair<QString, QByteArray>> result;
    for (Output &output : outputs()) {
        if (!output.removed)
            result.emplace_back(output.path, std::move(output.bytes));
    }
    return result;
}

std::vector<SidecarEntry> Document::sidecarEntries(size_t sidecar) const
{
    std::vector<SidecarEntry> result;
    for (auto it = m_placements.cbegin(); it != m_placements.cend(); ++it) {
        SidecarEntry entry{.node = it.key().node, .placement = it.value()};
        size_t home = 0;
        if (it.key().resource != ResourceKey::None) {
            entry.node = m_topology.idOf(it.key().resource);
            const int file = fileOf(it.key().resource);
            home = file < 0 ? 0 : m_opened.states[static_cast<size_t>(file)].sidecar;
            if (entry.node.isEmpty())
                continue;
        } else if (const Node *node = m_topology.node(entry.node); node && node->key != ResourceKey::None
                   && m_placements.contains({.resource = node->key, .node = {}})) {
            continue; // the object has come, with a place of its own
        }
        if (home != sidecar)
            continue;
        entry.extras = m_extras.value(it.key(), Json::object());
        result.push_back(std::move(entry));
    }
    std::sort(result.begin(), result.end(),
              [](const SidecarEntry &a, const SidecarEntry &b) { return a.node < b.node; });
    return result;
}

std::vector<SidecarWaiver> Document::sidecarWaivers(size_t sidecar) const
{
    std::vector<SidecarWaiver> result;
    for (auto it = m_waivers.cbegin(); it != m_waivers.cend(); ++it) {
        SidecarWaiver waiver{.node = it.key().holder.node, .rule = it.key().rule, .path = it.key().pointer,
                             .reason = it.value()};
        size_t home = 0;
        if (const ResourceKey key = it.key().holder.resource; key != ResourceKey::None) {
            waiver.node = m_topology.idOf(key);
            const int file = fileOf(key);
            home = file < 0 ? 0 : m_opened.states[static_cast<size_t>(file)].sidecar;
        }
        // What is waived of an object that was removed is forgotten with it; undo brings both back.
        if (home == sidecar && !waiver.node.isEmpty())
            result.push_back(std::move(waiver));
    }
    return result;
}

SidecarContent Document::sidecarContent(size_t sidecar) const
{
    // What was chosen belongs to the document as a whole.
    return {.entries = sidecarEntries(sidecar), .waivers = sidecarWaivers(sidecar),
            .choices = sidecar == 0 ? m_choices : Choices()};
}

QByteArray Document::sidecarText() const
{
    std::vector<SidecarEntry> all;
    std::vector<SidecarWaiver> waivers;
    for (size_t i = 0; i < m_opened.sidecars.size(); ++i) {
        const std::vector<SidecarEntry> some = sidecarEntries(i);
        all.insert(all.end(), some.begin(), some.end());
        const std::vector<SidecarWaiver> waived = sidecarWaivers(i);
        waivers.insert(waivers.end(), waived.begin(), waived.end());
    }
    const SidecarContent content{.entries = std::move(all), .waivers = std::move(waivers), .choices = m_choices};
    return content == SidecarContent() ? QByteArray() : Sidecar().render(content);
}

files::Known Document::known(const Output &output) const
{
    const FileState &state = m_opened.states[static_cast<size_t>(output.file)];
    return {.path = output.path, .bytes = state.onDisk, .exists = state.exists};
}

Result<void> Document::checkUnchanged(const std::vector<Output> &outputs) const
{
    for (const Output &output : outputs) {
        if (output.file < 0)
            continue;
        const files::Known before = known(output);
        const bool isLocked = !m_opened.states[static_cast<size_t>(output.file)].locked.isEmpty();
        const bool isTouched = output.removed ? before.exists
                                              : output.bytes != before.bytes || (!isLocked && files::isGone(before));
        if (isTouched && !files::isUnchanged(before))
            return fail(files::foreignChange(output.path));
    }
    for (size_t i = 0; i < m_opened.sidecars.size(); ++i) {
        const Sidecar &sidecar = m_opened.sidecars[i];
        if (sidecar.differs(sidecarContent(i)) && sidecar.isChangedOnDisk())
            return fail(files::foreignChange(sidecar.path()));
    }
    return {};
}

Result<void> Document::checkReadBack(const std::vector<Output> &outputs) const
{
    // The build of a kustomization was read back before its texts were given out.
    if (m_opened.kustomized)
        return {};
    static const manifest::FileFrame empty;
    for (const Output &output : outputs) {
        const manifest::FileFrame &frame =
            output.file < 0 ? empty : m_opened.files[static_cast<size_t>(output.file)];
        if (frame.error)
            continue;
        if (auto same = manifest::checkReadBack(frame, output.bytes, output.parts, m_set); !same)
            return same;
    }
    return {};
}

Result<void> Document::writeFile(const Output &output, Overwrite overwrite)
{
    FileState &state = m_opened.states[static_cast<size_t>(output.file)];
    const files::Known before = known(output);
    if (isFolder() && isBlank(output.bytes) && !isBlank(state.onDisk)) {
        if (QFileInfo::exists(output.path) && !QFile::remove(output.path)) {
            return fail(Error{.message = tr("All objects of this file were removed, but the file could not be."),
                              .file = output.path, .object = {}, .field = {}});
        }
        state.onDisk.clear();
        state.exists = false;
    } else if (state.exists || !isFolder() || !isBlank(output.bytes)) {
        if (state.exists || isFolder())
            files::restoreFolder(output.path);
        auto written = overwrite == Overwrite::Yes ? files::write(output.path, output.bytes)
                                                   : files::writeOver(before, output.bytes);
        if (!written)
            return written;
        state.onDisk = output.bytes;
        state.exists = true;
    }
    return {};
}

Result<void> Document::writeFiles(const std::vector<Output> &outputs, Overwrite overwrite)
{
    if (m_opened.kustomized)
        return writeBuilt(outputs, overwrite);
    for (const Output &output : outputs) {
        if (output.file < 0) {
            const files::Known nothing{.path = output.path, .bytes = {}, .exists = false};
            files::restoreFolder(output.path);
            if (auto written = files::writeOver(nothing, output.bytes); !written)
                return written;
            manifest::FileFrame frame;
            frame.path = output.path;
            m_opened.files.push_back(std::move(frame));
            m_opened.states.push_back({.onDisk = output.bytes, .exists = true, .added = output.added, .sidecar = 0});
            for (const ResourceKey key : output.added)
                m_opened.fileOf.insert(key, static_cast<int>(m_opened.files.size()) - 1);
            continue;
        }
        FileState &state = m_opened.states[static_cast<size_t>(output.file)];
        const bool isThere = output.bytes == state.onDisk && state.exists
            && (!state.locked.isEmpty() || !files::isGone(known(output)));
        if (!isThere) {
            if (auto written = writeFile(output, overwrite); !written)
                return written;
        }
        state.added = output.added;
        for (const ResourceKey key : output.added)
            m_opened.fileOf.insert(key, output.file);
    }
    return {};
}

Result<void> Document::writeSidecars()
{
    for (size_t i = 0; i < m_opened.sidecars.size(); ++i) {
        if (auto written = m_opened.sidecars[i].write(sidecarContent(i)); !written)
            return written;
    }
    return {};
}

std::optional<Error> Document::unreadable() const
{
    for (size_t i = 0; i < m_opened.files.size(); ++i) {
        const manifest::FileFrame &frame = m_opened.files[i];
        if (!frame.error || (m_opened.states[i].exists && frame.draft == m_opened.states[i].onDisk))
            continue;
        return Error{.message = tr("The text of this file cannot be read: %1 Mend it, or save it as it stands.")
                                    .arg(frame.error->message),
                     .file = nameOf(static_cast<int>(i)), .line = frame.error->line, .column = frame.error->column,
                     .object = {}, .field = {}};
    }
    return std::nullopt;
}

Result<void> Document::save(Overwrite overwrite, Unreadable allowed)
{
    if (allowed == Unreadable::Refuse) {
        if (const std::optional<Error> fault = unreadable())
            return fail(*fault);
    }
    if (m_opened.kustomized) {
        if (const auto texts = written(); !texts)
            return fail(texts.error());
    }
    const std::vector<Output> all = outputs();
    for (const Output &output : all) {
        if (output.path.isEmpty())
            return fail(tr("The document has no file name yet. Save it under a name."));
    }
    for (const Output &output : all) {
        const bool isLocked = output.file >= 0 && !output.added.empty()
            && !m_opened.states[static_cast<size_t>(output.file)].locked.isEmpty();
        if (isLocked || (output.file < 0 && isFolder() && isChart(m_opened.folder))) {
            return fail(Error{.message = tr("A Helm chart is shown and never written. Copy the new objects into a "
                                            "document of your own."),
                              .file = output.path, .object = {}, .field = {}});
        }
    }
    if (!isFolder() && home() < 0 && !loose().empty()) {
        return fail(Error{.message = tr("This file has a syntax error, so the new objects have no place in it. Mend it "
                                        "first."),
                          .file = m_opened.files.front().path, .object = {}, .field = {}});
    }
    if (overwrite == Overwrite::No) {
        if (auto unchanged = checkUnchanged(all); !unchanged)
            return unchanged;
    }
    if (auto same = checkReadBack(all); !same)
        return same;
    if (auto written = writeFiles(all, overwrite); !written)
        return written;
    if (auto written = writeSidecars(); !written)
        return written;
    m_history.markClean();
    m_savedChoices = m_choices;
    m_unsaved = false;
    ++m_beyondHistory;
    moveDrafts();
    announce();
    return {};
}

Result<void> Document::saveAs(const QString &path, Unreadable allowed)
{
    if (isFolder() || m_opened.files.size() != 1)
        return fail(tr("A document of several files cannot be saved under one name."));
    const QFileInfo info(path);
    const QString absolute = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.isDir()) {
        return fail(Error{.message = tr("This is a folder. Choose a file name inside it."), .file = path, .object = {},
                          .field = {}});
    }
    manifest::FileFrame &frame = m_opened.files.front();
    const QString oldPath = frame.path;
    const FileState oldState = m_opened.states.front();
    const Sidecar oldSidecar = m_opened.sidecars.front();
    frame.path = absolute;
    m_opened.states.front().exists = false;
    m_opened.states.front().onDisk.clear();
    m_opened.sidecars.front().setPath(Sidecar::pathFor(absolute));
    if (auto saved = save(Overwrite::Yes, allowed); !saved) {
        frame.path = oldPath;
        m_opened.states.front() = oldState;
        m_opened.sidecars.front() = oldSidecar;
        return saved;
    }
    m_opened.title.clear();
    m_opened.paths = QStringList{absolute};
    Q_EMIT pathChanged();
    return {};
}

} // namespace weir
