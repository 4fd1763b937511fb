// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/kustomize.h"

#include "model/kustomize/kustomization.h"
#include "model/manifest/difference.h"
#include "model/manifest/reader.h"
#include "model/manifest/writer.h"

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

Json kustomization(Json resources)
{
    return Json{{"apiVersion", "kustomize.config.k8s.io/v1beta1"}, {"kind", "Kustomization"},
                {"resources", std::move(resources)}};
}

/// Whether kustomize reads of a text what kubectl does.
bool isReadAlike(const QByteArray &text, const Json &json)
{
    const manifest::ReadResult read = manifest::read(text, {}, kustomize::AsObjects, manifest::Detail::ValuesOnly);
    return !read.error && read.documents.size() == 1 && manifest::sameValue(read.documents.front().json, json);
}

} // namespace

std::vector<File> asKustomization(const std::vector<ResourcePtr> &resources, const QString &overlay)
{
    std::vector<File> files = asFiles(resources);
    Json names = Json::array();
    for (size_t i = 0; i < files.size(); ++i) {
        File &file = files[i];
        if (!isReadAlike(file.bytes, resources[i]->json()))
            file.bytes = manifest::writeYaml(resources[i]->json());
        names.push_back(file.path.toStdString());
        file.path.prepend("base/"_L1);
    }
    files.insert(files.begin(), {u"base/kustomization.yaml"_s, manifest::writeYaml(kustomization(std::move(names)))});
    files.push_back({u"overlays/"_s + overlay + u"/kustomization.yaml"_s,
                     manifest::writeYaml(kustomization(Json::array({"../../base"})))
                         + "# namespace: other\n# namePrefix: other-\n# images: []\n# patches: []\n"});
    return files;
}

} // namespace weir::exports
