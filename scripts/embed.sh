#!/usr/bin/env bash
# Writes the list of the files that the binary carries: language packs, knowledge, default theme, and
# what a new site starts with. Its workflow is the repository's own, under a name without a dot.
# Run it after one of them was added, renamed or removed; a changed one is compiled in by itself.
set -euo pipefail
export LC_ALL=C

cd "$(dirname "$0")/../Sources/CEmbeddedFiles"
files=$(
  { find language knowledge starter -type f; echo starter/publish.yml; cd ../..; find templates -type f; } |
    sed '/\/\./d' | sort
)
entries=""
count=0

exec > embedded.c
echo '// Written by scripts/embed.sh: do not change by hand.'
echo '#include "CEmbeddedFiles.h"'
for file in $files; do
  case $file in
    templates/*) source=../../$file ;;
    starter/publish.yml) source=../../.github/workflows/publish.yml ;;
    *) source=$file ;;
  esac
  printf '\nstatic const unsigned char file_%d[] = {\n#embed "%s" suffix(,)\n0};\n' $count "$source"
  entries+="  {\"$file\", file_$count, sizeof file_$count - 1},"$'\n'
  count=$((count + 1))
done
printf '\nstatic const SimpulEmbeddedFile files[] = {\n%s  {0, 0, 0},\n};\n\n' "$entries"
echo 'const SimpulEmbeddedFile *simpul_embedded_files(void) { return files; }'
echo "unsigned long simpul_embedded_file_count(void) { return $count; }"
