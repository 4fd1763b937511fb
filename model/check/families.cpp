// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"

#include "model/admission/parts/brokerdefaults.h"
#include "model/check/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

QString say(const char *key)
{
    return QCoreApplication::translate("Check", key);
}

bool isEmptyValue(const Json *value)
{
    return !value || value->is_null() || (value->is_string() && value->get_ref<const std::string &>().empty())
        || (value->is_array() && value->empty());
}

QString serverPath(const Pointer &pointer)
{
    QString path;
    for (const std::string &token : pointer.tokens()) {
        const bool isIndex = !token.empty() && std::all_of(token.begin(), token.end(), [](char c) {
            return c >= '0' && c <= '9';
        });
        if (isIndex)
            path += u'[' + QString::fromStdString(token) + u']';
        else
            path += (path.isEmpty() ? QString() : u"."_s) + QString::fromStdString(token);
    }
    return path;
}

QString brokerClass(const Resource &broker, const admission::Profile &profile)
{
    const QString own = stringAt(broker.json(), "/metadata/annotations/eventing.knative.dev~1broker.class");
    if (!own.isEmpty())
        return own;
    const QString space = broker.nameSpace().isEmpty() ? u"default"_s : broker.nameSpace();
    return admission::BrokerDefaults(profile.brokerDefaults, space).brokerClass();
}

Finding Subject::finding(const char *rule, Severity severity, const QString &pointer, const QString &message) const
{
    return {.rule = QString::fromLatin1(rule), .severity = severity, .key = key, .resource = resource.id(),
            .pointer = pointer, .message = message};
}

Finding Subject::finding(const char *rule, const QString &pointer, const QString &message) const
{
    return finding(rule, severityOf(rule), pointer, message);
}

Finding Hub::finding(const Branch &branch, const char *rule, const QString &pointer, const QString &message) const
{
    return {.rule = QString::fromLatin1(rule), .severity = severityOf(rule), .key = branch.key,
            .resource = branch.resource->id(), .pointer = pointer, .message = message};
}

Finding Hub::finding(const char *rule, const QString &pointer, const QString &message) const
{
    return {.rule = QString::fromLatin1(rule), .severity = severityOf(rule), .key = key, .resource = resource->id(),
            .pointer = pointer, .message = message};
}

} // namespace weir::check
