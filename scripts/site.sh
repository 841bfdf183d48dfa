#!/usr/bin/env bash
# Builds Simpul and, with it, the demo digest into public/.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
"$simpul" import
"$simpul" build
