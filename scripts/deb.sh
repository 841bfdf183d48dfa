#!/usr/bin/env bash
# Makes a Debian package of Simpul for the machine's own release and architecture, and prints its path:
# the program, its manual and completions, settings for web servers. Without FOLDER it goes to .build/deb.
# SIMPUL may name a program that install.sh built already.
#
#   scripts/deb.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh deb >&2
folder=${1:-.build/deb}
mkdir -p "$folder"
folder=$(realpath "$folder")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/debian/simpul
seconds=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2> /dev/null || date +%s)}
export SOURCE_DATE_EPOCH=$seconds

PREFIX=/usr DESTDIR=$root ZSH_FOLDER=vendor-completions scripts/install.sh >&2
version=$("$root/usr/bin/simpul" --version)
# All libraries are the system's; none stands beside the program.
chrpath --delete "$root/usr/bin/simpul" > /dev/null
gzip -9n "$root"/usr/share/man/man1/*.1

about=$root/usr/share/doc/simpul
install -D -m 644 packaging/debian/copyright "$about/copyright"
install -D -m 644 -t "$about/examples" docs/servers/*
install -m 644 CHANGELOG.md "$about/NEWS.md"
cp packaging/debian/control "$work/debian/control"
cat > "$work/debian/changelog" << END
simpul ($version) unstable; urgency=medium

  * What users notice is told in /usr/share/doc/simpul/NEWS.md.gz.

 -- $(sed -n 's/^Maintainer: //p' packaging/debian/control)  $(date -u -R -d "@$seconds")
END
install -m 644 "$work/debian/changelog" "$about/changelog"
gzip -9n "$about/changelog" "$about/NEWS.md"

cd "$work"
dpkg-shlibdeps -Tdebian/substvars "$root/usr/bin/simpul"
mkdir "$root/DEBIAN"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
dpkg-gencontrol -psimpul -P"$root" -Tdebian/substvars > /dev/null
chmod -R u=rwX,go=rX "$root"
dpkg-deb --root-owner-group -Zxz --build "$root" "$folder" >&2
echo "$folder/simpul_${version}_$(dpkg --print-architecture).deb"
