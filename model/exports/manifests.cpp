// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/manifests.h"

#include "model/manifest/bundle.h"

#include <QSet>

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

/// Names of objects may be anything until a cluster has seen them: only what every file system takes is left.
QString safe(const QString &text)
{
    QString out;
    for (const QChar letter : text.toLower()) {
        const bool isFine = (letter >= u'a' && letter <= u'z') || letter.isDigit() || letter == u'.';
        out += isFine && !(out.isEmpty() && letter == u'.') ? letter : QChar(u'-');
    }
    return out.left(100);
}

} // namespace

QByteArray asYaml(const std::vector<ResourcePtr> &resources)
{
    return manifest::joinDocuments(resources);
}

QByteArray asList(const std::vector<ResourcePtr> &resources)
{
    Json items = Json::array();
    for (const ResourcePtr &resource : resources)
        items.push_back(resource->json());
    return toText(Json{{"apiVersion", "v1"}, {"kind", "List"}, {"items", std::move(items)}}, 4) + '\n';
}

std::vector<File> asFiles(const std::vector<ResourcePtr> &resources)
{
    std::vector<File> files;
    QSet<QString> taken;
    for (const ResourcePtr &resource : resources) {
        const QString name = resource->name().isEmpty() ? u"unnamed"_s : resource->name();
        const QString plain = safe(resource->kind() + u'-' + name);
        const QString full = safe(resource->kind() + u'-' + resource->nameSpace() + u'-' + name);
        QString stem = taken.contains(plain) && !resource->nameSpace().isEmpty() ? full : plain;
        for (int number = 2; taken.contains(stem); ++number)
            stem = full + u'-' + QString::number(number);
        taken.insert(stem);
        files.push_back({stem + u".yaml"_s, manifest::joinDocuments({resource})});
    }
    return files;
}

} // namespace weir::exports
