// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_templates.h"

WEIR_TEST_MAIN(TemplatesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_templates.cpp"
