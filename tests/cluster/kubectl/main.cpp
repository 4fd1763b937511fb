// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_clients.h"
#include "tst_exported.h"
#include "tst_generated.h"
#include "tst_kustomized.h"
#include "tst_objects.h"
#include "tst_recorded.h"
#include "tst_scalars.h"

// The one that skips itself without samples comes last: QtTest skips all classes behind one that does.
WEIR_TEST_MAIN(ScalarsTest, ObjectsTest, ClientsTest, ExportedTest, GeneratedTest, KustomizedTest, RecordedTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_clients.cpp"
#include "moc_tst_exported.cpp"
#include "moc_tst_generated.cpp"
#include "moc_tst_kustomized.cpp"
#include "moc_tst_objects.cpp"
#include "moc_tst_recorded.cpp"
#include "moc_tst_scalars.cpp"
