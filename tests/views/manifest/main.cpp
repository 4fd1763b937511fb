// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_filling.h"
#include "tst_live.h"
#include "tst_longlines.h"
#include "tst_texts.h"
#include "tst_typing.h"

#include "tests/support/guimain.h"

WEIR_GUI_TEST_MAIN(ManifestTextsTest, TypingTest, LiveTextTest, FillingTest, LongLinesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_filling.cpp"
#include "moc_tst_live.cpp"
#include "moc_tst_longlines.cpp"
#include "moc_tst_texts.cpp"
#include "moc_tst_typing.cpp"
