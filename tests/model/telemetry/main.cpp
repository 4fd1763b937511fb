// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_counters.h"
#include "tst_exposition.h"
#include "tst_recording.h"
#include "tst_scrape.h"
#include "tst_store.h"

WEIR_TEST_MAIN(ExpositionTest, CountersTest, StoreTest, ScrapeTest, RecordingTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_counters.cpp"
#include "moc_tst_exposition.cpp"
#include "moc_tst_recording.cpp"
#include "moc_tst_scrape.cpp"
#include "moc_tst_store.cpp"
