#!/usr/bin/env bash
# Makes a Python environment with what a file of requirements pins; quick where it stands already.
# Without arguments: .venv, in which the built site is checked.
#
#   scripts/venv.sh [FOLDER REQUIREMENTS]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-.venv}
requirements=${2:-Tests/Site/requirements.txt}

wanted=$(python3 --version && sha256sum "$requirements")
[ "$(cat "$folder/made-of" 2> /dev/null)" = "$wanted" ] && exit 0
echo "venv: making $folder" >&2
rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
python3 -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements"
echo "$wanted" > "$folder/made-of"
