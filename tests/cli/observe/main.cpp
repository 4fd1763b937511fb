// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_busyserver.h"
#include "tst_observe.h"

WEIR_TEST_MAIN(BusyServerTest, ObserveTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_busyserver.cpp"
#include "moc_tst_observe.cpp"
