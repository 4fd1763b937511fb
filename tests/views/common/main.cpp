// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_icons.h"
#include "tst_theme.h"

WEIR_GUI_TEST_MAIN(ThemeTest, IconsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_icons.cpp"
#include "moc_tst_theme.cpp"
