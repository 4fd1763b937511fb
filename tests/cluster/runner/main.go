// SPDX-License-Identifier: GPL-3.0-or-later

// Command cluster runs a Kubernetes control plane (etcd, kube-apiserver, kube-controller-manager) with Knative's CRDs
// and some users, and a command beside it. It expects a network of its own: fixed ports on loopback, and 10.77.0.0/16
// as local addresses (tests/cluster/with makes one).
//
//	cluster run [--users LIST] [--crds DIR] [--bin DIR] COMMAND…   the command's exit code
//	cluster control WORD…                                         see control.go
//	cluster token USER                                            an ExecCredential, for kubeconfigs
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// failedToStart is the exit code where there was no cluster to run the command beside.
const failedToStart = 125

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "cluster run|control|token: see tests/cluster/README.md")
		os.Exit(2)
	}
	var code int
	var err error
	switch os.Args[1] {
	case "run":
		code, err = run(os.Args[2:])
	case "control":
		err = ask(os.Stdout, os.Args[2:])
	case "token":
		err = ask(os.Stdout, append([]string{"token"}, os.Args[2:]...))
	default:
		err = fmt.Errorf("unknown word %q", os.Args[1])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "cluster:", err)
		if code == 0 {
			code = 1
		}
	}
	os.Exit(code)
}

func run(arguments []string) (int, error) {
	flags := flag.NewFlagSet("run", flag.ExitOnError)
	users := flags.String("users", strings.Join(userNames, ","), "contexts of the kubeconfig, the first is current")
	crds := flags.String("crds", "", "folder of CRD files")
	bin := flags.String("bin", filepath.Dir(os.Args[0]), "folder of the programs")
	_ = flags.Parse(arguments)
	if flags.NArg() == 0 {
		return 2, errors.New("run: no command")
	}
	dir, err := os.MkdirTemp("", "weir-cluster-")
	if err != nil {
		return failedToStart, err
	}
	defer os.RemoveAll(dir)

	began := time.Now()
	c, err := startCluster(dir, *bin, *crds, strings.Split(*users, ","))
	if c != nil {
		defer c.stop()
	}
	if err != nil {
		return failedToStart, fmt.Errorf("the cluster does not start: %w", err)
	}
	fmt.Fprintf(os.Stderr, "cluster: ready after %.1f s; %s\n", time.Since(began).Seconds(), c.summary)

	// The command's own signals are its own business; ours end it with everything else.
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGHUP)
	defer cancel()
	signal.Ignore(syscall.SIGINT)
	command := exec.CommandContext(ctx, flags.Arg(0), flags.Args()[1:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	command.Env = append(os.Environ(),
		"KUBECONFIG="+c.kubeconfig(),
		"WEIR_CLUSTER="+dir,
		"PATH="+*bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	err = command.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return max(exit.ExitCode(), 1), nil
	}
	if err != nil {
		return 127, err
	}
	return 0, nil
}
