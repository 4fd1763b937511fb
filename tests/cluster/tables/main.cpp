// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_tables.h"

WEIR_TEST_MAIN(TablesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_tables.cpp"
