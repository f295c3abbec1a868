"""First start, the windows beside the main one, and what is said when the program fails."""

import logging
import re
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QKeySequence, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QPlainTextEdit

from digitdesk import __version__, settings
from digitdesk.engine.errors import ExportError
from digitdesk.engine.forms.template import load
from digitdesk.ui.actions import PAGES, TABLE
from digitdesk.ui.crash import Crashes
from digitdesk.ui.help.about import AboutWindow, LicencesWindow
from digitdesk.ui.help.crash import CrashWindow
from digitdesk.ui.help.guide import NAME, GuideWindow
from digitdesk.ui.help.guide import TOPICS as GUIDE
from digitdesk.ui.help.preferences import PreferencesWindow, can_show
from digitdesk.ui.help.shortcuts import ShortcutsWindow
from digitdesk.ui.help.windows import SideWindow
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow
from digitdesk.ui.preferences import TABLE as ROWS
from digitdesk.ui.preferences import Preferences
from digitdesk.ui.theme import is_dark


@pytest.fixture
def fresh(qtbot, model) -> MainWindow:
    """The window as it is at the first start."""
    shown = MainWindow(lambda path: Loaded(model, ("auto", "lines")))
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: "fake" in shown.model_label.text())
    return shown


def test_the_first_start_offers_three_ways_to_begin(qtbot, fresh, monkeypatch, forms: Path):
    assert fresh.pages.currentWidget() is fresh.welcome
    assert not any(fresh.actions_table[name].isChecked() for name in PAGES)
    draw, samples, folder = fresh.welcome.begin
    draw.click()
    assert fresh.pages.currentWidget() is fresh.draw
    samples.click()
    qtbot.waitUntil(lambda: fresh.pages.currentWidget() is fresh.batch and fresh.batch.files.rowCount() == 4)
    monkeypatch.setattr("digitdesk.ui.batch.page.ask_folder", lambda parent: [forms])
    folder.click()
    qtbot.waitUntil(lambda: fresh.batch.files.rowCount() == 9)
    fresh.actions_table["welcome"].trigger()
    assert fresh.pages.currentWidget() is fresh.welcome
    fresh.close()


def test_the_welcome_comes_once(qtbot, fresh):
    fresh.show_page("page_forms")
    fresh.close()
    again = MainWindow(lambda path: None)
    qtbot.addWidget(again)
    assert again.pages.currentWidget() is again.forms


def test_nothing_of_a_page_can_be_done_on_the_welcome(window):
    window.actions_table["paste"].setEnabled(True)
    window.actions_table["welcome"].trigger()
    assert not window.actions_table["paste"].isEnabled()


@pytest.mark.parametrize("name", ["settings", "shortcuts", "about", "licences", "help"])
def test_windows_beside_are_there_once_and_stop_nothing(window, name):
    window.actions_table[name].trigger()
    window.actions_table[name].trigger()
    (shown,) = window.findChildren(SideWindow)
    assert not shown.isModal()
    assert shown.windowTitle()
    shown.close()


def test_all_shortcuts_are_listed_and_found(window):
    window.actions_table["shortcuts"].trigger()
    listed = window.findChild(ShortcutsWindow)
    rows = {row.text(0): row for _, group in listed._groups for row in group}
    for spec in TABLE:
        if spec.shortcut:
            action = window.actions_table[spec.id]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert rows[action.text().replace("&", "").rstrip("…")].text(1) == keys
    assert rows["Next doubtful"].text(1) == "D"
    listed.search.setText("ctrl+shift+o")
    assert [text for text, row in rows.items() if not row.isHidden()] == ["Open folder"]
    listed.search.setText("")
    assert not any(row.isHidden() for row in rows.values())


def test_about_says_the_versions_and_the_model(window):
    window.actions_table["about"].trigger()
    window.findChild(AboutWindow).copy()
    told = QApplication.clipboard().text()
    for part in (__version__, "Qt 6", "fake", "99.00%", str(settings.data_path())):
        assert part in told


def test_help_shows_the_licences(window):
    window.actions_table["licences"].trigger()
    (text,) = window.findChild(LicencesWindow).findChildren(QPlainTextEdit)
    assert "MIT License" in text.toPlainText()
    assert text.isReadOnly()


def test_each_setting_can_be_seen_and_is_kept(window):
    window.actions_table["settings"].trigger()
    editors = window.findChild(PreferencesWindow).editors
    assert {row.name for row in ROWS} == set(editors) == set(settings.Settings.__dataclass_fields__)
    for row in ROWS:
        editor, before = editors[row.name], getattr(window.preferences.current, row.name)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.count() - 1)
        elif isinstance(editor, QDoubleSpinBox):
            editor.setValue(editor.minimum() if row.name == "jobs" else editor.value() + 1)
        kept = getattr(Preferences().current, row.name)
        assert kept == getattr(window.preferences.current, row.name)
        assert type(kept) is type(before)
        assert kept != before or row.bounds[0] == row.bounds[1]
    window.preferences.reset()
    assert Preferences().current == window.preferences.current == settings.Settings()
    assert editors["colours"].currentData() == "system"


def test_settings_count_at_once(window):
    window.preferences.put("pen_width", 0.1)
    assert window.draw.pad.pen_width == 0.1
    assert window.draw.pen.value() == 10
    window.draw.pen.setValue(4)
    assert window.preferences.current.pen_width == 0.04
    window.preferences.put("layout", "lines")
    assert window.batch.parts.layout_name() == "lines"
    window.preferences.put("colours", "dark")
    assert is_dark(QApplication.palette())
    window.preferences.put("colours", "light")
    assert not is_dark(QApplication.palette())
    window.preferences.reset()
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QPalette().color(QPalette.ColorRole.Window)


