// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/demo/scenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Resources of a static library are registered by hand, outside any namespace.
static void registerScenarios()
{
    Q_INIT_RESOURCE(weir_scenarios);
}

namespace weir::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumBytes = 16 << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Demo", text);
}

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
                       tr("There is no scenario “%1”. Choose one of %2, or name a file.")
                           .arg(nameOrPath, names().join(u", "_s)));
    }
    const QByteArray bytes = file.read(MaximumBytes + 1);
    if (bytes.size() > MaximumBytes)
        return problem(nameOrPath, {}, tr("The scenario is larger than 16 MiB."));
    return parse(bytes, isName ? nameOrPath + u".json"_s : nameOrPath);
}

Result<Scenario> Scenario::parse(const QByteArray &json, const QString &file)
{
    std::optional<Json> root = parseJson(std::string_view(json.constData(), size_t(json.size())));
    if (!root || !root->is_object())
        return problem(file, {}, tr("The scenario is not a JSON object."));
    Scenario scenario;
    scenario.name = stringAt(*root, "/name");
    if (scenario.name.isEmpty())
        return problem(file, u"/name"_s, tr("The scenario has no name."));
    scenario.title = stringAt(*root, "/title");
    scenario.nameSpace = stringAt(*root, "/namespace");
    scenario.release = stringAt(*root, "/release");
    if (scenario.release.isEmpty())
        scenario.release = u"1.23"_s;
    scenario.metrics = boolAt(*root, "/metrics", true);
    if (const Json *objects = weir::find(*root, "/objects"); objects && objects->is_array()) {
        for (size_t i = 0; i < objects->size(); ++i) {
            const Json &object = (*objects)[i];
            if (stringAt(object, "/kind").isEmpty() || stringAt(object, "/metadata/name").isEmpty()) {
                return problem(file, u"/objects/%1"_s.arg(i),
                               tr("An object of a scenario needs a kind and a name."));
            }
            const QString nameSpace = stringAt(object, "/metadata/namespace");
            if (!nameSpace.isEmpty() && !scenario.nameSpaces.contains(nameSpace))
                scenario.nameSpaces += nameSpace;
            scenario.objects.push_back(object);
        }
    }
    if (scenario.nameSpace.isEmpty())
        scenario.nameSpace = scenario.nameSpaces.value(0, u"default"_s);
    if (!scenario.nameSpaces.contains(scenario.nameSpace))
        scenario.nameSpaces += scenario.nameSpace;
    root->erase("objects");
    scenario.script = std::move(*root);
    return scenario;
}

} // namespace weir::demo
