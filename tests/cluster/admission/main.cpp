// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_jobs.h"
#include "tst_objects.h"
#include "tst_updates.h"

WEIR_TEST_MAIN(ObjectsTest, JobsTest, UpdatesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_jobs.cpp"
#include "moc_tst_objects.cpp"
#include "moc_tst_updates.cpp"
