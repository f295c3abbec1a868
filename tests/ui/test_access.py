"""For everybody: each control has a name and is reached by keys, text can be read in light and dark, and enlarged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QWidget,
)

from digitdesk.engine.status import Status
from digitdesk.ui import language
from digitdesk.ui.actions import PAGES, REVIEWS, TABLE
from digitdesk.ui.bars import Bars
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow
from digitdesk.ui.review.keys import KeyList
from digitdesk.ui.theme import LOOKS, SCHEMES, contrast, mix, quiet_colour, status_colour, use_colours

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QProgressBar)
INNER = ("QComboBoxPrivateContainer", "QMenuBar", "QTabBar")
SMALL = QSize(1024, 560)
"""What a screen of 1366 x 768 at 125 % has left beside the window's title and the task bar, in pixels of the window."""
LEGIBLE = 4.5
"""The least contrast of text. Source: WCAG 2.2, 1.4.3."""


@pytest.fixture
def read(qtbot, window: MainWindow, forms: Path) -> MainWindow:
    """A window in which a folder was read."""
    window.open([forms])
    qtbot.waitUntil(window.actions_table["read"].isEnabled)
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not window.batch.run.running and window.batch.results.rowCount() > 5)
    return window


@pytest.fixture
def shown(qtbot, read: MainWindow, evaluation: Path) -> Iterator[str]:
    """Brings each page into view, in each of its states that a person comes to; gives what it has brought."""

    def states() -> Iterator[str]:
        act = read.actions_table
        yield "welcome"
        for name in PAGES:
            act[name].trigger()
            yield name
        act["page_batch"].trigger()
        act["save"].trigger()
        yield "export"
        for name in REVIEWS:
            act[name].trigger()
            yield name
        read.confusion.open(evaluation)
        act["page_confusion"].trigger()
        qtbot.waitUntil(lambda: read.confusion.parts.stack.currentIndex() == 1)
        for tab in range(read.confusion.parts.tabs.count()):
            read.confusion.parts.tabs.setCurrentIndex(tab)
            yield f"confusion {tab}"
        act["page_forms"].trigger()
        act["form_design"].trigger()
        qtbot.waitUntil(read.forms.designer.isVisible)
        yield "design"
        read.forms.designer.left.emit()
        act["form_sample"].trigger()
        qtbot.waitUntil(lambda: read.forms.desk.state is not None)
        read.forms.desk.choose(0)
        for tab in range(read.forms.parts.side.count()):
            read.forms.parts.side.setCurrentIndex(tab)
            yield f"form {tab}"
        for name in ("settings", "help", "shortcuts", "about", "licences"):
            act[name].trigger()
            yield name

    read.show_welcome()
    return states()


def controls() -> list[QWidget]:
    """What is in view and can be worked with, less the parts of other controls."""
    return [widget for widget in QApplication.allWidgets() if widget.isVisible() and _is_control(widget)]


def _is_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    part = isinstance(widget, QHeaderView | QScrollBar) or isinstance(
        parent, QAbstractItemView | QAbstractSpinBox | QComboBox | QLineEdit
    )
    inner = parent is not None and parent.metaObject().className() in INNER
    inner = inner or (isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget)
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.layout()
    return not part and not inner and (isinstance(widget, CONTROLS) or takes_keys)


def is_empty(widget: QWidget) -> bool:
    """Whether nothing is in it that could be worked with."""
    if isinstance(widget, Bars):
        return widget._guess is None
    return isinstance(widget, QAbstractItemView) and not widget.model().rowCount()


def said(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_of_every_page_has_a_name(shown: Iterator[str]) -> None:
    nameless = [
        (state, type(widget).__name__, type(widget.parentWidget()).__name__, widget.objectName())
        for state in shown
        for widget in controls()
        if not said(widget)
    ]
    assert nameless == []


def unnamed(parent: QAccessibleInterface) -> Iterator[str]:
    """What a screen reader comes to and finds without a name: widgets that take keys, but for what stands in lists."""
    for child in (parent.child(place) for place in range(parent.childCount())):
        if child and child.isValid() and not child.state().invisible:
            if child.state().focusable and child.object() and not child.text(QAccessible.Text.Name):
                yield f"{type(child.object()).__name__} in {type(child.object().parent()).__name__}"
            if child.role() not in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.ComboBox):
                yield from unnamed(child)


def test_a_screen_reader_comes_to_nothing_without_a_name(shown: Iterator[str], read: MainWindow) -> None:
    """The paper in a view of a page had none, nor had the tabs of the Confusion page."""
    found = [(state, one) for state in shown for one in unnamed(QAccessible.queryAccessibleInterface(read))]
    assert found == []


def test_everything_is_reached_by_keys(shown: Iterator[str], read: MainWindow) -> None:
    """By Tab, or by a shortcut of its own."""
    by_shortcut = {read.actions_table[spec.id].text() for spec in TABLE if spec.shortcut}

    def is_reached(widget: QWidget) -> bool:
        action = widget.defaultAction() if hasattr(widget, "defaultAction") else None
        named_key = isinstance(widget.parentWidget(), KeyList)  # it does what the key in its name does
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return tabbed or named_key or bool(action and action.text() in by_shortcut)

    lost = [
        (state, said(widget))
        for state in shown
        for widget in controls()
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox) and not is_reached(widget)
    ]
    assert lost == []


