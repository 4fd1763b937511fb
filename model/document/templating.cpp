// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/edits.h"

#include "model/document/pointing.h"
#include "model/manifest/bundle.h"

#include <QCoreApplication>

#include <algorithm>

namespace weir::edits {

using namespace Qt::StringLiterals;

Result<Change> addTemplate(Document &document, const Template &wanted, const Answers &answers, QPointF at,
                           const QString &nameSpace)
{
    const Result<QByteArray> text = expand(wanted, answers);
    if (!text)
        return fail(text.error());
    Result<Change> change = paste(document, *text, at, nameSpace);
    if (change) {
        change->label =
            say(QT_TRANSLATE_NOOP("Edits", "Add %1")).arg(QCoreApplication::translate("Template", wanted.title));
    }
    return change;
}

QString freeTemplateName(const Document &document, const Template &wanted, const Answers &answers,
                         const QString &nameSpace)
{
    const QString name = answers.value(u"name"_s);
    const auto isFree = [&](const QString &tried) {
        Answers with = answers;
        with.insert(u"name"_s, tried);
        const Result<QByteArray> text = expand(wanted, with);
        if (!text)
            return true; // what is wrong is said where it is entered
        qint64 counter = 0;
        const manifest::Loaded loaded =
            manifest::load(*text, {}, [&counter] { return static_cast<ResourceKey>(++counter); });
        return std::ranges::none_of(loaded.resources, [&](const auto &entry) {
            ResourceId id = entry.second->id();
            if (document.registry().kindOf(*entry.second).namespaced)
                id.nameSpace = nameSpace;
            return document.topology().lookup(document.topology().canonical(id)) != ResourceKey::None;
        });
    };
    QString tried = name;
    for (int number = 2; number < 1000 && !isFree(tried); ++number)
        tried = u"%1-%2"_s.arg(name).arg(number);
    return tried;
}

} // namespace weir::edits
