# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: which Debian packages Weir needs, and how they are installed.

BUILD_PACKAGES="build-essential cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev
    qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    nlohmann-json3-dev libyaml-dev libexpected-dev libcpp-httplib-dev libssl-dev zlib1g-dev
    libfontconfig-dev libmimalloc-dev fonts-dejavu-core fonts-noto-cjk fontconfig ca-certificates"
TEST_PACKAGES="git python3 python3-yaml xvfb xauth xdotool openbox x11-utils imagemagick dbus dbus-daemon openssl curl
    desktop-file-utils appstream libxml2-utils binutils iproute2 poppler-utils"
ANALYSIS_PACKAGES="clang libclang-rt-14-dev"

# Prints the packages of the arguments that are not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null | awk '$2 == "installed" { print $1 }')
    local package
    for package in "$@"; do
        grep -qxF "$package" <<<"$installed" || printf '%s ' "$package"
    done
}

# Installs what is missing of the arguments, or says what is needed and stops.
install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if pkg-config --exists Qt6Core 2>/dev/null || command -v qmake6 >/dev/null; then
            return 0
        fi
        echo "Weir installs its packages by itself on Debian 12 only. On this system install the equivalents of:" >&2
        printf '  %s\n' "$@" >&2
        exit 1
    fi
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    echo "Weir needs these packages, which are installed now: $missing"
    local as_root=""
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Neither root nor sudo is at hand. Install them as root and run this again:" >&2
            echo "  apt-get install --no-install-recommends $missing" >&2
            exit 1
        fi
        as_root="sudo"
    fi
    # shellcheck disable=SC2086
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing \
            >/dev/null 2>&1; then
        $as_root apt-get update -qq
        # shellcheck disable=SC2086
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing \
            >/dev/null || { echo "The packages could not be installed: $missing" >&2; exit 1; }
    fi
}
