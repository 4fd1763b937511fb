// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cron.h"
#include "tst_engine.h"
#include "tst_pages.h"
#include "tst_scenario.h"

WEIR_TEST_MAIN(CronTest, EngineTest, PagesTest, ScenarioTest)
