"""The translations: every text of the window is in them, all of them are finished, and they fit their texts."""

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

from digitdesk.ui.language import LANGUAGES
from digitdesk.ui.sentences import SENTENCES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
UI = sorted(path for path in (ROOT / "digitdesk" / "ui").rglob("*.py") if path.name != "selftest.py")
COMMANDS = {"__main__", "checkup", "cli", "table_options"} | {
    f"{name}_command" for name in ("adapt", "batch", "export", "form")
}
DOCUMENTS = {"annotate", "explain", "exports", "report"}
"""The command line, and the documents that are written for others, speak English."""
BELOW = sorted(
    path
    for path in (ROOT / "digitdesk").rglob("*.py")
    if "ui" not in path.parts and path.stem not in COMMANDS | DOCUMENTS | {"onnxfile", "schema"}
)
INNER = {
    "No scheduler answers at {} ({}): start one with `dask scheduler`, or mend the address.",
    "The scheduler at {} has no workers: start some with `dask worker {}`.",
    "The scheduler was lost: start it again. With --project, --resume goes on where this ended.",
    "The workers are not ready for DigitDesk ({}): install the same version on all of them.",
    "The workers have DigitDesk {} and not {}: install the same.",
    "none is named",
    "the other side has ended",
    "Kept drawings.digitdesk",
    "row a form",
    "nobody has caught this",
    "DigitDesk {}, Python {}, Qt {}",
    "ONNX Runtime",
    "Python {}",
    "Qt {}",
    "0,1,2,3,4,5,6,7,8,9,not a digit",
    "not a digit",
    "accept many",
    "begin audit",
    "check digits",
    "Checked digits, exported by DigitDesk",
    "digitdesk form",
    "left out",
    "no page is so large",
    "not unsigned bytes",
    "text-align: left; padding: {}px;",
    "the pixels break off",
    "{} of {}",
    "DigitDesk {}",
    "could not decode",
    "disk i/o",
    "disk is full",
    "not a database",
    "unable to open",
    "unsupported file format",
}
"""Texts that are not translated: names, what SQLite says, what only the log or the command line tells."""
CALLS = {"tr", "translate", "QT_TRANSLATE_NOOP", "T"}
TEXT = re.compile(r"[A-Za-z]{2}[,:;.]? [A-Za-z{\"(]|[})\"\]] [a-z]{2}")
CODE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|JOIN|WHERE|BETWEEN|BEGIN|PRAGMA|ORDER|AND|FROM|reading\.\w+)\b|^<|^(\w+\[)?tuple"
)
PLACE = re.compile(r"%L?n|%\d|\{\w*\}")


class Entry(NamedTuple):
    """A text in a .ts file."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    state: str


@cache
def entries(path: Path) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            context.findtext("name", ""),
            message.findtext("source", ""),
            tuple(form.text or "" for form in translation.findall("numerusform")) or (translation.text or "",),
            message.get("numerus") == "yes",
            translation.get("type", ""),
        )
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    )


def texts(path: Path) -> Counter[tuple[str, str, bool]]:
    return Counter((entry.context, entry.source, entry.plural) for entry in entries(path))


def ts(language: str) -> Path:
    return FOLDER / f"digitdesk_{language}.ts"


def literal(node: ast.AST) -> str | None:
    """The text of a literal, with {} for each value in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{\w+\}", "{}", node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join("{}" if isinstance(part, ast.FormattedValue) else literal(part) or "" for part in node.values)
    return None


def called(node: ast.AST) -> str:
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", getattr(function, "id", ""))


def loose_texts(path: Path) -> Iterator[str]:
    """Texts with spaces in a file that are no docstrings, no code, and not handed to a translating function."""
    skipped: set[ast.AST] = set()
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Expr) and literal(node.value) is not None:
            skipped.add(node.value)
        if isinstance(node, ast.JoinedStr):
            skipped |= {part for part in node.values if isinstance(part, ast.Constant)}
        if called(node) in CALLS:
            skipped |= set(ast.walk(node)) - {node}
        text = literal(node)
        if text and TEXT.search(text) and not CODE.search(text):
            yield text


