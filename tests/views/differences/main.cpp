// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_differences.h"

WEIR_GUI_TEST_MAIN(DifferencesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_differences.cpp"
