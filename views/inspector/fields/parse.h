// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds/kind.h"

namespace weir::inspector {

/// What a text means as a value of a field; with a problem there is no value.
struct Parsed {
    std::optional<Json> value; ///< nullopt and no problem: unset
    QString problem;           ///< translated sentence
};

/// Text of a one-line field. Empty text means unset.
[[nodiscard]] Parsed parseLine(FieldType type, const QString &text);
/// The text to show for a value; nullopt where it is not of the field's type.
[[nodiscard]] std::optional<QString> lineText(FieldType type, const Json &value);

/// One object, list or scalar as YAML. Empty text means unset.
[[nodiscard]] Parsed parseYaml(const QString &text);
[[nodiscard]] QString yamlText(const Json &value);

/// Why a schedule is refused by the cluster (knative-resources 7.1), or empty.
[[nodiscard]] QString cronProblem(const QString &schedule);
/// "half a second" in the shortest words: "0.5 s", "2 min 30 s"; empty for what is no duration.
[[nodiscard]] QString durationWords(const QString &iso);

} // namespace weir::inspector
