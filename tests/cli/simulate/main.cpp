// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_simulate.h"

WEIR_TEST_MAIN(SimulateVerbTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_simulate.cpp"
