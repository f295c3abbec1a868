#!/bin/sh
# Puts DigitDesk into your menu, for you alone: sh install.sh. Away again: sh install.sh --remove.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
applications=$data/applications
bin=$HOME/.local/bin

refresh() {
    for command in "update-desktop-database -q $applications" "update-mime-database $data/mime"; do
        if command -v "${command%% *}" >/dev/null; then $command || true; fi
    done
}

if [ "${1:-}" = --remove ]; then
    rm -f "$applications/digitdesk.desktop" "$data/mime/packages/digitdesk.xml" "$bin/digitdesk"
    rm -f "$data"/icons/hicolor/*/apps/digitdesk.png "$data/icons/hicolor/scalable/apps/digitdesk.svg"
    refresh
    echo "DigitDesk is out of the menu. Its folder $here can be deleted; your own files were not touched."
    exit
fi

mkdir -p "$applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps" "$bin"
sed "s|^Exec=digitdesk|Exec=\"$here/digitdesk\"|" "$here/digitdesk.desktop" >"$applications/digitdesk.desktop"
cp "$here/digitdesk-mime.xml" "$data/mime/packages/digitdesk.xml"
cp "$here/icons/digitdesk.svg" "$data/icons/hicolor/scalable/apps/"
for picture in "$here"/icons/*.png; do
    size=$(basename "$picture" .png)
    mkdir -p "$data/icons/hicolor/${size}x$size/apps"
    cp "$picture" "$data/icons/hicolor/${size}x$size/apps/digitdesk.png"
done
ln -sf "$here/digitdesk" "$bin/digitdesk"
refresh
echo "DigitDesk is in the menu now. Leave the folder $here where it is."
