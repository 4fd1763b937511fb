// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/selector.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

bool fits(const std::optional<QRegularExpression> &pattern, const QString &text)
{
    return !pattern || pattern->match(text).hasMatch();
}

} // namespace

std::optional<Selector::Requirements> Selector::requirements(const QString &text)
{
    Requirements result;
    // Commas part requirements, except those between brackets.
    static const QRegularExpression one(
        u"\\s*(!?)\\s*([A-Za-z0-9._/-]+)"
        "(?:\\s*(==|=|!=)\\s*([A-Za-z0-9._-]*)|\\s+(in|notin)\\s*\\(([^()]*)\\))?\\s*"_s);
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = one.match(text, at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || (match.capturedEnd() < text.size() && text[match.capturedEnd()] != u','))
            return std::nullopt;
        Requirement requirement{.key = match.captured(2).toStdString(), .isNegated = !match.captured(1).isEmpty(),
                                .values = std::nullopt};
        if (!match.captured(3).isEmpty()) {
            requirement.values = QStringList{match.captured(4)};
            requirement.isNegated = match.captured(3) == "!="_L1;
        } else if (!match.captured(5).isEmpty()) {
            QStringList values;
            for (const QString &value : match.captured(6).split(u','))
                values.append(value.trimmed());
            requirement.values = values;
            requirement.isNegated = match.captured(5) == "notin"_L1;
        }
        result.push_back(std::move(requirement));
        at = match.capturedEnd() + 1;
    }
    return result;
}

Result<Selector> Selector::parse(const Json &json)
{
    Selector selector;
    const std::pair<const char *, std::optional<QRegularExpression> *> patterns[] = {
        {"group", &selector.m_group}, {"version", &selector.m_version}, {"kind", &selector.m_kind},
        {"name", &selector.m_name}, {"namespace", &selector.m_nameSpace}};
    for (const auto &[member, pattern] : patterns) {
        const Json *value = find(json, Pointer({member}));
        const QString text = value ? toQString(*value) : QString();
        if (text.isEmpty())
            continue;
        QRegularExpression expression(u"^(?:"_s + text + u")$"_s);
        if (text.size() > 500 || !expression.isValid()) {
            return fail(QCoreApplication::translate("Kustomize", "\"%1\" is no regular expression.").arg(text));
        }
        *pattern = std::move(expression);
    }
    for (const auto &[member, list] : {std::pair{"labelSelector", &selector.m_labels},
                                       std::pair{"annotationSelector", &selector.m_annotations}}) {
        const Json *value = find(json, Pointer({member}));
        auto parsed = requirements(value ? toQString(*value) : QString());
        if (!parsed) {
            return fail(QCoreApplication::translate("Kustomize", "\"%1\" is no selector of labels.")
                            .arg(value ? toQString(*value) : QString()));
        }
        *list = std::move(*parsed);
    }
    return selector;
}

bool Selector::fulfils(const Json *map, const Requirements &requirements)
{
    return std::all_of(requirements.begin(), requirements.end(), [map](const Requirement &requirement) {
        const Json *value = map ? find(*map, Pointer({requirement.key})) : nullptr;
        if (!requirement.values)
            return (value != nullptr) != requirement.isNegated;
        const bool isOne = value && requirement.values->contains(toQString(*value));
        return isOne != requirement.isNegated;
    });
}

bool Selector::matches(const Object &object) const
{
    const Identity now = object.identity();
    const std::array all{object.original(), now};
    const bool isNamed = std::any_of(all.begin(), all.end(), [this](const Identity &one) {
        return fits(m_name, one.name);
    });
    const bool isInside = std::any_of(all.begin(), all.end(), [this](const Identity &one) {
        return fits(m_nameSpace, one.effectiveNamespace());
    });
    return isNamed && isInside && fits(m_group, now.group) && fits(m_version, now.version) && fits(m_kind, now.kind)
           && fulfils(find(object.json, std::string_view("/metadata/labels")), m_labels)
           && fulfils(find(object.json, std::string_view("/metadata/annotations")), m_annotations);
}

} // namespace weir::kustomize
