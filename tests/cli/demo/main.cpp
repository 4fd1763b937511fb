// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_demo.h"
#include "tst_events.h"

using namespace weir::test;
WEIR_TEST_MAIN(DemoTest, EventsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_demo.cpp"
#include "moc_tst_events.cpp"
