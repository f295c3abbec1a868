#!/bin/sh
# Tries the archive for any Linux as a user would, in a home of its own: sh try_tar.sh dist/digitdesk-*.tar.*
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/My programs"
tar -C "$home/My programs" -xf "$1"
folder=$(echo "$home/My programs"/digitdesk-*)
user() { env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }

user sh "$folder/install.sh"
user "$home/.local/bin/digitdesk" --self-test
entry=$home/.local/share/applications/digitdesk.desktop
if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$entry"; fi
grep -q "^Exec=\"$folder/digitdesk\" %F$" "$entry"
test -e "$home/.local/share/icons/hicolor/48x48/apps/digitdesk.png"

user sh "$folder/install.sh" --remove
left=$(find "$home/.local" -name '*digitdesk*')
test -z "$left" || { echo "left behind: $left"; exit 1; }
