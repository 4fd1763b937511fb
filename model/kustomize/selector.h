// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kustomize/object.h"

#include <QRegularExpression>

namespace weir::kustomize {

/// What a patch or replacement is meant for: regular expressions of a whole name, labels, annotations.
class Selector
{
public:
    /// An Error names the member that is no regular expression or no label selector.
    [[nodiscard]] static Result<Selector> parse(const Json &json);
    [[nodiscard]] bool matches(const Object &object) const;

private:
    struct Requirement {
        std::string key;
        bool isNegated = false;
        std::optional<QStringList> values; ///< nullopt: that it exists
    };
    using Requirements = std::vector<Requirement>;
    [[nodiscard]] static std::optional<Requirements> requirements(const QString &text);
    [[nodiscard]] static bool fulfils(const Json *map, const Requirements &requirements);

    std::optional<QRegularExpression> m_group, m_version, m_kind, m_name, m_nameSpace;
    Requirements m_labels;
    Requirements m_annotations;
};

} // namespace weir::kustomize
