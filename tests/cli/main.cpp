// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_convert.h"

WEIR_TEST_MAIN(
    ConvertTest
)

// Compiled here, so that each test is compiled once.
#include "moc_tst_convert.cpp"
