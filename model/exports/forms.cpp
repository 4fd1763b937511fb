// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/forms.h"

#include "model/document/comparison.h"
#include "model/document/files.h"
#include "model/exports/diagram.h"
#include "model/exports/helm.h"
#include "model/exports/kn.h"
#include "model/exports/kustomize.h"
#include "model/exports/order.h"
#include "model/exports/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

QByteArray reportOf(const Document &document, const QString &title)
{
    QList<Finding> findings = document.checker().findings();
    findings.removeIf([&document](const Finding &finding) { return document.waiver(finding).has_value(); });
    return asReport({.title = title, .topology = document.topology(), .set = document.set(),
                     .findings = std::move(findings)}).toUtf8();
}

Error note(const Resource &resource, const QString &message)
{
    return {.message = message, .file = {}, .object = resource.kind() + u' ' + resource.name(), .field = {}};
}

/// By what kustomize tells objects apart: none and "default" are one namespace.
ResourceId known(const Resource &resource)
{
    ResourceId id = resource.id();
    if (id.nameSpace.isEmpty())
        id.nameSpace = u"default"_s;
    return id;
}

/// What kustomize refuses as a resource.
void noteRefused(const std::vector<ResourcePtr> &all, std::vector<Error> &notes)
{
    QSet<ResourceId> seen;
    for (const ResourcePtr &resource : all) {
        if (resource->name().isEmpty()) {
            notes.push_back(
                note(*resource, QCoreApplication::translate("Exports", "kustomize builds nothing as long as it "
                                                                       "has no metadata.name.")));
        } else if (seen.contains(known(*resource))) {
            notes.push_back(
                note(*resource, QCoreApplication::translate("Exports", "kustomize builds nothing as long as it "
                                                                       "is there twice.")));
        }
        seen.insert(known(*resource));
    }
}

Exported made(Form form, const Document &document, const std::vector<ResourcePtr> &all, const QString &name)
{
    switch (form) {
    case Form::Yaml:
        return {{{u"manifests.yaml"_s, asYaml(all)}}, {}};
    case Form::Files:
        return {asFiles(all), {}};
    case Form::List:
        return {{{u"manifests.json"_s, asList(all)}}, {}};
    case Form::Kustomize: {
        Exported exported{asKustomization(all, name), {}};
        noteRefused(all, exported.notes);
        return exported;
    }
    case Form::Helm:
        return {asChart(document, all, name), {}};
    case Form::Kn: {
        KnScript script = asKnScript(all, document.registry());
        return {{{u"manifests.sh"_s, std::move(script.text)}}, std::move(script.notes)};
    }
    case Form::Report:
        return {{{u"report.md"_s, reportOf(document, name)}}, {}};
    case Form::Mermaid:
        return {{{u"flows.mmd"_s, asMermaid(document.topology()).toUtf8()}}, {}};
    case Form::Dot:
        return {{{u"flows.dot"_s, asDot(document.topology()).toUtf8()}}, {}};
    }
    return {};
}

} // namespace

std::optional<Form> formNamed(const QString &name)
{
    static const QHash<QString, Form> forms{
        {u"yaml"_s, Form::Yaml}, {u"files"_s, Form::Files}, {u"list"_s, Form::List}, {u"kustomize"_s, Form::Kustomize},
        {u"helm"_s, Form::Helm}, {u"kn"_s, Form::Kn}, {u"markdown"_s, Form::Report}, {u"mermaid"_s, Form::Mermaid},
        {u"dot"_s, Form::Dot}};
    const auto found = forms.constFind(name);
    return found == forms.constEnd() ? std::nullopt : std::optional(*found);
}

bool isFolder(Form form)
{
    return form == Form::Files || form == Form::Kustomize || form == Form::Helm;
}

bool isName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
    return pattern.match(name).hasMatch();
}

std::vector<Error> hiddenValues(Form form, const Document &document, const std::vector<ResourcePtr> &resources)
{
    const Kustomized *kustomized = document.kustomized();
    if (!kustomized || form == Form::Report || form == Form::Mermaid || form == Form::Dot)
        return {};
    QSet<const Resource *> wanted;
    for (const ResourcePtr &resource : resources)
        wanted.insert(resource.get());
    std::vector<Error> notes;
    for (const auto &[key, resource] : document.set().resources()) {
        const kustomize::Object *object = kustomized->object(key);
        if (object && object->isGenerated() && isSecret(*resource) && wanted.contains(resource.get()))
            notes.push_back(
                note(*resource, QCoreApplication::translate("Exports", "Its values stay in the files that the "
                                                                       "kustomization makes it from; here they "
                                                                       "are empty.")));
    }
    return notes;
}

Exported exportAs(Form form, const Document &document, const QString &name)
{
    const std::vector<ResourcePtr> all = inOrder(document.set(), document.topology());
    Exported exported = made(form, document, all, name);
    const std::vector<Error> hidden = hiddenValues(form, document, all);
    exported.notes.insert(exported.notes.end(), hidden.begin(), hidden.end());
    return exported;
}

QString inTheWay(const QDir &folder, const std::vector<File> &files)
{
    for (const File &file : files) {
        const QString path = folder.filePath(file.path);
        if (QFileInfo::exists(path) && !files::isUnchanged({.path = path, .bytes = file.bytes, .exists = true}))
            return path;
    }
    return {};
}

Result<QStringList> writeFiles(const QDir &folder, const std::vector<File> &files,
                               const std::function<void(const QString &path)> &wrote)
{
    QStringList written;
    for (const File &file : files) {
        const QString path = folder.filePath(file.path);
        const QString parent = QFileInfo(path).path();
        if (!QDir().mkpath(parent)) {
            return fail(Error{.message = QCoreApplication::translate("Exports", "This folder cannot be made."),
                              .file = parent,
                              .object = {},
                              .field = {}});
        }
        if (const Result<void> done = files::write(path, file.bytes); !done)
            return fail(done.error());
        if (path.endsWith(".sh"_L1)) {
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup
                                            | QFile::ExeOther);
        }
        written.append(path);
        if (wrote)
            wrote(path);
    }
    return written;
}

} // namespace weir::exports
