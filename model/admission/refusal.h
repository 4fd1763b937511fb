// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace weir::admission {

/// One stage's no: the server's words and the paths in them.
struct Refusal {
    QString message;
    QStringList paths;
};

} // namespace weir::admission
