// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/fieldpath.h"

#include "model/admission/schema/places.h"

namespace weir::inspector {

QString fieldPath(const Pointer &pointer)
{
    QString path;
    for (const std::string &token : pointer.tokens()) {
        const QString name = QString::fromStdString(token);
        if (admission::isIndex(token) || name.contains(u'.') || name.contains(u'['))
            path += u'[' + name + u']';
        else
            path += path.isEmpty() ? name : u'.' + name;
    }
    return path;
}

std::optional<Pointer> parseFieldPath(const QString &path)
{
    std::vector<std::string> tokens;
    const QString text = path.trimmed();
    qsizetype at = 0;
    while (at < text.size()) {
        QString name;
        if (text[at] == u'[') {
            const qsizetype end = text.indexOf(u']', at);
            if (end < 0)
                return std::nullopt;
            name = text.mid(at + 1, end - at - 1);
            at = end + 1;
        } else {
            if (text[at] == u'.' && at > 0)
                ++at;
            qsizetype end = at;
            while (end < text.size() && text[end] != u'.' && text[end] != u'[')
                ++end;
            name = text.mid(at, end - at);
            at = end;
        }
        if (name.isEmpty())
            return std::nullopt;
        tokens.push_back(name.toStdString());
    }
    return tokens.empty() ? std::nullopt : std::optional(Pointer(std::move(tokens)));
}

} // namespace weir::inspector
