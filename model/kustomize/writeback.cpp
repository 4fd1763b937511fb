// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/writeback.h"

#include "model/kustomize/kustomization.h"
#include "model/kustomize/merge.h"
#include "model/kustomize/texts.h"
#include "model/manifest/difference.h"
#include "model/manifest/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Kustomize", key);
}

QString keyOf(const Json &object)
{
    const Identity identity = identityOf(object);
    return identity.group + u'/' + identity.kind + u'/' + identity.nameSpace + u'/' + identity.name;
}

bool isSameDocument(const Object &a, const Object &b)
{
    return !b.isGenerated() && a.source.file == b.source.file && a.source.document == b.source.document
           && a.source.item == b.source.item;
}

class Writer final
{
public:
    Writer(const Build &build, const Files &files, const std::vector<Edit> &edits, Landing landing)
        : m_build(build), m_files(files), m_edits(edits), m_landing(landing)
    {
    }

    Result<Written> run();
    /// Nothing is built.
    Result<Written> write() const;

private:
    [[nodiscard]] Result<Written> attempt(const SourceNames &names) const;
    [[nodiscard]] Result<void> writeAll(Editor &editor, const SourceNames &names) const;
    [[nodiscard]] Result<void> write(Editor &editor, const Edit &edit, const SourceNames &names) const;
    [[nodiscard]] Result<void> writeSource(Editor &editor, const Object &object, const Edit &edit,
                                           const SourceNames &names) const;
    [[nodiscard]] Result<void> writePatch(Editor &editor, const Object &object, const Edit &edit,
                                          const SourceNames &names) const;
    [[nodiscard]] Json newSource(const Json &wanted) const;
    [[nodiscard]] Result<Written> compared(const Editor &editor) const;
    [[nodiscard]] Error differs(const Object &object, const Json &wanted, const Json *now, const Files &files) const;
    [[nodiscard]] QString deciding(const Object &object, const Pointer &field, const Json &wanted,
                                   const Files &files) const;

    const Build &m_build;
    const Files &m_files;
    const std::vector<Edit> &m_edits;
    Landing m_landing;
};

Result<void> Writer::writeSource(Editor &editor, const Object &object, const Edit &edit,
                                 const SourceNames &names) const
{
    if (!edit.wanted)
        return editor.remove(object.source);
    Json source = carried(object.source.json, object.json, *edit.wanted, names);
    // A new name without what the kustomization puts around the old one.
    const QString built = object.identity().name;
    const QString own = identityOf(object.source.json).name;
    const QString wanted = identityOf(*edit.wanted).name;
    if (wanted != built) {
        const qsizetype at = built.indexOf(own);
        QString name = wanted;
        if (at > 0 && name.startsWith(built.left(at)))
            name.remove(0, at);
        if (const QString tail = at < 0 ? QString() : built.mid(at + own.size());
            !tail.isEmpty() && name.endsWith(tail))
            name.chop(tail.size());
        setAt(source, Pointer({"metadata", "name"}), name.toStdString());
    }
    return editor.replace(object.source, source);
}

Result<void> Writer::writePatch(Editor &editor, const Object &object, const Edit &edit, const SourceNames &names) const
{
    const Identity target = object.entering;
    Json patch{{"apiVersion", stringAt(object.json, "/apiVersion").toStdString()},
               {"kind", target.kind.toStdString()},
               {"metadata", {{"name", target.name.toStdString()}}}};
    if (!target.nameSpace.isEmpty())
        patch["metadata"]["namespace"] = target.nameSpace.toStdString();
    if (!edit.wanted) {
        patch["$patch"] = "delete";
        return editor.addPatch(m_build.top, object, patch);
    }
    const Identity wanted = identityOf(*edit.wanted);
    const Identity built = object.identity();
    if (wanted.name != built.name || wanted.kind != built.kind || wanted.nameSpace != built.nameSpace) {
        return fail(
            Error{.message = translated(QT_TRANSLATE_NOOP(
                      "Kustomize", "A patch does not change the name, namespace or kind of an object. Let edits "
                                   "of this document land in the base, or change it there.")),
                  .file = object.source.file,
                  .object = built.toString(),
                  .field = u"/metadata"_s});
    }
    const Json changes =
        withSourceNames(patchFor(object.json, *edit.wanted, mergeTypeOf(target)), names);
    return editor.addPatch(m_build.top, object, joinPatches(std::move(patch), changes, mergeTypeOf(target)));
}

Json Writer::newSource(const Json &wanted) const
{
    const Result<QByteArray> bytes = m_files.read(m_build.top);
    const manifest::ReadResult read =
        manifest::read(bytes.value_or(QByteArray()), m_build.top, {}, manifest::Detail::ValuesOnly);
    const Json top = read.documents.empty() ? Json::object() : read.documents.front().json;
    const QString prefix = stringAt(top, "/namePrefix");
    const QString suffix = stringAt(top, "/nameSuffix");
    QString name = identityOf(wanted).name;
    if (!prefix.isEmpty() && name.startsWith(prefix) && name.size() > prefix.size())
        name.remove(0, prefix.size());
    if (!suffix.isEmpty() && name.endsWith(suffix) && name.size() > suffix.size())
        name.chop(suffix.size());
    Json source = wanted;
    setAt(source, Pointer({"metadata", "name"}), name.toStdString());
    return source;
}

