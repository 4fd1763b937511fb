// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/schema.h"
#include "random.h"

namespace weir::test {

/// Objects that a schema takes, mostly.
class Shapes
{
public:
    explicit Shapes(Random &random) : m_random(random) {}

    Json object(const admission::Definition &definition)
    {
        Json made{{"apiVersion", (definition.group + u'/' + definition.version).toStdString()},
                  {"kind", definition.kind.toStdString()},
                  {"metadata", metadata()}};
        for (const auto &[name, member] : definition.schema->members) {
            if (!made.contains(name) && (name == "spec" || m_random.chance(25)))
                made[name] = value(*member, 0);
        }
        return made;
    }

private:
    Json metadata()
    {
        Json made{{"name", m_random.one<const char *>({"a", "a-b", "a.b", "0"})}};
        if (m_random.chance(30))
            made["labels"] = Json{{"a", "b"}, {"x.example.com/y", m_random.chance(70) ? "c" : m_random.word()}};
        if (m_random.chance(30))
            made["annotations"] = Json{{m_random.chance(70) ? "x/y" : m_random.word(), m_random.word()}};
        if (m_random.chance(15))
            made["finalizers"] = Json::array({m_random.chance(70) ? "x.example.com/y" : m_random.word()});
        if (m_random.chance(15)) {
            made["ownerReferences"] = Json::array(
                {Json{{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"name", "c"}, {"uid", "u"}, {"controller", true}}});
        }
        if (m_random.chance(10)) {
            made[m_random.one<const char *>({"generateName", "uid", "resourceVersion", "generation", "selfLink",
                                             "creationTimestamp", "deletionTimestamp", "managedFields",
                                             "deletionGracePeriodSeconds", "x"})] = m_random.odd();
        }
        return made;
    }

    std::string text(const admission::Schema &schema)
    {
        std::string text = m_random.word();
        if (schema.format == "date-time")
            text = "2024-01-02T03:04:05Z";
        if (!schema.pattern.empty()) {
            for (const char *candidate : {"a", "1", "a-b", "PT1S", "1s", "http://x", "A", "10m", "0.5"}) {
                if (schema.expression.match(QString::fromLatin1(candidate)).hasMatch())
                    text = candidate;
            }
        }
        if (schema.shortest && text.size() < *schema.shortest)
            text.append(*schema.shortest - text.size(), 'a');
        if (schema.longest && text.size() > *schema.longest)
            text.resize(*schema.longest);
        return text;
    }

    Json list(const admission::Schema &schema, int depth)
    {
        Json made = Json::array();
        const size_t least = schema.shortest.value_or(0);
        const size_t count = std::max<size_t>(least, static_cast<size_t>(m_random.number(depth > 6 ? 1 : 3)));
        for (size_t i = 0; schema.item && i < std::min(count, schema.longest.value_or(count)); ++i)
            made.push_back(value(*schema.item, depth + 1));
        return made;
    }

    Json members(const admission::Schema &schema, int depth)
    {
        Json made = Json::object();
        std::vector<std::string> required = schema.required;
        if (!schema.alternatives.empty()) {
            const auto &chosen = m_random.one(schema.alternatives);
            required.insert(required.end(), chosen.begin(), chosen.end());
        }
        for (const auto &[name, member] : schema.members) {
            const bool isRequired = std::find(required.begin(), required.end(), name) != required.end();
            if (isRequired || (schema.alternatives.empty() && m_random.chance(depth > 4 ? 15 : 35)))
                made[name] = value(*member, depth + 1);
        }
        for (int i = 0, count = schema.item ? m_random.number(3) : 0; i < count; ++i)
            made[m_random.word()] = value(*schema.item, depth + 1);
        if (schema.keepsUnknown && m_random.chance(30))
            made["anything"] = m_random.odd();
        return made;
    }

    Json value(const admission::Schema &schema, int depth)
    {
        using Type = admission::Schema::Type;
        if (!schema.choices.empty())
            return m_random.one(schema.choices);
        if (schema.isIntOrString)
            return m_random.chance(50) ? Json(1) : Json("1");
        switch (schema.type) {
        case Type::Text: return text(schema);
        case Type::Integer:
        case Type::Number: {
            const auto least = static_cast<std::int64_t>(schema.least.value_or(0));
            const auto most = static_cast<std::int64_t>(schema.most.value_or(static_cast<double>(least + 5)));
            return least + m_random.number(static_cast<int>(std::min<std::int64_t>(most - least, 1000)) + 1);
        }
        case Type::Boolean: return m_random.chance(50);
        case Type::Object: return members(schema, depth);
        case Type::List: return list(schema, depth);
        case Type::Any: break;
        }
        return m_random.odd();
    }

    Random &m_random;
};

} // namespace weir::test
