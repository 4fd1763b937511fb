// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_json.h"

WEIR_TEST_MAIN(JsonTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_json.cpp"
