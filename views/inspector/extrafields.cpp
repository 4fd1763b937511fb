// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/extrafields.h"

#include "views/inspector/fieldpath.h"

#include <QCoreApplication>
#include <QStringList>

namespace weir::inspector {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

using Type = admission::Schema::Type;

FieldType typeOf(const admission::Schema *schema)
{
    if (!schema || schema->isIntOrString)
        return FieldType::JsonValue;
    const bool choices = !schema->choices.empty()
        && std::all_of(schema->choices.begin(), schema->choices.end(), [](const Json &one) { return one.is_string(); });
    switch (schema->type) {
    case Type::Text: return choices ? FieldType::Enum : FieldType::Text;
    case Type::Integer: return FieldType::Integer;
    case Type::Number: return FieldType::Number;
    case Type::Boolean: return FieldType::Boolean;
    case Type::List:
        return schema->item && schema->item->type == Type::Text && schema->item->choices.empty()
            ? FieldType::StringList
            : FieldType::YamlSubtree;
    case Type::Object:
        if (schema->members.contains("ref") && schema->members.contains("uri"))
            return FieldType::Destination;
        return schema->members.empty() && schema->item && schema->item->type == Type::Text ? FieldType::KeyValue
                                                                                           : FieldType::YamlSubtree;
    case Type::Any: break;
    }
    return FieldType::JsonValue;
}

QString sentenceOf(const admission::Schema *schema)
{
    if (!schema)
        return Words::tr("The cluster keeps whatever stands here.");
    QStringList words;
    switch (schema->type) {
    case Type::Text: words << Words::tr("A text."); break;
    case Type::Integer: words << Words::tr("A whole number."); break;
    case Type::Number: words << Words::tr("A number."); break;
    case Type::Boolean: words << Words::tr("Yes or no."); break;
    case Type::List: words << Words::tr("A list."); break;
    case Type::Object:
        words << (schema->members.empty() ? Words::tr("A map.") : Words::tr("An object, written as YAML."));
        break;
    case Type::Any: words << Words::tr("Any value, written as YAML."); break;
    }
    if (!schema->members.empty()) {
        QStringList names;
        for (const auto &[name, member] : schema->members)
            names << QString::fromStdString(name);
        words << Words::tr("It may have: %1.").arg(names.mid(0, 12).join(u", "_s));
    }
    if (schema->least || schema->most) {
        const QString least = schema->least ? QString::number(*schema->least, 'g', 15) : QString();
        const QString most = schema->most ? QString::number(*schema->most, 'g', 15) : QString();
        words << (most.isEmpty()    ? Words::tr("At least %1.").arg(least)
                  : least.isEmpty() ? Words::tr("At most %1.").arg(most)
                                    : Words::tr("From %1 to %2.").arg(least, most));
    }
    if (!schema->pattern.empty())
        words << Words::tr("It must match %1.").arg(QString::fromStdString(schema->pattern));
    if (!schema->format.empty())
        words << Words::tr("Format: %1.").arg(QString::fromStdString(schema->format));
    return words.join(u' ');
}

enum class Relation { Apart, Around, Inside };

// Where `pointer` stands to a known one.
Relation relation(const Pointer &pointer, const Pointer &known)
{
    const auto &a = pointer.tokens();
    const auto &b = known.tokens();
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (b[i] != a[i] && !(b[i] == "*" && admission::isIndex(a[i])))
            return Relation::Apart;
    }
    return a.size() < b.size() ? Relation::Around : Relation::Inside;
}

} // namespace

const char *ExtraFields::keep(const QString &text)
{
    return m_texts.insert(text.toStdString()).first->c_str();
}

Field ExtraFields::field(const Pointer &pointer, const admission::Schema *schema)
{
    Field field{.pointer = keep(pointer.toQString()), .label = keep(fieldPath(pointer)), .type = typeOf(schema)};
    field.help = keep(sentenceOf(schema));
    field.section = QT_TRANSLATE_NOOP("Kind", "More fields");
    if (schema && field.type == FieldType::Enum) {
        for (const Json &choice : schema->choices)
            field.choices.push_back(keep(toQString(choice)));
    }
    if (schema && !schema->defaultValue.is_null()) {
        field.defaultValue = keep(QString::fromUtf8(toText(schema->defaultValue)));
        field.defaultFrom = "CRD";
    }
    return field;
}

std::vector<Pointer> uncovered(const Json &object, const std::vector<Pointer> &known)
{
    constexpr size_t Most = 100;
    static const std::vector<Pointer> own{Pointer::parse("/apiVersion"), Pointer::parse("/kind"),
                                          Pointer::parse("/metadata/name"), Pointer::parse("/metadata/namespace")};
    std::vector<Pointer> found;
    std::vector<std::pair<Pointer, const Json *>> open{{Pointer(), &object}};
    while (!open.empty() && found.size() < Most) {
        const auto [pointer, value] = open.back();
        open.pop_back();
        Relation is = pointer.isRoot() ? Relation::Around : Relation::Apart;
        for (const std::vector<Pointer> *list : {&own, &known}) {
            for (const Pointer &one : *list)
                is = std::max(is, relation(pointer, one));
        }
        if (is == Relation::Inside)
            continue;
        if (is == Relation::Apart) {
            found.push_back(pointer);
            continue;
        }
        if (value->is_object()) {
            for (auto member = value->end(); member != value->begin();) {
                --member;
                open.emplace_back(pointer.child(member.key()), &member.value());
            }
        } else if (value->is_array()) {
            for (size_t i = value->size(); i-- > 0;)
                open.emplace_back(pointer.child(i), &(*value)[i]);
        } else if (!pointer.isRoot()) {
            found.push_back(pointer);
        }
    }
    return found;
}

} // namespace weir::inspector
