// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_cron.h"
#include "tst_gotext.h"
#include "tst_jobs.h"
#include "tst_timezone.h"
#include "tst_webhooks.h"

WEIR_TEST_MAIN(CronTest, GoTextTest, JobsTest, TimeZoneTest, WebhooksTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_cron.cpp"
#include "moc_tst_gotext.cpp"
#include "moc_tst_jobs.cpp"
#include "moc_tst_timezone.cpp"
#include "moc_tst_webhooks.cpp"
