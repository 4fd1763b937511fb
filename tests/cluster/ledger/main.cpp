// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_ledger.h"

WEIR_TEST_MAIN(LedgerTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_ledger.cpp"
