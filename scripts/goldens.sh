#!/usr/bin/env bash
# Writes the golden files anew. The run fails on purpose: read the diff, then run `make test`.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh tests

RECORD_GOLDENS=1 swift test --disable-xctest > /dev/null 2>&1 || true
git status --short -- Tests docs
