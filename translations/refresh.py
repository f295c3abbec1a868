"""Bring the translations up to date: `python translations/refresh.py`.

All texts of the window are written into the .ts files here, where new ones wait to be translated (by hand, or with
`pyside6-linguist`), and what is translated is packed into resources/translations, from where the program takes it.

The pages of the guide are translated in resources/help/LANGUAGE. Once all languages say what the English pages say,
`python translations/refresh.py guide` notes it, and a test tells when an English page has changed since.
"""

import hashlib
import subprocess
import sys
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TOOLS = Path(PySide6.__file__).parent
HELP = ROOT / "resources" / "help"
NOTED = HERE / "guide.txt"
"""The English pages as they were when they were translated."""
LANGUAGES = ("de", "fr", "es", "zh_CN")
"""English has its plurals alone: "1 field", not "1 fields"."""


def update(folder: Path) -> None:
    """Write the texts of the window into the .ts files of this folder; texts that are gone go."""
    sources = sorted((ROOT / "digitdesk" / "ui").rglob("*.py"))
    common = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=T", "-locations", "none", "-no-obsolete", "-silent"]
    english = ["-pluralonly", "-source-language", "en", "-target-language", "en", "-ts", folder / "digitdesk_en.ts"]
    others = ["-source-language", "en", "-ts", *(folder / f"digitdesk_{code}.ts" for code in LANGUAGES)]
    for targets in (english, others):
        subprocess.run([TOOLS / "lupdate", *common, *sources, *targets], check=True)


def release(folder: Path, packed: Path) -> None:
    """Pack each .ts file of a folder for the program."""
    for path in sorted(folder.glob("*.ts")):
        target = packed / f"{path.stem}.qm"
        subprocess.run([TOOLS / "lrelease", "-silent", "-nounfinished", path, "-qm", target], check=True)


def guide_pages() -> dict[str, str]:
    """The English pages that are translated, each with a hash of its text."""
    names = sorted(path.name for path in (HELP / LANGUAGES[0]).glob("*.md"))
    return {name: hashlib.sha256((HELP / name).read_text("utf-8").encode()).hexdigest()[:16] for name in names}


if __name__ == "__main__":
    if sys.argv[1:] == ["guide"]:
        NOTED.write_text("".join(f"{mark} {name}\n" for name, mark in guide_pages().items()), "utf-8")
    update(HERE)
    release(HERE, ROOT / "resources" / "translations")
