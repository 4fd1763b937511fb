// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_charts.h"
#include "tst_convert.h"
#include "tst_diff.h"
#include "tst_export.h"
#include "tst_format.h"
#include "tst_layout.h"
#include "tst_output.h"
#include "tst_picture.h"
#include "tst_set.h"

WEIR_TEST_MAIN(
    ChartsTest, ConvertTest, DiffTest, ExportTest, FormatVerbTest, LayoutTest, OutputTest, PictureTest, SetTest
)

// Compiled here, so that each test is compiled once.
#include "moc_tst_charts.cpp"
#include "moc_tst_convert.cpp"
#include "moc_tst_diff.cpp"
#include "moc_tst_export.cpp"
#include "moc_tst_format.cpp"
#include "moc_tst_layout.cpp"
#include "moc_tst_output.cpp"
#include "moc_tst_picture.cpp"
#include "moc_tst_set.cpp"
