// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"sync"

	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
)

// fillNamespaces is how many namespaces ("fill-00" …) a filling is spread over.
const fillNamespaces = 20

// fill creates a mesh of `count` objects that nobody reconciles: in each namespace one Broker, and for every ten
// objects seven Triggers of it, a PingSource into it, an InMemoryChannel and a Subscription of that.
func fill(ctx context.Context, client dynamic.Interface, count int) error {
	spaces := schema.GroupVersionResource{Version: "v1", Resource: "namespaces"}
	brokers := schema.GroupVersionResource{Group: "eventing.knative.dev", Version: "v1", Resource: "brokers"}
	for i := range fillNamespaces {
		name := fmt.Sprintf("fill-%02d", i)
		space := object("v1", "Namespace", "", name, nil)
		if _, err := client.Resource(spaces).Create(ctx, asUnstructured(space), meta.CreateOptions{}); err != nil {
			return err
		}
		broker := object("eventing.knative.dev/v1", "Broker", name, "default", map[string]any{})
		if _, err := client.Resource(brokers).Namespace(name).Create(ctx, asUnstructured(broker),
			meta.CreateOptions{}); err != nil {
			return err
		}
	}
	const workers = 16
	numbers := make(chan int)
	failures := make(chan error, workers)
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for number := range numbers {
				resource, one := filling(number)
				space := one["metadata"].(map[string]any)["namespace"].(string)
				_, err := client.Resource(resource).Namespace(space).Create(ctx, asUnstructured(one), meta.CreateOptions{})
				if err != nil {
					select {
					case failures <- err:
					default:
					}
				}
			}
		})
	}
	for number := range count - fillNamespaces {
		numbers <- number
	}
	close(numbers)
	group.Wait()
	select {
	case err := <-failures:
		return err
	default:
		return nil
	}
}

func filling(number int) (schema.GroupVersionResource, map[string]any) {
	space := fmt.Sprintf("fill-%02d", number%fillNamespaces)
	name := fmt.Sprintf("%05d", number)
	service := map[string]any{"ref": map[string]any{"apiVersion": "v1", "kind": "Service", "name": "service-" + name}}
	channel := map[string]any{"apiVersion": "messaging.knative.dev/v1", "kind": "InMemoryChannel", "name": "channel-" + name}
	switch (number / fillNamespaces) % 10 {
	case 7:
		return resource("sources.knative.dev", "pingsources"), object("sources.knative.dev/v1", "PingSource", space,
			"ping-"+name, map[string]any{"schedule": "* * * * *", "sink": map[string]any{"ref": map[string]any{
				"apiVersion": "eventing.knative.dev/v1", "kind": "Broker", "name": "default"}}})
	case 8:
		return resource("messaging.knative.dev", "inmemorychannels"),
			object("messaging.knative.dev/v1", "InMemoryChannel", space, "channel-"+name, map[string]any{})
	case 9:
		channel["name"] = fmt.Sprintf("channel-%05d", number-fillNamespaces)
		return resource("messaging.knative.dev", "subscriptions"), object("messaging.knative.dev/v1", "Subscription",
			space, "subscription-"+name, map[string]any{"channel": channel, "subscriber": service})
	default:
		return resource("eventing.knative.dev", "triggers"), object("eventing.knative.dev/v1", "Trigger", space,
			"trigger-"+name, map[string]any{"broker": "default", "subscriber": service,
				"filter": map[string]any{"attributes": map[string]any{"type": "t-" + name}}})
	}
}

func resource(group, plural string) schema.GroupVersionResource {
	return schema.GroupVersionResource{Group: group, Version: "v1", Resource: plural}
}

func object(apiVersion, kind, space, name string, spec map[string]any) map[string]any {
	metadata := map[string]any{"name": name}
	if space != "" {
		metadata["namespace"] = space
	}
	one := map[string]any{"apiVersion": apiVersion, "kind": kind, "metadata": metadata}
	if spec != nil {
		one["spec"] = spec
	}
	return one
}
