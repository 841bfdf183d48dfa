#!/usr/bin/env bash
# Measures both halves of the corpus, and what each family of rules is worth, and writes these tables
# of docs/extraction.md anew.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh

swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
corpus=Tests/Fixtures/corpus/dev page=docs/extraction.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Puts a file between the comments of a table.
replace() {
  awk -v name="$1" -v table="$2" '
    $0 ~ "<!-- end of " name " -->" { skipping = 0 }
    !skipping { print }
    $0 ~ "<!-- " name ":" { skipping = 1; while ((getline line < table) > 0) print line }
  ' "$page" >"$work/page"
  cp "$work/page" "$page"
}

{ echo '```' && "$simpul" evaluate "$corpus" --halves | sed '1,/^halves/{/^halves/!d}' && echo '```'; } \
  >"$work/halves"
"$simpul" evaluate "$corpus" --ablation >"$work/texts"
"$simpul" evaluate --sentences Tests/Fixtures/sentences Tests/Fixtures/sentences/*/ --ablation \
  | cut -f 2 >"$work/sentences"
{
  echo '| without | the texts lose | the sentences lose |'
  echo '| --- | --- | --- |'
  paste "$work/texts" "$work/sentences" | sed 's/\t/ | /g; s/.*/| & |/'
} >"$work/ablation"
replace halves "$work/halves"
replace ablation "$work/ablation"
