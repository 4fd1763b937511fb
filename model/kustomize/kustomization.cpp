// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/kustomization.h"

#include "model/kustomize/shapes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

// Members that a build here carries out; those that change only the order of what is printed count as such.
constexpr std::array Understood{"apiVersion", "kind", "metadata", "resources", "bases", "components", "patches",
                                "patchesStrategicMerge", "patchesJson6902", "namePrefix", "nameSuffix", "namespace",
                                "labels", "commonLabels", "commonAnnotations", "images", "imageTags", "replicas",
                                "configMapGenerator", "secretGenerator", "generatorOptions", "replacements",
                                "configurations", "sortOptions"};
constexpr std::array Foreign{"openapi", "vars", "crds", "helmGlobals", "helmCharts", "helmChartInflationGenerator",
                             "generators", "transformers", "validators", "inventory", "buildMetadata"};

template<class List>
bool holds(const List &list, std::string_view name)
{
    return std::any_of(list.begin(), list.end(), [&](const char *one) { return name == one; });
}

QString translated(const char *key)
{
    return QCoreApplication::translate("Kustomize", key);
}

} // namespace

std::optional<Kustomization> Kustomization::read(const QByteArray &bytes, const QString &path, Report &report)
{
    manifest::ReadResult read = manifest::read(bytes, path, AsKustomize);
    if (read.error) {
        report.errors.push_back(*read.error);
        return std::nullopt;
    }
    Kustomization result;
    result.m_path = path;
    result.m_folder = QFileInfo(path).path();
    if (!read.documents.empty())
        result.m_document = std::move(read.documents.front());
    if (read.documents.size() != 1 || !result.m_document.json.is_object()) {
        report.errors.push_back({.message = translated(QT_TRANSLATE_NOOP(
                                     "Kustomize", "A kustomization is one YAML mapping; this file holds something "
                                                  "else.")),
                                 .file = path, .line = 1, .column = 1, .object = {}, .field = {}});
        return std::nullopt;
    }
    const QString kind = result.text("kind");
    result.m_isComponent = kind == "Component"_L1;
    if (!kind.isEmpty() && kind != "Kustomization"_L1 && !result.m_isComponent) {
        report.errors.push_back(result.at(Pointer({"kind"}),
                                          translated(QT_TRANSLATE_NOOP("Kustomize",
                                                                       "The kind must be Kustomization or Component, "
                                                                       "not \"%1\"."))
                                              .arg(kind)));
    }
    const auto says = [](const auto &item) {
        return item.key() != "apiVersion" && item.key() != "kind" && item.key() != "metadata" && !item.value().empty();
    };
    const auto items = result.json().items();
    if (std::none_of(items.begin(), items.end(), says)) {
        report.errors.push_back(result.at({}, translated(QT_TRANSLATE_NOOP("Kustomize", "This kustomization is empty, "
                                                                                        "which kustomize refuses."))));
    }
    result.noteUnknown(report);
    checkShapes(result, report);
    return result;
}

void Kustomization::noteUnknown(Report &report) const
{
    for (const auto &[name, value] : json().items()) {
        if (holds(Understood, name) || value.is_null())
            continue;
        const QString shown = QString::fromStdString(name);
        if (holds(Foreign, name)) {
            report.notes.push_back(at(Pointer({name}), translated(QT_TRANSLATE_NOOP(
                "Kustomize", "\"%1\" is not carried out here: objects are shown without it.")).arg(shown)));
        } else {
            report.errors.push_back(at(Pointer({name}), translated(QT_TRANSLATE_NOOP(
                "Kustomize", "kustomize knows no field \"%1\".")).arg(shown)));
        }
    }
}

const Json *Kustomization::typed(const char *name, Json::value_t type, Report &report) const
{
    const Json *value = find(json(), Pointer({name}));
    if (!value || value->is_null())
        return nullptr;
    if (value->type() == type)
        return value;
    report.errors.push_back(
        at(Pointer({name}),
           type == Json::value_t::array
               ? translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" must be a list.")).arg(QLatin1StringView(name))
               : translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" must be a mapping.")).arg(QLatin1StringView(name))));
    return nullptr;
}

const Json *Kustomization::list(const char *name, Report &report) const
{
    return typed(name, Json::value_t::array, report);
}

const Json *Kustomization::map(const char *name, Report &report) const
{
    return typed(name, Json::value_t::object, report);
}

QString Kustomization::text(const char *name) const
{
    const Json *value = find(json(), Pointer({name}));
    return value ? toQString(*value) : QString();
}

Error Kustomization::at(const Pointer &pointer, const QString &message) const
{
    Error error{.message = message, .file = m_path, .object = {}, .field = pointer.toQString()};
    for (Pointer near = pointer;; near = near.parent()) {
        if (const manifest::Span *span = m_document.span(near)) {
            error.line = span->line;
            error.column = span->column;
            break;
        }
        if (near.isRoot())
            break;
    }
    return error;
}

QString Kustomization::resolve(const QString &relative) const
{
    return QDir::cleanPath(relative.startsWith(u'/') ? relative : m_folder + u'/' + relative);
}

} // namespace weir::kustomize
