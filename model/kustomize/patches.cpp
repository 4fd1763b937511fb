// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/jsonpatch.h"
#include "model/kustomize/merge.h"
#include "model/kustomize/selector.h"
#include "model/kustomize/steps.h"

#include <QCoreApplication>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Kustomize", key);
}

/// One entry of a list of patches.
class Patch final
{
public:
    Patch(const Step &step, const Json &entry, Pointer at, bool isLegacy = false)
        : m_step(step), m_entry(entry), m_at(std::move(at)), m_isLegacy(isLegacy)
    {
    }

    void run(Objects &objects);

private:
    void error(const QString &message) const
    {
        m_step.report.errors.push_back(m_step.kustomization.at(m_at, message));
    }
    [[nodiscard]] std::optional<std::vector<Json>> documents() const;
    [[nodiscard]] std::vector<Object *> targets(Objects &objects) const;
    void merge(const Json &patch, Objects &objects) const;
    void mergeInto(Object &object, Json patch, bool isAimed) const;
    void operate(const Json &operations, Objects &objects) const;

    const Step &m_step;
    const Json &m_entry;
    Pointer m_at;
    bool m_isLegacy; ///< of patchesStrategicMerge
    std::optional<Selector> m_target;
};

std::optional<std::vector<Json>> Patch::documents() const
{
    const QString path = stringAt(m_entry, "/path");
    const QString inlined = stringAt(m_entry, "/patch");
    if (path.isEmpty() == inlined.isEmpty()) {
        error(translated(QT_TRANSLATE_NOOP("Kustomize", "A patch has either a path or a patch.")));
        return std::nullopt;
    }
    QByteArray bytes = inlined.toUtf8();
    QString file = m_step.kustomization.path();
    if (!path.isEmpty()) {
        const auto read = readNamed(m_step, path, m_at.child("path"));
        if (!read)
            return std::nullopt;
        bytes = *read;
        file = m_step.kustomization.resolve(path);
    }
    if (bytes.trimmed().startsWith('[') && !parseJson(bytes.trimmed().toStdString())) {
        error(translated(QT_TRANSLATE_NOOP("Kustomize", "What begins with \"[\" must be JSON for kustomize. Write the "
                                                        "operations as items that begin with \"-\".")));
        return std::nullopt;
    }
    manifest::ReadResult read = manifest::read(bytes, file, AsObjects, manifest::Detail::ValuesOnly);
    if (read.error) {
        if (path.isEmpty())
            error(read.error->message);
        else
            m_step.report.errors.push_back(*read.error);
        return std::nullopt;
    }
    std::vector<Json> result;
    for (manifest::Document &document : read.documents)
        result.push_back(std::move(document.json));
    return result;
}

std::vector<Object *> Patch::targets(Objects &objects) const
{
    std::vector<Object *> result;
    for (Object &object : objects) {
        if (m_target && m_target->matches(object))
            result.push_back(&object);
    }
    return result;
}

void Patch::mergeInto(Object &object, Json patch, bool isAimed) const
{
    const Identity before = object.identity();
    const MergeType type = mergeTypeOf(before);
    const bool mayRename = boolAt(m_entry, "/options/allowNameChange");
    const bool mayRetype = boolAt(m_entry, "/options/allowKindChange");
    if (patch.is_object()) {
        // One that is aimed at others has a name only for form's sake.
        const auto keep = [&](const Pointer &pointer) {
            const Json *own = find(object.json, pointer);
            if (own)
                setAt(patch, pointer, *own);
        };
        if (!mayRename)
            keep(Pointer({"metadata", "name"}));
        if (isAimed || !mayRename)
            keep(Pointer({"metadata", "namespace"}));
        if (!mayRetype) {
            keep(Pointer({"kind"}));
            keep(Pointer({"apiVersion"}));
        }
    }
    // kustomize keeps what it knows of an object among its annotations, and loses it with them. In the old list it sees
    // no null there.
    const Json *annotations = find(patch, std::string_view("/metadata/annotations"));
    const bool isCleared = annotations && annotations->is_null();
    const bool forgets = isCleared && !m_isLegacy;
    if (isCleared && m_isLegacy)
        patch["metadata"].erase("annotations");
    if (!mergePatch(object.json, patch, type)) {
        object.json = Json();
        return;
    }
    if (forgets) {
        object.earlier.clear();
        object.prefixes.clear();
        object.suffixes.clear();
        object.wantsHash = false;
    }
    if (object.identity().name != before.name || object.identity().kind != before.kind) {
        if (object.earlier.empty() || object.earlier.back() != before)
            object.earlier.push_back(before);
    }
}

