// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

// controlHelp lists what `cluster control` takes; each returns when it is done.
const controlHelp = `stop|kill|start etcd|apiserver|controller-manager
compact                     forget all history up to now (watches from older versions: 410)
rotate                      a new token for the restricted user; the old one is refused
crd remove|add NAME         "brokers.eventing.knative.dev"; removing takes its objects along
webhook allow|refuse|down|off   an admission webhook for Knative's kinds
fill N                      N objects of a mesh in namespaces "fill-00" …, which nobody reconciles`

type reply struct {
	Text  string `json:"text"`
	Error string `json:"error"`
}

func controlSocket(dir string) string { return filepath.Join(dir, "control") }

// listen answers controls on a socket in the cluster's folder, one request a connection.
func (c *cluster) listen() error {
	listener, err := net.Listen("unix", controlSocket(c.dir))
	if err != nil {
		return err
	}
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go c.answer(connection)
		}
	}()
	return nil
}

func (c *cluster) answer(connection net.Conn) {
	defer connection.Close()
	var words []string
	if err := json.NewDecoder(bufio.NewReader(connection)).Decode(&words); err != nil {
		return
	}
	text, err := c.control(words)
	out := reply{Text: text}
	if err != nil {
		out.Error = err.Error()
	}
	_ = json.NewEncoder(connection).Encode(out)
}

func (c *cluster) control(words []string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	unknown := fmt.Errorf("unknown control %q; there are:\n%s", strings.Join(words, " "), controlHelp)
	switch {
	case len(words) == 1 && words[0] == "compact":
		return "", compact()
	case len(words) == 1 && words[0] == "rotate":
		c.tokens.revoke("weir-restricted")
		return "", c.writeKubeconfigs()
	case len(words) == 2 && words[0] == "token":
		return c.tokens.credential(words[1])
	case len(words) == 2 && words[0] == "webhook":
		return "", c.webhook.set(ctx, c.admin, words[1])
	case len(words) == 2 && words[0] == "fill":
		count, err := strconv.Atoi(words[1])
		if err != nil || count < fillNamespaces || count > 100000 {
			return "", fmt.Errorf("fill: a number from %d to 100000, not %q", fillNamespaces, words[1])
		}
		return "", fill(ctx, c.admin, count)
	case len(words) == 3 && words[0] == "crd" && words[1] == "remove":
		return "", c.definition.remove(ctx, words[2])
	case len(words) == 3 && words[0] == "crd" && words[1] == "add":
		return "", c.definition.add(ctx, words[2])
	case len(words) == 2:
		one := c.programs[words[1]]
		if one == nil {
			return "", unknown
		}
		switch words[0] {
		case "stop":
			return "", one.stop()
		case "kill":
			return "", one.kill()
		case "start":
			return "", one.start()
		}
	}
	return "", unknown
}

// ask sends words to the cluster that this process runs beside ($WEIR_CLUSTER), and prints its answer.
func ask(out io.Writer, words []string) error {
	dir := os.Getenv("WEIR_CLUSTER")
	if dir == "" {
		return errors.New("no cluster: $WEIR_CLUSTER is not set (start this inside tests/cluster/with)")
	}
	connection, err := net.Dial("unix", controlSocket(dir))
	if err != nil {
		return err
	}
	defer connection.Close()
	if err := json.NewEncoder(connection).Encode(words); err != nil {
		return err
	}
	var answer reply
	if err := json.NewDecoder(connection).Decode(&answer); err != nil {
		return err
	}
	if answer.Error != "" {
		return errors.New(answer.Error)
	}
	if answer.Text != "" {
		fmt.Fprintln(out, answer.Text)
	}
	return nil
}

func asUnstructured(object map[string]any) *unstructured.Unstructured {
	return &unstructured.Unstructured{Object: object}
}
