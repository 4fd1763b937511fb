// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_demo.h"
#include "tst_events.h"

using namespace weir::test;
WEIR_TEST_MAIN(DemoTest, EventsTest)
