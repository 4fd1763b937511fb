// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cron.h"
#include "tst_json.h"

WEIR_TEST_MAIN(CronTest, JsonTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_cron.cpp"
#include "moc_tst_json.cpp"