def focus_shows(widget: QWidget) -> bool:
    """Whether it looks otherwise while it has the focus."""
    widget.window().activateWindow()
    QApplication.processEvents()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)  # frames are painted then, as after a Tab key
    QApplication.processEvents()
    heard, focused = widget.hasFocus() and widget.isActiveWindow(), widget.grab().toImage()
    widget.clearFocus()
    QApplication.processEvents()
    return not heard or widget.hasFocus() or focused != widget.grab().toImage()


def test_the_focus_is_seen(shown: Iterator[str], read: MainWindow) -> None:
    """Whoever works by keys sees where they are."""
    unseen = set()
    for state in shown:
        for widget in controls():
            tabbed = widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_empty(widget)
            if tabbed and not any(focus_shows(widget) for _ in range(3)):  # a window may just have come up
                unseen.add((state, type(widget).__name__, said(widget)))
    assert not unseen, "\n".join(map(str, sorted(unseen)))


@pytest.fixture(params=["light", "dark"])
def palette(qapp, request) -> Iterator[QPalette]:
    """That of the program in these colours."""
    assert request.param in SCHEMES
    use_colours(request.param)
    yield qapp.palette()
    use_colours("system")


def test_what_we_paint_can_be_read(palette: QPalette) -> None:
    """Quiet text, the words of states, and messages on their tinted ground."""
    window, base = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.WindowText)
    pairs = {"text": (text, window), "quiet": (quiet_colour(palette), window)}
    for status in Status:
        colour = status_colour(status, palette)
        pairs[f"{status} on a list"] = (colour, base)
        pairs[f"{status} in the window"] = (colour, window)
        pairs[f"text of a message: {status}"] = (text, mix(base, colour, 0.12))
        pairs[f"sign of a message: {status}"] = (colour, mix(base, colour, 0.12))
    faint = {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < LEGIBLE}
    assert not faint


def test_colours_that_change_change_everywhere(shown: Iterator[str], qapp) -> None:
    """The system turns dark in the evening, and no part of the window stays in the colours of the day."""
    roles = [QPalette.ColorRole[name] for name in ("Base", "Text", "Button", "ButtonText", "AlternateBase")]
    on = QPalette.ColorGroup.Active
    use_colours("light")
    try:
        for number, state in enumerate(shown):
            use_colours("light" if number % 2 else "dark")
            QApplication.processEvents()
            for widget in QApplication.allWidgets():
                if widget.isVisible() and isinstance(widget, QAbstractItemView | QHeaderView | QAbstractButton):
                    stale = [
                        role for role in roles if widget.palette().color(on, role) != qapp.palette().color(on, role)
                    ]
                    assert not stale, (state, widget, said(widget))
    finally:
        use_colours("system")


def test_no_state_is_told_by_its_colour_alone() -> None:
    assert len({look.symbol for look in LOOKS.values()}) == len({look.word for look in LOOKS.values()}) == len(Status)
    for look in LOOKS.values():
        assert contrast(QColor(look.on_light), QColor("white")) >= LEGIBLE  # on paper, too


@pytest.mark.parametrize("code", list(language.LANGUAGES))
def test_the_window_fits_a_small_screen_in_every_language(qtbot, qapp, model, code: str) -> None:
    language.speak(qapp, code)
    try:
        window = MainWindow(lambda path: Loaded(model, ("auto",)))
        qtbot.addWidget(window)
        window.show()
        for name in PAGES:  # each is made when it is first shown
            window.show_page(name)
            QApplication.processEvents()
            assert window.minimumSizeHint().width() <= SMALL.width(), name
            assert window.minimumSizeHint().height() <= SMALL.height(), name
    finally:
        language.speak(qapp, "en")


def is_cut(widget: QWidget) -> bool:
    """Whether some of it lies beyond what holds it, and cannot be scrolled to."""
    holder = widget.parentWidget()
    while holder and not isinstance(holder, QAbstractScrollArea):
        holder = holder.parentWidget()
    whole = widget.visibleRegion().boundingRect() == widget.rect()
    written = isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox)
    return not (whole or holder) or (written and widget.height() < widget.fontMetrics().height())


def test_nothing_is_cut_off_in_the_smallest_window(qtbot, shown: Iterator[str], read: MainWindow) -> None:
    """The Draw page alone asked for 632 pixels, and large screens with small texts have 560 to give."""
    cut = []
    for state in shown:
        QApplication.processEvents()
        read.resize(read.minimumSizeHint())
        qtbot.wait(20)  # what is shown for the first time asks for its room only then
        assert read.width() <= SMALL.width(), state
        assert read.height() <= SMALL.height(), state
        cut += [(state, said(one)) for one in controls() if one.window() is read and is_cut(one)]
    assert cut == []


def test_large_text_is_not_cut(qtbot, qapp, model) -> None:
    """Half as large again, as people set it who see badly; the window may be larger then."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(1.5 * usual.pointSizeF())
    qapp.setFont(large)
    try:
        window = MainWindow(lambda path: Loaded(model, ("auto",)))
        qtbot.addWidget(window)
        window.show()
        cut = []
        for name in PAGES:
            window.show_page(name)
            QApplication.processEvents()
            buttons = [
                button for button in window.findChildren(QAbstractButton) if button.isVisible() and button.text()
            ]
            assert buttons
            cut += [(name, said(one)) for one in buttons if one.height() < one.fontMetrics().height()]
        assert cut == []
    finally:
        qapp.setFont(usual)


def test_what_cannot_be_used_now_is_still_seen(palette: QPalette) -> None:
    """WCAG asks nothing of it; but who looks for a button should find it."""
    off = QPalette.ColorGroup.Disabled
    for front, back in (
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    ):
        assert contrast(palette.color(off, front), palette.color(off, back)) >= 2
