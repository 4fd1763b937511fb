// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_delivery.h"

WEIR_TEST_MAIN(DeliveryVerbTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_delivery.cpp"
