#!/usr/bin/env bash
# Makes the search's index over the pages that a build put into FOLDER/public, and publishes it by one
# more build. Does nothing where the index is of these pages already. Without FOLDER it builds the demo
# digest first. SIMPUL may name the binary; without it the release one is taken.
#
#   scripts/search.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh
if [ -z "${SIMPUL:-}" ]; then
  swift build -c release --product simpul
  SIMPUL="$(swift build -c release --show-bin-path)/simpul"
fi
if [ $# = 0 ]; then "$SIMPUL" build; fi
work=$(realpath "${1:-.}")/.simpul
public=${work%/.simpul}/public
if [ ! -f "$work/searched-pages" ]; then
  echo "search: no site was built in $public" >&2
  exit 1
fi

requirements=scripts/search-requirements.txt
made_of=$(cat "$work/searched-pages" && sha256sum < "$requirements")
if [ "$(cat "$work/search/made-of" 2> /dev/null)" = "$made_of" ]; then
  echo "search: the index is of these pages already"
  exit 0
fi

scripts/venv.sh .tools/search "$requirements"
new=$work/search-new
rm -rf "$new"
.tools/search/bin/python -m pagefind --site "$public" --output-path "$new/pagefind" --quiet
# Search boxes of Pagefind's own, which the theme has no use for.
rm -f "$new"/pagefind/pagefind-{component-ui,modular-ui,ui,highlight}.*
echo "$made_of" > "$new/made-of"
# Moved as a whole, so that no build and no preview sees half an index.
rm -rf "$work/search-old"
if [ -d "$work/search" ]; then mv "$work/search" "$work/search-old"; fi
mv "$new" "$work/search"
rm -rf "$work/search-old"
"$SIMPUL" build --site "${work%/.simpul}"
