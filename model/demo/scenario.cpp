// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

// Resources of a static library are registered by hand, outside any namespace.
static void registerScenarios()
{
    Q_INIT_RESOURCE(weir_scenarios);
}

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of this file.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr qint64 MaximumBytes = 16 << 20;
constexpr size_t MaximumObjects = 20000;
constexpr int MaximumNesting = 4;

tl::unexpected<Error> problem(const QString &file, const QString &field, const QString &message)
{
    return fail(Error{.message = message, .file = file, .object = {}, .field = field});
}

} // namespace

QStringList Scenario::names()
{
    registerScenarios();
    QStringList names;
    for (const QString &file : QDir(u":/scenarios"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

Result<Scenario> Scenario::load(const QString &nameOrPath)
{
    const QString builtIn = u":/scenarios/"_s + nameOrPath + u".json"_s;
    const bool isName = names().contains(nameOrPath);
    QFile file(isName ? builtIn : nameOrPath);
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(nameOrPath, {},
                       Texts::tr("There is no scenario “%1”. Choose one of %2, or name a file.")
                           .arg(nameOrPath, names().join(u", "_s)));
    }
    const QByteArray bytes = file.read(MaximumBytes + 1);
    if (bytes.size() > MaximumBytes)
        return problem(nameOrPath, {}, Texts::tr("The scenario is larger than 16 MiB."));
    return parse(bytes, isName ? nameOrPath + u".json"_s : nameOrPath);
}

namespace {

/// The text of a template with one placeholder filled in.
Json filled(const Json &pattern, const std::string &placeholder, const std::string &value)
{
    std::string text = pattern.dump();
    for (size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + value.size()))
        text.replace(at, placeholder.size(), value);
    return parseJson(text).value_or(Json());
}

/// Objects of `node`, then those of its repeats, each with "{NAME}" replaced by the running number. False above the
/// limits.
bool expand(const Json &node, std::vector<Json> &objects, int depth)
{
    if (depth > MaximumNesting)
        return false;
    if (const Json *own = weir::find(node, "/objects"); own && own->is_array())
        objects.insert(objects.end(), own->begin(), own->end());
    if (objects.size() > MaximumObjects)
        return false;
    const Json *repeats = weir::find(node, "/repeat");
    if (!repeats || !repeats->is_array())
        return true;
    for (const Json &repeat : *repeats) {
        const std::string placeholder = '{' + stringAt(repeat, "/as").toStdString() + '}';
        const qint64 first = intAt(repeat, "/from").value_or(1);
        const qint64 last = std::min<qint64>(intAt(repeat, "/to").value_or(0), first + qint64(MaximumObjects));
        const int digits = int(std::clamp<qint64>(intAt(repeat, "/digits").value_or(1), 1, 9));
        for (qint64 number = first; number <= last; ++number) {
            const QString value = u"%1"_s.arg(number, digits, 10, QChar(u'0'));
            if (!expand(filled(repeat, placeholder, value.toStdString()), objects, depth + 1))
                return false;
        }
    }
    return true;
}

/// What `own` says laid over the scenario that it extends: maps of actors are merged by name, objects are added.
Json laidOver(const Json &base, const Json &own)
{
    Json result = base;
    for (const auto &[name, value] : own.items()) {
        const bool merges = (name == "sources" || name == "subscribers" || name == "replicas") && value.is_object()
            && result.contains(name) && result[name].is_object();
        if (merges) {
            result[name].update(value);
        } else if (name == "objects" && value.is_array() && result.contains(name) && result[name].is_array()) {
            result[name].insert(result[name].end(), value.begin(), value.end());
        } else {
            result[name] = value;
        }
    }
    return result;
}

} // namespace

Result<Scenario> Scenario::parse(const QByteArray &json, const QString &file)
{
    std::optional<Json> root = parseJson(std::string_view(json.constData(), size_t(json.size())));
    if (!root || !root->is_object())
        return problem(file, {}, Texts::tr("The scenario is not a JSON object."));
    if (const QString base = stringAt(*root, "/extends"); !base.isEmpty()) {
        QFile below(u":/scenarios/"_s + base + u".json"_s);
        std::optional<Json> ground;
        if (names().contains(base) && below.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = below.readAll();
            ground = parseJson(std::string_view(bytes.constData(), size_t(bytes.size())));
        }
        if (!ground || ground->contains("extends"))
            return problem(file, u"/extends"_s,
                           Texts::tr("“%1” is no built-in scenario that can be extended.").arg(base));
        root = laidOver(*ground, *root);
    }
    Scenario scenario;
    scenario.name = stringAt(*root, "/name");
    if (scenario.name.isEmpty())
        return problem(file, u"/name"_s, Texts::tr("The scenario has no name."));
    scenario.title = stringAt(*root, "/title");
    scenario.nameSpace = stringAt(*root, "/namespace");
    scenario.release = stringAt(*root, "/release");
    if (scenario.release.isEmpty())
        scenario.release = u"1.23"_s;
    scenario.metrics = boolAt(*root, "/metrics", true);
    if (!expand(*root, scenario.objects, 0)) {
        return problem(file, u"/repeat"_s,
                       Texts::tr("The scenario makes more than %1 objects or nests deeper than %2.")
                           .arg(MaximumObjects).arg(MaximumNesting));
    }
    for (size_t i = 0; i < scenario.objects.size(); ++i) {
        const Json &object = scenario.objects[i];
        if (stringAt(object, "/kind").isEmpty() || stringAt(object, "/metadata/name").isEmpty()) {
            return problem(file, u"/objects/%1"_s.arg(i),
                           Texts::tr("An object of a scenario needs a kind and a name."));
        }
        const QString nameSpace = stringAt(object, "/metadata/namespace");
        if (!nameSpace.isEmpty() && !scenario.nameSpaces.contains(nameSpace))
            scenario.nameSpaces += nameSpace;
    }
    if (scenario.nameSpace.isEmpty())
        scenario.nameSpace = scenario.nameSpaces.value(0, u"default"_s);
    if (!scenario.nameSpaces.contains(scenario.nameSpace))
        scenario.nameSpaces += scenario.nameSpace;
    root->erase("objects");
    root->erase("repeat");
    scenario.script = std::move(*root);
    return scenario;
}

} // namespace weir::demo
