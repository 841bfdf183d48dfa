#!/usr/bin/env bash
# Measures how well labelled texts and sentences are read, beside what is asked and what is guarded.
# Options are passed on, such as --errors. Ends with 1 where a figure is under its guard.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
corpus=Tests/Fixtures/corpus/dev seeds=../shared/corpus/seeds least=Tests/Fixtures/minimums
status=0

echo "== $corpus"
"$simpul" evaluate "$corpus" --halves --minimums $least/corpus.json "$@" || status=1
if [ -d "$seeds" ]; then
  echo "== $corpus and $seeds"
  "$simpul" evaluate "$corpus" "$seeds" --minimums $least/corpus.json "$@" || status=1
else
  echo "== $seeds: not here, so left out; the seeds are no part of the repository"
fi
for set in Tests/Fixtures/corpus/*/; do
  [ "$set" = "$corpus/" ] && continue
  limits="$least/corpus-$(basename "$set").json"
  options=("$set")
  if [ -f "$limits" ]; then options+=(--minimums "$limits"); fi
  echo "== $set"
  "$simpul" evaluate "${options[@]}" "$@" || status=1
done
for set in Tests/Fixtures/sentences Tests/Fixtures/sentences/*/; do
  options=(--sentences "$set")
  limits="$least/$(basename "$set").json"
  if [ -f "$limits" ]; then options+=(--minimums "$limits"); fi
  echo "== $set"
  "$simpul" evaluate "${options[@]}" "$@" || status=1
done
exit "$status"
