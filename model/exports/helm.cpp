// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/helm.h"

#include "model/document/edits.h"
#include "model/manifest/quoting.h"
#include "model/manifest/reader.h"
#include "model/manifest/splice.h"
#include "model/manifest/writer.h"

#include <map>

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

/// A value of the chart, and what stands for it in a text until the text is a template.
struct Value {
    QByteArray mark;
    std::string expression; ///< ".Values.namespace"
    std::string original;
};

class Chart final
{
public:
    Chart(const Document &document, const std::vector<ResourcePtr> &resources)
        : m_document(document), m_resources(resources), m_files(asFiles(resources))
    {
        for (const auto &[key, resource] : document.set().resources())
            m_keys.emplace(resource.get(), key);
        choosePrefix();
        findNamespaces();
        findNames();
        for (size_t i = 0; i < resources.size(); ++i)
            findImages(resources[i]->json(), Pointer(), keyOf(*resources[i]), stem(i));
    }

    std::vector<File> files(const QString &name) const;

private:
    using Places = std::map<Pointer, size_t>;

    [[nodiscard]] ResourceKey keyOf(const Resource &resource) const { return m_keys.at(&resource); }
    [[nodiscard]] std::string stem(size_t index) const
    {
        return m_files[index].path.chopped(5).toStdString(); // ".yaml"
    }
    void choosePrefix();
    size_t add(std::string expression, std::string original);
    void findNamespaces();
    void findNamespaces(const Json &json, const Pointer &at, Places &places) const;
    void findNames();
    void findImages(const Json &json, const Pointer &at, ResourceKey key, const std::string &stem);
    [[nodiscard]] QByteArray templateOf(const Resource &resource) const;
    [[nodiscard]] QByteArray filled(const QByteArray &text, bool asTemplate) const;
    [[nodiscard]] QByteArray valuesText() const;

    const Document &m_document;
    const std::vector<ResourcePtr> &m_resources;
    std::vector<File> m_files;
    std::map<const Resource *, ResourceKey> m_keys;
    QByteArray m_prefix;
    std::vector<Value> m_values;
    std::map<std::string, size_t> m_namespaces;
    std::map<ResourceKey, Places> m_places;
    Json m_names = Json::object();
    Json m_images = Json::object();
};

/// Of the marks: letters that no object has in its text.
void Chart::choosePrefix()
{
    m_prefix = "weirchartvalue";
    const auto isTaken = [this] {
        return std::any_of(m_resources.begin(), m_resources.end(), [this](const ResourcePtr &resource) {
            return resource->text().contains(m_prefix) || toText(resource->json()).contains(m_prefix);
        });
    };
    while (isTaken())
        m_prefix += 'x';
}

size_t Chart::add(std::string expression, std::string original)
{
    const QByteArray mark = m_prefix + QByteArray::number(qulonglong(m_values.size())) + "end";
    m_values.push_back({.mark = mark, .expression = std::move(expression), .original = std::move(original)});
    return m_values.size() - 1;
}

std::string member(const char *values, const std::string &name)
{
    return std::string("index .Values.") + values + ' ' + manifest::doubleQuoted(name, true);
}

void Chart::findNamespaces(const Json &json, const Pointer &at, Places &places) const
{
    static const std::vector<std::string> free{"labels", "annotations", "data", "stringData", "matchLabels"};
    if (json.is_array()) {
        for (size_t i = 0; i < json.size(); ++i)
            findNamespaces(json[i], at.child(i), places);
    } else if (json.is_object()) {
        for (const auto &[key, value] : json.items()) {
            if (std::find(free.begin(), free.end(), key) != free.end())
                continue;
            const auto known = key == "namespace" && value.is_string()
                ? m_namespaces.find(value.get_ref<const std::string &>())
                : m_namespaces.end();
            if (known != m_namespaces.end())
                places.emplace(at.child(key), known->second);
            else
                findNamespaces(value, at.child(key), places);
        }
    }
}

void Chart::findNamespaces()
{
    std::vector<std::string> found;
    for (const ResourcePtr &resource : m_resources) {
        const std::string space = resource->nameSpace().toStdString();
        if (!space.empty() && std::find(found.begin(), found.end(), space) == found.end())
            found.push_back(space);
    }
    for (const std::string &space : found)
        m_namespaces[space] = add(found.size() == 1 ? ".Values.namespace" : member("namespaces", space), space);
    for (const ResourcePtr &resource : m_resources) {
        Places &places = m_places[keyOf(*resource)];
        findNamespaces(resource->json(), Pointer(), places);
        const bool isNamespace = resource->group().isEmpty() && resource->kind() == "Namespace"_L1;
        const auto known = m_namespaces.find(resource->name().toStdString());
        if (isNamespace && known != m_namespaces.end())
            places.emplace(Pointer({"metadata", "name"}), known->second);
    }
}

/// Every place of a text.
void findText(const Json &json, const std::string &text, const Pointer &at, std::vector<Pointer> &found)
{
    if (json.is_string() && json.get_ref<const std::string &>() == text) {
        found.push_back(at);
    } else if (json.is_array()) {
        for (size_t i = 0; i < json.size(); ++i)
            findText(json[i], text, at.child(i), found);
    } else if (json.is_object()) {
        for (const auto &[key, value] : json.items())
            findText(value, text, at.child(key), found);
    }
}

