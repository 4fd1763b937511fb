// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/writeback.h"

#include <initializer_list>

namespace weir::test {

/// A kustomization in memory: paths below "/k/".
struct Tree {
    kustomize::Texts texts;

    Tree(std::initializer_list<std::pair<const char *, const char *>> files)
    {
        for (const auto &[path, text] : files)
            texts.insert(QStringLiteral("/k/") + QString::fromLatin1(path), QByteArray(text));
    }

    [[nodiscard]] kustomize::Files files() const { return kustomize::inMemory(texts); }
    [[nodiscard]] kustomize::Build build(const char *folder = "over") const
    {
        return kustomize::build(QStringLiteral("/k/%1/kustomization.yaml").arg(QLatin1StringView(folder)), files());
    }
};

/// The built object of that kind, or null.
inline Json built(const kustomize::Build &build, const char *kind)
{
    for (const kustomize::Object &object : build.objects) {
        if (object.identity().kind == QLatin1StringView(kind))
            return object.json;
    }
    return {};
}

constexpr auto BaseKustomization = "# the base\nresources:\n- mesh.yaml # all of it\n";
constexpr auto BaseMesh = "# a broker\napiVersion: eventing.knative.dev/v1\nkind: Broker\nmetadata:\n  name: orders # one\n"
                          "spec:\n  delivery:\n    retry:   3\n---\napiVersion: eventing.knative.dev/v1\nkind: Trigger\n"
                          "metadata:\n  name: paid\nspec:\n  broker: orders\n  filters:\n  - exact: {type: a}\n"
                          "---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: mailer}\nspec:\n  template:\n"
                          "    spec:\n      containers:\n      - name: main\n        image: nginx:1\n        env:\n"
                          "        - {name: A, valueFrom: {configMapKeyRef: {name: cfg, key: k}}}\n"
                          "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cfg}\ndata: {k: v}\n";

} // namespace weir::test
