// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <QStringList>

#include <vector>

namespace weir::cluster {

/// The configuration that all files together give, merged as kubectl merges (kubernetes-client 1.3): the first file
/// that has a name wins with its whole entry, and relative paths belong to the file of the entry.
struct KubeConfig {
    struct Entry {
        QString name;
        Json value;   ///< the body: `cluster`, `user` or `context`; an object
        QString file; ///< absolute path of the file it came from

        [[nodiscard]] QString text(std::string_view pointer) const { return stringAt(value, pointer); }
        /// The path at `pointer`, resolved against the folder of `file`; empty where there is none.
        [[nodiscard]] QString path(std::string_view pointer) const;
    };

    QStringList files; ///< that were read
    QString currentContext;
    std::vector<Entry> clusters, users, contexts;
    QStringList warnings; ///< translated sentences

    [[nodiscard]] static const Entry *find(const std::vector<Entry> &entries, const QString &name);
    [[nodiscard]] QStringList contextNames() const;
};

/// The files that are read when none is named: KUBECONFIG (missing ones left out), else ~/.kube/config.
[[nodiscard]] QStringList defaultKubeConfigFiles();

/// Reads and merges. `files` empty: the default ones. A named file that is missing, and any file that cannot be used,
/// fails the whole load; the message names file and field and never quotes content.
[[nodiscard]] Result<KubeConfig> loadKubeConfig(const QStringList &files = {});

/// The bytes of a base64 `*-data` field: standard alphabet with padding, line breaks ignored; nullopt for anything
/// else.
[[nodiscard]] std::optional<QByteArray> decodeBase64(const QString &text);

} // namespace weir::cluster
