// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_checks.h"

WEIR_TEST_MAIN(ChecksTest)