/// Where a name stands is what changes when the object is renamed.
void Chart::findNames()
{
    for (size_t i = 0; i < m_resources.size(); ++i) {
        const Resource &resource = *m_resources[i];
        if (resource.name().isEmpty() || (resource.group().isEmpty() && resource.kind() == "Namespace"_L1))
            continue;
        const size_t value = add(member("names", stem(i)), resource.name().toStdString());
        const std::string mark = m_values[value].mark.toStdString();
        const Result<Change> renamed = edits::rename(m_document, keyOf(resource), QString::fromStdString(mark));
        if (!renamed)
            continue;
        m_names[stem(i)] = m_values[value].original;
        for (const auto &change : renamed->resources) {
            std::vector<Pointer> found;
            findText(change.after->json(), mark, Pointer(), found);
            for (Pointer &place : found)
                m_places[change.key].emplace(std::move(place), value);
        }
    }
}

void Chart::findImages(const Json &json, const Pointer &at, ResourceKey key, const std::string &stem)
{
    if (json.is_array()) {
        for (size_t i = 0; i < json.size(); ++i)
            findImages(json[i], at.child(i), key, stem);
        return;
    }
    if (!json.is_object())
        return;
    for (const auto &[name, value] : json.items()) {
        const bool areContainers = (name == "containers" || name == "initContainers") && value.is_array();
        for (size_t i = 0; areContainers && i < value.size(); ++i) {
            const Json *image = find(value[i], std::string_view("/image"));
            if (!image || !image->is_string())
                continue;
            const std::string container = stringAt(value[i], "/name").toStdString();
            std::string own = stem;
            for (int number = 1; m_images.contains(own); ++number)
                own = stem + '-' + (number == 1 && !container.empty() ? container : std::to_string(number));
            m_images[own] = *image;
            m_places[key].emplace(at.child(name).child(i).child("image"),
                                  add(member("images", own), image->get_ref<const std::string &>()));
        }
        if (name != "data" && name != "stringData")
            findImages(value, at.child(name), key, stem);
    }
}

/// Puts templates, or the values of today, where the marks are.
QByteArray Chart::filled(const QByteArray &text, bool asTemplate) const
{
    QByteArray out;
    const auto plain = [&](QByteArray part) {
        out += asTemplate ? part.replace("{{", "{{ \"{{\" }}") : part;
    };
    qsizetype at = 0;
    for (;;) {
        const qsizetype found = text.indexOf(m_prefix, at);
        if (found < 0)
            break;
        const qsizetype end = text.indexOf("end", found) + 3;
        const qsizetype number = found + m_prefix.size();
        const Value &value = m_values[static_cast<size_t>(text.mid(number, end - 3 - number).toULongLong())];
        const char before = found > 0 ? text[found - 1] : ' ';
        const bool isQuoted = (before == '"' || before == '\'') && end < text.size() && text[end] == before;
        plain(text.mid(at, found - at - (isQuoted ? 1 : 0)));
        out += QByteArray::fromStdString(asTemplate ? "{{ " + value.expression + " | quote }}"
                                                    : manifest::doubleQuoted(value.original, false));
        at = end + (isQuoted ? 1 : 0);
    }
    plain(text.mid(at));
    return out;
}

QByteArray Chart::templateOf(const Resource &resource) const
{
    Json marked = resource.json();
    for (const auto &[place, value] : m_places.at(keyOf(resource)))
        setAt(marked, place, m_values[value].mark.toStdString());
    if (!resource.text().isEmpty()) {
        const QByteArray text = manifest::splice(resource.text(), marked);
        const manifest::ReadResult read = manifest::read(filled(text, false), {}, {}, manifest::Detail::ValuesOnly);
        if (!read.error && read.documents.size() == 1 && read.documents.front().json == resource.json())
            return filled(text, true);
    }
    return filled(manifest::writeYaml(marked), true);
}

QByteArray Chart::valuesText() const
{
    QByteArray text;
    if (m_namespaces.size() == 1) {
        text += "# Namespace of the objects.\n" + manifest::writeYaml(Json{{"namespace", m_namespaces.begin()->first}});
    } else if (m_namespaces.size() > 1) {
        Json spaces = Json::object();
        for (const auto &[name, value] : m_namespaces)
            spaces[name] = name;
        text += "# Namespaces, by what they are called here.\n"
                + manifest::writeYaml(Json{{"namespaces", std::move(spaces)}});
    }
    text += "# Names of the objects, by their file; what refers to an object follows.\n"
        + manifest::writeYaml(Json{{"names", m_names}});
    if (!m_images.empty())
        text += "# Images of containers.\n" + manifest::writeYaml(Json{{"images", m_images}});
    return text;
}

std::vector<File> Chart::files(const QString &name) const
{
    const Json chart{{"apiVersion", "v2"}, {"name", name.toStdString()}, {"description", "Flows of events"},
                     {"type", "application"}, {"version", "0.1.0"}};
    std::vector<File> out{{u"Chart.yaml"_s, manifest::writeYaml(chart)}, {u"values.yaml"_s, valuesText()}};
    for (size_t i = 0; i < m_resources.size(); ++i) {
        QByteArray text = templateOf(*m_resources[i]);
        if (!text.endsWith('\n'))
            text += '\n';
        out.push_back({u"templates/"_s + m_files[i].path, std::move(text)});
    }
    return out;
}

} // namespace

std::vector<File> asChart(const Document &document, const std::vector<ResourcePtr> &resources, const QString &name)
{
    return Chart(document, resources).files(name);
}

} // namespace weir::exports
