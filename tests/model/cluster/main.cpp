// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_framesplitter.h"
#include "tst_reflector.h"

WEIR_TEST_MAIN(FrameSplitterTest, ReflectorTest)
