// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tst_brokerdefaults.h"
#include "tst_delivery.h"
#include "tst_destination.h"
#include "tst_duration.h"
#include "tst_filters.h"
#include "tst_immutable.h"
#include "tst_kinds.h"
#include "tst_selector.h"

WEIR_TEST_MAIN(BrokerDefaultsTest, DeliveryTest, DestinationTest, DurationTest, FiltersTest, ImmutableTest, KindsTest,
               SelectorTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_brokerdefaults.cpp"
#include "moc_tst_delivery.cpp"
#include "moc_tst_destination.cpp"
#include "moc_tst_duration.cpp"
#include "moc_tst_filters.cpp"
#include "moc_tst_immutable.cpp"
#include "moc_tst_kinds.cpp"
#include "moc_tst_selector.cpp"