void Patch::merge(const Json &patch, Objects &objects) const
{
    if (stringAt(patch, "/kind").isEmpty() || stringAt(patch, "/metadata/name").isEmpty()) {
        error(translated(QT_TRANSLATE_NOOP("Kustomize", "A strategic merge patch needs a kind and a metadata.name, "
                                                        "whatever its target says.")));
        return;
    }
    if (m_target) {
        for (Object *object : targets(objects))
            mergeInto(*object, patch, true);
        return;
    }
    const Identity wanted = identityOf(patch);
    std::vector<Object *> found;
    for (Object &object : objects) {
        if (object.identity().isSame(wanted))
            found.push_back(&object);
    }
    if (found.empty()) {
        for (Object &object : objects) {
            for (const Identity &one : object.earlier) {
                if (one.isSame(wanted)) {
                    found.push_back(&object);
                    break;
                }
            }
        }
    }
    if (found.size() == 1) {
        mergeInto(*found.front(), patch, false);
        return;
    }
    error(found.empty() ? translated(QT_TRANSLATE_NOOP("Kustomize", "The patch is for %1, which is not here."))
                              .arg(wanted.toString())
                        : translated(QT_TRANSLATE_NOOP("Kustomize", "The patch is for %1, and there are several."))
                              .arg(wanted.toString()));
}

void Patch::operate(const Json &operations, Objects &objects) const
{
    if (!m_target) {
        error(translated(QT_TRANSLATE_NOOP("Kustomize", "A JSON patch needs a target.")));
        return;
    }
    for (Object *object : targets(objects)) {
        object->rememberName();
        if (const Result<void> done = applyJsonPatch(object->json, operations); !done) {
            error(done.error().message);
            return;
        }
    }
}

void Patch::run(Objects &objects)
{
    if (!m_entry.is_object()) {
        error(translated(QT_TRANSLATE_NOOP("Kustomize", "A patch has either a path or a patch.")));
        return;
    }
    if (const Json *target = find(m_entry, std::string_view("/target")); target && !target->is_null()) {
        Result<Selector> parsed = Selector::parse(*target);
        if (!parsed) {
            error(parsed.error().message);
            return;
        }
        m_target = std::move(*parsed);
    }
    const auto patches = documents();
    if (!patches)
        return;
    if (m_target && patches->size() > 1 && patches->front().is_object()) {
        error(translated(QT_TRANSLATE_NOOP("Kustomize", "Several strategic merge patches in one entry cannot have a "
                                                        "target.")));
        return;
    }
    for (const Json &patch : *patches) {
        if (patch.is_array())
            operate(patch, objects);
        else if (patch.is_object())
            merge(patch, objects);
        else
            error(translated(QT_TRANSLATE_NOOP("Kustomize", "This is neither a strategic merge patch nor a JSON "
                                                            "patch.")));
    }
    std::erase_if(objects, [](const Object &object) { return object.json.is_null(); });
}

void runAll(const Step &step, Objects &objects, const char *member)
{
    const Json *list = step.kustomization.list(member, step.report);
    for (size_t i = 0; list && i < list->size(); ++i)
        Patch(step, (*list)[i], Pointer({member}).child(i)).run(objects);
}

} // namespace

void applyPatches(const Step &step, Objects &objects)
{
    runAll(step, objects, "patches");
}

void applyLegacyJsonPatches(const Step &step, Objects &objects)
{
    runAll(step, objects, "patchesJson6902");
}

void applyLegacyMergePatches(const Step &step, Objects &objects)
{
    const Json *list = step.kustomization.list("patchesStrategicMerge", step.report);
    for (size_t i = 0; list && i < list->size(); ++i) {
        // Each is a file's name or the patch itself.
        const QString text = toQString((*list)[i]);
        const bool isFile = step.files.is(step.kustomization.resolve(text)) == Files::Is::File || !text.contains(u'\n');
        const Json entry{{isFile ? "path" : "patch", text.toStdString()}};
        Patch(step, entry, Pointer({"patchesStrategicMerge"}).child(i), true).run(objects);
    }
}

} // namespace weir::kustomize
