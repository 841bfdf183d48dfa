#!/usr/bin/env bash
# Reads articles of 1 MiB that say one thing only; a reader that is not linear would take hours.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

while IFS= read -r word; do
  {
    printf 'Kabar Hari Ini\n\nJakarta (Simpul) - Kabar lain menyusul.\n\n'
    head -c 1048000 < <(yes -- "$word" | tr -d "\n")
  } >"$folder/2024-03-05-baris.txt"
  status=0
  timeout 30 "$simpul" extract "$folder/2024-03-05-baris.txt" >/dev/null 2>&1 || status=$?
  # 1: read, and found to hold no body.
  [ "$status" -le 1 ] || { echo "1 MiB of '$word': exit status $status" >&2; exit 1; }
done <Tests/Fixtures/long-lines/words.txt
echo "$(wc -l <Tests/Fixtures/long-lines/words.txt) lines of 1 MiB read"
