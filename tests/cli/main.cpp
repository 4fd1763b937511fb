// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_convert.h"

WEIR_TEST_MAIN(
    ConvertTest
)
