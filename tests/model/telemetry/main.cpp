// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_counters.h"
#include "tst_exposition.h"
#include "tst_recording.h"
#include "tst_scrape.h"
#include "tst_store.h"

WEIR_TEST_MAIN(ExpositionTest, CountersTest, StoreTest, ScrapeTest, RecordingTest)
