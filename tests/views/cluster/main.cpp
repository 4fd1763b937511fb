// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_cluster.h"

WEIR_GUI_TEST_MAIN(ClusterTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_cluster.cpp"
