// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_drafts.h"
#include "tst_export.h"
#include "tst_keeping.h"
#include "tst_opening.h"
#include "tst_window.h"

WEIR_GUI_TEST_MAIN(WindowTest, ExportDialogTest, KeepingTest, OpeningTest, WindowDraftsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_drafts.cpp"
#include "moc_tst_export.cpp"
#include "moc_tst_keeping.cpp"
#include "moc_tst_opening.cpp"
#include "moc_tst_window.cpp"
