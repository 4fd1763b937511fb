// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/behaviour.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

double numberAt(const Json &object, std::string_view pointer, double fallback)
{
    const Json *value = find(object, pointer);
    return value && value->is_number() ? value->get<double>() : fallback;
}

QByteArray dataAt(const Json &object, std::string_view pointer)
{
    const Json *value = find(object, pointer);
    if (!value || value->is_null())
        return {};
    return value->is_string() ? toQString(*value).toUtf8() : toText(*value);
}

template<class Choice>
const Choice &pick(const std::vector<Choice> &choices, Random &random)
{
    double sum = 0;
    for (const Choice &one : choices)
        sum += one.share;
    double at = random.uniform() * sum;
    for (const Choice &one : choices) {
        at -= one.share;
        if (at < 0)
            return one;
    }
    return choices.back();
}

} // namespace

const Json *scriptFor(const Json &scenario, const char *list, const QString &key)
{
    const Json *scripts = find(scenario, Pointer({list}));
    if (!scripts || !scripts->is_object())
        return nullptr;
    if (const auto own = scripts->find(key.toStdString()); own != scripts->end())
        return &*own;
    for (const auto &[pattern, script] : scripts->items()) {
        const QString text = QString::fromStdString(pattern);
        if (!text.contains(u'*') && !text.contains(u'?'))
            continue;
        if (QRegularExpression(QRegularExpression::wildcardToRegularExpression(text)).match(key).hasMatch())
            return &script;
    }
    return nullptr;
}

QString simulatedTime(double seconds)
{
    static const QDateTime start(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::utc());
    return start.addMSecs(qint64(seconds * 1000)).toString(Qt::ISODateWithMs);
}

Behaviour::Behaviour() : m_answers(1) {}

void Behaviour::update(const Json &script)
{
    if (const Json *latency = find(script, "/latency"); latency && latency->is_array() && latency->size() == 2) {
        m_median = std::max(0.0, numberAt(script, "/latency/0", m_median));
        m_sigma = std::clamp(numberAt(script, "/latency/1", m_sigma), 0.0, 3.0);
    }
    if (const Json *answers = find(script, "/answers"); answers && answers->is_array() && !answers->empty()) {
        m_answers.clear();
        for (const Json &one : *answers) {
            Answer answer;
            answer.share = std::max(0.0, numberAt(one, "/share", 1));
            answer.status = int(intAt(one, "/status").value_or(200));
            answer.refused = boolAt(one, "/refuse");
            answer.median = numberAt(one, "/latency", -1);
            answer.body = stringAt(one, "/body").toUtf8();
            answer.log = stringAt(one, "/log");
            m_answers.push_back(answer);
        }
    }
    if (const Json *reply = find(script, "/reply")) {
        m_replyShare = reply->is_object() ? numberAt(*reply, "/share", 1) : 0;
        m_replyType = stringAt(*reply, "/type");
        m_replySource = stringAt(*reply, "/source");
        m_replyData = dataAt(*reply, "/data");
    }
}

Behaviour::Draw Behaviour::draw(Random &random) const
{
    const Answer &answer = pick(m_answers, random);
    Draw draw;
    draw.seconds = random.logNormal(answer.median >= 0 ? answer.median : m_median, m_sigma);
    draw.status = answer.refused ? 0 : answer.status;
    draw.refused = answer.refused;
    draw.body = answer.body;
    draw.log = answer.log;
    // Drawn in any case, so that a change of the share does not shift the stream.
    const bool replies = random.uniform() < m_replyShare;
    draw.replies = replies && draw.status >= 200 && draw.status < 300 && draw.body.isEmpty() && !m_replyType.isEmpty();
    return draw;
}

CloudEvent Behaviour::reply(const CloudEvent &event, Random &random) const
{
    CloudEvent reply;
    reply.attributes[u"specversion"_s] = "1.0";
    reply.attributes[u"id"_s] = random.uuid().toStdString();
    reply.attributes[u"type"_s] = m_replyType.toStdString();
    reply.attributes[u"source"_s] = (m_replySource.isEmpty() ? event.source() : m_replySource).toStdString();
    reply.attributes[u"datacontenttype"_s] = "application/json";
    reply.data = m_replyData.isEmpty() ? event.data : m_replyData;
    return reply;
}

Emission::Emission(const QString &kind, const QString &nameSpace, const QString &name)
{
    Type type;
    m_source = u'/' + nameSpace + u'/' + name;
    if (kind == u"PingSource") {
        type.type = u"dev.knative.sources.ping"_s;
        m_source = u"/apis/v1/namespaces/%1/pingsources/%2"_s.arg(nameSpace, name);
        m_retries = true;
    } else if (kind == u"ApiServerSource") {
        type.type = u"dev.knative.apiserver.resource.update"_s;
        m_source = u"https://10.96.0.1:443"_s;
        type.subjects = {u"/api/v1/namespaces/%1/pods/%2"_s.arg(nameSpace, name)};
        m_retries = true;
        m_rate = 0.2;
    } else if (kind == u"KafkaSource") {
        type.type = u"dev.knative.kafka.event"_s;
        m_retries = true;
    } else {
        type.type = u"com.example.event"_s;
    }
    m_types = {type};
}

void Emission::update(const Json &script)
{
    m_rate = std::clamp(numberAt(script, "/rate", m_rate), 0.0, 100000.0);
    if (const Json *swell = find(script, "/swell"); swell && swell->is_array()) {
        m_swell = std::clamp(numberAt(script, "/swell/0", 0), 0.0, 1.0);
        m_swellPeriod = std::max(1.0, numberAt(script, "/swell/1", 120));
    }
    if (const QString source = stringAt(script, "/source"); !source.isEmpty())
        m_source = source;
    if (const Json *extensions = find(script, "/extensions"); extensions && extensions->is_object()) {
        m_extensions.clear();
        for (const auto &[name, value] : extensions->items())
            m_extensions.insert(QString::fromStdString(name), value);
    }
    if (const Json *types = find(script, "/types"); types && types->is_array() && !types->empty()) {
        m_types.clear();
        for (const Json &one : *types) {
            Type type;
            type.share = std::max(0.0, numberAt(one, "/share", 1));
            type.type = stringAt(one, "/type");
            type.data = dataAt(one, "/data");
            if (const Json *subjects = find(one, "/subjects"); subjects && subjects->is_array()) {
                for (const Json &subject : *subjects)
                    type.subjects.push_back(toQString(subject));
            }
            m_types.push_back(type);
        }
    }
}

double Emission::rate(double now) const
{
    return m_rate * (1 + m_swell * std::sin(6.283185307179586 * now / m_swellPeriod));
}

CloudEvent Emission::event(Random &random, double now) const
{
    const Type &type = pick(m_types, random);
    CloudEvent event;
    event.attributes = m_extensions;
    event.attributes[u"specversion"_s] = "1.0";
    event.attributes[u"id"_s] = random.uuid().toStdString();
    event.attributes[u"type"_s] = type.type.toStdString();
    event.attributes[u"source"_s] = m_source.toStdString();
    event.attributes[u"time"_s] = simulatedTime(now).toStdString();
    if (!type.data.isEmpty()) {
        event.attributes[u"datacontenttype"_s] = "application/json";
        event.data = type.data;
    }
    if (!type.subjects.empty())
        event.attributes[u"subject"_s] = type.subjects[size_t(random.below(int(type.subjects.size())))].toStdString();
    return event;
}

} // namespace weir::demo
