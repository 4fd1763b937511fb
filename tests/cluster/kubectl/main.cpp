// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_clients.h"
#include "tst_exported.h"
#include "tst_generated.h"
#include "tst_kustomized.h"
#include "tst_objects.h"
#include "tst_recorded.h"
#include "tst_scalars.h"

// The one that skips itself without samples comes last: QtTest skips all classes behind one that does.
<<<<<<< HEAD
WEIR_TEST_MAIN(ScalarsTest, ObjectsTest, ClientsTest, ExportedTest, GeneratedTest, RecordedTest)
=======
WEIR_TEST_MAIN(ScalarsTest, ObjectsTest, ExportedTest, GeneratedTest, KustomizedTest, RecordedTest)
>>>>>>> ad55e1e (Folders say what they leave out; kustomizations open as they are built; charts are read only)

// Compiled here, so that each test is compiled once.
#include "moc_tst_clients.cpp"
#include "moc_tst_exported.cpp"
#include "moc_tst_generated.cpp"
#include "moc_tst_kustomized.cpp"
#include "moc_tst_objects.cpp"
#include "moc_tst_recorded.cpp"
#include "moc_tst_scalars.cpp"
