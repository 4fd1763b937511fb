// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cesql.h"
#include "tst_cloudevent.h"
#include "tst_filter.h"

WEIR_TEST_MAIN(CesqlTest, CloudEventTest, FilterTest)
