// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_topology.h"
#include "tst_wiring.h"

WEIR_TEST_MAIN(TopologyTest, WiringTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_topology.cpp"
#include "moc_tst_wiring.cpp"
