// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manifest/offers.h"

#include "model/admission/schema/places.h"
#include "model/manifest/writer.h"
#include "model/topology/references.h"
#include "views/manifest/typewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace weir::manifesttext {

using namespace Qt::StringLiterals;
using admission::Schema;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(weir::manifesttext::Offers)
};

// Does a pointer of a field table ("*" for indices) name this place, or (`isAbove`) one above it?
bool fits(const Pointer &pattern, const Pointer &path, bool asPrefix = false)
{
    const auto &wanted = pattern.tokens();
    const auto &tokens = path.tokens();
    if (asPrefix ? tokens.size() < wanted.size() : tokens.size() != wanted.size())
        return false;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != tokens[i] && !(wanted[i] == "*" && admission::isIndex(tokens[i])))
            return false;
    }
    return true;
}

class Offering final
{
public:
    Offering(const TextPlace &place, const OfferSources &sources) : m_place(place), m_sources(sources)
    {
        const GroupVersion version = splitApiVersion(place.apiVersion);
        m_kind = place.kind.isEmpty() ? nullptr : sources.document.registry().find(version.group, place.kind);
        m_definition = admission::definitionOf(version.group, place.kind, version.version);
        m_schema = admission::placeOf(m_definition, place.path).schema;
        if (place.path.isRoot() && m_definition)
            m_schema = m_definition->schema.get();
    }

    std::vector<Offer> run()
    {
        if (m_place.what == TextPlace::What::Key)
            keys();
        else if (m_place.what == TextPlace::What::Value)
            values();
        return std::move(m_offers);
    }

private:
    void add(const QString &label, const QString &detail, const QString &insert)
    {
        if (m_seen.contains(label))
            return;
        m_seen.insert(label);
        m_offers.push_back({label, detail, insert});
    }

    // --- keys

    void key(const QString &name, const Schema *schema, const Field *field)
    {
        if (m_place.siblings.contains(name))
            return;
        QString insert = name;
        if (!m_place.hasColon) {
            insert += u':';
            const bool isList = schema ? schema->type == Schema::Type::List : false;
            const bool isObject = schema ? schema->type == Schema::Type::Object : false;
            if (m_place.isFlow)
                insert += isList ? u" []"_s : isObject ? u" {}"_s : u" "_s;
            else
                insert += isList ? u"\n- "_s : isObject ? u"\n  "_s : u" "_s;
        }
        add(name, field ? fieldType(*field) : schemaType(schema), insert);
    }

    void keys()
    {
        if (m_place.path.isRoot()) {
            for (const char *name : {"apiVersion", "kind"})
                key(QString::fromLatin1(name), nullptr, nullptr);
            static const Schema object{.type = Schema::Type::Object};
            key(u"metadata"_s, &object, nullptr);
            if (m_place.isAlone)
                objects();
            if (!m_definition)
                key(u"spec"_s, &object, nullptr);
        }
        if (m_place.isItem) {
            // A list of plain values: what stands behind a dash is one of them.
            scalars(m_schema, nullptr);
        }
        std::vector<std::pair<bool, QString>> names;
        if (m_schema) {
            for (const auto &[name, member] : m_schema->members) {
                const bool isRequired = std::find(m_schema->required.begin(), m_schema->required.end(), name)
                    != m_schema->required.end();
                if (!(m_place.path.isRoot() && name == "status"))
                    names.emplace_back(!isRequired, QString::fromStdString(name));
            }
            std::sort(names.begin(), names.end());
            for (const auto &[isOptional, name] : names) {
                key(name, m_schema->members.find(name.toStdString())->second.get(),
                    fieldAt(m_place.path.child(name.toStdString())));
            }
        }
        if (m_place.path == Pointer({"metadata"})) {
            static const Schema text{.type = Schema::Type::Text};
            static const Schema object{.type = Schema::Type::Object};
            for (const char *name : {"name", "namespace"})
                key(QString::fromLatin1(name), &text, nullptr);
            for (const char *name : {"labels", "annotations"})
                key(QString::fromLatin1(name), &object, nullptr);
        }
        if (m_kind)
            keysOfTable();
    }

    // Kinds whose definition Weir does not hold have their field table.
    void keysOfTable()
    {
        const size_t depth = m_place.path.tokens().size();
        for (const Field &field : m_kind->fields) {
            const Pointer pointer = Pointer::parse(field.pointer);
            const auto &tokens = pointer.tokens();
            if (tokens.size() <= depth || tokens[depth] == "*")
                continue;
            if (!fits(Pointer({tokens.begin(), tokens.begin() + qsizetype(depth)}), m_place.path))
                continue;
            static const Schema object{.type = Schema::Type::Object};
            static const Schema list{.type = Schema::Type::List};
            const bool isLast = tokens.size() == depth + 1;
            const bool isList = isLast ? field.type == FieldType::StringList || field.type == FieldType::ObjectList
                                       : tokens[depth + 1] == "*";
            const bool isObject = isLast ? field.type == FieldType::KeyValue || field.type == FieldType::Destination
                    || field.type == FieldType::Reference || field.type == FieldType::LabelSelector
                                         : true;
            key(QString::fromStdString(tokens[depth]), isList ? &list : isObject ? &object : nullptr,
                isLast ? &field : nullptr);
        }
    }

