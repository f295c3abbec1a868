#!/bin/sh
# What Debian's own tools say of the package: sh packaging/linux/check.sh dist/digitdesk_*.deb
set -eu
here=$(cd "$(dirname "$0")" && pwd)
desktop-file-validate "$here/digitdesk.desktop"
appstreamcli validate --no-net "$here/digitdesk.metainfo.xml"
page=$(mktemp)
dpkg-deb --fsys-tarfile "$1" | tar -xO ./usr/share/man/man1/digitdesk.1.gz | gzip -d >"$page"
LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null | { ! grep .; }
rm "$page"
lintian --fail-on error,warning "$1"
echo "The validators have nothing to say."
