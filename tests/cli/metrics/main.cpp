// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_metrics.h"

WEIR_TEST_MAIN(MetricsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_metrics.cpp"
