#!/usr/bin/env bash
# Builds Simpul and, with it, the demo digest and its search index into public/.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
swift build -c release --product simpul
SIMPUL="$(swift build -c release --show-bin-path)/simpul"
"$SIMPUL" import
"$SIMPUL" build
SIMPUL="$SIMPUL" scripts/search.sh .
