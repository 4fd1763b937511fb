// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/decode/gotype.h"
#include "model/admission/decode/value.h"
#include "model/admission/refusal.h"

#include <optional>

namespace weir::admission::go {

/// encoding/json's Decoder at work on one value. As there, a wrong type or an unknown member does not stop it: it goes
/// on, and the first such fault is the answer, unless a type that reads itself refuses what it is given, which stops it
/// and is the answer instead.
class Decoder
{
public:
    enum class Unknown { Refused, Dropped };
    explicit Decoder(Unknown unknown) : m_unknown(unknown) {}

    /// Which members of the outermost object are read; of metadata there is only one.
    enum class Part { Whole, Metadata, Others };

    /// Into `out`, which may hold something already: members that are not in `json` stay as they are. `out` points
    /// into `type` and `json`.
    [[nodiscard]] std::optional<Refusal> decode(const Type &type, const Json &json, Value &out,
                                                Part part = Part::Whole);

private:
    struct Step {
        std::string name;
        bool isEmbedded = false;
    };

    // False: stopped, m_stop says why.
    bool value(const Type &type, const Json &json, Value &out, int depth);
    bool pointer(const Type &type, const Json &json, Value &out, int depth);
    bool list(const Type &type, const Json &json, Value &out, int depth);
    bool map(const Type &type, const Json &json, Value &out, int depth);
    bool object(const Type &type, const Json &json, Value &out, int depth);
    bool special(const Type &type, const Json &json, Value &out);
    void scalar(const Type &type, const Json &json, Value &out);
    void number(const Type &type, const Json &json, Value &out);

    /// "json: cannot unmarshal `word` into …", where the decoder is.
    [[nodiscard]] Refusal mismatch(std::string_view word, std::string_view type) const;
    void save(Refusal refusal);
    [[nodiscard]] bool isSkipped(std::string_view member) const
    {
        return m_part != Part::Whole && (member == "metadata") != (m_part == Part::Metadata);
    }

    Unknown m_unknown;
    Part m_part = Part::Whole;
    const Type *m_struct = nullptr; ///< whose member is being read
    std::vector<Step> m_steps;
    std::optional<Refusal> m_first;
    std::optional<Refusal> m_stop;
};

} // namespace weir::admission::go
