// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kubectl.h"
#include "tests/model/manifest/json.h"

#include <QHash>
#include <QRegularExpression>

namespace weir::test {

inline QByteArray text(const Reading &reading)
{
    return (reading.isRefused ? "refused, with " : "read, with ") + toText(Json(reading.objects)) + '\n'
           + reading.messages;
}

/// Whether both programs saw the same objects and agree on whether there was an error.
inline bool isSame(const Reading &a, const Reading &b)
{
    return a.isRefused == b.isRefused && sameJson(Json(a.objects), Json(b.objects));
}

/// The id of an object's node in `weirctl graph`, without the number that tells objects of one name apart.
inline QString idOf(const Json &object)
{
    const QString version = stringAt(object, "/apiVersion");
    const QString group = version.contains(u'/') ? version.section(u'/', 0, 0) : QStringLiteral("core");
    return QStringList{group, stringAt(object, "/kind"), stringAt(object, "/metadata/namespace"),
                       stringAt(object, "/metadata/name")}
        .join(u'/');
}

/// Objects that kubectl prints and `weirctl graph` of the same files has no node for. Those without apiVersion, which
/// kubectl prints offline and no cluster takes, do not count: they have no id.
inline QStringList lostByGraph(const QStringList &paths, const std::vector<Reading> &readings)
{
    const Run run =
        weirctl(QStringList{QStringLiteral("graph"), QStringLiteral("--output"), QStringLiteral("json")} + paths);
    static const QRegularExpression number(QStringLiteral("#[0-9]+$"));
    QHash<QString, int> nodes;
    Json graph = run.json();
    for (const Json &node : graph["nodes"])
        ++nodes[stringAt(node, "/id").remove(number)];
    QStringList lost;
    for (size_t i = 0; i < readings.size(); ++i) {
        for (const Json &object : readings[i].objects) {
            const QString id = idOf(object);
            if (!stringAt(object, "/apiVersion").isEmpty() && --nodes[id] < 0)
                lost << QStringLiteral("%1 of %2").arg(id, paths[static_cast<qsizetype>(i)]);
        }
    }
    return lost;
}

/// Why what `create` printed is not what Weir read; empty where it is. An object may be missing only where the cluster
/// does not know its kind.
inline QByteArray notCreatedAs(const Reading &created, const std::vector<Json> &objects)
{
    size_t at = 0;
    for (const Json &object : objects) {
        Json wanted = object;
        if (at < created.objects.size() && !wanted.contains("metadata"))
            wanted["metadata"] = Json::object();
        if (at < created.objects.size() && wanted["metadata"].is_object() && !wanted["metadata"].contains("namespace")
            && stringAt(created.objects[at], "/metadata/namespace") == u"default")
            wanted["metadata"]["namespace"] = "default";
        if (at < created.objects.size() && sameJson(wanted, created.objects[at])) {
            ++at;
            continue;
        }
        if (!created.messages.contains("no matches for kind \"" + stringAt(object, "/kind").toUtf8()))
            return "Weir: " + toText(object) + "\nkubectl: " + text(created);
    }
    return at == created.objects.size() ? QByteArray() : "not in Weir's: " + toText(created.objects[at]);
}

} // namespace weir::test
