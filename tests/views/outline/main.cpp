// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_outline.h"

WEIR_GUI_TEST_MAIN(OutlineTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_outline.cpp"
