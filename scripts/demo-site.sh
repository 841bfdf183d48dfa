#!/usr/bin/env bash
# Builds the demo digest from its Markdown in a folder of its own, so that nothing here is touched, and
# prints the folder of the built site. SIMPUL may name the binary; without it the debug one is built.
# SITE_LANGUAGE may be another than the digest's own, OVERLAY a folder with more files of the site.
#
#   scripts/demo-site.sh FOLDER
set -euo pipefail
folder=$(realpath "$1")
cd "$(dirname "$0")/.."

if [ -z "${SIMPUL:-}" ]; then
  swift build --product simpul >&2
  SIMPUL="$(swift build --show-bin-path)/simpul"
fi
cp -R simpul.yaml templates content "$folder/"
if [ -n "${OVERLAY:-}" ]; then cp -R "$OVERLAY/." "$folder/"; fi
if [ -n "${SITE_LANGUAGE:-}" ]; then
  sed -i "s/^language: .*/language: $SITE_LANGUAGE/" "$folder/simpul.yaml"
fi
"$SIMPUL" build --site "$folder" >&2
SIMPUL="$SIMPUL" scripts/search.sh "$folder" >&2
echo "$folder/public"
