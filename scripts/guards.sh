#!/usr/bin/env bash
# Raises the guards of Tests/Fixtures/minimums to what is reached now; read the diff.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh tests

RECORD_GUARDS=1 swift test --disable-xctest --filter 'as well as (they were|it was)|are found in cleaned texts'
git --no-pager diff --stat -- Tests/Fixtures/minimums
