// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/document/files.h"
#include "model/kustomize/writeback.h"
#include "model/resource/change.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace weir {

/// One node's entry: its placement and whatever other members somebody wrote there.
struct SidecarEntry {
    QString node;
    Placement placement;
    Json extras = Json::object();

    bool operator==(const SidecarEntry &) const = default;
};

/// A finding that somebody waived.
struct SidecarWaiver {
    QString node;
    QString rule;
    QString path;   ///< JSON pointer inside the object
    QString reason;
    Json extras = Json::object();

    bool operator==(const SidecarWaiver &) const = default;
};

/// What a person chose for one document.
struct Choices {
    /// Where a new resource of a folder goes: into the file of its nearest neighbour, a file of its own, a named one.
    enum class Place { Own, Neighbour, File };

    Place newResources = Place::Own;
    QString newFile;   ///< for Place::File: relative to the folder
    kustomize::Landing landing = kustomize::Landing::Ask;

    bool operator==(const Choices &) const = default;
};

/// All that a sidecar says that is ours.
struct SidecarContent {
    std::vector<SidecarEntry> entries;
    std::vector<SidecarWaiver> waivers;
    Choices choices = {};

    bool operator==(const SidecarContent &) const = default;
};

/// The small JSON file beside the manifests ("orders.weir.json", "weir.json" in a folder) with what Kubernetes has no
/// place for. Sorted, so that it merges well; members that we do not know are kept.
class Sidecar
{
public:
    Sidecar() = default;
    /// The version that is written. Version 0, without the member, had positions as pairs [x, y]; it is migrated.
    static constexpr int Version = 1;

    /// Reads the file; a missing one is empty, a broken one is in `error` and never overwritten (see write()). One of a
    /// newer version is read as far as it is understood, and never written: `error` says so.
    [[nodiscard]] static Sidecar read(const QString &path);
    [[nodiscard]] static Sidecar parse(const QByteArray &bytes, const QString &path);

    /// "orders.weir.json" for "orders.yaml".
    [[nodiscard]] static QString pathFor(const QString &manifest);
    [[nodiscard]] static QString pathInFolder(const QString &folder);

    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path);
    [[nodiscard]] const std::vector<SidecarEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<SidecarWaiver> &waivers() const { return m_waivers; }
    [[nodiscard]] const Choices &choices() const { return m_choices; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Of a newer version.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// The text with this content instead of its own.
    [[nodiscard]] QByteArray render(const SidecarContent &content) const;
    /// Would writing this change what the file says?
    [[nodiscard]] bool differs(const SidecarContent &content) const;
    /// The file as it was last read or written.
    [[nodiscard]] files::Known known() const { return {.path = m_path, .bytes = m_onDisk, .exists = m_exists}; }
    /// Whether another program changed the file since.
    [[nodiscard]] bool isChangedOnDisk() const;
    /// Takes note of what another program wrote, so that write() may replace it.
    void keepMine();
    /// Writes atomically where something differs. A broken file is first renamed to "….broken"; one of a newer version
    /// is left as it is.
    Result<void> write(const SidecarContent &content);

private:
    [[nodiscard]] Json value(const SidecarContent &content) const;
    [[nodiscard]] Json nodesValue(const std::vector<SidecarEntry> &entries) const;
    void migrate();
    void readWaivers();
    void readChoices();

    QString m_path;
    Json m_root = Json::object();
    std::vector<SidecarEntry> m_entries;
    std::vector<SidecarWaiver> m_waivers;
    Choices m_choices;
    bool m_isReadOnly = false;
    QByteArray m_onDisk;
    bool m_exists = false;
    std::optional<Error> m_error;
};

} // namespace weir
