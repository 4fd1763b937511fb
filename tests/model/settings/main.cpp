// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_recovery.h"
#include "tst_settings.h"

WEIR_TEST_MAIN(RecoveryTest, SettingsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_recovery.cpp"
#include "moc_tst_settings.cpp"
