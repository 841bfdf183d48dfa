#!/usr/bin/env bash
# Imports and builds a second time and fails where anything but the working folder changed.
set -euo pipefail
cd "$(dirname "$0")/.."

state() { find content public -type f -printf '%p %s %T@\n' | sort; }

simpul="$(swift build -c release --show-bin-path)/simpul"
before=$(state)
"$simpul" import
"$simpul" build
diff <(echo "$before") <(state) && echo "the second run wrote nothing"