def marked_texts(path: Path) -> Iterator[str]:
    """The texts that a file hands to translating functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and called(node) in CALLS and node.args:
            given = node.args[1] if called(node) in CALLS - {"tr"} and len(node.args) > 1 else node.args[0]
            if isinstance(given, ast.Constant):
                yield given.value


def refresher():
    spec = importlib.util.spec_from_file_location("refresh", FOLDER / "refresh.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_translations_have_just_the_texts_of_the_window(tmp_path: Path) -> None:
    """Else run translations/refresh.py."""
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, tmp_path)
    refresher().update(tmp_path)
    for language in LANGUAGES:
        assert texts(tmp_path / ts(language).name) == texts(ts(language))


@pytest.mark.parametrize("path", UI, ids=lambda path: path.relative_to(ROOT / "digitdesk").as_posix())
def test_every_text_is_found_where_it_is_written(path: Path) -> None:
    """What lupdate does not understand it passes over without a word: texts in f-strings, calls in arguments."""
    known = {entry.source for entry in entries(ts("de"))}
    assert not set(marked_texts(path)) - known


@pytest.mark.parametrize("path", UI, ids=lambda path: path.relative_to(ROOT / "digitdesk").as_posix())
def test_no_text_is_left_untranslated(path: Path) -> None:
    below = {re.sub(PLACE, "{}", sentence) for sentence in SENTENCES}
    assert not set(loose_texts(path)) - INNER - below


def test_texts_are_looked_up_where_lupdate_has_put_them() -> None:
    """`page.tr` would look in the page's class, and lupdate writes "page"."""
    receivers = {
        ast.unparse(node.func.value)
        for path in UI
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
    }
    assert receivers == {"self", "plural"}


def test_every_sentence_of_the_other_rooms_is_known_and_no_other() -> None:
    said = {text for path in BELOW for text in loose_texts(path)} - INNER
    known = {re.sub(PLACE, "{}", sentence) for sentence in SENTENCES}
    assert not said - known, "put these into ui/sentences.py"
    single = {sentence for sentence in known if not TEXT.search(sentence)}  # words, whose like is everywhere
    assert not known - said - single, "nobody says these any more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    assert not [
        entry for entry in entries(ts(language)) if entry.state or not all(form.strip() for form in entry.forms)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_hold_what_their_texts_hold(language: str) -> None:
    """Values in braces, underlined letters, dots that announce a dialog, and spaces at the ends."""
    for entry in entries(ts(language)):
        for form in entry.forms:
            places = Counter(PLACE.findall(form)), Counter(PLACE.findall(entry.source))
            if entry.plural:  # "one file" may do without the number
                places = Counter(places[0]) - Counter(["%Ln"]), Counter(places[1]) - Counter(["%Ln"])
            assert places[0] == places[1], form
            assert form.count("&") == entry.source.count("&"), form
            assert form.endswith("…") == entry.source.endswith("…") or "…(&" in form, form
            assert form.startswith(" ") == entry.source.startswith(" "), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_packed_is_what_is_translated(language: str) -> None:
    """Else run translations/refresh.py."""
    packed = QTranslator()
    assert packed.load(f"digitdesk_{language}", str(ROOT / "resources" / "translations"))
    for entry in entries(ts(language)):
        several = [
            packed.translate(entry.context, entry.source, "", count) for count in ((1, 2) if entry.plural else (-1,))
        ]
        assert several[0] == entry.forms[0]
        assert set(several) <= set(entry.forms)


GUIDE = FOLDER.parent / "resources" / "help"
TRANSLATED = sorted(path.name for path in (GUIDE / "de").glob("*.md"))
LINK = re.compile(r"\]\((?:\.\./)?([^)]+)\)")


def shape(text: str) -> dict[str, object]:
    """What a page and its translations have in common."""
    lines = text.splitlines()
    return {
        "links and pictures": Counter(LINK.findall(text)),
        "headings": sum(line.startswith("#") for line in lines),
        "rows of tables": sum(line.startswith("|") for line in lines),
        "points of lists": sum(bool(re.match(r" *(-|\d+\.) ", line)) for line in lines),
    }


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_guide_is_translated_page_by_page(language: str) -> None:
    assert sorted(path.name for path in (GUIDE / language).glob("*.md")) == TRANSLATED
    for name in TRANSLATED:
        english, translated = ((GUIDE / folder / name).read_text("utf-8") for folder in ("", language))
        assert shape(translated) == shape(english), name


def test_the_guide_is_translated_as_it_is_today() -> None:
    """Else translate what has changed, then run `translations/refresh.py guide`."""
    noted = {name: mark for mark, name in map(str.split, (FOLDER / "guide.txt").read_text("utf-8").splitlines())}
    assert refresher().guide_pages() == noted
