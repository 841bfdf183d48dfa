#!/usr/bin/env bash
# Puts the readers of what comes from outside, and the writers of it, before inputs that libFuzzer makes,
# SECONDS_EACH for each (60 unless told), or for those given by name. What breaks one is kept as a fixture,
# which `make test` replays.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

seconds="${SECONDS_EACH:-60}"
readers=("$@")
if [ ${#readers[@]} -eq 0 ]; then
  readers=(text html json feed dates front-matter markdown settings knowledge templates syndication)
fi

export SIMPUL_FUZZING=1
# Or the runtime catches the signal before libFuzzer can keep the input.
export SWIFT_BACKTRACE=enable=no
build=.build-fuzz
swift build -c release --scratch-path "$build" --sanitize fuzzer --product fuzzing
fuzzing="$(swift build -c release --scratch-path "$build" --sanitize fuzzer --show-bin-path)/fuzzing"

seeds() {
  case "$1" in
    text | dates) ls Tests/Fixtures/corpus/dev/*.txt Tests/Fixtures/raw/*.txt ;;
    html) ls Tests/Fixtures/corpus/dev/*.html Tests/Fixtures/pages/*.html ;;
    json) ls Tests/Fixtures/corpus/dev/dev-*.json Tests/Fixtures/feeds/*.json | grep -v gold ;;
    front-matter | markdown) find content/articles -name '*.md' ;;
    feed) ls Tests/Fixtures/feeds/*.xml ;;
    settings) ls simpul.yaml templates/words/*.yaml ;;
    knowledge) ls Sources/CEmbeddedFiles/knowledge/*.yaml ;;
    templates) find templates -name '*.mustache' ;;
  esac
  if [ -d "Tests/Fixtures/fuzz-seeds/$1" ]; then ls -d "Tests/Fixtures/fuzz-seeds/$1"/*; fi
}

status=0
for reader in "${readers[@]}"; do
  corpus="$build/corpus/$reader"
  found="Tests/Fixtures/fuzz/$reader"
  mkdir -p "$corpus" "$found"
  seeds "$reader" | while read -r file; do cp "$file" "$corpus/$(basename "$file")"; done
  words="Tests/Fixtures/fuzz-words/$reader.txt"
  dictionary=()
  if [ -f "$words" ]; then dictionary=("-dict=$words"); fi
  echo "$reader: $seconds seconds"
  SIMPUL_FUZZED_READER="$reader" "$fuzzing" "$corpus" "$found" ${dictionary[@]+"${dictionary[@]}"} \
    -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=16384 \
    -artifact_prefix="$found/" -print_final_stats=1 2>"$build/$reader.log" \
    || { status=1; tail -25 "$build/$reader.log"; }
  grep -E '^stat::number_of_executed_units|^Done' "$build/$reader.log" || true
  rmdir "$found" 2>/dev/null || true
done
exit "$status"
