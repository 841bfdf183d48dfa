#!/usr/bin/env bash
# Imports, builds and indexes what `make site` made a second time, and fails where anything but the working
# folder changed.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/site.sh

state() { find content public -type f -printf '%p %s %T@\n' | sort; }

simpul="$(swift build -c release --show-bin-path)/simpul"
before=$(state)
"$simpul" import
"$simpul" build
SIMPUL="$simpul" scripts/search.sh .
diff <(echo "$before") <(state) && echo "the second run wrote nothing"
