"""The window speaks the user's language; tests that change it change it back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from digitdesk.engine.errors import PageError
from digitdesk.engine.workers import count_pages
from digitdesk.ui import language, words
from digitdesk.ui.actions import MENUS, TABLE, Actions, translated_menu
from digitdesk.ui.help.guide import page_path
from digitdesk.ui.preferences import Preferences
from digitdesk.ui.sentences import SENTENCES, localised
from digitdesk.ui.theme import percent


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[object]:
    @contextmanager
    def speaking_so(code: str) -> Iterator[None]:
        language.speak(qapp, code)
        yield
        language.speak(qapp, "en")

    yield speaking_so
    language.speak(qapp, "en")


def test_numbers_are_written_as_the_language_does(speaking) -> None:
    written = {}
    for code in language.LANGUAGES:
        with speaking(code):
            written[code] = words.whole(12345), words.decimal(1234.5, 1), percent(0.1234)
    assert written["en"] == written["zh_CN"] == ("12,345", "1,234.5", "12.3%")
    assert written["de"] == ("12.345", "1.234,5", "12,3\N{NO-BREAK SPACE}%")
    assert written["es"][2] == "12,3\N{NO-BREAK SPACE}%"
    assert written["fr"][0].replace("\N{NARROW NO-BREAK SPACE}", " ") == "12 345"


@pytest.mark.parametrize(("share", "text"), [(1.0, "100%"), (0.9999, "99.9%"), (0.99996, "100%"), (0.5, "50.0%")])
def test_what_is_not_quite_sure_never_reads_as_certain(share: float, text: str) -> None:
    assert percent(share) == text


def test_one_and_many(speaking) -> None:
    assert [words.plural.tr("%Ln files", "", count) for count in (0, 1, 2, 1234)] == [
        "0 files",
        "1 file",
        "2 files",
        "1,234 files",
    ]
    with speaking("fr"):
        assert words.plural.tr("%Ln files", "", 0) == "0 fichier"


def test_chance_is_never_nothing() -> None:
    assert [words.chance(p) for p in (0.25, 0.0123456, 0.0)] == ["= 0.25", "= 0.012", "< 0.0001"]


def test_marks_of_underlined_letters_are_taken_out() -> None:
    assert [words.plain(text) for text in ("Save a cop&y…", "文件(&F)", "打开文件夹(&O)…")] == [
        "Save a copy…",
        "文件",
        "打开文件夹…",
    ]


def test_sentences_of_the_engine_are_said_in_the_users_language(speaking, tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    with pytest.raises(PageError) as failed:
        count_pages(tmp_path / "empty.png")
    with speaking("de"):
        assert localised(str(failed.value)) == "Die Datei ist leer (0 Byte): Kopieren oder scannen Sie sie noch einmal."
    assert localised(str(failed.value)) == str(failed.value)


def test_values_and_several_sentences_are_kept_apart(speaking) -> None:
    told = "It must be from 1 to 3. It must have 4 digits. Not sure; perhaps 12, 13."
    with speaking("de"):
        assert localised(told) == (
            "Der Wert muss zwischen 1 und 3 liegen. Der Wert muss 4 Ziffern haben. Unsicher; vielleicht 12, 13."
        )
        assert localised("a: b.ddform: The template has no pages: add one.").startswith("a: b.ddform: Die ")


def test_numbers_in_sentences_are_written_as_the_language_does(speaking) -> None:
    told = "1,234 values are doubtful and not checked yet: review what is left, or export it marked."
    rule, name = "It must be from 0.5 to 12,000.", "[2.1] must not be below last time (old.csv)"
    assert localised(told) == told
    with speaking("de"):
        assert localised(told).startswith("1.234 ")
        assert "zwischen 0,5 und 12.000 " in localised(rule)
        assert "[2.1]" in localised(name)


@pytest.mark.parametrize("text", ["", "nobody says this.", "a: b: c.", "x. y. z.", "A name, sheet of it", "100%"])
def test_what_nobody_knows_stays_as_it_is(speaking, text: str) -> None:
    with speaking("de"):
        assert localised(text) == text


def test_every_sentence_is_understood_as_itself(speaking) -> None:
    """None is taken for a part of another, whatever its values are."""
    with speaking("en"):
        for sentence in SENTENCES:
            said = sentence.format_map(Anything())
            assert localised(said) == said


class Anything(dict):
    def __missing__(self, name: str) -> str:
        return "a-4711"


def test_the_choice_in_the_settings_counts_from_the_next_start(qapp) -> None:
    Preferences(qapp).put("language", "de")
    assert language.chosen() == "de"
    Preferences(qapp).reset()
    assert language.chosen() == language.SYSTEM


@pytest.mark.parametrize(
    ("computer", "spoken"),
    [
        (["de-CH", "fr"], "de"),
        (["nl", "fr-BE", "de"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "es-MX"], "es"),
        (["nl"], "en"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_computers_language_is_used_where_it_is_known(computer: list[str], spoken: str) -> None:
    assert language.best_of(computer) == spoken


def test_the_guide_speaks_the_language_where_it_is_translated(speaking) -> None:
    for code in language.LANGUAGES:
        with speaking(code):
            assert language.spoken() == code
            folder = page_path("batch").parent.name
            assert folder == ("help" if code == "en" else code)
            assert page_path("scripts").parent.name == "help"


def test_a_setting_that_is_no_language_is_as_none(qapp) -> None:
    QSettings().setValue("language", "tlh")
    assert language.chosen() == language.SYSTEM


@pytest.mark.parametrize("code", ["de", "fr", "es", "zh_CN"])
def test_qts_own_texts_speak_the_language_too(qtbot, speaking, code: str) -> None:
    def close_text() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return words.plain(box.button(QDialogButtonBox.StandardButton.Cancel).text())

    english = close_text()
    with speaking(code):
        assert close_text() != english


@pytest.mark.parametrize("code", list(language.LANGUAGES))
def test_underlined_letters_are_unique_in_each_menu(speaking, qapp, code: str) -> None:
    with speaking(code):
        actions = Actions()
        bars = [[translated_menu(menu) for menu in MENUS]]
        menus = [[actions[spec.id].text() for spec in TABLE if spec.menu == menu] for menu in MENUS]
        for texts in (*bars, *menus):
            letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
            assert len(letters) == len(set(letters)), texts


def test_chinese_is_painted_in_characters_where_a_font_has_them(speaking) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no font with Chinese characters is installed")
    with speaking("zh_CN"):
        first, second = (_painted(text) for text in ("确", "认"))
    assert not np.array_equal(first, second)


def _painted(text: str) -> np.ndarray:
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(QFont())
    painter.drawText(image.rect(), 0, text)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).copy()
