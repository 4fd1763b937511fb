// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/diskstate.h"

#include "model/document/survey.h"

#include <QFileInfo>
#include <QSet>

namespace weir {

std::vector<DiskChange> compareWithDisk(const DiskState &state)
{
    std::vector<DiskChange> changes;
    QSet<QString> known(state.leftOut.cbegin(), state.leftOut.cend());
    for (const files::Known &file : state.files) {
        known.insert(file.path);
        if (files::isUnchanged(file))
            continue;
        const auto kind = !file.exists                  ? DiskChange::Kind::Added
                          : QFileInfo::exists(file.path) ? DiskChange::Kind::Changed
                                                         : DiskChange::Kind::Removed;
        changes.push_back({.path = file.path, .kind = kind});
    }
    if (state.folder.isEmpty())
        return changes;
    const Survey below = survey(state.folder).value_or(Survey());
    for (const QString &path : below.files) {
        if (!known.contains(path))
            changes.push_back({.path = path, .kind = DiskChange::Kind::Added});
    }
    return changes;
}

} // namespace weir
