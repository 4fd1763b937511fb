// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_api.h"
#include "tst_apply.h"
#include "tst_controller.h"
#include "tst_recorded.h"
#include "tst_store.h"

using namespace weir::test;
WEIR_TEST_MAIN(StoreTest, ApiTest, ApplyTest, ControllerTest, RecordedTest)