    void objects()
    {
        for (const Kind &kind : m_sources.document.registry().kinds()) {
            if (!*kind.category || kind.internal || !kind.name.contains(m_place.prefix.trimmed(), Qt::CaseInsensitive))
                continue;
            const Json made = newObject(kind, kind.name.toLower(), kind.namespaced ? usualSpace() : QString());
            add(kind.name, Words::tr("new object"), QString::fromUtf8(manifest::writeYaml(made)));
        }
    }

    [[nodiscard]] QString usualSpace() const
    {
        const QStringList spaces = namespaces();
        return spaces.isEmpty() ? u"default"_s : spaces.front();
    }

    // --- values

    void values()
    {
        const std::vector<std::string> &tokens = m_place.path.tokens();
        if (tokens.size() == 1 && tokens[0] == "apiVersion") {
            for (const Kind &kind : m_sources.document.registry().kinds()) {
                if (m_place.kind.isEmpty() || kind.name == m_place.kind)
                    value(kind.apiVersion(), {});
            }
            return;
        }
        if (tokens.size() == 1 && tokens[0] == "kind") {
            kinds(m_place.apiVersion, nullptr);
            return;
        }
        if (tokens.back() == "namespace") {
            for (const QString &space : namespaces())
                value(space, Words::tr("namespace"));
            return;
        }
        references();
        scalars(m_schema, fieldAt(m_place.path));
    }

    void value(const QString &text, const QString &detail)
    {
        if (text.isEmpty())
            return;
        const QByteArray written = manifest::writeScalar(Json(text.toStdString()), 0, m_place.isFlow);
        add(text, detail, QString::fromUtf8(written));
    }

    void scalars(const Schema *schema, const Field *field)
    {
        if (field) {
            for (const char *choice : field->choices)
                value(QString::fromUtf8(choice), {});
        }
        if (schema) {
            for (const Json &choice : schema->choices)
                add(weir::toQString(choice), {}, QString::fromUtf8(manifest::writeScalar(choice, 0, m_place.isFlow)));
        }
        const QString standard = field && *field->defaultValue ? QString::fromUtf8(field->defaultValue)
            : schema && !schema->defaultValue.is_null()        ? QString::fromUtf8(toText(schema->defaultValue))
                                                               : QString();
        const bool isBoolean = (schema && schema->type == Schema::Type::Boolean)
            || (field && field->type == FieldType::Boolean);
        for (const QString &text : isBoolean ? QStringList{u"true"_s, u"false"_s} : QStringList{})
            add(text, text == standard ? Words::tr("default") : QString(), text);
        const std::optional<Json> json = parseJson(standard.toStdString());
        if (!isBoolean && json && json->is_primitive() && !json->is_null()) {
            const QString text = json->is_string() ? weir::toQString(*json) : standard;
            add(text, Words::tr("default"), QString::fromUtf8(manifest::writeScalar(*json, 0, m_place.isFlow)));
        }
    }

    void kinds(const QString &apiVersion, const ReferenceRule *rule)
    {
        const QString group = splitApiVersion(apiVersion).group;
        for (const Kind &kind : m_sources.document.registry().kinds()) {
            if ((apiVersion.isEmpty() || kind.group == group) && (!rule || mayMean(*rule, kind)))
                value(kind.name, kind.apiVersion());
        }
    }

    [[nodiscard]] static bool mayMean(const ReferenceRule &rule, const Kind &kind)
    {
        if (*rule.kind)
            return kind.name == QLatin1StringView(rule.kind) && kind.group == QLatin1StringView(rule.group);
        if (rule.form == ReferenceForm::BrokerName)
            return kind.role == Role::Broker;
        if (!rule.targets.empty())
            return std::find(rule.targets.begin(), rule.targets.end(), kind.role) != rule.targets.end();
        return rule.form != ReferenceForm::Destination || kind.addressable;
    }

    void references()
    {
        if (!m_kind)
            return;
        for (const ReferenceRule &rule : m_kind->references) {
            const Pointer pattern = Pointer::parse(rule.pointer);
            if (!fits(pattern, m_place.path, true))
                continue;
            std::vector<std::string> rest(m_place.path.tokens().begin() + qsizetype(pattern.tokens().size()),
                                          m_place.path.tokens().end());
            if (rule.form == ReferenceForm::Destination && !rest.empty() && rest.front() == "ref")
                rest.erase(rest.begin());
            const bool isPlain = rule.form == ReferenceForm::BrokerName || rule.form == ReferenceForm::Name;
            if (isPlain ? rest.empty() : rest == std::vector<std::string>{"name"})
                names(rule);
            else if (rest == std::vector<std::string>{"kind"})
                kinds({}, &rule);
            else if (rest == std::vector<std::string>{"apiVersion"})
                versions(rule);
        }
    }

