#!/usr/bin/env bash
# Times import and build over 1,000 and 10,000 generated articles, or over the sizes given.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
swift build -c release --product simpul
python3 benchmarks/run.py "$(swift build -c release --show-bin-path)/simpul" "$@"
