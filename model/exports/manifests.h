// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resource.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace weir::exports {

/// A file to be written below a folder of the caller's choice; `path` is relative and has no "..".
struct File {
    QString path;
    QByteArray bytes;
};

/// One YAML file of all objects, each with its own text: comments and order of fields stay.
[[nodiscard]] QByteArray asYaml(const std::vector<ResourcePtr> &resources);
/// `kind: List` in JSON, as `kubectl get -o json` prints one.
[[nodiscard]] QByteArray asList(const std::vector<ResourcePtr> &resources);
/// A file an object: "broker-orders.yaml"; with the namespace, then a number, where that would be taken.
[[nodiscard]] std::vector<File> asFiles(const std::vector<ResourcePtr> &resources);

} // namespace weir::exports
