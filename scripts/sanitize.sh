#!/usr/bin/env bash
# Runs the tests under the sanitizers: thread (races between tasks), address (memory that is not one's own)
# and leaks (memory of the C libraries that is never given back, over the tests of those who own it).
#
#   scripts/sanitize.sh [thread | address | leaks] [FILTER]
#
# Each has a build of its own beside the usual one, and leaves out the tests of how long something takes;
# FILTER is a name of tests, as `swift test` takes it.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh tests

kinds=(thread address leaks)
if [ $# -gt 0 ]; then kinds=("$1"); fi
filter=${2:-}
# Else the runtime takes the signals that sanitizers end a program with.
export SWIFT_BACKTRACE=enable=no
# Foundation keeps what it once made, and Swift's texts hide their addresses from whoever looks for leaks:
# so only what one of these libraries allocated counts.
owners='lib(cmark|yaml|xml2|utf8proc)'
owning_tests='MarkedYAMLTests|HTMLRenderingTests|ArticleParsingTests|DigestModelTests'

tested() {
  local build=$1 sanitizer=$2 names=${3:-}
  swift build --build-tests --scratch-path "$build" --sanitize "$sanitizer" >&2
  local tests
  tests="$(swift build --scratch-path "$build" --sanitize "$sanitizer" --show-bin-path)/simpulPackageTests.xctest"
  "$tests" --testing-library swift-testing ${names:+--filter "$names"} --skip LongLineTests
}

# Whether races are told where they are marked, and nowhere else.
finds_races() {
  local folder marked told
  folder=$(mktemp -d)
  swiftc -g -sanitize=thread -o "$folder/program" Tests/Sanitizing/racing.swift
  TSAN_OPTIONS="exitcode=0 log_path=$folder/report" "$folder/program"
  marked=$(grep -n '// races$' Tests/Sanitizing/racing.swift | cut -d: -f1)
  told=$(scripts/races.py "$folder"/report.* | grep -oE 'racing.swift:[0-9]+' | cut -d: -f2 | sort -nu || true)
  rm -r "$folder"
  [ "$told" = "$marked" ] || { echo "sanitize: races are told in lines $told, not $marked" >&2; return 1; }
}

run_thread() {
  local folder failed=0
  finds_races
  folder=$(mktemp -d)
  TSAN_OPTIONS="exitcode=0 log_path=$folder/report" told .build-tsan thread "$filter" || failed=1
  # Some tests may have none to tell of.
  touch "$folder/report.none"
  scripts/races.py "$folder"/report.* || { echo "sanitize: the reports stand in $folder"; return 1; }
  rm -r "$folder"
  return $failed
}

# What the tests came to; of those that failed what is wrong, with the whole in a file.
told() {
  local log
  log=$(mktemp)
  if tested "$@" > "$log" 2>&1; then
    grep 'Test run with' "$log" | tail -1
    rm "$log"
  else
    grep -E '^✘|Sanitizer|error:' "$log" | cut -c1-300 | head -40
    echo "sanitize: all of it stands in $log"
    return 1
  fi
}

# The allocations in a leak report that one of the libraries asked for.
leaked() { grep -E '^ +#1 ' "$1" | grep -oE "$owners" | sort | uniq -c || true; }

run_leaks() {
  local report
  report=$(mktemp)
  # shellcheck disable=SC2046
  clang -fsanitize=address -g -o "$report.program" Tests/Sanitizing/leaking.c \
    $(pkg-config --cflags --libs libcmark libxml-2.0 yaml-0.1) -lutf8proc 2> "$report"
  ASAN_OPTIONS=detect_leaks=1 "$report.program" > /dev/null 2> "$report" || true
  if [ "$(leaked "$report" | wc -l)" != 4 ]; then
    echo "sanitize: leaks of the C libraries are not found on this machine" >&2
    tail -20 "$report" >&2
    return 1
  fi
  ASAN_OPTIONS=detect_leaks=1 LSAN_OPTIONS=exitcode=0:max_leaks=0 \
    tested .build-asan address "${filter:-$owning_tests}" > "$report.log" 2> "$report" \
    || { grep '^✘' "$report.log"; tail -20 "$report"; return 1; }
  grep 'Test run with' "$report.log" "$report" -h | tail -1
  if [ -n "$(leaked "$report")" ]; then
    leaked "$report"
    grep -E -A12 "^ +#1 .*$owners" "$report" | head -60
    return 1
  fi
  rm -f "$report"*
}

for kind in "${kinds[@]}"; do
  echo "sanitize: $kind"
  case "$kind" in
    thread) run_thread ;;
    address) ASAN_OPTIONS=detect_leaks=0 told .build-asan address "$filter" ;;
    leaks) run_leaks ;;
    *) echo "sanitize: thread, address or leaks" >&2; exit 2 ;;
  esac
done