Result<void> Writer::write(Editor &editor, const Edit &edit, const SourceNames &names) const
{
    if (!edit.object)
        return edit.wanted ? editor.addResource(m_build.top, edit.file, newSource(*edit.wanted)) : Result<void>();
    const Object &object = m_build.objects[*edit.object];
    if (object.isGenerated()) {
        Error error = object.source.place;
        error.message = translated(QT_TRANSLATE_NOOP("Kustomize", "%1 is generated by the kustomization and cannot be "
                                                                  "changed here. Edit its generator."))
                            .arg(object.identity().toString());
        return fail(error);
    }
    if (m_build.isOwn(object) || m_landing == Landing::Base)
        return writeSource(editor, object, edit, names);
    if (m_landing == Landing::Patch)
        return writePatch(editor, object, edit, names);
    return fail(Error{
        .message = translated(QT_TRANSLATE_NOOP(
                                  "Kustomize",
                                  "%1 comes from a base. Choose first whether edits land in the base or in a patch "
                                  "beside the kustomization."))
                       .arg(object.identity().toString()),
        .file = object.source.file,
        .object = {},
        .field = {}});
}

// What of the top kustomization decides a field whatever its sources say: the member without which it would be as
// wanted.
QString Writer::deciding(const Object &object, const Pointer &field, const Json &wanted, const Files &files) const
{
    // One build for each member: of a large one the answer would keep people waiting for longer than it is worth.
    constexpr size_t MostObjects = 500;
    if (m_build.objects.size() > MostObjects)
        return {};
    const Result<QByteArray> bytes = files.read(m_build.top);
    const manifest::ReadResult read =
        manifest::read(bytes.value_or(QByteArray()), m_build.top, AsKustomize, manifest::Detail::ValuesOnly);
    const Json top = read.documents.empty() ? Json::object() : read.documents.front().json;
    const Json *value = find(wanted, field);
    for (const auto &[member, said] : top.items()) {
        if (member == "resources" || member == "bases" || member == "apiVersion" || member == "kind")
            continue;
        Json without = top;
        without.erase(member);
        const Build other = build(m_build.top, layered(files, {{m_build.top, toText(without)}}));
        const auto same = std::find_if(other.objects.begin(), other.objects.end(),
                                       [&object](const Object &one) { return isSameDocument(one, object); });
        const Json *there = same == other.objects.end() ? nullptr : find(same->json, field);
        if (same != other.objects.end() && (value && there ? manifest::sameValue(*value, *there) : value == there))
            return QString::fromStdString(member);
    }
    return {};
}

Error Writer::differs(const Object &object, const Json &wanted, const Json *now, const Files &files) const
{
    const auto steps = now ? manifest::differences(wanted, *now) : std::vector<manifest::Step>();
    const Pointer field = steps.empty() ? Pointer() : steps.front().pointer;
    const QString cause = now ? deciding(object, field, wanted, files) : QString();
    const QString file = QDir(m_build.folder()).relativeFilePath(object.source.file);
    QString message = now
        ? translated(QT_TRANSLATE_NOOP("Kustomize", "The kustomization would not build %1 with this %2: nothing is "
                                                    "changed.")).arg(identityOf(wanted).toString(), field.toQString())
        : translated(QT_TRANSLATE_NOOP("Kustomize", "The kustomization would not build %1 after this: nothing is "
                                                    "changed.")).arg(identityOf(wanted).toString());
    message += u' ';
    message += cause.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("Kustomize", "It comes from %1; edit it there.")).arg(file)
        : translated(QT_TRANSLATE_NOOP("Kustomize", "It comes from %1, and \"%2\" of the kustomization has the last "
                                                    "word: edit that.")).arg(file, cause);
    return {.message = message, .file = m_build.top, .object = identityOf(wanted).toString(),
            .field = field.toQString()};
}

