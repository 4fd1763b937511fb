// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_faults.h"
#include "tst_metadata.h"
#include "tst_reader.h"
#include "tst_shaping.h"
#include "tst_tables.h"

WEIR_TEST_MAIN(SchemaReaderTest, SchemaTablesTest, SchemaShapingTest, SchemaFaultsTest, SchemaMetadataTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_faults.cpp"
#include "moc_tst_metadata.cpp"
#include "moc_tst_reader.cpp"
#include "moc_tst_shaping.cpp"
#include "moc_tst_tables.cpp"
