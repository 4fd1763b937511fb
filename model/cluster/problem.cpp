// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cluster/problem.h"

#include <QCoreApplication>

namespace weir::cluster {

using namespace Qt::StringLiterals;

namespace {

ProblemClass classOf(int status, const QString &reason, const QString &causeReason)
{
    if (reason == "Expired"_L1 || reason == "Gone"_L1)
        return ProblemClass::Expired;
    switch (status) {
    case 401: return ProblemClass::Unauthorized;
    case 403: return ProblemClass::Forbidden;
    case 404: return ProblemClass::NotFound;
    case 410: return ProblemClass::Expired;
    case 400: return ProblemClass::BadRequest;
    case 405:
    case 406:
    case 415: return ProblemClass::ClientBug;
    case 429: return ProblemClass::Busy;
    default: break;
    }
    if (status == 504 && causeReason == "ResourceVersionTooLarge"_L1)
        return ProblemClass::VersionTooLarge;
    if (status >= 500)
        return ProblemClass::Busy;
    return status >= 400 ? ProblemClass::BadRequest : ProblemClass::Unexpected;
}

QString sentenceOf(ProblemClass cls, int status, const QString &message, const QString &what)
{
    const QString said = message.isEmpty()
        ? QString()
        : u' ' + QCoreApplication::translate("Cluster", "The server says: %1").arg(message);
    switch (cls) {
    case ProblemClass::Unauthorized:
        return QCoreApplication::translate("Cluster", "The server does not accept the credentials (HTTP 401, %1). Sign "
                                                      "in again or choose another context.").arg(what) + said;
    case ProblemClass::Forbidden:
        return QCoreApplication::translate("Cluster", "This is not allowed for your user (HTTP 403, %1).").arg(what)
            + said;
    case ProblemClass::NotFound:
        return QCoreApplication::translate("Cluster", "The server does not serve this (HTTP 404, %1).").arg(what)
            + said;
    case ProblemClass::Expired:
        return QCoreApplication::translate("Cluster", "The server no longer keeps the state that was asked for; it is "
                                                      "read anew (HTTP %1, %2).").arg(status).arg(what);
    case ProblemClass::Busy:
    case ProblemClass::VersionTooLarge:
        return QCoreApplication::translate("Cluster", "The server cannot answer at the moment (HTTP %1, %2); it is "
                                                      "asked again.").arg(status).arg(what) + said;
    default:
        return QCoreApplication::translate("Cluster", "The server refuses the request (HTTP %1, %2).").arg(status)
                   .arg(what) + said;
    }
}

} // namespace

QString shown(const QString &text, qsizetype limit)
{
    QString result;
    for (const QChar c : text.left(limit)) {
        const char16_t u = c.unicode();
        if (u == u'\n' || u == u'\t' || u == u'\r')
            result += u' ';
        else if (u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
                 || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff)
            result += u"\\u%1"_s.arg(static_cast<uint>(u), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    if (text.size() > limit)
        result += u'…';
    return result.trimmed();
}

Problem problemOfStatus(const Json &status, int httpStatus, const QString &what)
{
    Problem problem;
    // The real HTTP code wins over the one in the body.
    const int code = httpStatus > 0 ? httpStatus : static_cast<int>(intAt(status, "/code").value_or(0));
    problem.status = code;
    problem.cls = classOf(code, stringAt(status, "/reason"), stringAt(status, "/details/causes/0/reason"));
    if (const auto seconds = intAt(status, "/details/retryAfterSeconds"); seconds && *seconds > 0 && *seconds < 86'400)
        problem.retryAfter = static_cast<int>(*seconds);
    problem.sentence = sentenceOf(problem.cls, code, shown(stringAt(status, "/message")), what);
    return problem;
}

Problem unexpectedReply(const HttpHead &head, const QByteArray &body, const QString &what)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    const bool page =
        head.contentType.startsWith("text/html") || start.startsWith("<!doctype") || start.startsWith("<html");
    Problem problem{.cls = ProblemClass::Unexpected, .status = head.status, .retryAfter = {}, .sentence = {}};
    // Qt does not report a chunked answer that was cut; its JSON shows it.
    if (start.startsWith('{') && !parseJson(std::string_view(body.constData(), static_cast<size_t>(body.size())))) {
        problem.sentence =
            QCoreApplication::translate("Cluster", "The server's answer ends too early or is not valid JSON "
                                                   "(HTTP %1, %2); it is asked again.")
                .arg(head.status)
                .arg(what);
        return problem;
    }
    problem.sentence = page
        ? QCoreApplication::translate("Cluster", "The server answers with a web page instead of the Kubernetes API "
                                                 "(HTTP %1, %2). A proxy or a sign-in page may stand in between: check "
                                                 "the server address of the context.").arg(head.status).arg(what)
        : QCoreApplication::translate("Cluster", "The server's answer is not what the Kubernetes API answers (HTTP %1, "
                                                 "%2). Check the server address of the context.")
              .arg(head.status).arg(what);
    return problem;
}

std::optional<Problem> problemOf(const HttpReply &reply, const QString &what)
{
    if (reply.failure != Failure::None) {
        return Problem{.cls = reply.failure == Failure::Redirect ? ProblemClass::Unexpected : ProblemClass::Network,
                       .status = reply.head.status, .retryAfter = reply.head.retryAfter, .sentence = reply.sentence};
    }
    const int status = reply.head.status;
    if (status >= 200 && status < 300)
        return std::nullopt;
    Problem problem;
    const auto json = parseJson(std::string_view(reply.body.constData(), static_cast<size_t>(reply.body.size())));
    if (json && json->is_object() && stringAt(*json, "/kind") == "Status"_L1) {
        problem = problemOfStatus(*json, status, what);
    } else {
        problem.status = status;
        problem.cls = classOf(status, {}, {});
        const bool page = reply.head.contentType.startsWith("text/html") || reply.body.trimmed().startsWith('<');
        problem.sentence =
            sentenceOf(problem.cls, status, page ? QString() : shown(QString::fromUtf8(reply.body)), what);
    }
    if (reply.head.retryAfter)
        problem.retryAfter = reply.head.retryAfter;
    return problem;
}

QString forbiddenSentence(const ResourceType &type, const QString &nameSpace)
{
    const QString rule = u"apiGroups: [\"%1\"], resources: [\"%2\"], verbs: [\"list\", \"watch\"]"_s
                             .arg(type.group, type.plural);
    if (type.namespaced && !nameSpace.isEmpty()) {
        return QCoreApplication::translate("Cluster", "You may not list %1 in namespace %2. Ask for a Role with this "
                                                      "rule: %3").arg(type.plural, nameSpace, rule);
    }
    return QCoreApplication::translate("Cluster", "You may not list %1 in all namespaces. Ask for a ClusterRole with "
                                                  "this rule: %2").arg(type.plural, rule);
}

} // namespace weir::cluster
