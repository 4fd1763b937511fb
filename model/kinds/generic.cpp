// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kinds/parts.h"
#include "model/kinds/registry.h"

namespace weir::kinds {

using namespace Qt::StringLiterals;

Kind generic();

/// Any object that nobody described. Whether it has an address is not known, so it may be a target (12); and it may
/// be a source of its own that follows the usual shape.
Kind generic()
{
    return {
        .title = QT_TRANSLATE_NOOP("Kind", "Object"),
        .role = Role::Other,
        .badge = u"?"_s,
        .icon = u"object"_s,
        .addressable = true,
        .ports = {PortName::In, PortName::Out},
        .fields = {
            {.pointer = "/spec",
             .label = QT_TRANSLATE_NOOP("Kind", "Spec"),
             .type = FieldType::YamlSubtree,
             .help = QT_TRANSLATE_NOOP("Kind", "Everything that this object says.")},
        },
        .references = {sinkRule(false)},
        .status = {.address = "/status/address/url"},
    };
}

} // namespace weir::kinds
