// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_live.h"

WEIR_GUI_TEST_MAIN(LiveTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_live.cpp"
