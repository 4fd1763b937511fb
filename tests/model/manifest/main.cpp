// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_bundle.h"
#include "tst_reader.h"
#include "tst_vectors.h"

WEIR_TEST_MAIN(VectorsTest, ReaderTest, BundleTest)
