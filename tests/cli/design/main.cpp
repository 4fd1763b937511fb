// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_graph.h"
#include "tst_hostile.h"
#include "tst_validate.h"

WEIR_TEST_MAIN(GraphVerbTest, HostileFilesTest, ValidateVerbTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_graph.cpp"
#include "moc_tst_hostile.cpp"
#include "moc_tst_validate.cpp"
