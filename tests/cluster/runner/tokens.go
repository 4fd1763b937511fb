// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"crypto/rand"
	"crypto/tls"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	authentication "k8s.io/api/authentication/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	clientauthentication "k8s.io/client-go/pkg/apis/clientauthentication/v1"
)

// tokens answers the API server's question whom a bearer token belongs to (TokenReview), so that tokens can be
// exchanged and expire while the server runs.
type tokens struct {
	mutex sync.Mutex
	known map[string]issued
}

type issued struct {
	user    string
	expires time.Time // zero: never
}

// expiringLife is short enough that a test sees several tokens.
const expiringLife = 20 * time.Second

func serveTokens(p *pki) (*tokens, error) {
	t := &tokens{known: map[string]issued{}}
	if err := p.server("review", "127.0.0.1"); err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", reviewAddress)
	if err != nil {
		return nil, err
	}
	pair, err := tls.LoadX509KeyPair(p.file("review.crt"), p.file("review.key"))
	if err != nil {
		return nil, err
	}
	secure := tls.NewListener(listener, &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12})
	go func() { _ = http.Serve(secure, http.HandlerFunc(t.review)) }()
	review := kubeconfig{server: "https://" + reviewAddress, ca: p.file("ca.crt")}
	return t, review.write(p.file("review.kubeconfig"))
}

// issue returns a new token of the user; `life` 0: it does not expire.
func (t *tokens) issue(user string, life time.Duration) (string, time.Time) {
	bytes := make([]byte, 24)
	_, _ = rand.Read(bytes)
	token := base64.RawURLEncoding.EncodeToString(bytes)
	one := issued{user: user}
	if life > 0 {
		one.expires = time.Now().Add(life)
	}
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.known[token] = one
	return token, one.expires
}

// revoke makes all tokens of the user unknown.
func (t *tokens) revoke(user string) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	for token, one := range t.known {
		if one.user == user {
			delete(t.known, token)
		}
	}
}

func (t *tokens) review(answer http.ResponseWriter, request *http.Request) {
	var review authentication.TokenReview
	if err := json.NewDecoder(request.Body).Decode(&review); err != nil {
		http.Error(answer, err.Error(), http.StatusBadRequest)
		return
	}
	t.mutex.Lock()
	one, known := t.known[review.Spec.Token]
	t.mutex.Unlock()
	review.Spec = authentication.TokenReviewSpec{}
	review.Status = authentication.TokenReviewStatus{}
	if known && (one.expires.IsZero() || time.Now().Before(one.expires)) {
		review.Status.Authenticated = true
		review.Status.User.Username = one.user
		review.Status.User.Groups = []string{"system:authenticated"}
	}
	answer.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(answer).Encode(review)
}

// credential is what an exec plugin prints for the user.
func (t *tokens) credential(user string) (string, error) {
	token, expires := t.issue(user, expiringLife)
	stamp := meta.NewTime(expires)
	credential := clientauthentication.ExecCredential{
		TypeMeta: meta.TypeMeta{APIVersion: clientauthentication.SchemeGroupVersion.String(), Kind: "ExecCredential"},
		Status:   &clientauthentication.ExecCredentialStatus{Token: token, ExpirationTimestamp: &stamp},
	}
	text, err := json.Marshal(credential)
	if err != nil {
		return "", fmt.Errorf("credential of %s: %w", user, err)
	}
	return string(text), nil
}
