// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace weir {

/// Tells when another program writes, removes or adds a file of the open document. Reads in the pool.
class DiskWatch final : public QObject
{
    Q_OBJECT
public:
    /// More files than this are looked at only when check() is called (the window gets the focus): systems have few
    /// watches to give.
    static constexpr int MaxWatched = 500;

    explicit DiskWatch(const Document &document, QObject *parent = nullptr);

    /// Looks now, in the background.
    void check();
    [[nodiscard]] const std::vector<DiskChange> &changes() const { return m_changes; }

Q_SIGNALS:
    /// changes() is another now; empty: document and disk agree again.
    void changed();

private:
    void follow();
    void take(const std::vector<DiskChange> &found);

    const Document &m_document;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    std::vector<DiskChange> m_changes;
    bool m_isLooking = false;
    bool m_isWanted = false;
};

} // namespace weir
