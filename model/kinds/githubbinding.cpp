// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind githubbinding();

Kind githubbinding()
{
    Kind kind = tokenBinding(u"GitHubBinding"_s, u"githubbindings"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "GitHub binding");
    kind.badge = u"GHB"_s;
    kind.icon = u"github"_s;
    return kind;
}

} // namespace weir::kinds
