// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"sync"

	admission "k8s.io/api/admission/v1"
	registration "k8s.io/api/admissionregistration/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
)

// webhookName is what the API server names in its refusals.
const webhookName = "validation.webhook.weir.test"

var webhookResource = schema.GroupVersionResource{
	Group: "admissionregistration.k8s.io", Version: "v1", Resource: "validatingwebhookconfigurations"}

// webhook is an admission webhook for Knative's groups that allows, refuses, or is not there. It is registered with the
// API server from its first use until it is removed.
type webhook struct {
	pki *pki

	mutex    sync.Mutex
	refuses  bool
	listener net.Listener
}

func newWebhook(p *pki) (*webhook, error) {
	return &webhook{pki: p}, p.server("webhook", "127.0.0.1")
}

// set makes it "allow", "refuse", be "down" (registered, nothing listens) or removes it ("off").
func (w *webhook) set(ctx context.Context, client dynamic.Interface, mode string) error {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	switch mode {
	case "allow", "refuse":
		w.refuses = mode == "refuse"
		if err := w.listen(); err != nil {
			return err
		}
		return w.register(ctx, client)
	case "down":
		w.close()
		return w.register(ctx, client)
	case "off":
		w.close()
		return client.Resource(webhookResource).Delete(ctx, webhookName, meta.DeleteOptions{})
	}
	return fmt.Errorf("webhook: allow, refuse, down or off, not %q", mode)
}

func (w *webhook) listen() error {
	if w.listener != nil {
		return nil
	}
	pair, err := tls.LoadX509KeyPair(w.pki.file("webhook.crt"), w.pki.file("webhook.key"))
	if err != nil {
		return err
	}
	listener, err := tls.Listen("tcp", webhookAddress,
		&tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12})
	if err != nil {
		return err
	}
	w.listener = listener
	server := &http.Server{Handler: http.HandlerFunc(w.review)}
	// A kept connection would outlive the listener.
	server.SetKeepAlivesEnabled(false)
	go func() { _ = server.Serve(listener) }()
	return nil
}

func (w *webhook) close() {
	if w.listener != nil {
		_ = w.listener.Close()
		w.listener = nil
	}
}

func (w *webhook) register(ctx context.Context, client dynamic.Interface) error {
	authority, err := os.ReadFile(w.pki.file("ca.crt"))
	if err != nil {
		return err
	}
	address, fail, none, seconds := "https://"+webhookAddress+"/", registration.Fail, registration.SideEffectClassNone, int32(2)
	configuration := &registration.ValidatingWebhookConfiguration{
		TypeMeta:   meta.TypeMeta{APIVersion: registration.SchemeGroupVersion.String(), Kind: "ValidatingWebhookConfiguration"},
		ObjectMeta: meta.ObjectMeta{Name: webhookName},
		Webhooks: []registration.ValidatingWebhook{{
			Name: webhookName, AdmissionReviewVersions: []string{"v1"}, SideEffects: &none, FailurePolicy: &fail,
			TimeoutSeconds: &seconds, ClientConfig: registration.WebhookClientConfig{URL: &address, CABundle: authority},
			Rules: []registration.RuleWithOperations{{
				Operations: []registration.OperationType{registration.Create, registration.Update},
				Rule: registration.Rule{APIVersions: []string{"*"}, Resources: []string{"*"}, APIGroups: []string{
					"eventing.knative.dev", "messaging.knative.dev", "flows.knative.dev", "sources.knative.dev"}},
			}},
		}},
	}
	object, err := runtime.DefaultUnstructuredConverter.ToUnstructured(configuration)
	if err != nil {
		return err
	}
	_, err = client.Resource(webhookResource).Apply(ctx, webhookName, asUnstructured(object),
		meta.ApplyOptions{FieldManager: "weir-test", Force: true})
	return err
}

func (w *webhook) review(answer http.ResponseWriter, request *http.Request) {
	var review admission.AdmissionReview
	if err := json.NewDecoder(request.Body).Decode(&review); err != nil || review.Request == nil {
		http.Error(answer, "no AdmissionReview", http.StatusBadRequest)
		return
	}
	w.mutex.Lock()
	refuses := w.refuses
	w.mutex.Unlock()
	review.Response = &admission.AdmissionResponse{UID: review.Request.UID, Allowed: !refuses}
	if refuses {
		review.Response.Result = &meta.Status{Status: meta.StatusFailure, Code: http.StatusBadRequest,
			Message: "validation failed: refused by the test"}
	}
	review.Request = nil
	answer.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(answer).Encode(review)
}