Result<Written> Writer::compared(const Editor &editor) const
{
    const Build now = build(m_build.top, editor.files());
    if (now.report.errors.size() > m_build.report.errors.size())
        return fail(now.report.errors.back());
    QHash<QString, size_t> built;
    for (size_t i = 0; i < now.objects.size(); ++i)
        built.insert(keyOf(now.objects[i].json), i);
    QHash<size_t, const Edit *> edits;
    for (const Edit &edit : m_edits) {
        if (edit.object)
            edits.insert(*edit.object, &edit);
    }
    QSet<size_t> known;
    for (size_t i = 0; i < m_build.objects.size(); ++i) {
        const Object &object = m_build.objects[i];
        const Edit *edit = edits.value(i);
        const Json *wanted = !edit ? &object.json : edit->wanted ? &*edit->wanted : nullptr;
        const auto found = built.constFind(keyOf(wanted ? *wanted : object.json));
        if (!wanted && found != built.cend())
            return fail(differs(object, object.json, nullptr, editor.files()));
        if (!wanted)
            continue;
        const Json *there = found == built.cend() ? nullptr : &now.objects[*found].json;
        if (!there) {
            // Under another name or namespace it is still the same document.
            const auto same = std::find_if(now.objects.begin(), now.objects.end(),
                                           [&object](const Object &other) { return isSameDocument(other, object); });
            there = same == now.objects.end() ? nullptr : &same->json;
        }
        if (!there || !manifest::sameValue(*there, *wanted))
            return fail(differs(object, *wanted, there, editor.files()));
        known.insert(*found);
    }
    Written written{.texts = editor.texts(), .added = {}};
    for (const Edit &edit : m_edits) {
        if (edit.object || !edit.wanted)
            continue;
        const Json source = newSource(*edit.wanted);
        const Object *mine = nullptr;
        for (size_t i = 0; i < now.objects.size(); ++i) {
            if (!known.contains(i) && manifest::sameValue(now.objects[i].source.json, source)) {
                mine = &now.objects[i];
                known.insert(i);
                break;
            }
        }
        if (!mine)
            return fail(Error{.message = translated(QT_TRANSLATE_NOOP("Kustomize", "The kustomization would not build "
                                                                                   "%1: nothing is changed."))
                                             .arg(identityOf(*edit.wanted).toString()),
                              .file = m_build.top, .object = {}, .field = {}});
        written.added.push_back(mine->json);
    }
    if (static_cast<size_t>(known.size()) != now.objects.size()) {
        return fail(Error{.message = translated(QT_TRANSLATE_NOOP("Kustomize", "The kustomization would build objects "
                                                                               "that nobody asked for: nothing is "
                                                                               "changed.")),
                          .file = m_build.top, .object = {}, .field = {}});
    }
    return written;
}

Result<void> Writer::writeAll(Editor &editor, const SourceNames &names) const
{
    std::vector<const Edit *> order;
    for (const Edit &edit : m_edits)
        order.push_back(&edit);
    // What is taken away comes last and from the end, so that the places of others hold.
    std::stable_sort(order.begin(), order.end(), [this](const Edit *a, const Edit *b) {
        if (a->wanted.has_value() != b->wanted.has_value())
            return a->wanted.has_value();
        if (a->wanted || !a->object || !b->object)
            return false;
        const Source &x = m_build.objects[*a->object].source;
        const Source &y = m_build.objects[*b->object].source;
        return std::tie(x.document, x.item) > std::tie(y.document, y.item);
    });
    for (const Edit *edit : order) {
        if (auto done = write(editor, *edit, names); !done)
            return done;
    }
    return {};
}

Result<Written> Writer::attempt(const SourceNames &names) const
{
    Editor editor(m_files);
    if (auto done = writeAll(editor, names); !done)
        return fail(done.error());
    return compared(editor);
}

Result<Written> Writer::write() const
{
    Editor editor(m_files);
    if (auto done = writeAll(editor, sourceNames(m_build, m_landing)); !done)
        return fail(done.error());
    return Written{.texts = editor.texts(), .added = {}};
}

Result<Written> Writer::run()
{
    // References that kustomize mends stand in the sources with the names there.
    const SourceNames names = sourceNames(m_build, m_landing);
    if (!names.empty()) {
        if (Result<Written> written = attempt(names))
            return written;
    }
    Result<Written> written = attempt({});
    if (written)
        written->isPlain = !names.empty();
    return written;
}

} // namespace

SourceNames sourceNames(const Build &build, Landing landing)
{
    SourceNames names;
    for (const Object &object : build.objects) {
        const std::string built = object.identity().name.toStdString();
        const std::string own = landing == Landing::Patch && !build.isOwn(object)
            ? object.entering.name.toStdString() : object.original().name.toStdString();
        if (built != own)
            names.emplace(built, own);
    }
    return names;
}

bool touchesBase(const Build &build, const std::vector<Edit> &edits)
{
    return std::any_of(edits.begin(), edits.end(), [&build](const Edit &edit) {
        return edit.object && !build.objects[*edit.object].isGenerated()
               && !build.isOwn(build.objects[*edit.object]);
    });
}

Result<Written> writeBack(const Build &build, const Files &files, const std::vector<Edit> &edits, Landing landing)
{
    if (edits.empty())
        return Written();
    return Writer(build, files, edits, landing).run();
}

Result<Written> textsOnly(const Build &build, const Files &files, const std::vector<Edit> &edits, Landing landing)
{
    return Writer(build, files, edits, landing).write();
}

} // namespace weir::kustomize
