// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/check/finding.h"

#include <vector>

namespace weir::check {

/// What a rule is. Texts are keys of translation context "Rule".
struct Rule {
    const char *id = "";      ///< stable, dotted: "reference.missing"
    Severity severity = Severity::Error; ///< of its findings, where the case does not make it milder or worse
    const char *title = "";   ///< one line
    const char *what = "";    ///< what was found
    const char *why = "";     ///< why it matters
    const char *fix = "";     ///< how to get rid of it

    [[nodiscard]] QString heading() const; ///< title, translated
    /// The page of help, translated: paragraphs what, why, how to fix.
    [[nodiscard]] QString page() const;
};

/// Every rule whose findings anything can report, family by family.
[[nodiscard]] const std::vector<Rule> &rules();
/// Null for an unknown id.
[[nodiscard]] const Rule *ruleOf(const QString &id);
/// Of a known rule.
[[nodiscard]] Severity severityOf(const char *rule);

/// The files of help/.
namespace help {
std::vector<Rule> admission();
std::vector<Rule> required();
std::vector<Rule> destinations();
std::vector<Rule> names();
std::vector<Rule> duplicates();
std::vector<Rule> references();
std::vector<Rule> versions();
std::vector<Rule> brokers();
std::vector<Rule> configs();
std::vector<Rule> filters();
std::vector<Rule> matching();
std::vector<Rule> delivery();
std::vector<Rule> shadows();
std::vector<Rule> loops();
std::vector<Rule> deadends();
std::vector<Rule> deadletters();
std::vector<Rule> twice();
std::vector<Rule> bindings();
std::vector<Rule> surprises();
std::vector<Rule> permissions();
std::vector<Rule> kafka();
std::vector<Rule> reading();
} // namespace help

} // namespace weir::check
