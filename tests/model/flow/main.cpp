// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_blast.h"
#include "tst_simulation.h"
#include "tst_trace.h"

WEIR_TEST_MAIN(BlastTest, SimulationTest, TraceTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_blast.cpp"
#include "moc_tst_simulation.cpp"
#include "moc_tst_trace.cpp"
