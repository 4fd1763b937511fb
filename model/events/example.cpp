// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/events/example.h"

namespace weir {

using namespace Qt::StringLiterals;

CloudEvent exampleEvent(const QString &type, const QString &source)
{
    CloudEvent event;
    event.attributes[u"specversion"_s] = "1.0";
    event.attributes[u"id"_s] = "1";
    event.attributes[u"type"_s] = (type.isEmpty() ? u"com.example.event"_s : type).toStdString();
    event.attributes[u"source"_s] = (source.isEmpty() ? u"/example"_s : source).toStdString();
    return event;
}

CloudEvent exampleOf(const Json &eventType)
{
    const auto plain = [](QString text) { return text.remove(u'{').remove(u'}'); };
    CloudEvent event =
        exampleEvent(plain(stringAt(eventType, "/spec/type")), plain(stringAt(eventType, "/spec/source")));
    if (const QString schema = stringAt(eventType, "/spec/schema"); !schema.isEmpty())
        event.attributes[u"dataschema"_s] = plain(schema).toStdString();
    const Json *attributes = find(eventType, "/spec/attributes");
    if (!attributes || !attributes->is_array())
        return event;
    for (const Json &attribute : *attributes) {
        const QString name = stringAt(attribute, "/name").toLower();
        const QString value = plain(stringAt(attribute, "/value"));
        if (name.isEmpty() || (value.isEmpty() && event.attributes.contains(name)))
            continue;
        event.attributes[name] = (value.isEmpty() ? name : value).toStdString();
    }
    return event;
}

} // namespace weir
