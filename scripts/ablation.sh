#!/usr/bin/env bash
# Measures what each family of rules is worth and writes the table of docs/extraction.md anew.
set -euo pipefail
cd "$(dirname "$0")/.."

swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$simpul" evaluate Tests/Fixtures/corpus/dev --ablation >"$work/texts"
"$simpul" evaluate --sentences Tests/Fixtures/sentences Tests/Fixtures/sentences/*/ --ablation \
  | cut -f 2 >"$work/sentences"
{
  echo '| without | the texts lose | the sentences lose |'
  echo '| --- | --- | --- |'
  paste "$work/texts" "$work/sentences" | sed 's/\t/ | /g; s/.*/| & |/'
} >"$work/table"
awk -v table="$work/table" '
  /<!-- end of ablation -->/ { skipping = 0 }
  !skipping { print }
  /<!-- ablation:/ { skipping = 1; while ((getline line < table) > 0) print line }
' docs/extraction.md >"$work/page"
cp "$work/page" docs/extraction.md
