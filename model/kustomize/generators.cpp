// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <map>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Kustomize", key);
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !bytes.contains('\0') && !text.isNull();
}

// In lines of 70, each with its end, where there is more than one.
std::string base64(const QByteArray &bytes)
{
    const QByteArray whole = bytes.toBase64();
    if (whole.size() < 70)
        return whole.toStdString();
    QByteArray lines;
    for (qsizetype i = 0; i < whole.size(); i += 70)
        lines += whole.mid(i, 70) + '\n';
    return lines.toStdString();
}

class Generator final
{
public:
    Generator(const Step &step, const Json &entry, const Pointer &at, bool isSecret)
        : m_step(step), m_entry(entry), m_at(at), m_isSecret(isSecret)
    {
    }

    void run(Objects &objects);

private:
    void error(const Pointer &field, const QString &message) const
    {
        m_step.report.errors.push_back(m_step.kustomization.at(field, message));
    }
    void add(const std::string &key, const QByteArray &value, const Pointer &field);
    void addLiterals();
    void addFiles();
    void addEnvironment(const QString &file, const Pointer &field);
    void addOptions(Json &object) const;
    [[nodiscard]] const Json *option(const char *name) const;
    void merge(Object &&made, Objects &objects) const;

    const Step &m_step;
    const Json &m_entry;
    const Pointer &m_at;
    bool m_isSecret;
    std::map<std::string, QByteArray> m_data;
};

void Generator::add(const std::string &key, const QByteArray &value, const Pointer &field)
{
    if (key.empty() || !m_data.emplace(key, value).second)
        error(field, translated(QT_TRANSLATE_NOOP("Kustomize", "The key \"%1\" is there already, or empty."))
                         .arg(QString::fromStdString(key)));
}

void Generator::addLiterals()
{
    const Json *list = find(m_entry, std::string_view("/literals"));
    for (size_t i = 0; list && list->is_array() && i < list->size(); ++i) {
        const Pointer field = m_at.child("literals").child(i);
        const QByteArray text = toQString((*list)[i]).toUtf8();
        const qsizetype equals = text.indexOf('=');
        if (equals <= 0) {
            error(field, translated(QT_TRANSLATE_NOOP("Kustomize", "A literal is key=value.")));
            continue;
        }
        QByteArray value = text.mid(equals + 1);
        if (value.size() > 1 && value.front() == value.back() && (value.front() == '"' || value.front() == '\''))
            value = value.mid(1, value.size() - 2);
        add(text.left(equals).toStdString(), value, field);
    }
}

void Generator::addFiles()
{
    const Json *list = find(m_entry, std::string_view("/files"));
    for (size_t i = 0; list && list->is_array() && i < list->size(); ++i) {
        const Pointer field = m_at.child("files").child(i);
        const QString text = toQString((*list)[i]);
        const qsizetype equals = text.indexOf(u'=');
        const QString path = text.mid(equals + 1);
        const QString key = equals < 0 ? QFileInfo(path).fileName() : text.left(equals);
        if (const auto bytes = readNamed(m_step, path, field))
            add(key.toStdString(), *bytes, field);
    }
}

void Generator::addEnvironment(const QString &file, const Pointer &field)
{
    const auto bytes = readNamed(m_step, file, field);
    if (!bytes)
        return;
    QByteArray text = *bytes;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    for (QByteArray line : text.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        qsizetype begin = 0;
        while (begin < line.size() && QChar::isSpace(static_cast<uchar>(line[begin])))
            ++begin;
        line.remove(0, begin);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype equals = line.indexOf('=');
        if (equals < 0) {
            m_step.report.notes.push_back(m_step.kustomization.at(field, translated(QT_TRANSLATE_NOOP(
                "Kustomize", "\"%1\" in that file has no value: kustomize takes it from its environment, here it is "
                             "empty.")).arg(QString::fromUtf8(line))));
        }
        add((equals < 0 ? line : line.left(equals)).toStdString(), equals < 0 ? QByteArray() : line.mid(equals + 1),
            field);
    }
}

const Json *Generator::option(const char *name) const
{
    if (const Json *own = find(m_entry, Pointer({"options", name})))
        return own;
    return find(m_step.kustomization.json(), Pointer({"generatorOptions", name}));
}

void Generator::addOptions(Json &object) const
{
    for (const char *name : {"labels", "annotations"}) {
        std::map<std::string, std::string> pairs;
        const Json *global = find(m_step.kustomization.json(), Pointer({"generatorOptions", name}));
        const Json *own = find(m_entry, Pointer({"options", name}));
        for (const Json *map : {global, own}) {
            if (!map || !map->is_object())
                continue;
            for (const auto &[key, value] : map->items()) {
                if (auto text = textOf(value))
                    pairs[key] = std::move(*text);
            }
        }
        if (!pairs.empty())
            object["metadata"][name] = pairs;
    }
    if (const Json *immutable = option("immutable"); immutable && immutable->is_boolean() && immutable->get<bool>())
        object["immutable"] = true;
}

