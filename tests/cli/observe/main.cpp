// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_observe.h"

WEIR_TEST_MAIN(ObserveTest)
