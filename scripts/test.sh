#!/usr/bin/env bash
# Everything that each change has to pass: the code's tests, then the checks of the built demo digest,
# those of installing and publishing, and those of bad disks and bad luck. Closes with what failed, told
# once more, and the number of all that passed, failed, were skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
# The runner's marks before each line are one character each.
export LC_ALL=C.UTF-8

scripts/setup.sh tests
scripts/lint.sh
log=$(mktemp)
checks=$(mktemp)
failures=$(mktemp)
trap 'rm -f "$log" "$checks" "$failures"' EXIT

status=0
swift build --build-tests --explicit-target-dependency-import-check error
swift test --skip-build --disable-xctest 2>&1 | tee "$log" | grep -vE '^. (Test|Suite) .*(started|passed)' \
  || status=${PIPESTATUS[0]}

count() { grep -E "^. Test .*$1" "$log" | grep -cvE '^. Test run with' || true; }
skipped=$(count 'skipped')
failed=$(count 'failed after')
passed=$(count 'passed after')
# Who crashes leaves no line.
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
grep -E '^. Test .*skipped' "$log" || true
grep -E '^. Test .*(recorded an issue|failed after)' "$log" | grep -vE '^. Test run with' >"$failures" || true
# What a crash wrote stands behind the last test that began.
if [ "$status" != 0 ] && [ ! -s "$failures" ]; then tail -20 "$log" >"$failures"; fi
echo "code: $passed passed, $failed failed, $skipped skipped"

SIMPUL="$(swift build --show-bin-path)/simpul"
export SIMPUL
checked() { grep -oE "[0-9]+ $1" "$checks" | tail -1 | grep -oE '[0-9]+' || echo 0; }
for script in check-reliability check-site check-publishing; do
  "scripts/$script.sh" 2>&1 | tee "$checks" || status=${PIPESTATUS[0]}
  passed=$((passed + $(checked passed)))
  failed=$((failed + $(checked '(failed|error)')))
  skipped=$((skipped + $(checked skipped)))
  grep -E '^(FAILED|ERROR) ' "$checks" >>"$failures" || true
done
if [ -s "$failures" ]; then
  echo "What failed:"
  cut -c1-500 "$failures" | head -40
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