void Generator::merge(Object &&made, Objects &objects) const
{
    const QString behavior = stringAt(m_entry, "/behavior");
    const Identity wanted = made.identity();
    Object *found = nullptr;
    for (Object &object : objects) {
        bool isIt = object.identity().isSame(wanted);
        for (const Identity &one : object.earlier)
            isIt = isIt || one.isSame(wanted);
        if (isIt)
            found = &object;
    }
    const bool isNew = behavior != "merge"_L1 && behavior != "replace"_L1;
    if (isNew == (found != nullptr)) {
        error(m_at, isNew ? translated(QT_TRANSLATE_NOOP("Kustomize", "%1 is there already: to change it, the "
                                                                      "generator needs the behavior merge or replace."))
                                .arg(wanted.toString())
                          : translated(QT_TRANSLATE_NOOP("Kustomize", "There is no %1 to merge with or to replace."))
                                .arg(wanted.toString()));
        return;
    }
    if (isNew) {
        objects.push_back(std::move(made));
        return;
    }
    const QString name = found->identity().name;
    Json result = std::move(made.json);
    const bool isMerge = behavior == "merge"_L1;
    for (const char *map : {"data", "binaryData"}) {
        if (!isMerge || !found->json.contains(map) || !found->json[map].is_object())
            continue;
        Json both = found->json[map];
        if (result.contains(map))
            both.update(result[map]);
        result[map] = std::move(both);
    }
    for (const char *map : {"labels", "annotations"}) {
        if (const Json *old = find(found->json, Pointer({"metadata", map})); old && old->is_object()) {
            Json both = *old;
            if (const Json *own = find(result, Pointer({"metadata", map})))
                both.update(*own);
            result["metadata"][map] = std::move(both);
        }
    }
    if (isMerge && m_isSecret && found->json.contains("type"))
        result["type"] = found->json["type"];
    if (const Json *nameSpace = find(found->json, Pointer({"metadata", "namespace"})))
        result["metadata"]["namespace"] = *nameSpace;
    found->json = std::move(result);
    found->setName(name);
    found->wantsHash = found->wantsHash && made.wantsHash;
}

void Generator::run(Objects &objects)
{
    const QString name = stringAt(m_entry, "/name");
    if (name.isEmpty()) {
        error(m_at, translated(QT_TRANSLATE_NOOP("Kustomize", "A generator needs a name.")));
        return;
    }
    // As kustomize has it: files written by name overrule nothing, all keys must differ.
    const Json *environments = find(m_entry, std::string_view("/envs"));
    for (size_t i = 0; environments && environments->is_array() && i < environments->size(); ++i)
        addEnvironment(toQString((*environments)[i]), m_at.child("envs").child(i));
    if (const QString single = stringAt(m_entry, "/env"); !single.isEmpty())
        addEnvironment(single, m_at.child("env"));
    addFiles();
    addLiterals();

    Json object{{"apiVersion", "v1"}, {"kind", m_isSecret ? "Secret" : "ConfigMap"},
                {"metadata", {{"name", name.toStdString()}}}};
    if (const QString nameSpace = stringAt(m_entry, "/namespace"); !nameSpace.isEmpty())
        object["metadata"]["namespace"] = nameSpace.toStdString();
    if (m_isSecret) {
        const QString type = stringAt(m_entry, "/type");
        object["type"] = type.isEmpty() ? "Opaque" : type.toStdString();
    }
    for (const auto &[key, value] : m_data) {
        if (m_isSecret)
            object["data"][key] = base64(value);
        else if (isUtf8(value))
            object["data"][key] = value.toStdString();
        else
            object["binaryData"][key] = base64(value);
    }
    addOptions(object);
    const Json *disabled = option("disableNameSuffixHash");
    Object made;
    made.json = std::move(object);
    made.wantsHash = !(disabled && disabled->is_boolean() && disabled->get<bool>());
    made.source.file = m_step.kustomization.path();
    made.source.kustomization = m_step.kustomization.path();
    made.source.place = m_step.kustomization.at(m_at, {});
    merge(std::move(made), objects);
}

void generate(const Step &step, Objects &objects, const char *member, bool isSecret)
{
    const Json *list = step.kustomization.list(member, step.report);
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Pointer at = Pointer({member}).child(i);
        Generator(step, (*list)[i], at, isSecret).run(objects);
    }
}

} // namespace

void generateConfigMaps(const Step &step, Objects &objects)
{
    generate(step, objects, "configMapGenerator", false);
}

void generateSecrets(const Step &step, Objects &objects)
{
    generate(step, objects, "secretGenerator", true);
}

} // namespace weir::kustomize
