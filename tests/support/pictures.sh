#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of README.md with the program itself: pictures.sh ROOT
set -eu
root=$1
export QT_QPA_PLATFORM=offscreen HOME XDG_CONFIG_HOME
HOME=$(mktemp -d)
XDG_CONFIG_HOME=$HOME
trap 'rm -rf "$HOME"' EXIT
out=$root/resources/pictures
mkdir -p "$out"
"$root/build/bin/weir" --demo --watch 45 --theme dark --size 1440x900 --language en --picture "$out/live.png"
"$root/build/bin/weir" --demo --design --watch 5 --theme light --size 1440x900 --language en --picture "$out/design.png"
ls -l "$out"
