// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/files.h"

#include <QCoreApplication>
#include <QStringList>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

const QStringList &names()
{
    static const QStringList all{u"kustomization.yaml"_s, u"kustomization.yml"_s, u"Kustomization"_s};
    return all;
}

Error missing(const QString &path)
{
    return {.message = QCoreApplication::translate("Kustomize", "There is no such file."), .file = path, .object = {},
            .field = {}};
}

} // namespace

Files layered(Files below, Texts above)
{
    Files files;
    files.is = [below, above](const QString &path) {
        const auto text = above.constFind(path);
        if (text != above.cend())
            return text->has_value() ? Files::Is::File : Files::Is::Nothing;
        return below.is(path);
    };
    files.read = [below, above](const QString &path) -> Result<QByteArray> {
        const auto text = above.constFind(path);
        if (text == above.cend())
            return below.read(path);
        if (!*text)
            return fail(missing(path));
        return **text;
    };
    return files;
}

Files inMemory(Texts texts)
{
    Files nothing;
    nothing.is = [texts](const QString &path) {
        const QString folder = path + u'/';
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (it.key().startsWith(folder))
                return Files::Is::Folder;
        }
        return Files::Is::Nothing;
    };
    nothing.read = [](const QString &path) -> Result<QByteArray> { return fail(missing(path)); };
    return layered(nothing, std::move(texts));
}

bool isKustomizationName(const QString &fileName)
{
    return names().contains(fileName);
}

QString kustomizationIn(const QString &folder, const Files &files)
{
    for (const QString &name : names()) {
        const QString path = folder + u'/' + name;
        if (files.is(path) == Files::Is::File)
            return path;
    }
    return {};
}

QString otherKustomization(const QString &path, const Files &files)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    for (const QString &name : names()) {
        if (name != path.sliced(slash + 1) && files.is(path.first(slash + 1) + name) == Files::Is::File)
            return name;
    }
    return {};
}

} // namespace weir::kustomize
