#!/usr/bin/env bash
# Photographs each kind of page of the demo digest, phone and desk, light and dark, into screenshots/.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh tests
scripts/venv.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
SIMPUL_PUBLIC=$(scripts/demo-site.sh "$folder")
export SIMPUL_PUBLIC PYTHONDONTWRITEBYTECODE=1
rm -rf screenshots
.venv/bin/python Tests/Site/screenshots.py screenshots
