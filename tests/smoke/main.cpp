// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_story.h"

WEIR_GUI_TEST_MAIN(StoryTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_story.cpp"
