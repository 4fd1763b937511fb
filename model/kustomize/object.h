// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QStringList>

#include <vector>

namespace weir::kustomize {

/// What an object is called; a namespace that is empty and "default" are the same to kustomize.
struct Identity {
    QString group;
    QString version;
    QString kind;
    QString nameSpace;
    QString name;

    bool operator==(const Identity &) const = default;
    [[nodiscard]] QString effectiveNamespace() const;
    /// What kustomize compares.
    [[nodiscard]] QStringList parts() const { return {group, version, kind, effectiveNamespace(), name}; }
    [[nodiscard]] bool isSame(const Identity &other) const;
    /// "Deployment shop/mailer"
    [[nodiscard]] QString toString() const;
};

[[nodiscard]] Identity identityOf(const Json &object);
/// Kinds of Kubernetes that have no namespace. A kind that kustomize does not know has one.
[[nodiscard]] bool isClusterScoped(const Identity &identity);

/// Where an object comes from.
struct Source {
    QString file;           ///< of a generated one: the kustomization
    int document = -1;      ///< counted among the file's documents that are not empty; -1: generated
    int item = -1;          ///< in a list
    Json json;              ///< as it stands there
    QString kustomization;  ///< the file that names it
    Error place;            ///< of a generated one: what generates it
};

/// An object on its way through the steps.
struct Object {
    Json json;
    Source source;
    std::vector<Identity> earlier; ///< what it was called before each change of its name, oldest first
    QStringList prefixes;
    QStringList suffixes;
    bool wantsHash = false;
    Identity entering;             ///< as the top kustomization took it, before its own patches

    [[nodiscard]] bool isGenerated() const { return source.document < 0; }
    [[nodiscard]] Identity identity() const { return identityOf(json); }
    [[nodiscard]] Identity original() const { return earlier.empty() ? identity() : earlier.front(); }
    /// Keeps the present name among the earlier ones.
    void rememberName();
    void setName(const QString &name);
};

using Objects = std::vector<Object>;

/// What is to be told about a build.
struct Report {
    std::vector<Error> errors; ///< kustomize would build nothing
    std::vector<Error> notes;  ///< not understood and left alone
};

} // namespace weir::kustomize
