// SPDX-License-Identifier: GPL-3.0-or-later

// Command etcd is one member of etcd without durability, for tests: its data need not outlive the machine, only the
// process. `POST /compact` on the control address forgets all history up to now, which etcd does by itself only once
// in five minutes.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"syscall"
	"time"

	pb "go.etcd.io/etcd/api/v3/etcdserverpb"
	"go.etcd.io/etcd/server/v3/embed"
	"go.etcd.io/etcd/server/v3/etcdserver"
)

func main() {
	dir := flag.String("dir", "", "data folder")
	client := flag.String("client", "127.0.0.1:2379", "address for clients")
	peer := flag.String("peer", "127.0.0.1:2380", "address for peers (there are none)")
	control := flag.String("control", "127.0.0.1:2381", "address of /compact")
	flag.Parse()
	if err := run(*dir, *client, *peer, *control); err != nil {
		log.Fatal(err)
	}
}

func run(dir, client, peer, control string) error {
	config := embed.NewConfig()
	config.Dir = dir
	config.LogLevel = "error"
	config.UnsafeNoFsync = true
	clients := url.URL{Scheme: "http", Host: client}
	peers := url.URL{Scheme: "http", Host: peer}
	config.ListenClientUrls, config.AdvertiseClientUrls = []url.URL{clients}, []url.URL{clients}
	config.ListenPeerUrls, config.AdvertisePeerUrls = []url.URL{peers}, []url.URL{peers}
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	member, err := embed.StartEtcd(config)
	if err != nil {
		return err
	}
	defer member.Close()
	select {
	case <-member.Server.ReadyNotify():
	case err := <-member.Err():
		return err
	case <-time.After(time.Minute):
		return fmt.Errorf("etcd is not ready after a minute")
	}

	http.HandleFunc("/compact", func(answer http.ResponseWriter, request *http.Request) {
		revision, err := compact(request, member.Server)
		if err != nil {
			http.Error(answer, err.Error(), http.StatusInternalServerError)
			return
		}
		fmt.Fprintln(answer, revision)
	})
	go func() { log.Fatal(http.ListenAndServe(control, nil)) }()

	end := make(chan os.Signal, 1)
	signal.Notify(end, syscall.SIGTERM, syscall.SIGINT)
	select {
	case <-end:
		return nil
	case err := <-member.Err():
		return err
	}
}

// compact forgets what came before the present revision, which it returns.
func compact(request *http.Request, server *etcdserver.EtcdServer) (int64, error) {
	revision := server.KV().Rev()
	_, err := server.Compact(request.Context(), &pb.CompactionRequest{Revision: revision, Physical: true})
	return revision, err
}
