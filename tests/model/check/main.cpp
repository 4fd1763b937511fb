// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_checks.h"
#include "tst_rules.h"
#include "tst_wiring.h"

WEIR_TEST_MAIN(ChecksTest, RulesTest, WiringRulesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_checks.cpp"
#include "moc_tst_rules.cpp"
#include "moc_tst_wiring.cpp"
