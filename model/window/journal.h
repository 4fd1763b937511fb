// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/result.h"

#include <functional>
#include <memory>

namespace weir::windowing {

/// Records that outlive the process and the machine: one file of lines, each with its checksum, in a folder that one
/// process holds at a time.
class Journal
{
public:
    /// Takes each record of an earlier run in order; false: it cannot be used.
    using Replay = std::function<bool(const Json &record)>;

    /// Makes the folder where there is none, and hands over what is there. What a crash left half written at the end
    /// is cut off; damage before the end is an error.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &folder, const Replay &replay);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    /// All of them or none; `isDurable`: on the disk when it returns.
    [[nodiscard]] Result<void> append(const std::vector<Json> &records, bool isDurable);
    /// Puts other records in the place of all, at once. An error leaves what was there.
    [[nodiscard]] Result<void>
    rewrite(const std::function<void(const std::function<void(const Json &record)> &write)> &records);

    /// After an error that leaves open what is on the disk: nothing is taken any more, a new start reads it anew.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    explicit Journal(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> read(const Replay &replay);
    [[nodiscard]] QString path() const;

    QString m_folder;
    int m_lock = -1;
    int m_file = -1;
    qint64 m_size = 0;
    bool m_isBroken = false;
};

} // namespace weir::windowing
