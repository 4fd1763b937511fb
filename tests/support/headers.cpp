// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: the owner of the headers that all tests share precompiled.
