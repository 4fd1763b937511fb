// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_window.h"
#include "tst_windowfaults.h"

WEIR_TEST_MAIN(WindowVerbTest, WindowFaultsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_window.cpp"
#include "moc_tst_windowfaults.cpp"
