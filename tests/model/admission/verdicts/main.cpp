// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_verdicts.h"

WEIR_TEST_MAIN(VerdictsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_verdicts.cpp"
