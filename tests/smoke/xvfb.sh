#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a display of its own with a small window manager: xvfb.sh WIDTHxHEIGHT PROGRAM [arguments]
set -u
size=$1
shift
folder=$(mktemp -d)
chmod 700 "$folder"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$folder/display" 2>"$folder/xvfb.log" &
xvfb=$!
trap 'kill $xvfb 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
    [ -s "$folder/display" ] && break
    sleep 0.1
done
[ -s "$folder/display" ] || { echo "Xvfb did not start"; cat "$folder/xvfb.log"; exit 1; }
DISPLAY=:$(cat "$folder/display")
export DISPLAY XDG_RUNTIME_DIR=$folder QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=disabled:
unset WAYLAND_DISPLAY
# libxkbcommon-x11 hands strndup() what has no end, within the length that it names: not an error, and not ours.
[ -n "${ASAN_OPTIONS:-}" ] && export ASAN_OPTIONS=$ASAN_OPTIONS:strict_string_checks=0
openbox --sm-disable >"$folder/openbox.log" 2>&1 &
openbox=$!
sleep 0.8
"$@"
code=$?
kill $openbox 2>/dev/null
exit $code
