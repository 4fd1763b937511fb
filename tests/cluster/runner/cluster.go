// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"time"

	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

// Where everything listens: the network belongs to this run alone.
const (
	serverAddress     = "https://127.0.0.1:6443"
	etcdAddress       = "127.0.0.1:2379"
	etcdPeerAddress   = "127.0.0.1:2380"
	etcdControl       = "127.0.0.1:2381"
	reviewAddress     = "127.0.0.1:9443" // who a token belongs to
	webhookAddress    = "127.0.0.1:9444" // an admission webhook
	advertisedAddress = "10.77.0.1"
)

// cluster is one running control plane and what the controls need to change it.
type cluster struct {
	dir        string
	programs   map[string]*program
	tokens     *tokens
	webhook    *webhook
	definition *definitions
	users      []string
	pki        *pki
	admin      dynamic.Interface
	summary    string // for people: what is in it
}

// startCluster returns a cluster that answers; a non-nil one beside an error is to be stopped all the same.
func startCluster(dir, bin, crds string, users []string) (*cluster, error) {
	p, err := newPKI(dir)
	if err != nil {
		return nil, err
	}
	c := &cluster{dir: dir, pki: p, users: users, programs: map[string]*program{}}
	if err := c.writeFiles(); err != nil {
		return nil, err
	}
	if c.tokens, err = serveTokens(p); err != nil {
		return nil, err
	}
	if c.webhook, err = newWebhook(p); err != nil {
		return nil, err
	}
	if err := c.writeKubeconfigs(); err != nil {
		return nil, err
	}
	if err := c.writeAdminKubeconfig(); err != nil {
		return nil, err
	}
	c.programs["etcd"] = c.etcd(bin)
	c.programs["apiserver"] = c.apiServer(bin)
	c.programs["controller-manager"] = c.controllerManager(bin)
	for _, name := range []string{"etcd", "apiserver"} {
		if err := c.programs[name].start(); err != nil {
			return c, err
		}
	}
	config, err := clientcmd.BuildConfigFromFlags("", p.file("admin.kubeconfig"))
	if err != nil {
		return c, err
	}
	config.QPS, config.Burst = 5000, 5000
	if c.admin, err = dynamic.NewForConfig(config); err != nil {
		return c, err
	}
	if err := c.programs["controller-manager"].start(); err != nil {
		return c, err
	}
	return c, c.fill(config, crds)
}

// fill puts in what a person would have installed.
func (c *cluster) fill(config *rest.Config, crds string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	typed, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	if err := grant(ctx, typed); err != nil {
		return fmt.Errorf("roles: %w", err)
	}
	c.definition = &definitions{client: c.admin, dir: crds}
	count, err := c.definition.installAll(ctx)
	if err != nil {
		return fmt.Errorf("custom resource definitions: %w", err)
	}
	c.summary = fmt.Sprintf("%d custom resource definitions", count)
	return c.listen()
}

func (c *cluster) kubeconfig() string { return filepath.Join(c.dir, "kubeconfig") }

func (c *cluster) writeFiles() error {
	p := c.pki
	if err := p.server("server", "localhost", "kubernetes", "kubernetes.default.svc", "127.0.0.1",
		advertisedAddress, "10.78.0.1"); err != nil {
		return err
	}
	if err := p.client("weir-admin", "system:masters"); err != nil {
		return err
	}
	return p.keyPair("service-account")
}

func (c *cluster) etcd(bin string) *program {
	return &program{
		path: filepath.Join(bin, "etcd"), log: filepath.Join(c.dir, "etcd.log"),
		arguments: []string{"--dir", filepath.Join(c.dir, "etcd"), "--client", etcdAddress, "--peer", etcdPeerAddress,
			"--control", etcdControl},
		ready: func() error { return listens(etcdControl) },
	}
}

func (c *cluster) apiServer(bin string) *program {
	p := c.pki
	return &program{
		path: filepath.Join(bin, "kube-apiserver"), log: filepath.Join(c.dir, "apiserver.log"),
		arguments: []string{
			"--etcd-servers=http://" + etcdAddress,
			"--bind-address=127.0.0.1", "--secure-port=6443", "--advertise-address=" + advertisedAddress,
			"--endpoint-reconciler-type=none", "--enable-aggregator-routing=true",
			"--service-cluster-ip-range=10.78.0.0/16",
			"--tls-cert-file=" + p.file("server.crt"), "--tls-private-key-file=" + p.file("server.key"),
			"--client-ca-file=" + p.file("ca.crt"),
			"--authentication-token-webhook-config-file=" + p.file("review.kubeconfig"),
			"--authentication-token-webhook-version=v1", "--authentication-token-webhook-cache-ttl=0s",
			"--authorization-mode=RBAC", "--allow-privileged=true",
			"--disable-admission-plugins=ServiceAccount",
			"--service-account-issuer=https://kubernetes.default.svc",
			"--service-account-key-file=" + p.file("service-account.pub"),
			"--service-account-signing-key-file=" + p.file("service-account.key"),
			"--shutdown-delay-duration=0s", "--profiling=false",
		},
		ready: func() error { return c.answers("/readyz") },
	}
}

// controllerManager runs what a cluster without nodes needs: owned objects and namespaces go when they should.
func (c *cluster) controllerManager(bin string) *program {
	// As the administrator: the accounts that it would otherwise make for each controller need more controllers.
	config := c.pki.file("admin.kubeconfig")
	return &program{
		path: filepath.Join(bin, "kube-controller-manager"), log: filepath.Join(c.dir, "controller-manager.log"),
		arguments: []string{"--kubeconfig=" + config, "--controllers=garbage-collector-controller,namespace-controller",
			"--leader-elect=false", "--bind-address=127.0.0.1", "--secure-port=10257"},
		ready: func() error { return listens("127.0.0.1:10257") },
	}
}

func (c *cluster) stop() {
	for _, name := range []string{"controller-manager", "apiserver", "etcd"} {
		if one := c.programs[name]; one != nil {
			_ = one.kill()
		}
	}
}

// answers is nil when the API server says 200 there to the administrator.
func (c *cluster) answers(path string) error {
	pair, err := tls.LoadX509KeyPair(c.pki.file("weir-admin.crt"), c.pki.file("weir-admin.key"))
	if err != nil {
		return err
	}
	roots := x509.NewCertPool()
	roots.AddCert(c.pki.cert)
	transport := &http.Transport{TLSClientConfig: &tls.Config{
		RootCAs: roots, Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}}
	defer transport.CloseIdleConnections()
	client := http.Client{Timeout: 5 * time.Second, Transport: transport}
	answer, err := client.Get(serverAddress + path)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(io.LimitReader(answer.Body, 4096))
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s %s", path, answer.Status, text)
	}
	return nil
}

func listens(address string) error {
	connection, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return err
	}
	return connection.Close()
}

// compact makes etcd forget all history up to now, as it does by itself every five minutes.
func compact() error {
	answer, err := http.Post("http://"+etcdControl+"/compact", "", nil)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 4096))
		return fmt.Errorf("compact: %s %s", answer.Status, text)
	}
	return nil
}
