// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/connectors.h"

#include "model/admission/parts/members.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

bool hasCredentials(const Json &aws)
{
    const Json *auth = memberOf(&aws, "auth");
    return !textOf(memberOf(memberOf(auth, "secret"), "ref"), "name").isEmpty()
        || !textOf(auth, "serviceAccountName").isEmpty();
}

} // namespace

FieldErrors connectors(const Json &spec, const QString &what, const char *plain,
                       const std::vector<AwsConnector> &ofAws)
{
    const Json &aws = structOf(&spec, "aws");
    int count = memberOf(&spec, plain) ? 1 : 0;
    const AwsConnector *used = nullptr;
    for (const AwsConnector &connector : ofAws) {
        if (memberOf(&aws, connector.member)) {
            ++count;
            used = &connector;
        }
    }
    if (count > 1)
        return FieldErrors::generic(u"only one %1 type can be set"_s.arg(what), {u"spec"_s});
    if (count == 0)
        return FieldErrors::generic(u"at least one %1 type must be specified"_s.arg(what), {u"spec"_s});
    if (!used)
        return {};
    FieldErrors errors;
    if (!hasCredentials(aws))
        errors.also(FieldErrors::missing({u"aws.auth.secret.ref.name"_s}));
    for (const char *name : used->required) {
        if (textOf(memberOf(&aws, used->member), name).isEmpty())
            errors.also(
                FieldErrors::missing({QLatin1StringView(name)}).via(QLatin1StringView(used->shownAs)).via(u"aws"_s));
    }
    return errors;
}

} // namespace weir::admission
