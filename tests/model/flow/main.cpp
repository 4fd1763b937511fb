// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_blast.h"
#include "tst_simulation.h"

WEIR_TEST_MAIN(BlastTest, SimulationTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_blast.cpp"
#include "moc_tst_simulation.cpp"
