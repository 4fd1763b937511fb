// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_filter.h"

WEIR_TEST_MAIN(FilterVerbTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_filter.cpp"
