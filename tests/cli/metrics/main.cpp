// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_metrics.h"

WEIR_TEST_MAIN(MetricsTest)
