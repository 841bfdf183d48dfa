#!/usr/bin/env bash
# Takes away build products, the site's working folder and the built site.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf .build .simpul
find public -mindepth 1 ! -name .gitignore -delete
