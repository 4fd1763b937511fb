// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fields/parse.h"

#include "model/manifest/reader.h"
#include "model/manifest/writer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

// Form of knative-resources 3.8: what every data plane understands alike.
const QRegularExpression &durationForm()
{
    static const QRegularExpression form(
        u"^P(?=\\d|T\\d)(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?=\\d)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:[.,]\\d)?)S)?)?$"_s);
    return form;
}

QString urlProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return Words::tr("This must be a whole URL with scheme and host, such as http://host/path.");
    return {};
}

struct CronPart {
    const char *name;
    int from, to;
    const char *words; ///< three-letter names from `from` on
};

const CronPart cronParts[] = {
    {QT_TRANSLATE_NOOP("Inspector", "seconds"), 0, 59, ""},
    {QT_TRANSLATE_NOOP("Inspector", "minutes"), 0, 59, ""},
    {QT_TRANSLATE_NOOP("Inspector", "hours"), 0, 23, ""},
    {QT_TRANSLATE_NOOP("Inspector", "day of month"), 1, 31, ""},
    {QT_TRANSLATE_NOOP("Inspector", "month"), 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"},
    {QT_TRANSLATE_NOOP("Inspector", "day of week"), 0, 6, "sun mon tue wed thu fri sat"},
};

std::optional<int> cronNumber(const QString &text, const CronPart &part)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && !text.startsWith(u'+') && !text.startsWith(u'-'))
        return number >= part.from && number <= part.to ? std::optional(number) : std::nullopt;
    const qsizetype word = QString::fromLatin1(part.words).split(u' ', Qt::SkipEmptyParts).indexOf(text.toLower());
    return word < 0 ? std::nullopt : std::optional(part.from + int(word));
}

bool cronRange(const QString &text, const CronPart &part)
{
    const QStringList step = text.split(u'/');
    if (step.size() > 2)
        return false;
    if (step.size() == 2) {
        bool ok = false;
        if (step[1].toInt(&ok) < 1 || !ok)
            return false;
    }
    if (step[0] == u"*" || step[0] == u"?")
        return true;
    const QStringList ends = step[0].split(u'-');
    if (ends.size() > 2)
        return false;
    const auto first = cronNumber(ends.front(), part);
    const auto last = cronNumber(ends.back(), part);
    return first && last && *first <= *last;
}

} // namespace

QString cronProblem(const QString &schedule)
{
    QString text = schedule.trimmed();
    if (text.startsWith(u"TZ="_s) || text.startsWith(u"CRON_TZ="_s)) {
        if (!text.contains(u' '))
            return Words::tr("A schedule must follow the time zone.");
        text = text.section(u' ', 1).trimmed();
    }
    if (text.startsWith(u'@')) {
        static const QStringList known{u"@yearly"_s, u"@annually"_s, u"@monthly"_s, u"@weekly"_s,
                                       u"@daily"_s,  u"@midnight"_s, u"@hourly"_s};
        return known.contains(text) ? QString()
                                    : Words::tr("Knative does not know %1. Use @hourly, @daily, @weekly, @monthly or "
                                                "@yearly, or five fields such as */5 * * * *.").arg(text);
    }
    const QStringList fields = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    if (fields.size() != 5 && fields.size() != 6)
        return Words::tr("A schedule has five fields (minute, hour, day of month, month, day of week), or six with "
                         "leading seconds.");
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const CronPart &part = cronParts[i + (fields.size() == 5 ? 1 : 0)];
        const QStringList ranges = fields[i].split(u',', Qt::SkipEmptyParts);
        for (const QString &range : ranges) {
            if (!cronRange(range, part)) {
                return Words::tr("\"%1\" is not possible for %2: allowed are %3 to %4.")
                    .arg(range, QCoreApplication::translate("Inspector", part.name))
                    .arg(part.from)
                    .arg(part.to);
            }
        }
    }
    return {};
}

QString durationWords(const QString &iso)
{
    const QRegularExpressionMatch match = durationForm().match(iso);
    if (!match.hasMatch())
        return {};
    const char *units[] = {QT_TRANSLATE_NOOP("Inspector", "%1 weeks"), QT_TRANSLATE_NOOP("Inspector", "%1 days"),
                           QT_TRANSLATE_NOOP("Inspector", "%1 h"), QT_TRANSLATE_NOOP("Inspector", "%1 min"),
                           QT_TRANSLATE_NOOP("Inspector", "%1 s")};
    QStringList words;
    for (int i = 0; i < 5; ++i) {
        const QString amount = match.captured(i + 1);
        if (!amount.isEmpty())
            words << QCoreApplication::translate("Inspector", units[i]).arg(amount);
    }
    return words.join(u' ');
}

Parsed parseLine(FieldType type, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (type) {
    case FieldType::Integer: {
        bool ok = false;
        const qlonglong number = text.trimmed().toLongLong(&ok);
        if (!ok)
            return {.value = {}, .problem = Words::tr("This must be a whole number.")};
        return {.value = Json(static_cast<std::int64_t>(number)), .problem = {}};
    }
    case FieldType::Number: {
        bool ok = false;
        const double number = text.trimmed().toDouble(&ok);
        if (!ok)
            return {.value = {}, .problem = Words::tr("This must be a number.")};
        return {.value = Json(number), .problem = {}};
    }
    case FieldType::Duration:
        if (!durationForm().match(text).hasMatch()) {
            return {.value = {}, .problem = Words::tr("This must be an ISO 8601 duration such as PT0.5S or PT2M, with "
                                                      "at most one decimal digit.")};
        }
        break;
    case FieldType::Cron:
        if (const QString problem = cronProblem(text); !problem.isEmpty())
            return {.value = {}, .problem = problem};
        break;
    case FieldType::TimeZone:
        if (text != u"Local" && !QTimeZone(text.toUtf8()).isValid()) {
            return {.value = {}, .problem = Words::tr("There is no time zone of this name. Use an IANA name such as "
                                                      "Europe/Berlin.")};
        }
        if (text.startsWith(u"UTC"_s) && text.size() > 3) {
            return {.value = {}, .problem = Words::tr("Knative refuses offsets from UTC. Use an IANA name such as "
                                                      "Asia/Shanghai.")};
        }
        break;
    case FieldType::Uri:
        if (const QString problem = urlProblem(text); !problem.isEmpty())
            return {.value = {}, .problem = problem};
        break;
    default: break;
    }
    return {.value = Json(text.toStdString()), .problem = {}};
}

std::optional<QString> lineText(FieldType type, const Json &value)
{
    if (type == FieldType::Integer ? value.is_number_integer() : type == FieldType::Number && value.is_number())
        return QString::fromUtf8(toText(value));
    if (value.is_string() && type != FieldType::Integer && type != FieldType::Number)
        return toQString(value);
    return std::nullopt;
}

Parsed parseYaml(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    manifest::ReadResult read = manifest::read(text.toUtf8(), {});
    if (read.error) {
        const Error &error = *read.error;
        return {.value = {},
                .problem = error.line > 0 ? Words::tr("Line %1: %2").arg(error.line).arg(error.message)
                                          : error.message};
    }
    if (read.documents.size() > 1)
        return {.value = {}, .problem = Words::tr("This must be one value, not several documents.")};
    if (read.documents.empty())
        return {};
    return {.value = std::move(read.documents.front().json), .problem = {}};
}

QString yamlText(const Json &value)
{
    QString text = QString::fromUtf8(manifest::writeYaml(value));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace weir::inspector
