#!/usr/bin/env bash
# The tests, then what is too slow for each change: whatever is published and installed for real, the whole
# path from an empty checkout, damaged and hostile inputs at length, the sanitizers, the budgets. Goes on
# after a step that failed, and closes with a row for each.
#
#   scripts/test-all.sh [STEP ...]
#
# Without a STEP it takes all, in this order.
set -uo pipefail
cd "$(dirname "$0")/.."

steps=(tests publishing english site twice long-lines spark fuzz sanitize screenshots bench)

run() {
  case "$1" in
    tests) scripts/test.sh ;;
    publishing) scripts/check-publishing.sh --heavy ;;
    english) SITE_LANGUAGE=en scripts/check-site.sh ;;
    site) scripts/site.sh ;;
    twice) scripts/twice.sh ;;
    long-lines) scripts/long-lines.sh ;;
    spark) scripts/check-spark.sh ;;
    fuzz) SECONDS_EACH=20 scripts/fuzz.sh ;;
    sanitize) scripts/sanitize.sh ;;
    screenshots) scripts/screenshots.sh ;;
    bench) benchmarks/run.sh ;;
  esac
}

for step in "$@"; do
  if [[ " ${steps[*]} " != *" $step "* ]]; then
    echo "test-all: no step '$step'; there are ${steps[*]}" >&2
    exit 2
  fi
done
if [ $# -gt 0 ]; then steps=("$@"); fi
rows=()
status=0
for step in "${steps[@]}"; do
  echo "test-all: $step"
  begun=$SECONDS
  if run "$step"; then outcome=passed; else outcome=failed; status=1; fi
  rows+=("$(printf '%-12s %s %3d min' "$step" "$outcome" $(((SECONDS - begun + 30) / 60)))")
done
printf '%s\n' "${rows[@]}"
exit "$status"
