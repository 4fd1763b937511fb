// SPDX-License-Identifier: GPL-3.0-or-later

//go:build programs

// Package cluster pins the programs of a Kubernetes control plane that the tests run.
package cluster

import (
	_ "k8s.io/kubernetes/cmd/kube-apiserver"
	_ "k8s.io/kubernetes/cmd/kube-controller-manager"
	_ "k8s.io/kubernetes/cmd/kubectl"
)
