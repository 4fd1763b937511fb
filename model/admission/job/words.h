// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/admission/job/faultlist.h"
#include "model/admission/job/place.h"

namespace weir::admission {

// Why a text is none, one sentence for each reason, in apimachinery's words. Empty: it is one.

/// Key of a label, value of a label.
[[nodiscard]] QStringList labelKeyFaults(const QString &key);
[[nodiscard]] QStringList valueFaults(const QString &value);
/// Name of an environment variable, of a port, of a header, key of a ConfigMap.
[[nodiscard]] QStringList variableNameFaults(const QString &name);
[[nodiscard]] QStringList portNameFaults(const QString &name);
[[nodiscard]] QStringList headerNameFaults(const QString &name);
[[nodiscard]] QStringList configKeyFaults(const QString &key);
/// A search domain: a DNS subdomain in which labels may begin with an underscore or have some inside.
[[nodiscard]] QStringList searchDomainFaults(const QString &name);

/// The text of a member is a DNS label, a DNS subdomain, a label key.
void judgeDnsLabel(const JobPlace &member, FaultList &faults);
void judgeDnsSubdomain(const JobPlace &member, FaultList &faults);
void judgeQualifiedName(const JobPlace &member, FaultList &faults);
/// A map of labels, all under the path of the map.
void judgeLabels(const JobPlace &labels, FaultList &faults);
/// A map of annotations, all under the path of the map.
void judgeAnnotations(const JobPlace &annotations, FaultList &faults);
/// metav1's LabelSelector, with paths into it.
void judgeLabelSelector(const JobPlace &selector, FaultList &faults);
/// An address as the old fields take it: zeros may lead.
void judgeAddress(const JobPlace &address, FaultList &faults);

/// A relative path without steps back; of one that must not be reserved no name begins with two dots.
void judgeRelativePath(const QString &path, const QString &value, FaultList &faults);
void judgeLocalPath(const QString &path, const QString &value, FaultList &faults);
[[nodiscard]] bool hasBackstep(const QString &path);
void judgeNoBackstep(const QString &path, const QString &value, FaultList &faults);

/// As the server takes a name that is only a prefix: what a trailing hyphen would become.
[[nodiscard]] QString maskedTrailingDash(const QString &name);

} // namespace weir::admission
