// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_window.h"

WEIR_GUI_TEST_MAIN(WindowTest)
