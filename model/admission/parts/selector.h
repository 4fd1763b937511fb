// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace weir::admission {

/// Why LabelSelectorAsSelector of apimachinery refuses a label selector, in its words; nothing where it takes it.
/// Null and empty selectors are fine.
[[nodiscard]] std::optional<QString> labelSelectorFault(const Json *selector);

/// Why a text is no label key ("a/b"), no label value, no DNS label, no DNS subdomain: one sentence for each reason, in
/// apimachinery's words. Empty: it is one.
[[nodiscard]] QStringList qualifiedNameFaults(const QString &name);
[[nodiscard]] QStringList labelValueFaults(const QString &value);
[[nodiscard]] QStringList dnsLabelFaults(const QString &name);
[[nodiscard]] QStringList dnsSubdomainFaults(const QString &name);
/// A C identifier, as kinds of SinkBinding's subject must be.
[[nodiscard]] QStringList cIdentifierFaults(const QString &name);

} // namespace weir::admission
