// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_counters.h"
#include "tst_exposition.h"

WEIR_TEST_MAIN(ExpositionTest, CountersTest)
