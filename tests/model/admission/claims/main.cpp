// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_claims.h"

WEIR_TEST_MAIN(ClaimsTest)
