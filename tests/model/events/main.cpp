// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cesql.h"
#include "tst_cloudevent.h"
#include "tst_delivery.h"
#include "tst_filter.h"
#include "tst_pasted.h"

WEIR_TEST_MAIN(CesqlTest, CloudEventTest, DeliveryTest, FilterTest, PastedTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_cesql.cpp"
#include "moc_tst_cloudevent.cpp"
#include "moc_tst_delivery.cpp"
#include "moc_tst_filter.cpp"
#include "moc_tst_pasted.cpp"
