// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputfiles.h"

#include <QFile>

#include <cstdio>

namespace weir {

using namespace Qt::StringLiterals;

void say(const QString &text)
{
    std::fputs(qPrintable(u"weir: %1\n"_s.arg(text)), stderr);
}

bool openAll(Document &document, const QStringList &files)
{
    QByteArray input;
    if (files.contains("-"_L1)) {
        QFile standardInput;
        if (standardInput.open(stdin, QIODevice::ReadOnly))
            input = standardInput.readAll();
    }
    document.openAvailable(files, input);
    for (const Error &failure : document.failures())
        say(failure.toString());
    return document.failures().empty();
}

} // namespace weir
