// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/demo/api/status.h"

#include <string>
#include <vector>

namespace weir::demo {

/// `labelSelector` and `fieldSelector` of one request (kubernetes-client 9.6).
class Selector
{
public:
    /// 400 for text that is none, and for fields by which the kind cannot be selected.
    [[nodiscard]] static ApiResult<Selector> parse(const ApiType &type, const std::string &labels,
                                                   const std::string &fields);
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool matches(const Json &object) const;

private:
    struct Term {
        enum class Operator { In, NotIn, Exists, Missing } op = Operator::In;
        bool isField = false;
        std::string key; ///< label, or JSON pointer of a field
        std::vector<std::string> values;
    };
    std::vector<Term> m_terms;
};

} // namespace weir::demo
