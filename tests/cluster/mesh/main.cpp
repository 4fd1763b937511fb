// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_mesh.h"
#include "tst_refusals.h"

WEIR_TEST_MAIN(RefusalsTest, MeshTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_mesh.cpp"
#include "moc_tst_refusals.cpp"
