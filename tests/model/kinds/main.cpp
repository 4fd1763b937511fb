// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_crds.h"
#include "tst_registry.h"

WEIR_TEST_MAIN(RegistryTest, CrdTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_crds.cpp"
#include "moc_tst_registry.cpp"
