// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
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
};

/// A finding that somebody waived.
struct SidecarWaiver {
    QString node;
    QString rule;
    QString path;   ///< JSON pointer inside the object
    QString reason;
};

/// The small JSON file beside the manifests ("orders.weir.json", "weir.json" in a folder) with what Kubernetes has no
/// place for. Sorted, so that it merges well; members that we do not know are kept.
class Sidecar
{
public:
    Sidecar() = default;
    /// Reads the file; a missing one is empty, a broken one is in `error` and never overwritten (see write()).
    [[nodiscard]] static Sidecar read(const QString &path);
    [[nodiscard]] static Sidecar parse(const QByteArray &bytes, const QString &path);

    /// "orders.weir.json" for "orders.yaml".
    [[nodiscard]] static QString pathFor(const QString &manifest);
    [[nodiscard]] static QString pathInFolder(const QString &folder);

    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path);
    [[nodiscard]] const std::vector<SidecarEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<SidecarWaiver> &waivers() const { return m_waivers; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// The text with these entries and waivers instead of its own.
    [[nodiscard]] QByteArray render(std::vector<SidecarEntry> entries, std::vector<SidecarWaiver> waivers) const;
    /// Would writing these change what the file says?
    [[nodiscard]] bool differs(const std::vector<SidecarEntry> &entries,
                               const std::vector<SidecarWaiver> &waivers) const;
    /// Whether another program changed the file since.
    [[nodiscard]] bool isChangedOnDisk() const;
    /// Writes atomically where something differs. A broken file is first renamed to "….broken".
    Result<void> write(const std::vector<SidecarEntry> &entries, const std::vector<SidecarWaiver> &waivers);

private:
    [[nodiscard]] Json value(std::vector<SidecarEntry> entries, std::vector<SidecarWaiver> waivers) const;
    void readWaivers();

    QString m_path;
    Json m_root = Json::object();
    std::vector<SidecarEntry> m_entries;
    std::vector<SidecarWaiver> m_waivers;
    QByteArray m_onDisk;
    bool m_exists = false;
    std::optional<Error> m_error;
};

} // namespace weir
