// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_document.h"
#include "tst_edits.h"
#include "tst_property.h"
#include "tst_saving.h"
#include "tst_sidecar.h"

WEIR_TEST_MAIN(DocumentTest, SavingTest, SidecarTest, EditsTest, PropertyTest)
