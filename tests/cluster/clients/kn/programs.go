// SPDX-License-Identifier: GPL-3.0-or-later

//go:build programs

// Package kn pins the command line of Knative.
package kn

import _ "knative.dev/client/cmd/kn"
