// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_graph.h"
#include "tst_validate.h"

WEIR_TEST_MAIN(GraphVerbTest, ValidateVerbTest)
