// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/parts/selector.h"
#include "model/check/families.h"
#include "model/topology/references.h"

namespace weir::check {

using namespace Qt::StringLiterals;

namespace {

/// Label selectors that no webhook reads; a wrong one shows when the controller uses it (3.9).
void selectors(const Subject &subject, const char *pattern, QList<Finding> &findings)
{
    const Json &root = subject.resource.json();
    if (!topology::mayStand(root, pattern))
        return;
    for (const Pointer &place : topology::expand(root, Pointer::parse(pattern))) {
        const Json *value = find(root, place);
        if (!value || !value->is_object())
            continue;
        Json selector = Json::object(); // an EventPolicy has apiVersion and kind beside the two
        for (const char *name : {"matchLabels", "matchExpressions"}) {
            if (value->contains(name))
                selector[name] = (*value)[name];
        }
        if (const auto fault = admission::labelSelectorFault(&selector)) {
            findings.append(subject.finding(
                "field.selector", place.toQString(),
                say(QT_TRANSLATE_NOOP("Check", "The selector is taken and cannot be used: %1")).arg(*fault)));
        }
    }
}

void watched(const Subject &subject, QList<Finding> &findings)
{
    const Json *resources = find(subject.resource.json(), "/spec/resources");
    for (size_t i = 0; resources && resources->is_array() && i < resources->size(); ++i) {
        const Json *version = find((*resources)[i], "/apiVersion");
        if (!(*resources)[i].is_object() || (version && !isEmptyValue(version)))
            continue;
        findings.append(subject.finding(
            "field.selector", Pointer::parse("/spec/resources").child(i).child("apiVersion").toQString(),
            say(QT_TRANSLATE_NOOP("Check", "Without apiVersion the source finds no such objects to watch."))));
    }
}

/// What the webhook means to refuse and, by a slip in its source, does not (5.3).
void attributes(const Subject &subject, QList<Finding> &findings)
{
    for (const char *name : {"correlationAttribute", "replyAttribute"}) {
        if (stringAt(subject.resource.json(), ("/spec/" + std::string(name)).c_str()) != "source"_L1)
            continue;
        findings.append(subject.finding(
            "field.value", Severity::Warning, Pointer({"spec", name}).toQString(),
            say(QT_TRANSLATE_NOOP("Check", "Every event has the attribute \"source\" already. Use an extension of your "
                                           "own."))));
    }
}

/// Kinds that have no say in who may send to them (5.2).
void protectedKinds(const Subject &subject, QList<Finding> &findings)
{
    const Json *to = find(subject.resource.json(), "/spec/to");
    for (size_t i = 0; to && to->is_array() && i < to->size(); ++i) {
        for (const char *form : {"ref", "selector"}) {
            const Pointer place = Pointer::parse("/spec/to").child(i).child(form).child("kind");
            const Json *kind = find(subject.resource.json(), place);
            if (!kind || toQString(*kind) != "RequestReply"_L1)
                continue;
            findings.append(subject.finding(
                "security.off", place.toQString(),
                say(QT_TRANSLATE_NOOP("Check", "A RequestReply does not heed EventPolicies."))));
        }
    }
    if (isEmptyValue(find(subject.resource.json(), "/spec/from"))) {
        findings.append(subject.finding(
            "security.off", u"/spec/from"_s,
            say(QT_TRANSLATE_NOOP("Check", "Without \"from\" this policy allows nobody."))));
    }
}

/// The dry run of a JobSink's Job goes to a server that may have been told to allow none; manifests do not say.
void privileged(const Subject &subject, QList<Finding> &findings)
{
    for (const char *list : {"containers", "initContainers"}) {
        const Pointer pattern =
            Pointer({"spec", "job", "spec", "template", "spec", list, "*", "securityContext", "privileged"});
        for (const Pointer &place : topology::expand(subject.resource.json(), pattern)) {
            const Json *value = find(subject.resource.json(), place);
            if (!value || !value->is_boolean() || !value->get<bool>())
                continue;
            findings.append(subject.finding(
                "security.privileged", place.toQString(),
                say(QT_TRANSLATE_NOOP("Check", "This is taken only if the cluster allows privileged containers."))));
        }
    }
}

} // namespace

void lenient(const Subject &subject, QList<Finding> &findings)
{
    const QString &kind = subject.kind.name;
    if (subject.verdict.kind == admission::Verdict::Kind::Refused)
        return;
    if (kind == "ApiServerSource"_L1) {
        selectors(subject, "/spec/resources/*/selector", findings);
        selectors(subject, "/spec/namespaceSelector", findings);
        watched(subject, findings);
    } else if (kind == "EventPolicy"_L1) {
        selectors(subject, "/spec/to/*/selector", findings);
        protectedKinds(subject, findings);
    } else if (kind == "JobSink"_L1) {
        privileged(subject, findings);
    } else if (kind == "RequestReply"_L1) {
        attributes(subject, findings);
    }
}

} // namespace weir::check
