#!/usr/bin/env bash
# Kills runs, starts two at once, fills disks, takes permissions away and feeds what is far too large,
# and checks that nothing is lost. With --torture at 200 random points, whose SEED is printed, and builds
# after a hundred rows of random edits. Other
# arguments go to pytest: scripts/check-reliability.sh -k limits. SIMPUL may name the program.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh tests >&2

if [ "${1:-}" = --torture ]; then
  shift
  export SIMPUL_KILLS="${KILLS:-200}" SIMPUL_SEED="${SEED:-$RANDOM}" SIMPUL_TORTURE=1
  echo "torture: $SIMPUL_KILLS points, SEED=$SIMPUL_SEED" >&2
  SIMPUL_EDIT_SEQUENCES="${EDITS:-100}" swift test --disable-xctest --filter 'after any edits' 2>&1 \
    | grep -E 'recorded an issue|Test run with' | cut -c1-1000 >&2
fi
scripts/venv.sh
if [ -z "${SIMPUL:-}" ]; then
  swift build --product simpul >&2
  SIMPUL="$(swift build --show-bin-path)/simpul"
fi
export SIMPUL PYTHONDONTWRITEBYTECODE=1
.venv/bin/python -m pytest -c Tests/Reliability/pytest.ini --rootdir Tests/Reliability -n 2 "$@" Tests/Reliability
