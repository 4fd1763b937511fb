// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	rbac "k8s.io/api/rbac/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
)

// userNames are the contexts that --users chooses from: a client certificate that may do everything; a token that may
// read brokers, triggers, channels and subscriptions and nothing else; an exec plugin whose tokens expire and may read
// everything; and a token that nobody knows.
var userNames = []string{"admin", "restricted", "expiring", "wrong"}

// kubeconfig is the part of one that is needed here, written as JSON, which is YAML.
type kubeconfig struct {
	server, ca string
	contexts   []string
	users      map[string]map[string]any
}

func (k kubeconfig) write(path string) error {
	type object = map[string]any
	contexts, users := []object{}, []object{}
	for _, name := range k.contexts {
		contexts = append(contexts, object{"name": name,
			"context": object{"cluster": "weir-test", "user": name, "namespace": "default"}})
		users = append(users, object{"name": name, "user": k.users[name]})
	}
	current := ""
	if len(k.contexts) > 0 {
		current = k.contexts[0]
	} else {
		// A webhook's kubeconfig has a context without a user.
		contexts = append(contexts, object{"name": "weir-test", "context": object{"cluster": "weir-test"}})
		current = "weir-test"
	}
	text, err := json.MarshalIndent(object{
		"apiVersion": "v1", "kind": "Config", "current-context": current,
		"clusters": []object{{"name": "weir-test",
			"cluster": object{"server": k.server, "certificate-authority": k.ca}}},
		"contexts": contexts, "users": users,
	}, "", "  ")
	if err != nil {
		return err
	}
	// Whole or not at all: a client may read it while a token is exchanged.
	fresh := path + ".new"
	if err := os.WriteFile(fresh, append(text, '\n'), 0o600); err != nil {
		return err
	}
	return os.Rename(fresh, path)
}

func (c *cluster) certificateOf(name string) map[string]any {
	return map[string]any{"client-certificate": c.pki.file(name + ".crt"), "client-key": c.pki.file(name + ".key")}
}

// writeKubeconfigs writes the one for tests, with a new token for the restricted user.
func (c *cluster) writeKubeconfigs() error {
	restricted, _ := c.tokens.issue("weir-restricted", 0)
	runner, err := filepath.Abs(os.Args[0])
	if err != nil {
		return err
	}
	whole := kubeconfig{server: serverAddress, ca: c.pki.file("ca.crt"), users: map[string]map[string]any{
		"admin":      c.certificateOf("weir-admin"),
		"restricted": {"token": restricted},
		"expiring": {"exec": map[string]any{
			"apiVersion": "client.authentication.k8s.io/v1", "interactiveMode": "Never", "command": runner,
			"args": []string{"token", "weir-expiring"},
			"env":  []map[string]string{{"name": "WEIR_CLUSTER", "value": c.dir}}}},
		"wrong": {"token": "nobody-knows-this-one"},
	}}
	for _, name := range c.users {
		if !slices.Contains(userNames, name) {
			return fmt.Errorf("no user %q; there are %v", name, userNames)
		}
	}
	whole.contexts = c.users
	return whole.write(c.kubeconfig())
}

// writeAdminKubeconfig writes the one that the runner itself and the controller manager use.
func (c *cluster) writeAdminKubeconfig() error {
	one := kubeconfig{server: serverAddress, ca: c.pki.file("ca.crt"), contexts: []string{"admin"},
		users: map[string]map[string]any{"admin": c.certificateOf("weir-admin")}}
	return one.write(c.pki.file("admin.kubeconfig"))
}

// grant gives the users of the test their rights.
func grant(ctx context.Context, client kubernetes.Interface) error {
	read := []string{"get", "list", "watch"}
	rules := map[string][]rbac.PolicyRule{
		"weir-restricted": {
			{Verbs: read, APIGroups: []string{"eventing.knative.dev"}, Resources: []string{"brokers", "triggers"}},
			{Verbs: read, APIGroups: []string{"messaging.knative.dev"}, Resources: []string{"*"}},
		},
		"weir-expiring": {{Verbs: append(read, "create"), APIGroups: []string{"*"}, Resources: []string{"*"}}},
	}
	for name, rule := range rules {
		role := &rbac.ClusterRole{ObjectMeta: meta.ObjectMeta{Name: name}, Rules: rule}
		if _, err := client.RbacV1().ClusterRoles().Create(ctx, role, meta.CreateOptions{}); err != nil {
			return err
		}
		binding := &rbac.ClusterRoleBinding{
			ObjectMeta: meta.ObjectMeta{Name: name},
			RoleRef:    rbac.RoleRef{APIGroup: rbac.GroupName, Kind: "ClusterRole", Name: name},
			Subjects:   []rbac.Subject{{Kind: rbac.UserKind, APIGroup: rbac.GroupName, Name: name}},
		}
		if _, err := client.RbacV1().ClusterRoleBindings().Create(ctx, binding, meta.CreateOptions{}); err != nil {
			return err
		}
	}
	return nil
}
