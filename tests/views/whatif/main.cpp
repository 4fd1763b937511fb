// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_asking.h"
#include "tst_blastradius.h"
#include "tst_lights.h"
#include "tst_texts.h"

WEIR_GUI_TEST_MAIN(AskingTest, LightsTest, BlastRadiusTest, TextsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_asking.cpp"
#include "moc_tst_blastradius.cpp"
#include "moc_tst_lights.cpp"
#include "moc_tst_texts.cpp"
