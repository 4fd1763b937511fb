// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_layered.h"
#include "tst_placenew.h"

WEIR_TEST_MAIN(LayeredTest, PlaceNewTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_layered.cpp"
#include "moc_tst_placenew.cpp"
