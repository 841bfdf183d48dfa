#!/usr/bin/env bash
# Everything that each change has to pass. Closes with the number of tests passed, failed, skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
scripts/lint.sh
log=$(mktemp)
trap 'rm -f "$log"' EXIT

status=0
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build --disable-xctest 2>&1 | tee "$log" | grep -vE '^. (Test|Suite) .*(started|passed)' \
  || status=${PIPESTATUS[0]}

count() { grep -cE "^. Test .*$1" "$log" || true; }
skipped=$(count 'skipped')
failed=$(count 'failed after')
passed=$(count 'passed after')
grep -E '^. Test .*skipped' "$log" || true
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
