// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/cloudevent.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CloudEvent)
};

/// `message` names the attribute by %1.
tl::unexpected<Error> wrongAttribute(const QString &name, const QString &message)
{
    return fail(Error{.message = message.arg(name), .file = {}, .object = {}, .field = name});
}

tl::unexpected<Error> wrongName(const QString &name)
{
    return wrongAttribute(name, Texts::tr("“%1” is no attribute name: only lower-case letters and digits are."));
}

/// "application/json", "text/json", "application/x+json", with or without parameters; no type means JSON.
bool isJsonType(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type.isEmpty() || type.endsWith(u"/json") || type.endsWith(u"+json");
}

bool isName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes && !bytes.contains('\0');
}

Result<CloudEvent> checked(CloudEvent event)
{
    for (const QString &name : {u"specversion"_s, u"id"_s, u"source"_s, u"type"_s}) {
        const auto value = event.attributes.constFind(name);
        if (value == event.attributes.constEnd() || !value->is_string() || toQString(*value).isEmpty()) {
            return wrongAttribute(name,
                                  Texts::tr("The event has no attribute “%1”. Every CloudEvent needs specversion, "
                                            "id, source and type."));
        }
    }
    if (const QString version = event.text(u"specversion"_s); version != u"1.0") {
        return fail(Error{.message = Texts::tr("The event is of CloudEvents version %1; only 1.0 is supported.")
                                         .arg(version),
                          .file = {}, .object = {}, .field = u"specversion"_s});
    }
    return event;
}

/// Header values hold printable ASCII; everything else, quotes, spaces and "%" travel percent-encoded (HTTP
/// binding 3.1.3.2).
QByteArray headerValue(const QString &text)
{
    static const char hex[] = "0123456789ABCDEF";
    QByteArray value;
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && c != '"' && c != '%') {
            value += c;
        } else {
            value += '%';
            value += hex[byte >> 4];
            value += hex[byte & 15];
        }
    }
    return value;
}

} // namespace

QString CloudEvent::text(const QString &attribute) const
{
    const auto value = attributes.constFind(attribute);
    if (value == attributes.constEnd())
        return {};
    if (value->is_string())
        return toQString(*value);
    if (value->is_boolean())
        return value->get<bool>() ? u"true"_s : u"false"_s;
    return value->is_null() ? QString() : QString::fromUtf8(toText(*value));
}

Result<CloudEvent> fromStructured(const QByteArray &json)
{
    std::optional<Json> root = parseJson(std::string_view(json.constData(), size_t(json.size())));
    if (!root || !root->is_object())
        return fail(Texts::tr("The event is not a JSON object."));
    CloudEvent event;
    const Json *data = nullptr;
    const Json *base64 = nullptr;
    for (const auto &[key, value] : root->items()) {
        const QString name = QString::fromStdString(key);
        if (key == "data") {
            data = &value;
        } else if (key == "data_base64") {
            base64 = &value;
        } else if (value.is_null()) {
            continue; // the same as absent
        } else if (!isName(name)) {
            return wrongName(name);
        } else if (!value.is_string() && !value.is_boolean() && !value.is_number_integer()) {
            return wrongAttribute(name, Texts::tr("Attribute “%1” must be text, a whole number or a truth value."));
        } else {
            event.attributes.insert(name, value);
        }
    }
    if (data && base64)
        return fail(Texts::tr("The event has both data and data_base64."));
    if (base64) {
        const auto decoded = QByteArray::fromBase64Encoding(toQString(*base64).toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!base64->is_string() || !decoded)
            return fail(Texts::tr("data_base64 is not valid base64."));
        event.data = decoded.decoded;
    } else if (data && !data->is_null()) {
        const bool asText = data->is_string() && !isJsonType(event.text(u"datacontenttype"_s));
        event.data = asText ? toQString(*data).toUtf8() : toText(*data);
    }
    return checked(std::move(event));
}

QByteArray toStructured(const CloudEvent &event)
{
    Json root = Json::object();
    for (const QString &name : {u"specversion"_s, u"id"_s, u"source"_s, u"type"_s}) {
        if (event.attributes.contains(name))
            root[name.toStdString()] = event.attributes.value(name);
    }
    for (auto it = event.attributes.begin(); it != event.attributes.end(); ++it)
        root[it.key().toStdString()] = it.value();
    if (event.data.isEmpty())
        return toText(root);
    std::optional<Json> json;
    if (isJsonType(event.text(u"datacontenttype"_s)))
        json = parseJson(std::string_view(event.data.constData(), size_t(event.data.size())));
    if (json)
        root["data"] = std::move(*json);
    else if (!isJsonType(event.text(u"datacontenttype"_s)) && isUtf8(event.data))
        root["data"] = event.data.toStdString();
    else
        root["data_base64"] = event.data.toBase64().toStdString();
    return toText(root);
}

Result<CloudEvent> fromHttp(const HttpHeaders &headers, const QByteArray &body)
{
    CloudEvent event;
    for (const auto &[header, value] : headers) {
        const QByteArray name = header.toLower();
        if (name == "content-type") {
            const QByteArray type = value.trimmed().toLower();
            if (type.startsWith("application/cloudevents-batch"))
                return fail(Texts::tr("Batches of events are not supported: send one event a request."));
            if (type.startsWith("application/cloudevents+json"))
                return fromStructured(body);
            if (!type.isEmpty())
                event.attributes.insert(u"datacontenttype"_s, value.trimmed().toStdString());
        } else if (name.startsWith("ce-")) {
            const QString attribute = QString::fromLatin1(name.mid(3));
            if (!isName(attribute))
                return wrongName(attribute);
            QByteArray text = value.trimmed();
            if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
                text = text.mid(1, text.size() - 2);
            event.attributes.insert(attribute,
                                    QString::fromUtf8(QByteArray::fromPercentEncoding(text)).toStdString());
        }
    }
    event.data = body;
    return checked(std::move(event));
}

HttpHeaders toHttpHeaders(const CloudEvent &event)
{
    HttpHeaders headers;
    for (auto it = event.attributes.begin(); it != event.attributes.end(); ++it) {
        const QString text = event.text(it.key());
        if (it.key() == u"datacontenttype")
            headers.emplaceBack("Content-Type", text.toUtf8());
        else
            headers.emplaceBack("ce-" + it.key().toLatin1(), headerValue(text));
    }
    return headers;
}

} // namespace weir
