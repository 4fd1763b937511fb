// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/families.h"

#include <algorithm>

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

bool isAlphanumeric(const std::string &name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

} // namespace

/// knative-resources 3.4; what the core's webhooks refuse is in their own words already.
void extensions(const Subject &subject, QList<Finding> &findings)
{
    const Json *map = find(subject.resource.json(), "/spec/ceOverrides/extensions");
    if (!map || !map->is_object() || subject.verdict.kind == admission::Verdict::Kind::Refused)
        return;
    for (const auto &[name, value] : map->items()) {
        const QString place = Pointer::parse("/spec/ceOverrides/extensions").child(name).toQString();
        const bool hasCapitals = std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!isAlphanumeric(name)) {
            findings.append(subject.finding(
                "field.extension", Severity::Error, place,
                say(QT_TRANSLATE_NOOP("Check", "Names of extensions are letters and digits only."))));
        } else if (hasCapitals) {
            findings.append(subject.finding(
                "field.extension", place,
                say(QT_TRANSLATE_NOOP("Check", "CloudEvents wants names of extensions in small letters: \"%1\"."))
                    .arg(QString::fromStdString(name).toLower())));
        } else if (subject.kind.name == "GitHubSource"_L1 && isEmptyValue(&value)) {
            findings.append(subject.finding(
                "field.extension", Severity::Error, place,
                say(QT_TRANSLATE_NOOP("Check", "The value of an extension must not be empty here."))));
        }
    }
}

} // namespace weir::check
