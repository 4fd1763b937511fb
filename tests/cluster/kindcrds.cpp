// SPDX-License-Identifier: GPL-3.0-or-later
// kindcrds DIR: writes a custom resource definition for every kind of Knative's groups into DIR, made from the kind
// tables. For machines without the real ones: the names, versions, scopes and the types of the fields that Weir knows
// are right; everything else is let through.
#include "model/base/json.h"
#include "model/kinds/registry.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace {

using weir::Field;
using weir::FieldType;
using weir::Json;
using weir::Kind;

Json openObject()
{
    return {{"type", "object"}, {"x-kubernetes-preserve-unknown-fields", true}};
}

Json schemaOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return {{"type", "integer"}};
    case FieldType::Number: return {{"type", "number"}};
    case FieldType::Boolean: return {{"type", "boolean"}};
    case FieldType::StringList: return {{"type", "array"}, {"items", {{"type", "string"}}}};
    case FieldType::Filters:
    case FieldType::ObjectList: return {{"type", "array"}, {"items", openObject()}};
    case FieldType::Destination:
    case FieldType::KeyValue:
    case FieldType::LabelSelector:
    case FieldType::SecretKey:
    case FieldType::FilterAttributes: return openObject();
    case FieldType::Reference: // an object, or a plain name
    case FieldType::JsonValue:
    case FieldType::YamlSubtree: return {{"x-kubernetes-preserve-unknown-fields", true}};
    default: return {{"type", "string"}};
    }
}

/// Puts the field at its place below `root`, an object schema; what lies between becomes objects and lists.
void place(Json &root, const Field &field)
{
    Json *at = &root;
    const QStringList steps = QString::fromLatin1(field.pointer).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isLast = i + 1 == steps.size();
        const std::string name = steps[i].toStdString();
        if (name == "*") {
            if (at->value("type", std::string()) != "array")
                *at = {{"type", "array"}, {"items", openObject()}};
            at = &(*at)["items"];
        } else {
            if (at->value("type", std::string()) != "object")
                *at = openObject();
            if (isLast && field.required) {
                Json &required = (*at)["required"];
                if (!required.is_array())
                    required = Json::array();
                required.push_back(name);
            }
            at = &(*at)["properties"][name];
        }
        if (isLast && at->is_null())
            *at = schemaOf(field);
        else if (at->is_null())
            *at = openObject();
    }
}

Json definitionOf(const Kind &kind)
{
    Json schema = openObject();
    schema["properties"]["spec"] = openObject();
    schema["properties"]["status"] = openObject();
    for (const Field &field : kind.fields) {
        // metadata is the server's own
        if (QByteArray(field.pointer).startsWith("/spec/"))
            place(schema, field);
    }
    Json versions = Json::array();
    for (const QString &version : kind.versions) {
        versions.push_back({{"name", version.toStdString()},
                            {"served", true},
                            {"storage", version == kind.versions.front()},
                            {"schema", {{"openAPIV3Schema", schema}}},
                            {"subresources", {{"status", Json::object()}}}});
    }
    const std::string name = (kind.plural + u'.' + kind.group).toStdString();
    return {{"apiVersion", "apiextensions.k8s.io/v1"},
            {"kind", "CustomResourceDefinition"},
            {"metadata", {{"name", name}, {"labels", {{"knative.dev/crd-install", "true"}}}}},
            {"spec",
             {{"group", kind.group.toStdString()},
              {"scope", kind.namespaced ? "Namespaced" : "Cluster"},
              {"names", {{"kind", kind.name.toStdString()}, {"plural", kind.plural.toStdString()},
                         {"singular", kind.name.toLower().toStdString()}}},
              {"versions", versions}}}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const weir::Registry registry = weir::Registry::builtIn();
    for (const Kind &kind : registry.kinds()) {
        if (!kind.group.endsWith(QStringLiteral("knative.dev")))
            continue;
        QFile file(folder.filePath(kind.plural + u'.' + kind.group + QStringLiteral(".yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(weir::toText(definitionOf(kind), 2)) <= 0) {
            QTextStream(stderr) << file.fileName() << ": " << file.errorString() << '\n';
            return 1;
        }
    }
    return 0;
}
