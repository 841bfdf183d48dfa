#!/usr/bin/env bash
# Installs the C libraries that Simpul is built with, and the Python that makes the search's index and
# that tests recount with; after `setup.sh tests` also what the built site is checked with. Quick where
# nothing is missing.
set -euo pipefail

debian=(libcmark-dev libyaml-dev libxml2-dev libutf8proc-dev libmd-dev)
homebrew=(cmark libyaml libxml2 utf8proc)

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if ! command -v swift > /dev/null; then
  echo "setup: Simpul needs Swift 6.3 or later: https://www.swift.org/install" >&2
  exit 3
fi

if command -v dpkg-query > /dev/null; then
  missing=()
  for package in "${debian[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null | grep -qx installed \
      || missing+=("$package")
  done
  command -v python3 > /dev/null || missing+=(python3)
  if [ "${1:-}" = tests ]; then
    command -v chromium > /dev/null || missing+=(chromium fonts-liberation)
    command -v java > /dev/null || missing+=(default-jre-headless)
    command -v jing > /dev/null || missing+=(jing)
  fi
  # Without python3 there is no venv either, and the test for it fails.
  python3 -c 'import ensurepip, venv' 2> /dev/null || missing+=(python3-venv)
  [ ${#missing[@]} = 0 ] && exit 0
  echo "setup: installing ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
elif command -v brew > /dev/null; then
  brew list "${homebrew[@]}" > /dev/null 2>&1 || brew install --quiet "${homebrew[@]}"
  if [ "${1:-}" = tests ]; then
    command -v chromium > /dev/null || brew install --quiet --cask chromium
    command -v jing > /dev/null || brew install --quiet openjdk jing-trang
  fi
else
  echo "setup: install cmark, libyaml, libxml2, utf8proc, libmd and Python 3 with your system's tool" >&2
fi
