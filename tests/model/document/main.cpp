// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_disk.h"
#include "tst_anchoring.h"
#include "tst_document.h"
#include "tst_edits.h"
#include "tst_everynode.h"
#include "tst_fixing.h"
#include "tst_folders.h"
#include "tst_kustomized.h"
#include "tst_property.h"
#include "tst_saving.h"
#include "tst_sidecar.h"
#include "tst_texts.h"

WEIR_TEST_MAIN(DocumentTest, DiskTest, SavingTest, SidecarTest, EditsTest, EveryNodeTest, FixingTest, FoldersTest, KustomizedTest, PropertyTest, TextsTest, AnchoringTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_disk.cpp"
#include "moc_tst_anchoring.cpp"
#include "moc_tst_document.cpp"
#include "moc_tst_edits.cpp"
#include "moc_tst_everynode.cpp"
#include "moc_tst_fixing.cpp"
#include "moc_tst_folders.cpp"
#include "moc_tst_kustomized.cpp"
#include "moc_tst_property.cpp"
#include "moc_tst_saving.cpp"
#include "moc_tst_sidecar.cpp"
#include "moc_tst_texts.cpp"
