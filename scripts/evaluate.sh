#!/usr/bin/env bash
# Measures how well the labelled texts are read; options are passed on, such as --errors.
set -euo pipefail
cd "$(dirname "$0")/.."

swift build -c release --product simpul
simpul="$(swift build -c release --show-bin-path)/simpul"
folders=(Tests/Fixtures/corpus/dev)
if [ -d ../shared/corpus/dev ]; then folders=(../shared/corpus/dev ../shared/corpus/seeds); fi
"$simpul" evaluate "${folders[@]}" "$@"
