// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_emission.h"
#include "tst_engine.h"
#include "tst_entry.h"
#include "tst_journal.h"
#include "tst_outbox.h"
#include "tst_sum.h"

WEIR_TEST_MAIN(SumTest, EntryTest, EngineTest, JournalTest, OutboxTest, EmissionTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_emission.cpp"
#include "moc_tst_engine.cpp"
#include "moc_tst_entry.cpp"
#include "moc_tst_journal.cpp"
#include "moc_tst_outbox.cpp"
#include "moc_tst_sum.cpp"
