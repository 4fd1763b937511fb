// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_discovery.h"
#include "tst_framesplitter.h"
#include "tst_kubeconfig.h"
#include "tst_observation.h"
#include "tst_reflector.h"
#include "tst_session.h"
#include "tst_tls.h"
#include "tst_transport.h"

// TlsTest last: Qt Test runs no class after one that skips as a whole.
WEIR_TEST_MAIN(FrameSplitterTest, KubeConfigTest, ReflectorTest, TransportTest, DiscoveryTest, SessionTest,
               ObservationTest, TlsTest)

// Compiled here, so that each test is compiled once.
#include "moc_tst_discovery.cpp"
#include "moc_tst_framesplitter.cpp"
#include "moc_tst_kubeconfig.cpp"
#include "moc_tst_observation.cpp"
#include "moc_tst_reflector.cpp"
#include "moc_tst_session.cpp"
#include "moc_tst_tls.cpp"
#include "moc_tst_transport.cpp"
