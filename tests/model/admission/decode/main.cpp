// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_decode.h"
#include "tst_special.h"
#include "tst_types.h"

WEIR_TEST_MAIN(DecodeTest, SpecialTest, TypesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_decode.cpp"
#include "moc_tst_special.cpp"
#include "moc_tst_types.cpp"
