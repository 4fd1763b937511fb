// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_checks.h"

WEIR_TEST_MAIN(ChecksTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_checks.cpp"
