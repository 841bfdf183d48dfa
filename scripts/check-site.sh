#!/usr/bin/env bash
# Builds the demo digest elsewhere and checks what came out: markup, accessibility, feeds, data, weight.
# Arguments go to pytest: scripts/check-site.sh -k feeds. Closes with how many checks passed.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh tests
scripts/venv.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ -z "${SIMPUL:-}" ]; then
  swift build --product simpul >&2
  SIMPUL="$(swift build --show-bin-path)/simpul"
fi
export SIMPUL
SIMPUL_PUBLIC=$(OVERLAY=Tests/Site/desk scripts/demo-site.sh "$folder")
export SIMPUL_PUBLIC PYTHONDONTWRITEBYTECODE=1
.venv/bin/python -m pytest -c Tests/Site/pytest.ini --rootdir Tests/Site --numprocesses "${WORKERS:-2}" "$@" Tests/Site
