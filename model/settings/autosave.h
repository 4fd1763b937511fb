// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/recovery.h"

#include <QTimer>

#include <chrono>

namespace weir {

/// Decides when unsaved work is kept: a moment after the last change, but never later than `Latest` after the first one
/// that is not kept yet, and at once where now() is called (the window loses the focus). Written in the pool, one
/// snapshot at a time.
class Autosave final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Idle{3000};
    /// A crash loses at most 30 seconds of edits (engineering 10); the rest is for the disk.
    static constexpr std::chrono::milliseconds Latest{20000};

    /// Both outlive it.
    Autosave(const Document &document, RecoveryStore &store, QObject *parent = nullptr);

    void now();

Q_SIGNALS:
    /// A snapshot is on disk.
    void kept();
    /// It could not be written; told once until one succeeds again.
    void failed(const weir::Error &error);

private:
    void wait();
    void finish(const Result<void> &written);

    const Document &m_document;
    RecoveryStore &m_store;
    QTimer m_idle;
    QTimer m_latest;
    bool m_isWriting = false;
    bool m_isWanted = false; ///< changed while one was being written
    bool m_hasFailed = false;
};

} // namespace weir
