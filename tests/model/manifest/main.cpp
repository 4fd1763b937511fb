// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_bundle.h"
#include "tst_format.h"
#include "tst_objects.h"
#include "tst_random.h"
#include "tst_reader.h"
#include "tst_splice.h"
#include "tst_vectors.h"
#include "tst_writer.h"

WEIR_TEST_MAIN(VectorsTest, ReaderTest, WriterTest, SpliceTest, BundleTest, FormatTest, ObjectsTest, RandomTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_bundle.cpp"
#include "moc_tst_format.cpp"
#include "moc_tst_objects.cpp"
#include "moc_tst_random.cpp"
#include "moc_tst_reader.cpp"
#include "moc_tst_splice.cpp"
#include "moc_tst_vectors.cpp"
#include "moc_tst_writer.cpp"
