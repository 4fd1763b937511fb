// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace weir::demo {

/// One simulated world as data (scenarios/*.json, described in scenarios/README.md): what is created in the cluster at
/// the start, and how sources and subscribers behave over time.
struct Scenario {
    QString name;                 ///< "shop"
    QString title;                ///< one line for --help and logs
    QString nameSpace;            ///< namespace of the kubeconfig's context
    QString release;              ///< release whose pages are served: "1.23" or "1.22"
    bool metrics = true;          ///< false: nothing listens on the metrics ports
    QStringList nameSpaces;       ///< to be created first
    std::vector<Json> objects;    ///< manifests without status, in creation order, all in `nameSpaces`
    Json script;                  ///< replicas, sources, subscribers, timeline: read by Engine

    /// Names of the built-in scenarios, sorted.
    [[nodiscard]] static QStringList names();
    /// A built-in scenario by name, else a file by path. Errors name the file and the member.
    [[nodiscard]] static Result<Scenario> load(const QString &nameOrPath);
    [[nodiscard]] static Result<Scenario> parse(const QByteArray &json, const QString &file);
};

} // namespace weir::demo
