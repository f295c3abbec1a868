import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QFileOpenEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QProgressBar,
    QScrollBar,
    QSlider,
    QSplitter,
    QWidget,
)

from digitdesk.engine.errors import ModelError
from digitdesk.engine.types import Status
from digitdesk.settings import resources
from digitdesk.ui.actions import FIRSTS, MENUS, PAGES, TABLE
from digitdesk.ui.app import Opener
from digitdesk.ui.jobs import Jobs
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow
from digitdesk.ui.rail import Rail
from digitdesk.ui.theme import LOOKS, contrast, percent

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QProgressBar, QSlider)


def test_every_control_has_an_accessible_name(window):
    controls = [widget for widget in window.findChildren(QWidget) if isinstance(widget, CONTROLS)]
    assert len(controls) > 20
    nameless = [
        widget
        for widget in controls
        if not _is_part(widget) and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def _is_part(widget: QWidget) -> bool:
    """Scroll bars, headers, corner buttons and pop-up lists belong to a control that has the name."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QHeaderView | QScrollBar)
        or isinstance(parent, QAbstractItemView)
        or (parent is not None and parent.metaObject().className() in ("QComboBoxPrivateContainer", "QMenuBar"))
    )


def test_the_table_of_actions_is_sound(window):
    ids = [spec.id for spec in TABLE]
    keys = [QKeySequence(spec.shortcut).toString() for spec in TABLE if spec.shortcut]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)
    assert "" not in keys
    assert {spec.menu for spec in TABLE} == set(MENUS)
    for spec in TABLE:
        assert (resources() / "icons" / f"{spec.icon}.svg").is_file()
        assert not window.actions_table[spec.id].icon().isNull()
        assert spec.tip
        assert spec.text


def test_the_rail_is_as_wide_as_its_longest_word(qtbot):
    actions = [QAction(text) for text in ("&Draw", "Confusion matrices")]
    rail = Rail(actions, [])
    qtbot.addWidget(rail)
    assert rail.width() > rail.fontMetrics().horizontalAdvance("Confusion matrices")


def test_every_action_stands_in_its_menu(window):
    menus = [entry.menu() for entry in window.menuBar().actions()]
    inside = [action for menu in menus for action in menu.actions() if not action.menu()]
    shown = [action.objectName() for action in inside if not action.isSeparator()]
    assert sorted(shown) == sorted(spec.id for spec in TABLE)
    assert len(inside) == len(shown) + len(FIRSTS)  # each of these has a line before it


@pytest.mark.parametrize("name", PAGES)
def test_each_page_is_reached_by_its_action(window, name):
    window.actions_table[name].trigger()
    assert PAGES[window.pages.currentIndex()] == name
    assert [action for action in PAGES if window.actions_table[action].isChecked()] == [name]


def test_what_is_shown_offers_what_can_be_done_with_it(window):
    views = (window.batch.parts.list, window.batch.parts.table, window.batch.parts.page)
    views += (window.forms.parts.canvas, window.forms.parts.fields, window.confusion.parts.sides[0].view)
    for view in views:
        assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
        assert len(view.actions()) >= 3


def test_panes_are_found_as_they_were_left(qtbot, window, monkeypatch):
    window.show_page("page_batch")
    window.batch.parts.stack.setCurrentIndex(1)
    splitter = window.batch.parts.stack.findChildren(QSplitter)[0]
    before = splitter.sizes()
    splitter.setSizes([before[0] - 60, before[1] + 60])
    left = splitter.sizes()
    assert left != before
    window.close()
    again = MainWindow(lambda path: None)
    qtbot.addWidget(again)
    again.resize(window.size())
    again.show()
    again.batch.parts.stack.setCurrentIndex(1)
    assert again.batch.parts.stack.findChildren(QSplitter)[0].sizes() == left


def test_files_that_were_not_read_say_what_comes_next(qtbot, window, forms: Path):
    window.open([forms / "a.png"])
    qtbot.waitUntil(lambda: "F5" in window.batch.parts.progress.text())
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not window.batch.run.running and window.batch.results.rowCount() > 0)
    assert "F5" not in window.batch.parts.progress.text()


def test_a_missing_model_is_said_in_place_and_the_window_lives(qtbot, tmp_path):
    def load(path: Path):
        raise ModelError("The model cannot be read: install DigitDesk again.")

    window = MainWindow(load)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "install DigitDesk again" in window.notice.text)
    assert window.model_label.text() == "No model"
    assert not window.actions_table["read"].isEnabled()
    window.close()


def test_page_and_size_are_found_again(qtbot, window):
    window.show_page("page_confusion")
    window.resize(1024, 650)
    window.close()
    again = MainWindow(lambda path: None)
    qtbot.addWidget(again)
    assert PAGES[again.pages.currentIndex()] == "page_confusion"
    assert again.height() == 650  # the width is cut to the 800 pixels of the screen that tests have


def test_what_has_a_colour_of_its_own_follows_the_palette(qtbot, window, qapp):
    def legible() -> bool:
        colour = window.draw.panel.state.palette().color(QPalette.ColorRole.WindowText)
        return contrast(colour, qapp.palette().color(QPalette.ColorRole.Window)) >= 4.5

    icon = window.actions_table["read"].icon().pixmap(16).toImage()
    qapp.setPalette(QPalette(QColor("#323232")))
    qtbot.waitUntil(legible)
    assert window.actions_table["read"].icon().pixmap(16).toImage() != icon
    qapp.setPalette(QPalette())
    qtbot.waitUntil(legible)


def test_states_have_symbol_word_and_a_legible_colour():
    assert set(LOOKS) == set(Status)
    assert len({look.symbol for look in LOOKS.values()}) == len(LOOKS)
    for look in LOOKS.values():
        assert look.word
        assert contrast(QColor(look.on_light), QColor("#ffffff")) >= 4.5
        assert contrast(QColor(look.on_dark), QColor("#2d2d2d")) >= 4.5


@pytest.mark.parametrize(
    ("share", "text"), [(0.0, "0.0%"), (0.5, "50.0%"), (0.9996, "99.9%"), (0.99996, "100%"), (1.0, "100%")]
)
def test_not_quite_sure_never_reads_as_sure(share, text):
    assert percent(share) == text


def test_qt_gives_back_what_it_borrows():
    """PySide6 6.12.0 drops a reference to True with each emit; before Python 3.12 that ends the program in time."""
    before = sys.getrefcount(True)
    jobs = Jobs()
    for _ in range(100):
        jobs.activity_changed.emit("")
    assert sys.getrefcount(True) > before - 50


def test_the_frame_is_seen_first_and_opens_what_it_was_given_once_it_has_its_pages(qtbot, qapp, forms: Path, model):
    window = MainWindow(lambda path: Loaded(model, ("auto",)), furnished=False)
    qtbot.addWidget(window)
    window.open([forms / "a.png"])
    assert window.pages.currentWidget() is window.welcome
    assert window.pages.count() == 1
    window.show()
    qtbot.waitUntil(lambda: window.pages.count() > len(PAGES) and window.batch.files.rowCount() == 1)
    assert PAGES[window.pages.currentIndex()] == "page_batch"
    qtbot.waitUntil(lambda: "fake" in window.model_label.text())
    window.close()


def test_making_the_pages_never_holds_up_the_window(qtbot, model, never_held_up):
    window = MainWindow(lambda path: Loaded(model, ("auto",)), furnished=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    with never_held_up():
        qtbot.waitUntil(lambda: "fake" in window.model_label.text())
    window.close()


@pytest.fixture
def go_on(monkeypatch: pytest.MonkeyPatch):
    """Takes a step towards all pages, which a window does not by itself in this test."""
    by_itself = MainWindow._go_on
    monkeypatch.setattr(MainWindow, "_go_on", lambda window: None)
    return by_itself


@pytest.mark.parametrize("pages", [1, 4])
def test_another_page_may_be_asked_for_before_it_is_there(qtbot, model, go_on, pages: int):
    window = MainWindow(lambda path: Loaded(model, ("auto",)), furnished=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    while window.pages.count() < pages:
        go_on(window)
    window.actions_table["page_forms"].trigger()
    while not window._furnished:
        go_on(window)
    go_on(window)  # the model is loaded last
    qtbot.waitUntil(lambda: "fake" in window.model_label.text())
    assert PAGES[window.pages.currentIndex()] == "page_forms"
    assert [name for name in PAGES if window.actions_table[name].isChecked()] == ["page_forms"]
    window.close()


@pytest.mark.parametrize("pages", [1, 2, 3, 5])
def test_a_window_closed_before_it_has_all_its_pages_ends_well(qtbot, go_on, pages: int):
    window = MainWindow(furnished=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    while window.pages.count() < pages:
        go_on(window)
    assert window.close()
    made = window.pages.count()
    go_on(window)
    assert window.pages.count() == made
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task")]


@pytest.mark.parametrize("name", PAGES)
def test_the_page_that_was_left_last_is_there_before_the_others(qtbot, go_on, name: str):
    QSettings().setValue("page", name)
    window = MainWindow(furnished=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    while not window.pages.count():
        go_on(window)
    room = name.removeprefix("page_")
    assert window.pages.currentWidget() is vars(window)[room]
    assert window.pages.count() == (2 if room in ("review", "improve") else 1)  # they show the batch's project
    while not window._furnished:
        go_on(window)
    assert window.pages.currentWidget() is vars(window)[room]
    assert PAGES[window.pages.currentIndex()] == name
    window.close()


def test_files_that_the_system_hands_over_are_opened(window, qapp, qtbot, forms: Path):
    opener = Opener(window)
    qapp.installEventFilter(opener)
    qapp.sendEvent(qapp, QFileOpenEvent(str(forms / "a.png")))
    qapp.removeEventFilter(opener)
    qtbot.waitUntil(lambda: window.batch.files.rowCount() == 1)


def test_a_window_closed_after_copying_ends_well_and_leaves_the_image():
    code = """
import digitdesk.ui.app as app
from PySide6.QtGui import QImage
from digitdesk.ui import clipboard
one = app.make_app()
window = app.MainWindow(lambda path: None)
clipboard.put(QImage(9, 9, QImage.Format.Format_RGB32), {"text/plain": b"1"})
window.close()
print(one.clipboard().image().width())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "9")
