// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window/emission.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::windowing {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

bool isExtensionName(const QString &name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    const QStringList own = {u"specversion"_s, u"id"_s,      u"source"_s, u"type"_s, u"time"_s,
                             u"datacontenttype"_s, u"dataschema"_s, u"subject"_s, u"data"_s};
    return !name.isEmpty() && isPlain && !own.contains(name);
}

/// Written by hand, because a sum may have more digits than the JSON library keeps.
QByteArray dataOf(const Rule &rule, const Closed &window)
{
    QByteArray text = "{";
    const auto put = [&](const char *name, const QByteArray &value) {
        text += text.size() > 1 ? ",\"" : "\"";
        text += name;
        text += "\":";
        text += value;
    };
    const Aggregate &all = window.aggregate;
    if (!rule.key.isEmpty())
        put("key", toText(Json(window.key)));
    put("start", toText(Json(timeText(window.start).toStdString())));
    put("end", toText(Json(timeText(window.end).toStdString())));
    if (window.isLate)
        put("late", "true");
    if (rule.fields & Rule::Count)
        put("count", toText(Json(all.count)));
    // Without a number there is no smallest one, and nothing was added up.
    const bool hasNumber = all.min.is_number();
    const auto sum = all.sum.text();
    if ((rule.fields & Rule::Sum) && hasNumber && sum)
        put("sum", QByteArray::fromStdString(*sum));
    if ((rule.fields & Rule::Min) && hasNumber)
        put("min", toText(all.min));
    if ((rule.fields & Rule::Max) && hasNumber)
        put("max", toText(all.max));
    if (rule.fields & Rule::Last)
        put("last", toText(all.last));
    return text + '}';
}

} // namespace

Result<QMap<QString, QString>> Envelope::overrides(const QByteArray &json)
{
    QMap<QString, QString> result;
    if (json.trimmed().isEmpty())
        return result;
    const auto root = parseJson(std::string_view(json.constData(), static_cast<size_t>(json.size())));
    if (!root || !root->is_object())
        return fail(Texts::tr("K_CE_OVERRIDES is no JSON object such as {\"extensions\": {\"name\": \"value\"}}."));
    const Json *extensions = find(*root, "/extensions");
    if (!extensions || extensions->is_null())
        return result;
    if (!extensions->is_object())
        return fail(Texts::tr("“extensions” in K_CE_OVERRIDES is no JSON object."));
    for (const auto &[key, value] : extensions->items()) {
        const QString name = QString::fromStdString(key);
        if (!isExtensionName(name) || !value.is_string()) {
            return fail(Texts::tr("“%1” in K_CE_OVERRIDES is no extension with a text as its value: names are "
                                  "lower-case letters and digits, and not those of CloudEvents itself.")
                            .arg(name));
        }
        result.insert(name, weir::toQString(value));
    }
    return result;
}

CloudEvent emission(const Rule &rule, const Closed &window, const Envelope &envelope)
{
    CloudEvent event;
    const auto set = [&](const QString &name, const QString &value) {
        event.attributes.insert(name, Json(value.toStdString()));
    };
    set(u"specversion"_s, u"1.0"_s);
    set(u"id"_s, QString::fromStdString(window.id));
    set(u"source"_s, envelope.source);
    set(u"type"_s, envelope.type);
    // The last moment of the window, as Flink and Beam stamp it: a following window then takes it for the same span.
    const bool hasOpenEnd = rule.closing != Rule::Closing::Count;
    set(u"time"_s, timeText(hasOpenEnd ? window.end - 1 : window.end));
    set(u"datacontenttype"_s, u"application/json"_s);
    if (!rule.key.isEmpty() && !window.key.empty()) {
        set(u"subject"_s, QString::fromStdString(window.key));
        if (isExtensionName(rule.key))
            set(rule.key, QString::fromStdString(window.key));
    }
    for (auto it = envelope.extensions.begin(); it != envelope.extensions.end(); ++it)
        set(it.key(), it.value());
    event.data = dataOf(rule, window);
    return event;
}

} // namespace weir::windowing
