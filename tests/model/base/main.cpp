// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_json.h"

WEIR_TEST_MAIN(JsonTest)
