#!/usr/bin/env bash
# Previews the demo digest; Ctrl-C ends it.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
swift build -c release --product simpul
exec "$(swift build -c release --show-bin-path)/simpul" serve
