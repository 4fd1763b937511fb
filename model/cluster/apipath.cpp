// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/apipath.h"

#include <QCoreApplication>
#include <QUrl>

namespace weir::cluster {

using namespace Qt::StringLiterals;

Result<QString> pathSegment(const QString &text)
{
    if (text.isEmpty() || text == "."_L1 || text == ".."_L1 || text.contains(u'/') || text.contains(u'%')) {
        return fail(QCoreApplication::translate("Cluster", "\"%1\" cannot be part of a path on the API server.")
                        .arg(text));
    }
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ":"));
}

Result<QString> collectionPath(const ResourceType &type, const QString &nameSpace)
{
    QString path = type.group.isEmpty() ? u"/api"_s : u"/apis"_s;
    QStringList segments;
    if (!type.group.isEmpty())
        segments << type.group;
    segments << type.version;
    if (type.namespaced && !nameSpace.isEmpty())
        segments << u"namespaces"_s << nameSpace;
    segments << type.plural;
    for (const QString &segment : segments) {
        const auto encoded = pathSegment(segment);
        if (!encoded)
            return fail(encoded.error());
        path += u'/' + *encoded;
    }
    return path;
}

QString query(const QList<std::pair<QString, QString>> &parameters)
{
    QString text;
    for (const auto &[name, value] : parameters) {
        text += text.isEmpty() ? u'?' : u'&';
        text += QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return text;
}

Result<QString> logPath(const QString &nameSpace, const QString &pod, const QString &container, int lines)
{
    const auto space = pathSegment(nameSpace);
    if (!space)
        return fail(space.error());
    const auto name = pathSegment(pod);
    if (!name)
        return fail(name.error());
    QList<std::pair<QString, QString>> parameters;
    if (!container.isEmpty())
        parameters << std::pair(u"container"_s, container);
    parameters << std::pair(u"tailLines"_s, QString::number(lines)) << std::pair(u"limitBytes"_s, u"1048576"_s);
    return u"/api/v1/namespaces/"_s + *space + u"/pods/"_s + *name + u"/log"_s + query(parameters);
}

} // namespace weir::cluster
