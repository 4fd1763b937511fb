// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_observe.h"

WEIR_TEST_MAIN(ObserveTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_observe.cpp"
