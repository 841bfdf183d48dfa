#!/usr/bin/env bash
# Checks what the compiler does not: form, one-way imports, and that no stage reads the machine.
set -euo pipefail
cd "$(dirname "$0")/.."

swift format lint --strict --recursive Package.swift Sources Tests

# Time, locale and environment are arguments everywhere below the command line.
stages=$(ls -d Sources/*/ | grep -vE '/(simpul|SiteFiles|PreviewServer|C[A-Z][A-Za-z]*)/$')
leaks='\bDate\(\)|\.current\b|ProcessInfo|CommandLine|getenv\('
# shellcheck disable=SC2086
if grep -rnE "$leaks" $stages --include='*.swift'; then
  echo "lint: a stage reads the clock, the locale or the environment; pass it in" >&2
  exit 1
fi

# Escapes from the type system and swallowed errors.
if grep -rnE '\btry\?|@unchecked|nonisolated\(unsafe\)|catch \{ *\}|fatalError\(' Sources \
  --include='*.swift'; then
  echo "lint: handle the error or say why it can't happen" >&2
  exit 1
fi