def test_a_setting_that_is_none_is_the_default(qapp):
    preferences = Preferences()
    for name, nonsense in (("jobs", "many"), ("pen_width", 7.0), ("colours", "pink"), ("layout", "no such")):
        preferences.put(name, nonsense)
    assert Preferences().current == settings.Settings()


@pytest.fixture
def crashes(window, monkeypatch, tmp_path: Path) -> Crashes:
    """What watches for errors, as the program starts it, with a log of its own."""
    monkeypatch.setattr(settings, "log_path", lambda: tmp_path / "log" / "digitdesk.log")
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root, before = logging.getLogger(), list(logging.getLogger().handlers)
    watching = Crashes(window, window.keep)
    watching.watch_threads()
    yield watching
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def test_an_error_in_a_slot_saves_the_work_and_is_told(qtbot, window, crashes, tmp_path: Path):
    window.actions_table["form_sample"].trigger()
    qtbot.waitUntil(lambda: window.forms.desk.state is not None)
    changed = replace(window.forms.desk.state.template, name="Changed just now")
    window.forms.desk.edit_form("Name", changed)
    with qtbot.capture_exceptions():
        crashes.watch()
        window.draw.pad.drawn_on.connect(lambda: 1 / 0)
        window.draw.pad.drawn_on.emit()
        window.draw.pad.drawn_on.emit()
        qtbot.waitUntil(lambda: window.findChild(CrashWindow) is not None)
        qtbot.wait(1)
        (told,) = window.findChildren(CrashWindow)
    assert told.details.toPlainText().count("ZeroDivisionError") == 2
    qtbot.waitUntil(lambda: window.jobs.in_order.task is None)
    assert load(window.forms.keeper.path).name == "Changed just now"
    assert "ZeroDivisionError" in (tmp_path / "log" / "digitdesk.log").read_text("utf-8")
    told.copy()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    told.close()
    assert window.isVisible()


def test_a_window_that_cannot_be_furnished_says_why(qtbot, monkeypatch, tmp_path: Path):
    (tmp_path / "a file").write_bytes(b"")
    monkeypatch.setattr(settings, "projects_path", lambda: tmp_path / "a file" / "projects")
    window = MainWindow(lambda path: None, furnished=False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "cannot be made" in window.notice.text)
    assert window.close()


def test_an_error_on_a_thread_is_told_in_the_window(qtbot, window, crashes):
    with qtbot.capture_exceptions():
        crashes.watch()
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        qtbot.waitUntil(lambda: window.findChild(CrashWindow) is not None)
        thread.join()
    window.findChild(CrashWindow).close()


def test_what_could_not_be_saved_is_said(qtbot, window, crashes, monkeypatch):
    def refuse() -> None:
        raise ExportError("The disk is full: make room.")

    with qtbot.capture_exceptions():
        failing = Crashes(window, refuse)
        failing.watch()
        QTimer.singleShot(0, lambda: 1 / 0)
        qtbot.waitUntil(lambda: window.findChild(CrashWindow) is not None)
    labels = [label.text() for label in window.findChild(CrashWindow).findChildren(type(window.model_label))]
    assert any("The disk is full: make room." in text for text in labels)
    sys.excepthook = sys.__excepthook__


PAGE = re.compile(r"!?\[[^]]*\]\(([^)#]+)\)")


def test_the_guide_is_whole():
    written = {path.stem for path in settings.help_path().glob("*.md")}
    assert written == set(GUIDE)
    for name in GUIDE:
        for target in PAGE.findall((settings.help_path() / f"{name}.md").read_text("utf-8")):
            assert "://" in target or (settings.help_path() / target).is_file(), f"{name}.md: {target}"


def test_the_pictures_stay_small():
    assert sum(path.stat().st_size for path in settings.help_path().glob("*.png")) < 1_500_000


def test_help_explains_the_page_that_is_shown(window):
    for page, topic in (("page_batch", "batch"), ("review_trust", "sure"), ("page_improve", "improve")):
        window.actions_table[page].trigger()
        window.actions_table["help"].trigger()
        guide = window.findChild(GuideWindow)
        assert guide.list.currentItem().data(NAME) == topic
        assert guide.text.source().fileName() == f"{topic}.md"
        assert guide.text.document().characterCount() > 500
    window.actions_table["welcome"].trigger()
    window.actions_table["help"].trigger()
    assert "Getting started" in guide.text.toPlainText()
    guide.text.setSource(guide.text.source().resolved(QUrl("review.md")), QTextDocument.ResourceType.MarkdownResource)
    assert guide.list.currentItem().data(NAME) == "review"
    image = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("review.png"))
    assert 0 < image.width() <= guide.text.viewport().width() * guide.devicePixelRatio()
    guide.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_pictures_fit_their_page_at_any_scale(window, monkeypatch, scale):
    window.actions_table["help"].trigger()
    guide = window.findChild(GuideWindow)
    monkeypatch.setattr(guide.text, "devicePixelRatio", lambda: scale)
    image = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("review.png"))
    assert 0 < image.width() / image.devicePixelRatio() <= guide.text.viewport().width()
    guide.close()


def test_a_language_that_would_be_boxes_is_not_offered(window):
    assert can_show("Deutsch, Français, Español")
    assert not can_show("\U0010fff0")
    window.actions_table["settings"].trigger()
    chooser = window.findChild(PreferencesWindow).editors["language"]
    assert {chooser.itemText(row) for row in range(chooser.count())} >= {"English", "Deutsch", "Français", "Español"}
    assert all(can_show(chooser.itemText(row)) for row in range(chooser.count()))
