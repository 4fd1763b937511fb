// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_api.h"
#include "tst_apply.h"
#include "tst_controller.h"
#include "tst_recorded.h"
#include "tst_store.h"

using namespace weir::test;
WEIR_TEST_MAIN(StoreTest, ApiTest, ApplyTest, ControllerTest, RecordedTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_api.cpp"
#include "moc_tst_apply.cpp"
#include "moc_tst_controller.cpp"
#include "moc_tst_recorded.cpp"
#include "moc_tst_store.cpp"
