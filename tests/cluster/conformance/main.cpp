// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_access.h"
#include "tst_apply.h"
#include "tst_delete.h"
#include "tst_discovery.h"
#include "tst_lists.h"
#include "tst_pods.h"
#include "tst_schema.h"
#include "tst_send.h"
#include "tst_watches.h"
#include "tst_writes.h"

// In this order: each leaves objects, and the watches make the real server forget its history.
WEIR_TEST_MAIN(DiscoveryTest, ListsTest, WritesTest, ApplyTest, SchemaTest, AccessTest, PodsTest, SendTest, WatchesTest,
               DeleteTest)

// Compiled here, so that each test is compiled once.
#include "moc_conformance.cpp"
#include "moc_tst_access.cpp"
#include "moc_tst_apply.cpp"
#include "moc_tst_delete.cpp"
#include "moc_tst_discovery.cpp"
#include "moc_tst_lists.cpp"
#include "moc_tst_pods.cpp"
#include "moc_tst_schema.cpp"
#include "moc_tst_send.cpp"
#include "moc_tst_watches.cpp"
#include "moc_tst_writes.cpp"
