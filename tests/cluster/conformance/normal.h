// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace weir::test {

/// What of an answer is compared: everything but what must differ between two servers. Each rule has its reason.
class Normal
{
public:
    static Json of(const Json &value)
    {
        if (value.is_object())
            return ofObject(value);
        if (value.is_array()) {
            Json list = Json::array();
            for (const Json &element : value)
                list.push_back(of(element));
            return list;
        }
        return value.is_string() ? Json(text(toQString(value)).toStdString()) : value;
    }

    /// Words that hold what only one server has.
    static QString text(QString words)
    {
        static const std::pair<QRegularExpression, QString> rules[] = {
            {QRegularExpression(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}")), QStringLiteral("UID")},
            {QRegularExpression(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")), QStringLiteral("TIME")},
            // Versions count from another start.
            {QRegularExpression(QStringLiteral("(current: |in record \\(|too old resource version: \\d+ \\()\\d+")),
             QStringLiteral("\\1N")},
            {QRegularExpression(QStringLiteral("User \"weir-[a-z-]+\"")), QStringLiteral("User \"USER\"")},
        };
        for (const auto &[pattern, replacement] : rules)
            words.replace(pattern, replacement);
        // Managers in any order, as their causes.
        const QString with = QStringLiteral("conflicts with ");
        if (!words.startsWith(QLatin1String("Apply failed with")) || !words.contains(with))
            return words;
        QStringList managers;
        for (const QString &part : words.split(with))
            managers << part.trimmed();
        std::sort(managers.begin() + 1, managers.end());
        return managers.join(with);
    }

    /// Differences as "pointer: real …, demo …"; empty where both are the same.
    static QStringList differences(const Json &real, const Json &demo, const QString &at = {})
    {
        QStringList found;
        if (real.is_object() && demo.is_object()) {
            for (const auto &[name, value] : real.items()) {
                const QString below = at + u'/' + QString::fromStdString(name);
                if (demo.contains(name))
                    found << differences(value, demo[name], below);
                else
                    found << line(below, toText(value), "nothing");
            }
            for (const auto &[name, value] : demo.items()) {
                if (!real.contains(name))
                    found << line(at + u'/' + QString::fromStdString(name), "nothing", toText(value));
            }
        } else if (real.is_array() && demo.is_array() && real.size() == demo.size()) {
            for (size_t i = 0; i < real.size(); ++i)
                found << differences(real[i], demo[i], at + u'/' + QString::number(i));
        } else if (real != demo) {
            found << line(at, toText(real), toText(demo));
        }
        return found;
    }

    static QString line(const QString &at, const QByteArray &real, const QByteArray &demo)
    {
        return QStringLiteral("%1\n      real: %2\n      demo: %3")
            .arg(at, QString::fromUtf8(real.left(900)), QString::fromUtf8(demo.left(900)));
    }

private:
    static bool isVolatile(const std::string &name)
    {
        static constexpr std::string_view names[] = {"uid", "resourceVersion", "creationTimestamp",
            "deletionTimestamp", "continue", "clusterIP", "clusterIPs", "serverAddress", "time"};
        return std::find(std::begin(names), std::end(names), name) != std::end(names);
    }

    /// Only one server has Knative's controllers and webhooks.
    static bool isOfKnative(const std::string &name)
    {
        return name.ends_with("knative.dev/creator") || name.ends_with("knative.dev/lastModifier");
    }

    static Json ofObject(const Json &object)
    {
        Json result = Json::object();
        // Of metadata the managers tell.
        bool isCustom = stringAt(object, "/apiVersion").contains(QLatin1String("knative.dev/"));
        if (const Json *managers = find(object, "/managedFields"); managers && managers->is_array()) {
            for (const Json &entry : *managers)
                isCustom = isCustom || stringAt(entry, "/apiVersion").contains(QLatin1String("knative.dev/"));
        }
        for (const auto &[name, value] : object.items()) {
            if (isOfKnative(name) || (isCustom && name == "status" && value.is_object()))
                continue;
            Json normal = name == "managedFields" ? ofManagers(value, isCustom) : of(value);
            if (name == "causes" && normal.is_array())
                normal = ofCauses(normal);
            // Go's encoder writes some empty values and leaves out others.
            const bool isEmpty = normal.is_null() || normal == ""
                || ((normal.is_object() || normal.is_array()) && normal.empty());
            if (!isEmpty)
                result[name] = isVolatile(name) ? Json("*") : std::move(normal);
        }
        return result;
    }

    /// The real server finds some faults twice, and conflicts in any order.
    static Json ofCauses(const Json &causes)
    {
        std::vector<Json> list(causes.begin(), causes.end());
        std::sort(list.begin(), list.end(), [](const Json &a, const Json &b) { return toText(a) < toText(b); });
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return Json(list);
    }

    /// Keys of lists may be uids; who signs an object is Knative's webhook.
    static Json ofFields(const Json &fields)
    {
        Json result = Json::object();
        for (const auto &[name, below] : fields.items()) {
            if (isOfKnative(name))
                continue;
            Json normal = below.is_object() ? ofFields(below) : below;
            const bool wasOnlySigned = below.is_object() && (normal.empty() || normal == Json{{".", Json::object()}})
                && normal != below;
            if (!wasOnlySigned)
                result[text(QString::fromStdString(name)).toStdString()] = std::move(normal);
        }
        return result;
    }

    static Json ofManagers(const Json &managers, bool isCustom)
    {
        std::vector<Json> entries;
        for (const Json &entry : managers) {
            if (stringAt(entry, "/manager") == QLatin1String("controller")
                || (isCustom && stringAt(entry, "/subresource") == QLatin1String("status")))
                continue;
            Json normal = of(entry);
            // Its leaves are empty objects.
            normal["fieldsV1"] = ofFields(entry.value("fieldsV1", Json::object()));
            entries.push_back(std::move(normal));
        }
        std::sort(entries.begin(), entries.end(), [](const Json &a, const Json &b) { return sorted(a) < sorted(b); });
        return Json(entries);
    }

    static QByteArray sorted(const Json &entry)
    {
        return (stringAt(entry, "/operation") + u' ' + stringAt(entry, "/manager") + u' '
                + stringAt(entry, "/subresource"))
            .toUtf8();
    }
};

} // namespace weir::test
