// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/kustomize.h"

#include "model/manifest/writer.h"

namespace weir::exports {

using namespace Qt::StringLiterals;

namespace {

Json kustomization(Json resources)
{
    return Json{{"apiVersion", "kustomize.config.k8s.io/v1beta1"}, {"kind", "Kustomization"},
                {"resources", std::move(resources)}};
}

} // namespace

std::vector<File> asKustomization(const std::vector<ResourcePtr> &resources, const QString &overlay)
{
    std::vector<File> files = asFiles(resources);
    Json names = Json::array();
    for (File &file : files) {
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
