// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_history.h"
#include "tst_resourceset.h"

WEIR_TEST_MAIN(HistoryTest, ResourceSetTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_history.cpp"
#include "moc_tst_resourceset.cpp"
