// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind gitlabbinding();

Kind gitlabbinding()
{
    Kind kind = tokenBinding(u"GitLabBinding"_s, u"gitlabbindings"_s);
    kind.title = QT_TRANSLATE_NOOP("Kind", "GitLab binding");
    kind.badge = u"GLB"_s;
    kind.icon = u"gitlab"_s;
    return kind;
}

} // namespace weir::kinds
