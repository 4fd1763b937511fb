// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/admission.h"
#include "model/resource/resource.h"

#include <QHash>

namespace weir::check {

/// By what rules objects are judged. Default-constructed: a cluster as released, to which kubectl sends each as a new
/// one, in namespace "default" where it names none.
struct Judge {
    admission::Profile profile = {};
    QHash<QString, Json> known = {}; ///< objects as they are in the cluster, by identity(): updates of these are judged
    bool isStrict = true;

    /// Group, kind, namespace and name.
    [[nodiscard]] static QString identity(const Resource &resource);
    [[nodiscard]] admission::Verdict operator()(const Resource &resource) const;
    /// An object with the defaults of the cluster's webhooks; one that they refuse as it is.
    [[nodiscard]] Json completed(const Json &object) const;

private:
    [[nodiscard]] admission::Request requestFor(const Json &object) const;
};

} // namespace weir::check
