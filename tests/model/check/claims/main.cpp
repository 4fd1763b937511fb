// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_claims.h"

WEIR_TEST_MAIN(ResourceClaimsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_claims.cpp"
