// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCryptographicHash>

#include <algorithm>

namespace weir::kustomize {

namespace {

// JSON as Go writes it: sorted, and what HTML could misread is escaped.
QByteArray asGoWrites(const nlohmann::json &value)
{
    QByteArray text = QByteArray::fromStdString(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    text.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return text;
}

nlohmann::json member(const Json &object, const char *name)
{
    const Json *value = find(object, Pointer({name}));
    return value ? nlohmann::json(*value) : nlohmann::json("");
}

QString hashOf(const Json &object)
{
    // kustomize looks for a name where there is none, so that it never counts.
    nlohmann::json counted{{"kind", stringAt(object, "/kind").toStdString()}, {"name", ""},
                           {"data", member(object, "data")}};
    const bool isSecret = stringAt(object, "/kind") == QLatin1StringView("Secret");
    if (isSecret)
        counted["type"] = member(object, "type");
    const char *other = isSecret ? "stringData" : "binaryData";
    if (const Json *value = find(object, Pointer({other})); value && value->is_object())
        counted[other] = nlohmann::json(*value);
    QByteArray hash = QCryptographicHash::hash(asGoWrites(counted), QCryptographicHash::Sha256).toHex().left(10);
    // No letters that make words, no digits that look like letters.
    hash.replace('0', 'g').replace('1', 'h').replace('3', 'k').replace('a', 'm').replace('e', 't');
    return QString::fromLatin1(hash);
}

} // namespace

void addHashes(Objects &objects)
{
    for (Object &object : objects) {
        if (!object.wantsHash)
            continue;
        object.rememberName();
        object.setName(object.identity().name + QLatin1Char('-') + hashOf(object.json));
    }
}

void dropLocal(Objects &objects)
{
    std::erase_if(objects, [](const Object &object) {
        const Json *value =
            find(object.json, Pointer({"metadata", "annotations", "config.kubernetes.io/local-config"}));
        return value && value->is_string() && value->get_ref<const std::string &>() != "false";
    });
}

} // namespace weir::kustomize
