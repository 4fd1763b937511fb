// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/schema/places.h"
#include "model/kinds/kind.h"

#include <set>

namespace weir::inspector {

/// Fields that no kind's table declares, made from the schema of the kind's definition.
class ExtraFields
{
public:
    /// The field at `pointer`; its texts live as long as this object. `schema` null: anything may stand there.
    [[nodiscard]] Field field(const Pointer &pointer, const admission::Schema *schema);

private:
    const char *keep(const QString &text);

    std::set<std::string> m_texts;
};

/// Topmost places of `object` that hold something and are neither one of `known` nor inside nor around one ("*" stands
/// for every index); at most 100. Identity is known to every form.
[[nodiscard]] std::vector<Pointer> uncovered(const Json &object, const std::vector<Pointer> &known);

} // namespace weir::inspector
