// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/resource/resource.h"

#include <QString>
#include <QStringList>

namespace weir {

enum class Severity { Error, Warning, Hint };
[[nodiscard]] QString toString(Severity severity); ///< "error", "warning", "hint"

/// One thing that is wrong or likely wrong, as a value. Pane and command line show the same findings.
struct Finding {
    QString rule;      ///< stable id, "reference.missing"
    Severity severity = Severity::Error;
    ResourceKey key = ResourceKey::None;
    ResourceId resource;
    QString pointer;   ///< JSON pointer inside the resource, may be empty
    QString message;   ///< translated sentence
    /// The API server or a webhook would refuse the object for this; not every error is (a missing target is taken).
    bool refused = false;
    QStringList serverPaths = {}; ///< the fields in the server's words ("spec.subscriber.ref"), where `refused`
    /// Another object that the finding is about: the Trigger that does the same, the Broker whose settings are hidden.
    ResourceKey other = ResourceKey::None;
    /// Of a value that is a text of many lines, such as YAML in a ConfigMap: which of them, from 1; 0: the whole.
    int textLine = 0;

    bool operator==(const Finding &) const = default;
};

} // namespace weir
