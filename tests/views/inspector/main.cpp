// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_delivery.h"
#include "tst_editors.h"
#include "tst_fields.h"
#include "tst_filters.h"
#include "tst_inspector.h"
#include "tst_leaves.h"
#include "tst_live.h"

#include "tests/support/guimain.h"

WEIR_GUI_TEST_MAIN(DeliveryTest, EditorsTest, FieldsTest, FiltersTest, InspectorTest, LeavesTest, LiveTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_delivery.cpp"
#include "moc_tst_editors.cpp"
#include "moc_tst_fields.cpp"
#include "moc_tst_filters.cpp"
#include "moc_tst_inspector.cpp"
#include "moc_tst_leaves.cpp"
#include "moc_tst_live.cpp"
