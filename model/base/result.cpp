// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

#include <QCoreApplication>

namespace weir {

QString Error::toString() const
{
    QString place = file;
    if (line > 0 && file.isEmpty()) {
        // Of a text that is in no file, such as one from the clipboard.
        place = QCoreApplication::translate("Error", "Line %1").arg(line);
        if (column > 0)
            place = QCoreApplication::translate("Error", "Line %1, column %2").arg(line).arg(column);
    } else if (line > 0) {
        place += u':' + QString::number(line);
        if (column > 0)
            place += u':' + QString::number(column);
    }
    QString subject = object;
    if (!field.isEmpty())
        subject += (subject.isEmpty() ? QString() : QStringLiteral(" ")) + field;
    QString text;
    if (!place.isEmpty())
        text += place + QStringLiteral(": ");
    if (!subject.isEmpty())
        text += subject + QStringLiteral(": ");
    return text + message;
}

} // namespace weir
