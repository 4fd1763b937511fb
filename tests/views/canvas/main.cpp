// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guimain.h"
#include "tst_geometry.h"
#include "tst_gestures.h"
#include "tst_keyboard.h"
#include "tst_livestate.h"
#include "tst_longdrawing.h"
#include "tst_looks.h"
#include "tst_pictures.h"

WEIR_GUI_TEST_MAIN(GeometryTest, LiveStateTest, GesturesTest, KeyboardTest, LongDrawingTest, LooksTest,
                   PicturesTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_geometry.cpp"
#include "moc_tst_gestures.cpp"
#include "moc_tst_keyboard.cpp"
#include "moc_tst_livestate.cpp"
#include "moc_tst_longdrawing.cpp"
#include "moc_tst_looks.cpp"
#include "moc_tst_pictures.cpp"
