// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_engine.h"
#include "tst_pages.h"
#include "tst_scenario.h"

WEIR_TEST_MAIN(EngineTest, PagesTest, ScenarioTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_engine.cpp"
#include "moc_tst_pages.cpp"
#include "moc_tst_scenario.cpp"
