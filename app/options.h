// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace weir {

/// The command line of `weir`.
struct Options {
    QStringList files;
    bool demo = false;
    QString scenario = QStringLiteral("shop");
    double speed = 1;
    int watchSeconds = 0; ///< > 0: watch that long, print the numbers, leave
    QString picture;      ///< file for a picture of the window, written before leaving
    QString exportFile;   ///< SVG, PDF or PNG: draw the files into it without a window, and leave
    bool arrange = false; ///< place everything anew, write the places, print them, and leave
    QStringList select;   ///< what of them; empty: everything
    double scale = 1;     ///< pixels a unit of that picture
    QString theme;        ///< "light" or "dark" for this run; empty: as preferred
    QString language;     ///< "en" or "zh_CN" for this run; empty: as preferred
    QSize size;           ///< of the window; empty: as remembered
    bool design = false;  ///< stay in Design although a cluster is connected
};

/// Parses the arguments. Prints help, version or a mistake itself and returns the exit code then.
[[nodiscard]] std::optional<int> parseOptions(const QStringList &arguments, Options &options);

} // namespace weir
