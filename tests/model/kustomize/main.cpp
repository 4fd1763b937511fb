// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_build.h"
#include "tst_quickcheck.h"
#include "tst_writeback.h"

WEIR_TEST_MAIN(BuildTest, QuickCheckTest, WriteBackTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_build.cpp"
#include "moc_tst_quickcheck.cpp"
#include "moc_tst_writeback.cpp"
