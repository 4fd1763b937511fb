// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kustomize/selector.h"
#include "model/kustomize/steps.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace weir::kustomize {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *key)
{
    return QCoreApplication::translate("Kustomize", key);
}

// "spec.template.spec.containers.[name=x].image"; a dot inside brackets, or behind a backslash, parts nothing.
QStringList stepsOf(const QString &path)
{
    QStringList steps(1);
    bool isInside = false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QChar letter = path[i];
        if (letter == u'\\' && i + 1 < path.size() && path[i + 1] == u'.') {
            steps.back() += path[++i];
        } else if (letter == u'.' && !isInside) {
            steps.append(QString());
        } else {
            isInside = letter == u'[' || (isInside && letter != u']');
            steps.back() += letter;
        }
    }
    return steps;
}

void collect(Json &value, const QStringList &steps, qsizetype at, bool create, std::vector<Json *> &found)
{
    if (at == steps.size()) {
        found.push_back(&value);
        return;
    }
    const QString &step = steps[at];
    if (value.is_array()) {
        static const QRegularExpression filter(u"^\\[([^=]*)=(.*)\\]$"_s);
        const auto match = filter.match(step);
        bool isNumber = false;
        const qulonglong index = step.toULongLong(&isNumber);
        for (size_t i = 0; i < value.size(); ++i) {
            Json &item = value[i];
            bool isMeant = step == "*"_L1 || (isNumber && index == i);
            if (match.hasMatch()) {
                const Json *member =
                    match.captured(1).isEmpty() ? &item : find(item, Pointer({match.captured(1).toStdString()}));
                isMeant = member && (member->is_string() ? toQString(*member) : QString::fromUtf8(toText(*member)))
                              == match.captured(2);
            }
            if (isMeant)
                collect(item, steps, at + 1, create, found);
        }
        return;
    }
    if (value.is_null() && create)
        value = Json::object();
    if (!value.is_object())
        return;
    const std::string name = step.toStdString();
    if (!value.contains(name)) {
        if (!create)
            return;
        value[name] = nullptr;
    }
    collect(value[name], steps, at + 1, create, found);
}

/// The whole value, or a part of a text between delimiters.
struct Part {
    QString delimiter;
    qint64 index = 0;

    static Part of(const Json &holder)
    {
        return {.delimiter = stringAt(holder, "/options/delimiter"),
                .index = intAt(holder, "/options/index").value_or(0)};
    }
};

QString textOfScalar(const Json &value)
{
    return value.is_string() ? toQString(value) : QString::fromUtf8(toText(value));
}

bool put(Json &target, const Json &value, const Part &part)
{
    if (part.delimiter.isEmpty()) {
        // Kept as the type that was there, as kustomize keeps it.
        target = target.is_string() && value.is_primitive() ? Json(textOfScalar(value).toStdString()) : value;
        return true;
    }
    if (!target.is_string() && !target.is_null())
        return false;
    QStringList parts = toQString(target).split(part.delimiter);
    const QString text = textOfScalar(value);
    if (part.index < 0)
        parts.prepend(text);
    else if (part.index >= parts.size())
        parts.append(text);
    else
        parts[part.index] = text;
    target = parts.join(part.delimiter).toStdString();
    return true;
}

class Replacement final
{
public:
    Replacement(const Step &step, const Json &entry, Pointer at) : m_step(step), m_entry(entry), m_at(std::move(at)) {}

    void run(Objects &objects) const
    {
        const auto value = source(objects);
        const Json *targets = find(m_entry, std::string_view("/targets"));
        for (size_t i = 0; value && targets && targets->is_array() && i < targets->size(); ++i)
            replace(*value, (*targets)[i], objects);
    }

private:
    void error(const QString &message) const
    {
        m_step.report.errors.push_back(m_step.kustomization.at(m_at, message));
    }

    // Names in these selectors are plain texts; made regular expressions that match just them.
    [[nodiscard]] std::optional<Selector> selector(const Json &json) const
    {
        Json quoted = Json::object();
        for (const char *member : {"group", "version", "kind", "name", "namespace"}) {
            const Json *value = find(json, Pointer({member}));
            if (value && value->is_string())
                quoted[member] = QRegularExpression::escape(toQString(*value)).toStdString();
        }
        Result<Selector> parsed = Selector::parse(quoted);
        return parsed ? std::optional(*parsed) : std::nullopt;
    }

