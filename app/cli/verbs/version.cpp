// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
namespace weir::cli::verbs {
Verb version() { return {"version", "", [](const QStringList &) { return int(Fine); }}; }
}
