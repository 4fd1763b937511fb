// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/job/scheduling.h"

#include "model/admission/job/words.h"
#include "model/admission/parts/selector.h"

namespace weir::admission {

using namespace Qt::StringLiterals;

namespace {

/// Values of nodes that are only preferred are not looked at.
void judgeNodeExpression(const JobPlace &expression, bool isRequired, FaultList &faults)
{
    const QString operation = expression.text("operator");
    const size_t count = expression.count("values");
    const QString values = expression.path("values");
    if (operation == u"In" || operation == u"NotIn") {
        if (count == 0)
            faults.required(values, u"must be specified when `operator` is 'In' or 'NotIn'"_s);
    } else if (operation == u"Exists" || operation == u"DoesNotExist") {
        if (count > 0)
            faults.forbidden(values, u"may not be specified when `operator` is 'Exists' or 'DoesNotExist'"_s);
    } else if (operation == u"Gt" || operation == u"Lt") {
        if (count != 1)
            faults.required(values, u"must be specified single value when `operator` is 'Lt' or 'Gt'"_s);
    } else {
        faults.invalid(expression.path("operator"), operation, u"not a valid selector operator"_s);
    }
    judgeQualifiedName(expression.at("key"), faults);
    if (!isRequired)
        return;
    for (const JobPlace &value : expression.each("values"))
        faults.invalidEach(value.path(), value.text(), valueFaults(value.text()));
}

/// The one field of a node is its name.
void judgeNodeField(const JobPlace &field, FaultList &faults)
{
    const QString operation = field.text("operator");
    if (operation == u"In" || operation == u"NotIn") {
        if (field.count("values") != 1) {
            faults.required(field.path("values"),
                            u"must be only one value when `operator` is 'In' or 'NotIn' for node field selector"_s);
        }
    } else {
        faults.invalid(field.path("operator"), operation, u"not a valid selector operator"_s);
    }
    if (field.text("key") != u"metadata.name") {
        faults.invalid(field.path("key"), field.text("key"), u"not a valid field selector key"_s);
        return;
    }
    for (const JobPlace &value : field.each("values"))
        judgeDnsSubdomain(value, faults);
}

void judgeNodeTerm(const JobPlace &term, bool isRequired, FaultList &faults)
{
    for (const JobPlace &expression : term.each("matchExpressions"))
        judgeNodeExpression(expression, isRequired, faults);
    for (const JobPlace &field : term.each("matchFields"))
        judgeNodeField(field, faults);
}

void judgePodTerm(const JobPlace &term, FaultList &faults)
{
    judgeLabelSelector(term.at("labelSelector"), faults);
    judgeLabelSelector(term.at("namespaceSelector"), faults);
    for (const JobPlace &name : term.each("namespaces"))
        faults.invalidEach(term.path("namespace"), name.text(), dnsLabelFaults(name.text()));
    judgeMatchLabelKeys(term, faults);
    if (term.text("topologyKey").isEmpty())
        faults.required(term.path("topologyKey"), u"can not be empty"_s);
    faults.invalidEach(term.path("topologyKey"), term.text("topologyKey"),
                       labelKeyFaults(term.text("topologyKey")));
}

void judgeWeight(const JobPlace &term, FaultList &faults)
{
    constexpr qint64 most = 100;
    const qint64 weight = term.integer("weight").value_or(0);
    if (weight <= 0 || weight > most)
        faults.invalid(term.path("weight"), weight, u"must be in the range 1-100"_s);
}

constexpr const char *Required = "requiredDuringSchedulingIgnoredDuringExecution";
constexpr const char *Preferred = "preferredDuringSchedulingIgnoredDuringExecution";

void judgeNodes(const JobPlace &affinity, FaultList &faults)
{
    if (const JobPlace selector = affinity.at(Required)) {
        const auto terms = selector.each("nodeSelectorTerms");
        if (terms.empty()) {
            faults.required(selector.path("nodeSelectorTerms"), u"must have at least one node selector term"_s);
        }
        for (const JobPlace &term : terms)
            judgeNodeTerm(term, true, faults);
    }
    for (const JobPlace &term : affinity.each(Preferred)) {
        judgeWeight(term, faults);
        judgeNodeTerm(term.at("preference"), false, faults);
    }
}

void judgePods(const JobPlace &affinity, FaultList &faults)
{
    for (const JobPlace &term : affinity.each(Required))
        judgePodTerm(term, faults);
    for (const JobPlace &term : affinity.each(Preferred)) {
        judgeWeight(term, faults);
        judgePodTerm(term.at("podAffinityTerm"), faults);
    }
}

} // namespace

void judgeAffinity(const JobPlace &affinity, FaultList &faults)
{
    judgeNodes(affinity.at("nodeAffinity"), faults);
    judgePods(affinity.at("podAffinity"), faults);
    judgePods(affinity.at("podAntiAffinity"), faults);
}

} // namespace weir::admission