    [[nodiscard]] std::optional<Json> source(Objects &objects) const
    {
        const Json *from = find(m_entry, std::string_view("/source"));
        const auto wanted = from ? selector(*from) : std::nullopt;
        std::vector<Object *> found;
        for (Object &object : objects) {
            if (wanted && wanted->matches(object))
                found.push_back(&object);
        }
        if (found.size() != 1) {
            error(found.empty() ? translated(QT_TRANSLATE_NOOP("Kustomize", "The source of the replacement is not "
                                                                            "here."))
                                : translated(QT_TRANSLATE_NOOP("Kustomize", "Several objects are the source of the "
                                                                            "replacement.")));
            return std::nullopt;
        }
        const QString path = stringAt(*from, "/fieldPath");
        std::vector<Json *> values;
        collect(found.front()->json, stepsOf(path.isEmpty() ? u"metadata.name"_s : path), 0, false, values);
        if (values.empty()) {
            error(translated(QT_TRANSLATE_NOOP("Kustomize", "The source of the replacement has no field \"%1\"."))
                      .arg(path));
            return std::nullopt;
        }
        Json value = *values.front();
        const Part part = Part::of(*from);
        if (!part.delimiter.isEmpty()) {
            const QStringList parts = textOfScalar(value).split(part.delimiter);
            if (part.index < 0 || part.index >= parts.size()) {
                error(translated(QT_TRANSLATE_NOOP("Kustomize", "The source of the replacement has no part %1."))
                          .arg(part.index));
                return std::nullopt;
            }
            value = parts[part.index].toStdString();
        }
        return value;
    }

    void replace(const Json &value, const Json &target, Objects &objects) const
    {
        const Json *select = find(target, std::string_view("/select"));
        const auto wanted = select ? selector(*select) : std::nullopt;
        std::vector<Selector> refused;
        if (const Json *reject = find(target, std::string_view("/reject")); reject && reject->is_array()) {
            for (const Json &one : *reject) {
                if (auto parsed = selector(one))
                    refused.push_back(std::move(*parsed));
            }
        }
        QStringList paths;
        if (const Json *list = find(target, std::string_view("/fieldPaths")); list && list->is_array()) {
            for (const Json &one : *list)
                paths.append(toQString(one));
        }
        if (paths.isEmpty())
            paths.append(u"metadata.name"_s);
        const bool create = boolAt(target, "/options/create");
        for (Object &object : objects) {
            const bool isRefused = std::any_of(refused.begin(), refused.end(), [&](const Selector &one) {
                return one.matches(object);
            });
            if (!wanted || !wanted->matches(object) || isRefused)
                continue;
            const Identity before = object.identity();
            for (const QString &path : paths) {
                std::vector<Json *> values;
                collect(object.json, stepsOf(path), 0, create, values);
                if (values.empty())
                    error(translated(QT_TRANSLATE_NOOP("Kustomize", "%1 has no field \"%2\" to replace."))
                              .arg(before.toString(), path));
                for (Json *one : values) {
                    if (!put(*one, value, Part::of(target)))
                        error(translated(QT_TRANSLATE_NOOP("Kustomize", "\"%1\" of %2 is no text with parts."))
                                  .arg(path, before.toString()));
                }
            }
            if (object.identity().name != before.name)
                object.earlier.push_back(before);
        }
    }

    const Step &m_step;
    const Json &m_entry;
    Pointer m_at;
};

} // namespace

void applyReplacements(const Step &step, Objects &objects)
{
    const Json *list = step.kustomization.list("replacements", step.report);
    for (size_t i = 0; list && i < list->size(); ++i) {
        const Pointer at = Pointer({"replacements"}).child(i);
        const QString path = stringAt((*list)[i], "/path");
        if (path.isEmpty()) {
            Replacement(step, (*list)[i], at).run(objects);
            continue;
        }
        const auto bytes = readNamed(step, path, at);
        if (!bytes)
            continue;
        const manifest::ReadResult read = manifest::read(*bytes, {}, AsKustomize, manifest::Detail::ValuesOnly);
        for (const manifest::Document &document : read.documents) {
            // One replacement or a list of them.
            const bool isList = document.json.is_array();
            for (size_t j = 0; j < (isList ? document.json.size() : 1); ++j)
                Replacement(step, isList ? document.json[j] : document.json, at).run(objects);
        }
    }
}

} // namespace weir::kustomize
