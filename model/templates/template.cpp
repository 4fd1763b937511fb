// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates/template.h"

#include "model/base/json.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace templates {
std::vector<Template (*)()> builtIn();
}

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Template", text);
}

/// The questions and answers of one expansion.
class Filling
{
public:
    Filling(const Template &wanted, const Answers &answers) : m_template(wanted), m_answers(answers) {}

    [[nodiscard]] bool isAnswered(const std::string &id) const
    {
        return !m_answers.value(QString::fromStdString(id)).trimmed().isEmpty();
    }

    [[nodiscard]] int number(const std::string &id) const
    {
        return m_answers.value(QString::fromStdString(id)).trimmed().toInt();
    }

    /// False: it names something without an answer, or nothing of it is left.
    [[nodiscard]] bool fill(Json &value, int index) const
    {
        if (value.is_string())
            return fillString(value, index);
        const bool wasEmpty = value.empty();
        if (value.is_array()) {
            Json kept = Json::array();
            for (Json &item : value) {
                if (fill(item, index))
                    kept.push_back(std::move(item));
            }
            value = std::move(kept);
        } else if (value.is_object()) {
            Json kept = Json::object();
            for (auto it = value.begin(); it != value.end(); ++it) {
                if (fill(it.value(), index))
                    kept[it.key()] = std::move(it.value());
            }
            value = std::move(kept);
        }
        return wasEmpty || !value.empty();
    }

private:
    [[nodiscard]] bool fillString(Json &value, int index) const
    {
        const QString text = QString::fromStdString(value.get<std::string>());
        if (text == u"$(index)"_s) {
            value = std::to_string(index);
            return true;
        }
        QString result = text;
        result.replace(u"$(index)"_s, QString::number(index));
        for (const Question &question : m_template.questions) {
            const QString mark = u"$("_s + QLatin1StringView(question.id) + u')';
            if (!text.contains(mark))
                continue;
            QString answer = m_answers.value(QLatin1StringView(question.id)).trimmed();
            if (answer.isEmpty() && *question.fallback)
                answer = m_answers.value(QLatin1StringView(question.fallback)).trimmed();
            if (answer.isEmpty())
                return false;
            if (text == mark && question.type == Question::Type::Number) {
                value = answer.toInt();
                return true;
            }
            result.replace(mark, answer);
        }
        value = result.toStdString();
        return true;
    }

    const Template &m_template;
    const Answers &m_answers;
};

/// Takes a directive of a document's top level out; empty where there is none.
std::string take(Json &document, const char *name)
{
    const auto found = document.find(name);
    if (found == document.end())
        return {};
    std::string value = found->is_string() ? found->get<std::string>() : std::string();
    document.erase(found);
    return value;
}

} // namespace

std::vector<Template> builtInTemplates()
{
    std::vector<Template> all;
    for (const auto make : templates::builtIn())
        all.push_back(make());
    return all;
}

Answers initialAnswers(const Template &wanted)
{
    Answers answers;
    for (const Question &question : wanted.questions)
        answers.insert(QString::fromLatin1(question.id), QString::fromUtf8(question.initial));
    return answers;
}

QString complaint(const Question &question, const QString &given)
{
    static const QRegularExpression label(u"^[a-z]([-a-z0-9]*[a-z0-9])?$"_s);
    static const QRegularExpression duration(u"^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.]\\d+)?S)?)?$"_s);
    const QString answer = given.trimmed();
    if (answer.isEmpty()) {
        return question.isOptional || *question.fallback ? QString()
                                                         : say(QT_TRANSLATE_NOOP("Template", "An answer is needed."));
    }
    switch (question.type) {
    case Question::Type::Name:
    case Question::Type::Broker:
        if (!label.match(answer).hasMatch() || answer.size() > Question::NameLength) {
            return say(QT_TRANSLATE_NOOP("Template", "A name has small letters, digits and hyphens, begins with a "
                                                     "letter and has at most %1 characters."))
                .arg(Question::NameLength);
        }
        break;
    case Question::Type::Duration:
        if (!duration.match(answer).hasMatch() || !answer.contains(QRegularExpression(u"[1-9]"_s))) {
            return say(QT_TRANSLATE_NOOP("Template", "A duration is written as in ISO 8601: PT30S, PT5M, PT1H30M."));
        }
        break;
    case Question::Type::Time: {
        static const QRegularExpression time(u"^(\\d{1,6})(s|m|h)$"_s);
        const auto parts = time.match(answer);
        const qint64 seconds = parts.captured(1).toLongLong()
            * (parts.captured(2) == u"h"_s ? 3600 : parts.captured(2) == u"m"_s ? 60 : 1);
        if (seconds < 1 || seconds > 86'400) {
            return say(QT_TRANSLATE_NOOP("Template", "A time has a number and a unit and is at most a day: 30s, 5m, "
                                                     "1h."));
        }
        break;
    }
    case Question::Type::Cron:
        if (!answer.startsWith(u'@') && answer.split(u' ', Qt::SkipEmptyParts).size() != 5) {
            return say(QT_TRANSLATE_NOOP("Template", "A schedule has five fields: minute, hour, day, month, weekday."));
        }
        break;
    case Question::Type::Number: {
        bool isNumber = false;
        const int number = answer.toInt(&isNumber);
        if (!isNumber || number < question.least || number > question.most) {
            return say(QT_TRANSLATE_NOOP("Template", "A whole number from %1 to %2 is needed."))
                .arg(question.least)
                .arg(question.most);
        }
        break;
    }
    case Question::Type::Choice:
        if (std::ranges::none_of(question.choices,
                                 [&](const char *choice) { return answer == QLatin1StringView(choice); })) {
            return say(QT_TRANSLATE_NOOP("Template", "One of the offered words is needed."));
        }
        break;
    case Question::Type::Text: break;
    }
    return {};
}

Result<QByteArray> expand(const Template &wanted, const Answers &answers)
{
    for (const Question &question : wanted.questions) {
        const QString wrong = complaint(question, answers.value(QLatin1StringView(question.id)));
        if (!wrong.isEmpty()) {
            return fail(Error{.message = u"%1: %2"_s.arg(say(question.label), wrong), .file = {}, .object = {},
                              .field = QString::fromLatin1(question.id)});
        }
    }
    const manifest::ReadResult read = manifest::read(wanted.text, wanted.id);
    if (read.error)
        return fail(*read.error);
    const Filling filling(wanted, answers);
    QByteArray result;
    for (const manifest::Document &one : read.documents) {
        Json document = one.json;
        const std::string unless = take(document, "unless");
        const std::string when = take(document, "when");
        const std::string repeat = take(document, "repeat");
        if ((!unless.empty() && filling.isAnswered(unless)) || (!when.empty() && !filling.isAnswered(when)))
            continue;
        const int times = repeat.empty() ? 1 : filling.number(repeat);
        for (int index = 1; index <= times; ++index) {
            Json object = document;
            (void)filling.fill(object, index);
            if (!result.isEmpty())
                result += "---\n";
            result += manifest::writeYaml(object);
        }
    }
    return result;
}

} // namespace weir
