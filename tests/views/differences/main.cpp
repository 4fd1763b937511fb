// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_differences.h"
#include "tst_gone.h"

WEIR_GUI_TEST_MAIN(DifferencesTest, GoneTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_differences.cpp"
#include "moc_tst_gone.cpp"
