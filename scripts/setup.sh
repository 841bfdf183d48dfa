#!/usr/bin/env bash
# Installs the C libraries that Simpul is built with, and the Python that makes the search's index and
# that tests recount with. After `setup.sh tests` also what the built site and a desk's day are checked
# with, after `setup.sh install` what a program that stands alone is linked with, after `setup.sh deb`
# what makes a Debian package, after `setup.sh publishing` the servers, shells and tools that publishing
# is tried with. Quick where nothing is missing.
set -euo pipefail

debian=(libcmark-dev libyaml-dev libxml2-dev libutf8proc-dev libmd-dev libxxhash-dev)
homebrew=(cmark libyaml libxml2 utf8proc xxhash)

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! command -v swift > /dev/null; then
  echo "setup: Simpul needs Swift 6.3 or later: https://www.swift.org/install" >&2
  exit 3
fi

is_installed() { dpkg-query -W -f='${db:Status-Status}\n' "$@" 2> /dev/null | grep -qx installed; }

# Adds a package to the missing ones where its program is not found: `needs PROGRAM PACKAGE...`.
needs() { command -v "$1" > /dev/null || [ -x "/usr/sbin/$1" ] || missing+=("${@:2}"); }

# Installs without starting what is a server: it would take port 80 of this machine.
install_quietly() {
  local policy=/usr/sbin/policy-rc.d
  if [ -e "$policy" ]; then policy=; else
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" > /dev/null
    as_root chmod 755 "$policy"
  fi
  local status=0
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" > /dev/null || status=$?
  [ -z "$policy" ] || as_root rm -f "$policy"
  return $status
}

if command -v dpkg-query > /dev/null; then
  missing=()
  for package in "${debian[@]}"; do is_installed "$package" || missing+=("$package"); done
  needs git git
  needs pkg-config pkg-config
  needs python3 python3
  if [ "${1:-}" = tests ]; then
    # Of Chromium the part that draws pages without a window, in which checks take half the time.
    command -v chromium-headless-shell chromium google-chrome > /dev/null \
      || missing+=(chromium-headless-shell fonts-liberation)
    needs java default-jre-headless
    needs jing jing
    needs mandoc mandoc
    needs nginx nginx-light
  fi
  if [ "${1:-}" = install ] || [ "${1:-}" = publishing ]; then
    needs strip binutils
    is_installed libcurl4-openssl-dev libcurl4-gnutls-dev || missing+=(libcurl4-openssl-dev)
  fi
  if [ "${1:-}" = deb ] || [ "${1:-}" = publishing ]; then
    needs chrpath chrpath
    needs dpkg-shlibdeps dpkg-dev
    needs xz xz-utils
  fi
  if [ "${1:-}" = publishing ]; then
    for program in caddy fakeroot fish git lintian mandoc rclone rsync zsh; do
      needs $program $program
    done
    needs groff groff-base
    needs man man-db
  fi
  # Without python3 there is no venv either, and the test for it fails.
  python3 -c 'import ensurepip, venv' 2> /dev/null || missing+=(python3-venv)
  [ ${#missing[@]} = 0 ] && exit 0
  echo "setup: installing ${missing[*]}"
  as_root apt-get update -qq
  install_quietly "${missing[@]}"
elif command -v brew > /dev/null; then
  brew list "${homebrew[@]}" > /dev/null 2>&1 || brew install --quiet "${homebrew[@]}"
  if [ "${1:-}" = tests ]; then
    command -v chromium > /dev/null || brew install --quiet --cask chromium
    command -v jing > /dev/null || brew install --quiet openjdk jing-trang
    command -v mandoc > /dev/null || brew install --quiet mandoc
  fi
else
  echo "setup: install cmark, libyaml, libxml2, utf8proc, libmd, xxhash and Python 3 with your system's tool" >&2
fi