    void versions(const ReferenceRule &rule)
    {
        for (const Kind &kind : m_sources.document.registry().kinds()) {
            if (mayMean(rule, kind))
                value(kind.apiVersion(), {});
        }
    }

    void names(const ReferenceRule &rule)
    {
        const bool isSame = rule.nameSpace == NamespaceRule::Same;
        for (const ResourceSet *set : sets()) {
            for (const auto &[key, resource] : set->resources()) {
                const Kind &kind = m_sources.document.registry().kindOf(*resource);
                if (!mayMean(rule, kind) || (isSame && resource->nameSpace() != m_place.nameSpace))
                    continue;
                const bool isElsewhere = resource->nameSpace() != m_place.nameSpace && !resource->nameSpace().isEmpty();
                value(resource->name(), isElsewhere ? Words::tr("%1 in %2").arg(resource->kind(), resource->nameSpace())
                                                    : resource->kind());
            }
        }
    }

    [[nodiscard]] std::vector<const ResourceSet *> sets() const
    {
        std::vector<const ResourceSet *> all{&m_sources.document.set()};
        if (m_sources.observation && m_sources.observation->isLive())
            all.push_back(&m_sources.observation->set());
        return all;
    }

    [[nodiscard]] QStringList namespaces() const
    {
        QStringList found;
        for (const ResourceSet *set : sets()) {
            QSet<QString> some;
            for (const auto &[key, resource] : set->resources())
                some.insert(resource->kind() == u"Namespace" ? resource->name() : resource->nameSpace());
            QStringList sorted(some.begin(), some.end());
            sorted.removeAll({});
            sorted.sort();
            for (const QString &one : sorted) {
                if (!found.contains(one))
                    found.append(one);
            }
        }
        return found;
    }

    [[nodiscard]] const Field *fieldAt(const Pointer &path) const
    {
        if (!m_kind)
            return nullptr;
        const auto found = std::find_if(m_kind->fields.begin(), m_kind->fields.end(), [&](const Field &field) {
            return fits(Pointer::parse(field.pointer), path);
        });
        return found == m_kind->fields.end() ? nullptr : &*found;
    }

    const TextPlace &m_place;
    const OfferSources &m_sources;
    const Kind *m_kind = nullptr;
    const admission::Definition *m_definition = nullptr;
    const Schema *m_schema = nullptr;
    std::vector<Offer> m_offers;
    QSet<QString> m_seen;
};

} // namespace

std::vector<Offer> offersAt(const TextPlace &place, const OfferSources &sources)
{
    return Offering(place, sources).run();
}

QString helpAt(const Pointer &path, const QString &apiVersion, const QString &kindName, const Registry &registry)
{
    if (path.isRoot())
        return {};
    const GroupVersion version = splitApiVersion(apiVersion);
    const Kind *kind = registry.find(version.group, kindName);
    const Field *field = nullptr;
    if (kind) {
        const auto found = std::find_if(kind->fields.begin(), kind->fields.end(), [&](const Field &one) {
            return fits(Pointer::parse(one.pointer), path);
        });
        field = found == kind->fields.end() ? nullptr : &*found;
    }
    const admission::Definition *definition = admission::definitionOf(version.group, kindName, version.version);
    const Schema *schema = definition ? admission::placeOf(definition, path).schema : nullptr;
    if (!field && !schema)
        return {};
    const QString title =
        field ? QCoreApplication::translate("Kind", field->label) : QString::fromStdString(path.last());
    QStringList lines{u"<b>%1</b> · %2"_s.arg(title.toHtmlEscaped(), field ? fieldType(*field) : schemaType(schema))};
    if (field && *field->help)
        lines << QCoreApplication::translate("Kind", field->help).toHtmlEscaped();
    if (field && field->required)
        lines << Words::tr("Required.");
    if (field && field->immutable)
        lines << Words::tr("Cannot be changed once the object exists.");
    if (field && *field->defaultValue && *field->defaultFrom) {
        lines << Words::tr("Where it is not set, %1 sets %2.")
                     .arg(QString::fromUtf8(field->defaultFrom),
                          QString::fromUtf8(field->defaultValue).toHtmlEscaped());
    } else if (schema && !schema->defaultValue.is_null()) {
        lines << Words::tr("Where it is not set, the API server sets %1.")
                     .arg(QString::fromUtf8(toText(schema->defaultValue)).toHtmlEscaped());
    }
    if (schema)
        lines << limitsOf(*schema);
    lines.removeAll(QString());
    return lines.join(u"<br>"_s);
}

ResourceKey targetAt(const Document &document, ResourceKey holder, const Pointer &path)
{
    const ResourcePtr resource = document.set().resource(holder);
    if (!resource)
        return ResourceKey::None;
    for (const topology::Reference &reference : topology::references(*resource, document.registry())) {
        if (path.startsWith(reference.pointer) && !reference.target.name.isEmpty())
            return document.topology().lookup(reference.target);
    }
    return ResourceKey::None;
}

} // namespace weir::manifesttext
