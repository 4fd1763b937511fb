// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/build.h"

#include "model/kustomize/steps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxObjects = 50'000;
constexpr qsizetype MaxFiles = 20'000;
constexpr qsizetype MaxDepth = 40;

QString translated(const char *key)
{
    return QCoreApplication::translate("Kustomize", key);
}

bool isRemote(const QString &entry)
{
    return entry.contains("://"_L1) || entry.contains("?ref="_L1) || entry.startsWith("git@"_L1)
           || entry.startsWith("github.com"_L1) || entry.startsWith("git::"_L1);
}

class Builder final
{
public:
    Builder(Build &out, const Files &files) : m_out(out), m_files(files) {}
    /// Takes this object alone from the files that are named.
    Builder(Build &out, const Files &files, const Source &only) : m_out(out), m_files(files), m_only(&only) {}

    void run();
    void runAlone(const Objects &all, Alone &alone);

private:
    /// Objects that resources bring, and what they are called.
    struct Gathering {
        Objects &objects;
        QSet<QStringList> names;
    };
    void accumulate(const QString &path, Objects &objects);
    void addResources(const Kustomization &kustomization, Objects &objects);
    void addResource(const Kustomization &kustomization, const Pointer &field, const QString &entry, Gathering &into);
    void addFile(const Kustomization &kustomization, const Pointer &field, const QString &entry, Gathering &into);
    void addComponents(const Kustomization &kustomization, Objects &objects);
    void takeObject(Object object, Gathering &into, const Error &place);
    [[nodiscard]] QString enter(const Kustomization &from, const Pointer &field, const QString &entry);
    void error(const Error &error) { m_out.report.errors.push_back(error); }
    void full(Error place);

    Build &m_out;
    const Files &m_files;
    const Source *m_only = nullptr;
    bool m_copies = false; ///< values of objects are put into others
    QStringList m_entered; ///< folders that are being built, outermost first
    std::vector<NameReference> m_references = builtInReferences();
    qsizetype m_folders = 0;
    bool m_isFull = false;
};

void Builder::full(Error place)
{
    if (std::exchange(m_isFull, true))
        return;
    place.message =
        translated(QT_TRANSLATE_NOOP("Kustomize", "These are more than %L1 objects or %L2 files: from here on "
                                                  "they are not shown."))
            .arg(MaxObjects)
            .arg(MaxFiles);
    m_out.report.notes.push_back(std::move(place));
}

void Builder::takeObject(Object object, Gathering &into, const Error &place)
{
    const Identity identity = object.identity();
    if (into.objects.size() >= MaxObjects) {
        full(place);
        return;
    }
    if (identity.kind.isEmpty() || identity.name.isEmpty()) {
        Error wrong = place;
        wrong.message = identity.kind.isEmpty()
            ? translated(QT_TRANSLATE_NOOP("Kustomize", "An object without kind: kustomize refuses it."))
            : translated(QT_TRANSLATE_NOOP("Kustomize", "An object without metadata.name: kustomize refuses it."));
        error(wrong);
        return;
    }
    if (into.names.contains(identity.parts())) {
        Error wrong = place;
        wrong.message = translated(QT_TRANSLATE_NOOP("Kustomize", "%1 is there already: kustomize refuses it."))
                            .arg(identity.toString());
        error(wrong);
        return;
    }
    into.names.insert(identity.parts());
    into.objects.push_back(std::move(object));
}

