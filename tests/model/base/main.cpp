// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cron.h"
#include "tst_inpool.h"
#include "tst_json.h"

WEIR_TEST_MAIN(CronTest, InPoolTest, JsonTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_cron.cpp"
#include "moc_tst_inpool.cpp"
#include "moc_tst_json.cpp"
