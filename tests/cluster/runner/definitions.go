// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/dynamic"
	"sigs.k8s.io/yaml"
)

var definitionResource = schema.GroupVersionResource{
	Group: "apiextensions.k8s.io", Version: "v1", Resource: "customresourcedefinitions"}

// definitions are the custom resource definitions of a folder, one a file.
type definitions struct {
	client dynamic.Interface
	dir    string
	files  map[string]*unstructured.Unstructured // by name: "brokers.eventing.knative.dev"
}

// installAll creates them all and waits until they are served; their number.
func (d *definitions) installAll(ctx context.Context) (int, error) {
	paths, err := filepath.Glob(filepath.Join(d.dir, "*.yaml"))
	if err != nil {
		return 0, err
	}
	if len(paths) == 0 {
		return 0, fmt.Errorf("none in %q", d.dir)
	}
	d.files = map[string]*unstructured.Unstructured{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return 0, err
		}
		one := &unstructured.Unstructured{}
		if err := yaml.Unmarshal(text, &one.Object); err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
		// Some name a conversion webhook, which is a program of Knative's that does not run here.
		if err := unstructured.SetNestedField(one.Object, "None", "spec", "conversion", "strategy"); err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
		unstructured.RemoveNestedField(one.Object, "spec", "conversion", "webhook")
		d.files[one.GetName()] = one
	}
	for name := range d.files {
		if err := d.create(ctx, name); err != nil {
			return 0, err
		}
	}
	for name := range d.files {
		if err := d.established(ctx, name); err != nil {
			return 0, err
		}
	}
	return len(d.files), nil
}

func (d *definitions) create(ctx context.Context, name string) error {
	one, known := d.files[name]
	if !known {
		return fmt.Errorf("no definition %q in %s", name, d.dir)
	}
	_, err := d.client.Resource(definitionResource).Create(ctx, one.DeepCopy(), meta.CreateOptions{})
	return err
}

// add creates one again that was removed.
func (d *definitions) add(ctx context.Context, name string) error {
	if err := d.create(ctx, name); err != nil {
		return err
	}
	return d.established(ctx, name)
}

// remove deletes one with all its objects and returns when it is gone.
func (d *definitions) remove(ctx context.Context, name string) error {
	client := d.client.Resource(definitionResource)
	if err := client.Delete(ctx, name, meta.DeleteOptions{}); err != nil {
		return err
	}
	return wait.PollUntilContextCancel(ctx, 50*time.Millisecond, true, func(ctx context.Context) (bool, error) {
		_, err := client.Get(ctx, name, meta.GetOptions{})
		return err != nil, nil
	})
}

func (d *definitions) established(ctx context.Context, name string) error {
	client := d.client.Resource(definitionResource)
	err := wait.PollUntilContextCancel(ctx, 50*time.Millisecond, true, func(ctx context.Context) (bool, error) {
		one, err := client.Get(ctx, name, meta.GetOptions{})
		if err != nil {
			return false, err
		}
		// Null before the server has looked at it.
		conditions, _, _ := unstructured.NestedSlice(one.Object, "status", "conditions")
		for _, condition := range conditions {
			fields, _ := condition.(map[string]any)
			if fields["type"] == "Established" && fields["status"] == "True" {
				return true, nil
			}
			if fields["type"] == "NamesAccepted" && fields["status"] == "False" {
				return false, fmt.Errorf("%s: %s", name, strings.TrimSpace(fmt.Sprint(fields["message"])))
			}
		}
		return false, nil
	})
	if err != nil {
		return fmt.Errorf("%s is not established: %w", name, err)
	}
	return nil
}
