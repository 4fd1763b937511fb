// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

/// Mends the references of one object to one kind of others.
class Mender final
{
public:
    Mender(const Objects &objects, const Object &referrer, const NameReference &reference, Report &report)
        : m_objects(objects), m_referrer(referrer), m_reference(reference), m_report(report)
    {
    }

    void mend(Json &json, const FieldSpec &field);

private:
    [[nodiscard]] const Object &referrer() const { return m_referrer; }
    [[nodiscard]] bool fits(const Object &candidate, const QString &name) const;
    [[nodiscard]] const Object *meant(const QString &name, const Json *nameSpace) const;
    void visit(Json &value);
    void visitMap(Json &map);

    const Objects &m_objects;
    const Object &m_referrer;
    const NameReference &m_reference;
    Report &m_report;
    const FieldSpec *m_field = nullptr;
};

// The shorter list is the end of the longer one.
bool endsAlike(const QStringList &a, const QStringList &b)
{
    const qsizetype size = std::min(a.size(), b.size());
    return a.mid(a.size() - size) == b.mid(b.size() - size);
}

bool Mender::fits(const Object &candidate, const QString &name) const
{
    const auto any = [&candidate](const auto &test) {
        return std::any_of(candidate.earlier.begin(), candidate.earlier.end(), test);
    };
    if (!any([&](const Identity &one) { return one.name == name; })
        || !any([&](const Identity &one) {
               return isSelected(one, m_reference.group, m_reference.version, m_reference.kind);
           }))
        return false;
    if (m_field->path.ends_with("roleRef/name")) {
        const std::string group = stringAt(referrer().json, "/roleRef/apiGroup").toStdString();
        const std::string kind = stringAt(referrer().json, "/roleRef/kind").toStdString();
        if (!any([&](const Identity &one) { return isSelected(one, group, {}, kind); }))
            return false;
    }
    const Identity here = referrer().identity();
    const Identity there = candidate.identity();
    return isClusterScoped(here) || isClusterScoped(there) || there.kind == "ServiceAccount"_L1
           || here.effectiveNamespace() == there.effectiveNamespace();
}

const Object *Mender::meant(const QString &name, const Json *nameSpace) const
{
    std::vector<const Object *> found;
    const auto collect = [&](bool byOriginal) {
        for (const Object &candidate : m_objects) {
            if (nameSpace) {
                const Identity in = byOriginal ? candidate.original() : candidate.identity();
                if (in.effectiveNamespace() != toQString(*nameSpace))
                    continue;
            }
            if (fits(candidate, name))
                found.push_back(&candidate);
        }
    };
    collect(true);
    if (found.empty() && nameSpace)
        collect(false);
    if (found.size() > 1) {
        std::erase_if(found, [this](const Object *candidate) {
            return !endsAlike(candidate->prefixes, referrer().prefixes)
                   || !endsAlike(candidate->suffixes, referrer().suffixes);
        });
    }
    if (found.empty())
        return nullptr;
    const bool areSame = std::all_of(found.begin(), found.end(), [&](const Object *one) {
        return one->identity().name == found.front()->identity().name;
    });
    if (!areSame) {
        m_report.errors.push_back({.message = QCoreApplication::translate(
                                       "Kustomize", "%1 names \"%2\", which may be any of several objects.")
                                       .arg(referrer().identity().toString(), name),
                                   .file = referrer().source.file, .object = {}, .field = {}});
        return nullptr;
    }
    return found.front();
}

void Mender::visitMap(Json &map)
{
    const auto name = map.find("name");
    if (name == map.end() || !name->is_string())
        return;
    const auto nameSpace = map.find("namespace");
    const Object *target = meant(toQString(*name), nameSpace == map.end() ? nullptr : &*nameSpace);
    if (!target)
        return;
    const Identity there = target->identity();
    map["name"] = there.name.toStdString();
    if (!there.nameSpace.isEmpty())
        map["namespace"] = there.nameSpace.toStdString();
}

void Mender::visit(Json &value)
{
    if (value.is_array()) {
        for (Json &item : value)
            visit(item);
    } else if (value.is_object()) {
        visitMap(value);
    } else if (value.is_string()) {
        if (const Object *target = meant(toQString(value), nullptr))
            value = target->identity().name.toStdString();
    }
}

void Mender::mend(Json &json, const FieldSpec &field)
{
    m_field = &field;
    eachField(json, field, {}, [this](Json &value) { visit(value); });
}

void mendReferencesOf(Object &referrer, const Objects &all, const std::vector<NameReference> &references,
                      Report &report)
{
    const Identity own = referrer.original();
    for (const NameReference &reference : references) {
        for (const FieldSpec &field : reference.fields) {
            if (isSelected(own, field.group, field.version, field.kind))
                Mender(all, referrer, reference, report).mend(referrer.json, field);
        }
    }
}

} // namespace

void mendReferences(Object &referrer, const Objects &built, const std::vector<NameReference> &references,
                    Report &report)
{
    // Only objects that were once called something else can be meant by an old name.
    const bool anyRenamed =
        std::any_of(built.begin(), built.end(), [](const Object &object) { return !object.earlier.empty(); });
    if (anyRenamed)
        mendReferencesOf(referrer, built, references, report);
}

void mendReferences(Objects &objects, const std::vector<NameReference> &references, Report &report)
{
    const bool anyRenamed =
        std::any_of(objects.begin(), objects.end(), [](const Object &object) { return !object.earlier.empty(); });
    if (!anyRenamed)
        return;
    for (Object &object : objects)
        mendReferencesOf(object, objects, references, report);
}

} // namespace weir::kustomize
