// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_fulldisk.h"
#include "tst_killed.h"
#include "tst_writers.h"

WEIR_TEST_MAIN(KilledTest, FullDiskTest, WritersTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_fulldisk.cpp"
#include "moc_tst_killed.cpp"
#include "moc_tst_writers.cpp"
