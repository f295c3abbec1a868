#!/bin/sh
# What Debian's own tools say of the package: sh packaging/linux/check.sh dist/digitdesk_*.deb
set -eu
here=$(cd "$(dirname "$0")" && pwd)
desktop-file-validate "$here/digitdesk.desktop"
appstreamcli validate --no-net "$here/digitdesk.metainfo.xml"
LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l "$here/digitdesk.1" 2>&1 >/dev/null | { ! grep .; }
lintian --fail-on error,warning "$1"
echo "The validators have nothing to say."
