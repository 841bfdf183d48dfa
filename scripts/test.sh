#!/usr/bin/env bash
# Everything that each change has to pass: the code's tests, then the checks of the built demo digest,
# those of installing and publishing, and those of bad disks and bad luck. Closes with the number of all
# that passed, failed, were skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh tests
scripts/lint.sh
log=$(mktemp)
checks=$(mktemp)
trap 'rm -f "$log" "$checks"' EXIT

status=0
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build --disable-xctest 2>&1 | tee "$log" | grep -vE '^. (Test|Suite) .*(started|passed)' \
  || status=${PIPESTATUS[0]}

count() { grep -cE "^. Test .*$1" "$log" || true; }
skipped=$(count 'skipped')
failed=$(count 'failed after')
passed=$(count 'passed after')
# Who crashes leaves no line.
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
grep -E '^. Test .*skipped' "$log" || true
echo "code: $passed passed, $failed failed, $skipped skipped"

SIMPUL="$(swift build --show-bin-path)/simpul"
export SIMPUL
checked() { grep -oE "[0-9]+ $1" "$checks" | tail -1 | grep -oE '[0-9]+' || echo 0; }
for script in check-reliability check-site check-publishing; do
  "scripts/$script.sh" 2>&1 | tee "$checks" || status=${PIPESTATUS[0]}
  passed=$((passed + $(checked passed)))
  failed=$((failed + $(checked '(failed|error)')))
  skipped=$((skipped + $(checked skipped)))
done
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
