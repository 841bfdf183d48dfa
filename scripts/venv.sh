#!/usr/bin/env bash
# Makes the Python environment in which the built site is checked: .venv, with what
# Tests/Site/requirements.txt pins. Quick where it stands already.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=$(python3 --version && sha256sum Tests/Site/requirements.txt)
[ "$(cat .venv/made-of 2> /dev/null)" = "$wanted" ] && exit 0
echo "venv: making .venv"
rm -rf .venv
python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/Site/requirements.txt
echo "$wanted" > .venv/made-of
