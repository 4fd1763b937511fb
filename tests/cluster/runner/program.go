// SPDX-License-Identifier: GPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// program is one process of the control plane; it can be started again after it was stopped.
type program struct {
	path      string
	arguments []string
	log       string
	ready     func() error

	mutex   sync.Mutex
	command *exec.Cmd
	ended   chan struct{}
}

// start returns when the process answers. Its end before that, or a minute without an answer, is an error with the
// last words of its log.
func (p *program) start() error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.command != nil {
		return fmt.Errorf("%s runs already", filepath.Base(p.path))
	}
	log, err := os.OpenFile(p.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer log.Close()
	command := exec.Command(p.path, p.arguments...)
	command.Stdout, command.Stderr = log, log
	// A signal from the terminal is for the command beside the cluster.
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := command.Start(); err != nil {
		return err
	}
	ended := make(chan struct{})
	go func() {
		_ = command.Wait()
		close(ended)
	}()
	p.command, p.ended = command, ended
	deadline := time.Now().Add(time.Minute)
	for {
		err := p.ready()
		if err == nil {
			return nil
		}
		select {
		case <-ended:
			p.command = nil
			return fmt.Errorf("%s ended: %s", filepath.Base(p.path), p.lastWords())
		case <-time.After(50 * time.Millisecond):
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%s does not answer (%w): %s", filepath.Base(p.path), err, p.lastWords())
		}
	}
}

// stop lets the process close what it has open, and kills it after five seconds.
func (p *program) stop() error { return p.end(syscall.SIGTERM) }

// kill leaves it no time.
func (p *program) kill() error { return p.end(syscall.SIGKILL) }

func (p *program) end(signal syscall.Signal) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.command == nil {
		return fmt.Errorf("%s does not run", filepath.Base(p.path))
	}
	_ = p.command.Process.Signal(signal)
	select {
	case <-p.ended:
	case <-time.After(5 * time.Second):
		_ = p.command.Process.Kill()
		<-p.ended
	}
	p.command = nil
	return nil
}

func (p *program) lastWords() string {
	text, err := os.ReadFile(p.log)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return strings.Join(lines[max(0, len(lines)-8):], "\n")
}
