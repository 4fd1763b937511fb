// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/checker.h"
#include "model/manifest/bundle.h"
#include "model/resource/history.h"
#include "model/topology/topology.h"

#include <QObject>

namespace weir {

/// What one committed change, undo or redo did, handed to every listener once.
struct DocumentDelta {
    Change change;
    TopologyDelta topology;
    QSet<ResourceKey> checked; ///< resources whose findings may differ
};

/// One open document: the resource set, placements, history, the files it came from. The only writer of its set.
/// Listeners read projections from here and never keep a copy.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(const Registry &registry, QObject *parent = nullptr);

    [[nodiscard]] const ResourceSet &set() const { return m_set; }
    [[nodiscard]] const Topology &topology() const { return m_topology; }
    [[nodiscard]] const Checker &checker() const { return m_checker; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] const Registry &registry() const { return *m_registry; }
    [[nodiscard]] const QHash<PlacementKey, Placement> &placements() const { return m_placements; }
    [[nodiscard]] std::optional<Placement> placement(const NodeId &node) const;
    [[nodiscard]] PlacementKey placementKey(const NodeId &node) const;

    /// The only way in. Keystrokes of one field share a `mergeKey` and become one undo step.
    Result<void> commit(const Change &change, const QString &mergeKey = {});
    void undo();
    void redo();
    void closeMerge() { m_history.closeMerge(); }
    /// A key for a resource that is about to be created.
    [[nodiscard]] ResourceKey nextKey() { return m_set.nextKey(); }

    /// Replaces everything; history starts anew. Errors inside files are in `problems()`, never fatal; an unreadable
    /// path is an Error.
    Result<void> open(const QStringList &paths);
    /// Bytes as a new unsaved document (a sample, standard input); `sidecar` holds positions, may be empty.
    void openBytes(const QByteArray &bytes, const QString &title, const QByteArray &sidecar = {});
    void reset();
    /// Whether a file was written by another program since it was read (size, time, then bytes).
    [[nodiscard]] bool isChangedOnDisk() const;
    enum class Overwrite { No, Yes };
    /// Writes changed files and the sidecar atomically; unchanged files are not touched. A file that another program
    /// changed meanwhile is an Error unless overwriting is asked for.
    Result<void> save(Overwrite overwrite = Overwrite::No);
    /// A document of one file (or none yet) under another name.
    Result<void> saveAs(const QString &path);
    /// Bytes that save() would write for each file, without writing.
    [[nodiscard]] std::vector<std::pair<QString, QByteArray>> rendered() const;

    [[nodiscard]] bool isModified() const { return !m_history.isClean(); }
    [[nodiscard]] QString title() const;   ///< file or folder name, or translated "Untitled"
    [[nodiscard]] QString path() const;    ///< of a single file or folder; empty when never saved
    [[nodiscard]] const std::vector<manifest::FileFrame> &files() const { return m_files; }
    /// Syntax errors and notes of the files as read.
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    /// Line and column of a pointer inside its file (as last read or written), 0 where unknown.
    [[nodiscard]] Error place(ResourceKey key, const QString &pointer) const;

Q_SIGNALS:
    void changed(const weir::DocumentDelta &delta);
    /// Everything is different: opened, reset.
    void replaced();
    void modifiedChanged(bool modified);
    void pathChanged();
    void historyChanged();

private:
    const Registry *m_registry;
    ResourceSet m_set;
    QHash<PlacementKey, Placement> m_placements;
    History m_history;
    Topology m_topology;
    Checker m_checker;
    std::vector<manifest::FileFrame> m_files;
    std::vector<Error> m_problems;
};

} // namespace weir
