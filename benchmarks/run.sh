#!/usr/bin/env bash
# Times import and build over 1,000 and 10,000 generated articles, or over the sizes given, then joining
# and linking alone over 10,000 to 100,000, what reads raw copy, the preview over 10,000, and last the same
# pages by Hugo, in memory and on disk, and by Simpul alone over 100,000. Ends with 1 where a budget is missed.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh install
scripts/venv.sh .tools/bench benchmarks/requirements.txt
# A folder of its own, since the package has other products here; linked as `make install` does.
bench=(-c release --scratch-path .build-bench)
if [ "$(uname)" = Linux ]; then bench+=(--static-swift-stdlib); fi
export SIMPUL_BENCHMARKS=1
for product in simpul linking pages; do swift build "${bench[@]}" --product "$product"; done
programs="$(swift build "${bench[@]}" --show-bin-path)"
simpul="$programs/simpul"
kept=0
python3 benchmarks/run.py "$simpul" "$programs/linking" "$@"
echo
python3 benchmarks/import.py "$simpul" "$@" || kept=1
echo
python3 benchmarks/preview.py "$simpul" || kept=1
echo
python3 benchmarks/peer.py "$simpul" "$programs/pages" .tools/bench/bin/hugo \
  --disk .build-bench --large 100000 "$@" || kept=1
exit "$kept"
