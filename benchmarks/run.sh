#!/usr/bin/env bash
# Times import and build over 1,000 and 10,000 generated articles, or over the sizes given, then joining
# and linking alone over 10,000 to 100,000.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
# A folder of its own, since the package has another product here.
bench=(-c release --scratch-path .build-bench)
SIMPUL_BENCHMARKS=1 swift build "${bench[@]}" --product linking
linking="$(SIMPUL_BENCHMARKS=1 swift build "${bench[@]}" --show-bin-path)/linking"
python3 benchmarks/run.py "$simpul" "$linking" "$@"
