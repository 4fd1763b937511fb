// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/typewords.h"

#include <QCoreApplication>

namespace weir::manifesttext {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(weir::manifesttext::TypeWords)
};

} // namespace

QString fieldType(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::MultilineText: return Words::tr("text");
    case FieldType::Integer: return Words::tr("whole number");
    case FieldType::Number: return Words::tr("number");
    case FieldType::Boolean: return Words::tr("yes or no");
    case FieldType::Enum: return Words::tr("one of a few");
    case FieldType::Duration: return Words::tr("duration");
    case FieldType::Cron: return Words::tr("schedule");
    case FieldType::TimeZone: return Words::tr("time zone");
    case FieldType::Uri: return Words::tr("URL");
    case FieldType::Destination: return Words::tr("destination");
    case FieldType::Reference: return Words::tr("reference");
    case FieldType::KeyValue: return Words::tr("map");
    case FieldType::LabelSelector: return Words::tr("label selector");
    case FieldType::StringList:
    case FieldType::ObjectList: return Words::tr("list");
    case FieldType::SecretKey: return Words::tr("key of a secret");
    case FieldType::Filters:
    case FieldType::FilterAttributes: return Words::tr("filter");
    case FieldType::JsonValue:
    case FieldType::YamlSubtree: return Words::tr("any value");
    }
    return {};
}

QString schemaType(const admission::Schema *schema)
{
    if (!schema)
        return {};
    using Type = admission::Schema::Type;
    if (!schema->choices.empty())
        return Words::tr("one of a few");
    switch (schema->type) {
    case Type::Text: return Words::tr("text");
    case Type::Integer: return Words::tr("whole number");
    case Type::Number: return Words::tr("number");
    case Type::Boolean: return Words::tr("yes or no");
    case Type::List: return Words::tr("list");
    case Type::Object: return schema->members.empty() ? Words::tr("map") : Words::tr("object");
    case Type::Any: break;
    }
    return Words::tr("any value");
}

QString limitsOf(const admission::Schema &schema)
{
    QStringList parts;
    QStringList choices;
    for (const Json &choice : schema.choices)
        choices << toQString(choice).toHtmlEscaped();
    if (!choices.isEmpty())
        parts << Words::tr("One of: %1.").arg(choices.join(u", "_s));
    if (schema.least)
        parts << Words::tr("At least %1.").arg(QString::number(*schema.least, 'g', 15));
    if (schema.most)
        parts << Words::tr("At most %1.").arg(QString::number(*schema.most, 'g', 15));
    if (!schema.pattern.empty())
        parts << Words::tr("It must match %1.").arg(QString::fromStdString(schema.pattern).toHtmlEscaped());
    return parts.join(u' ');
}

} // namespace weir::manifesttext