void Builder::addFile(const Kustomization &kustomization, const Pointer &field, const QString &entry, Gathering &into)
{
    if (m_only) {
        if (kustomization.resolve(entry) == m_only->file) {
            Object object;
            object.json = m_only->json;
            object.source = *m_only;
            object.source.kustomization = kustomization.path();
            takeObject(std::move(object), into, m_only->place);
        }
        return;
    }
    const Step step{.kustomization = kustomization, .files = m_files, .read = m_out.read, .report = m_out.report};
    const auto bytes = readNamed(step, entry, field);
    if (!bytes)
        return;
    const QString path = kustomization.resolve(entry);
    manifest::ReadResult read = manifest::read(*bytes, path, AsObjects, manifest::Detail::ValuesOnly);
    if (read.error) {
        error(*read.error);
        return;
    }
    qsizetype counted = 0;
    int line = 1;
    for (size_t i = 0; i < read.documents.size(); ++i) {
        const manifest::Document &document = read.documents[i];
        line += static_cast<int>(bytes->sliced(counted, document.text.begin - counted).count('\n'));
        counted = document.text.begin;
        const Error place{.message = {}, .file = path, .line = line, .column = 1, .object = {}, .field = {}};
        Object object;
        object.source = {.file = path, .document = static_cast<int>(i), .item = -1, .json = document.json,
                         .kustomization = kustomization.path(), .place = place};
        const Json *items = find(document.json, std::string_view("/items"));
        const bool isList = stringAt(document.json, "/kind").endsWith("List"_L1) && items && items->is_array();
        if (!isList) {
            object.json = document.json;
            takeObject(std::move(object), into, place);
            continue;
        }
        for (size_t item = 0; item < items->size(); ++item) {
            Object one = object;
            one.json = (*items)[item];
            one.source.json = one.json;
            one.source.item = static_cast<int>(item);
            takeObject(std::move(one), into, place);
        }
    }
}

QString Builder::enter(const Kustomization &from, const Pointer &field, const QString &entry)
{
    const QString folder = from.resolve(entry);
    const QString path = kustomizationIn(folder, m_files);
    if (path.isEmpty()) {
        error(from.at(field, translated(QT_TRANSLATE_NOOP("Kustomize", "The folder \"%1\" holds no kustomization."))
                                 .arg(entry)));
        return {};
    }
    // A folder that is being built, or lies around one, would be built for ever.
    const bool isAround = std::any_of(m_entered.begin(), m_entered.end(), [&](const QString &one) {
        return one == folder || one.startsWith(folder + u'/');
    });
    if (isAround || m_entered.size() >= MaxDepth || ++m_folders > MaxFiles) {
        error(from.at(field, translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" leads back to where it is built from: "
                                                                       "a circle."))
                                 .arg(entry)));
        return {};
    }
    return path;
}

void Builder::addResource(const Kustomization &kustomization, const Pointer &field, const QString &entry,
                          Gathering &into)
{
    const Files::Is is = entry.isEmpty() ? Files::Is::Nothing : m_files.is(kustomization.resolve(entry));
    if (is == Files::Is::File) {
        addFile(kustomization, field, entry, into);
        return;
    }
    if (is == Files::Is::Nothing) {
        if (isRemote(entry)) {
            m_out.report.notes.push_back(kustomization.at(
                field, translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" is elsewhere and is not fetched: its objects "
                                                                 "are not shown."))
                           .arg(entry)));
        } else {
            error(kustomization.at(field, translated(QT_TRANSLATE_NOOP("Kustomize", "There is no file or folder "
                                                                                    "\"%1\".")).arg(entry)));
        }
        return;
    }
    if (entry.startsWith(u'/')) {
        error(
            kustomization.at(field, translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" is an absolute path to a folder, "
                                                                              "which kustomize refuses."))
                                        .arg(entry)));
        return;
    }
    const QString path = enter(kustomization, field, entry);
    if (path.isEmpty())
        return;
    Objects below;
    accumulate(path, below);
    const Error place = kustomization.at(field, {});
    for (Object &object : below)
        takeObject(std::move(object), into, place);
}

void Builder::addResources(const Kustomization &kustomization, Objects &objects)
{
    Gathering into{.objects = objects, .names = {}};
    for (const Object &object : objects)
        into.names.insert(object.identity().parts());
    for (const char *member : {"resources", "bases"}) {
        const Json *list = kustomization.list(member, m_out.report);
        for (size_t i = 0; list && i < list->size(); ++i)
            addResource(kustomization, Pointer({member}).child(i), toQString((*list)[i]), into);
    }
}

