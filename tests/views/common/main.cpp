// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_icons.h"
#include "tst_theme.h"

WEIR_GUI_TEST_MAIN(ThemeTest, IconsTest)
