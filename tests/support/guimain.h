// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testmain.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace weir::test {

/// One look on every machine: Fusion, its light palette, a font that Debian has.
inline void fixLook(QApplication &application)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(QStringList{QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPointSize(10);
    application.setFont(font);
}

} // namespace weir::test

/// main() of a test program with widgets; offscreen unless the environment names another platform.
#define WEIR_GUI_TEST_MAIN(...)                                                                                  \
    int main(int argc, char **argv)                                                                              \
    {                                                                                                            \
        const weir::test::Sandbox sandbox;                                                                       \
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))                                                       \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                                             \
        QApplication application(argc, argv);                                                                    \
        weir::test::fixLook(application);                                                                        \
        return weir::test::run<__VA_ARGS__>(argc, argv);                                                         \
    }
