// SPDX-License-Identifier: GPL-3.0-or-later

//go:build programs

// Package helm pins the program that renders charts.
package helm

import _ "helm.sh/helm/v3/cmd/helm"
