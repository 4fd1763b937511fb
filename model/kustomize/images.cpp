// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

struct Image {
    QRegularExpression pattern;
    QString newName;
    QString newTag;
    QString tagSuffix;
    QString digest;
};

QString changed(const Image &image, const QString &old)
{
    if (old.size() > 1000 || !image.pattern.match(old).hasMatch())
        return old;
    QString name = old;
    QString tag;
    QString digest;
    if (const qsizetype at = name.indexOf(u'@'); at > 0) {
        digest = name.mid(at + 1);
        name.truncate(at);
    }
    if (const qsizetype colon = name.lastIndexOf(u':'); colon > 0 && colon > name.lastIndexOf(u'/')) {
        tag = name.mid(colon + 1);
        name.truncate(colon);
    }
    if (!image.newName.isEmpty())
        name = image.newName;
    if (!image.newTag.isEmpty() || !image.digest.isEmpty()) {
        tag = image.newTag;
        digest = image.digest;
    } else if (!image.tagSuffix.isEmpty()) {
        tag += image.tagSuffix;
        digest.clear();
    }
    if (!tag.isEmpty())
        name += u':' + tag;
    if (!digest.isEmpty())
        name += u'@' + digest;
    return name;
}

void change(const Image &image, Json &container)
{
    const auto found = container.is_object() ? container.find("image") : container.end();
    if (container.is_object() && found != container.end() && found->is_string())
        *found = changed(image, toQString(*found)).toStdString();
}

// Lists of containers wherever they stand.
void walk(const Image &image, Json &value)
{
    if (value.is_array()) {
        for (Json &item : value)
            walk(image, item);
        return;
    }
    if (!value.is_object())
        return;
    for (auto &[name, member] : value.get_ref<Json::object_t &>()) {
        if ((name == "containers" || name == "initContainers") && member.is_array()) {
            for (Json &container : member)
                change(image, container);
        }
        walk(image, member);
    }
}

} // namespace

void applyImages(const Step &step, Objects &objects)
{
    for (const char *member : {"images", "imageTags"}) {
        const Json *list = step.kustomization.list(member, step.report);
        for (size_t i = 0; list && i < list->size(); ++i) {
            const Json &entry = (*list)[i];
            const QString name = stringAt(entry, "/name");
            Image image{.pattern = {}, .newName = stringAt(entry, "/newName"), .newTag = stringAt(entry, "/newTag"),
                        .tagSuffix = stringAt(entry, "/tagSuffix"), .digest = stringAt(entry, "/digest")};
            // The name is a regular expression to kustomize, too.
            if (name.size() <= 500)
                image.pattern.setPattern(u"^"_s + name + u"(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$"_s);
            if (name.isEmpty() || name.size() > 500 || !image.pattern.isValid()) {
                step.report.errors.push_back(step.kustomization.at(
                    Pointer({member}).child(i),
                    QCoreApplication::translate("Kustomize", "\"%1\" is no name of an image.").arg(name)));
                continue;
            }
            for (Object &object : objects) {
                if (object.identity().kind == "CustomResourceDefinition"_L1)
                    continue;
                walk(image, object.json);
                eachField(object.json, {.path = "spec/template/spec/volumes[]/image/reference"}, {}, [&](Json &value) {
                    if (value.is_string())
                        value = changed(image, toQString(value)).toStdString();
                });
            }
        }
    }
}

} // namespace weir::kustomize
