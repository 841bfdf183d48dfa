#!/usr/bin/env bash
# Tries installing and publishing: what `make install` puts where, and the workflows. With --heavy
# instead what takes longer: the stand-alone program, the Debian package, web servers, copying tools.
# Other arguments go to pytest: scripts/check-publishing.sh -k manual. SIMPUL may name the program.
set -euo pipefail
cd "$(dirname "$0")/.."

marked="not heavy"
if [ "${1:-}" = --heavy ]; then
  shift
  marked=heavy
  scripts/setup.sh publishing
fi
scripts/setup.sh tests
scripts/venv.sh
if [ -z "${SIMPUL:-}" ]; then
  swift build --product simpul >&2
  SIMPUL="$(swift build --show-bin-path)/simpul"
fi
export SIMPUL PYTHONDONTWRITEBYTECODE=1
.venv/bin/python -m pytest -c Tests/Publishing/pytest.ini --rootdir Tests/Publishing -m "$marked" "$@" Tests/Publishing