void Builder::addComponents(const Kustomization &kustomization, Objects &objects)
{
    const Json *list = kustomization.list("components", m_out.report);
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Pointer field = Pointer({"components"}).child(i);
        const QString entry = toQString((*list)[i]);
        if (isRemote(entry) && m_files.is(kustomization.resolve(entry)) == Files::Is::Nothing) {
            m_out.report.notes.push_back(kustomization.at(
                field, translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" is elsewhere and is not fetched: its objects "
                                                                 "are not shown."))
                           .arg(entry)));
            continue;
        }
        if (const QString path = enter(kustomization, field, entry); !path.isEmpty())
            accumulate(path, objects);
    }
}

void Builder::accumulate(const QString &path, Objects &objects)
{
    const Result<QByteArray> bytes = m_files.read(path);
    if (!bytes) {
        error(bytes.error());
        return;
    }
    if (!m_out.read.contains(path))
        m_out.read.append(path);
    if (const QString other = otherKustomization(path, m_files); !other.isEmpty()) {
        error(
            {.message = translated(QT_TRANSLATE_NOOP("Kustomize", "There is \"%1\" beside it, and kustomize takes no "
                                                                  "folder with two kustomizations. Keep one of them."))
                            .arg(other),
             .file = path,
             .object = {},
             .field = {}});
    }
    const auto kustomization = Kustomization::read(*bytes, path, m_out.report);
    if (!kustomization)
        return;
    if (m_out.read.size() > MaxFiles) {
        full(kustomization->at(Pointer(), {}));
        return;
    }
    for (const char *member : {"replacements", "vars"})
        m_copies = m_copies || find(kustomization->json(), Pointer({member}));
    m_entered.append(kustomization->folder());
    const Step step{.kustomization = *kustomization, .files = m_files, .read = m_out.read, .report = m_out.report};
    addResources(*kustomization, objects);
    addConfiguredReferences(step, m_references);
    generateConfigMaps(step, objects);
    generateSecrets(step, objects);
    addComponents(*kustomization, objects);
    if (path == m_out.top) {
        for (Object &object : objects)
            object.entering = object.identity();
    }
    for (const auto apply : {&applyLegacyMergePatches, &applyPatches, &applyNamespace, &applyNames, &applyLabels,
                             &applyAnnotations, &applyLegacyJsonPatches, &applyReplicas, &applyImages,
                             &applyReplacements})
        apply(step, objects);
    m_entered.removeLast();
}

void Builder::run()
{
    accumulate(m_out.top, m_out.objects);
    // References follow names as they were before the hashes, too.
    addHashes(m_out.objects);
    mendReferences(m_out.objects, m_references, m_out.report);
    const size_t all = m_out.objects.size();
    dropLocal(m_out.objects);
    m_out.isWhole = m_out.objects.size() == all;
}

void Builder::runAlone(const Objects &all, Alone &alone)
{
    accumulate(m_out.top, m_out.objects);
    addHashes(m_out.objects);
    std::vector<Object *> mine;
    for (Object &object : m_out.objects) {
        if (!object.isGenerated())
            mine.push_back(&object);
    }
    // A file that says something else, too, is not only this object.
    alone.isAlone = !m_copies && !m_out.read.contains(m_only->file);
    if (mine.size() == 1) {
        mendReferences(*mine.front(), all, m_references, m_out.report);
        alone.object = std::move(*mine.front());
    }
    alone.errors = std::move(m_out.report.errors);
}

} // namespace

QString Build::folder() const
{
    return QFileInfo(top).path();
}

Build build(const QString &kustomization, const Files &files)
{
    Build out;
    out.top = QDir::cleanPath(kustomization);
    Builder(out, files).run();
    return out;
}

Alone buildAlone(const Build &build, const Files &files, const Source &source, const Json &json)
{
    Build out;
    out.top = build.top;
    Source only = source;
    only.json = json;
    Alone alone;
    Builder(out, files, only).runAlone(build.objects, alone);
    return alone;
}

} // namespace weir::kustomize
