#!/usr/bin/env bash
# Puts Simpul under PREFIX (/usr/local unless told): one program that needs neither this checkout nor
# Swift, its manual, and completions for bash, zsh and fish. Asks for root only where it has to write.
# DESTDIR stands before every path, for those who make packages. SIMPUL may name a program that was
# built already.
#
#   scripts/install.sh [--uninstall]
set -euo pipefail
cd "$(dirname "$0")/.."

prefix=${PREFIX:-/usr/local}
case $prefix in
  /*) ;;
  *) echo "install: PREFIX has to begin with '/', and is '$prefix'" >&2; exit 2 ;;
esac
root=${DESTDIR:-}$prefix
bash_completions=$root/share/bash-completion/completions
fish_completions=$root/share/fish/vendor_completions.d
zsh_completions=$root/share/zsh/${ZSH_FOLDER:-site-functions}
manual=$root/share/man/man1

# Runs a command, as root where nobody else may write below the prefix.
for_root() {
  local place=$root
  while [ ! -e "$place" ]; do place=$(dirname "$place"); done
  if [ -w "$place" ] || [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

place() { for_root mkdir -p "$(dirname "$3")" && for_root install -m "$1" "$2" "$3"; }

if [ "${1:-}" = --uninstall ]; then
  for_root rm -f "$root/bin/simpul" "$bash_completions/simpul" "$fish_completions/simpul.fish" \
    "$zsh_completions/_simpul" "$manual"/simpul.1 "$manual"/simpul-*.1
  echo "install: took Simpul away from $root"
  exit 0
elif [ $# != 0 ]; then
  echo "install: there is no '$1'; the one option is --uninstall" >&2
  exit 2
fi

scripts/setup.sh install
if [ -z "${SIMPUL:-}" ]; then
  # On macOS the system holds Swift's library.
  options=(-c release --product simpul)
  if [ "$(uname)" = Linux ]; then options+=(--static-swift-stdlib); fi
  swift build "${options[@]}"
  SIMPUL="$(swift build "${options[@]}" --show-bin-path)/simpul"
fi

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
strip -o "$made/simpul" "$SIMPUL"
version=$("$made/simpul" --version)
# The day of the last change, so that the same source makes the same pages.
seconds=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2> /dev/null || date +%s)}
day=$(python3 -c "import sys, time; print(time.strftime('%Y-%m-%d', time.gmtime(int(sys.argv[1]))))" "$seconds")
mkdir "$made/manual"
"$made/simpul" --experimental-dump-help | scripts/manual.py "$version" "$day" "$made/manual"
for shell in bash zsh fish; do
  # Read by the shell, never run: bash's begins as if it were a program.
  "$made/simpul" --generate-completion-script $shell | sed '1{/^#!/d;}' > "$made/$shell"
done

place 755 "$made/simpul" "$root/bin/simpul"
place 644 "$made/bash" "$bash_completions/simpul"
place 644 "$made/zsh" "$zsh_completions/_simpul"
place 644 "$made/fish" "$fish_completions/simpul.fish"
for page in "$made"/manual/*; do place 644 "$page" "$manual/$(basename "$page")"; done
echo "install: simpul $version is at $root/bin/simpul"
