// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/admission/schema/tables.h"

#include "model/admission/schema/reader.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace weir::admission {

/// Generated from tables/: name without suffix, text.
std::vector<std::pair<std::string_view, std::string_view>> schemaTexts();

namespace {

struct Tables {
    std::vector<Definition> definitions;
    QStringList faults;
    QHash<QString, std::vector<const Definition *>> byKind;
};

Tables readAll()
{
    Tables tables;
    for (const auto &[name, text] : schemaTexts()) {
        Table table = readTable(name, text);
        if (!table.fault.isEmpty())
            tables.faults.append(table.fault);
        std::move(table.definitions.begin(), table.definitions.end(), std::back_inserter(tables.definitions));
    }
    for (const Definition &one : tables.definitions)
        tables.byKind[one.kind].push_back(&one);
    return tables;
}

const Tables &tables()
{
    static const Tables read = readAll();
    return read;
}

} // namespace

const std::vector<Definition> &allDefinitions()
{
    return tables().definitions;
}

const QStringList &tableFaults()
{
    return tables().faults;
}

const Definition *definitionOf(const QString &group, const QString &kind, const QString &version)
{
    const auto all = tables().byKind.constFind(kind);
    if (all == tables().byKind.cend())
        return nullptr;
    const auto found = std::find_if(all->begin(), all->end(), [&](const Definition *one) {
        return one->group == group && one->version == version;
    });
    return found == all->end() ? nullptr : *found;
}

bool isDefined(const QString &group, const QString &kind)
{
    const auto all = tables().byKind.constFind(kind);
    return all != tables().byKind.cend()
        && std::any_of(all->begin(), all->end(), [&](const Definition *one) { return one->group == group; });
}

} // namespace weir::admission
