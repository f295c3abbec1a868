"""The user's settings: kept between starts. The table of them is shown by help/preferences.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from digitdesk.settings import Settings
from digitdesk.ui.language import LANGUAGES, SYSTEM
from digitdesk.ui.words import QT_TRANSLATE_NOOP

T = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Row:
    """A setting as it is shown: one of some choices (value -> text, of this context), or a number in some bounds."""

    name: str
    text: str
    hint: str
    choices: Mapping[str, str] = field(default_factory=dict)
    context: str = "settings"
    bounds: tuple[float, float] = (0, 0)
    percent: bool = False
    """Whether the number is shown as 100 times what it is."""

    def allows(self, value: object) -> bool:
        """Whether it may be set to this."""
        if self.choices:
            return value in self.choices
        return isinstance(value, int | float) and self.bounds[0] <= value <= self.bounds[1]


LAYOUT_NAMES = {
    "auto": T("layouts", "Automatic"),
    "digit": T("layouts", "One digit a page"),
    "number": T("layouts", "One number a page"),
    "lines": T("layouts", "Lines of numbers"),
    "boxes": T("layouts", "Ruled boxes"),
}
"""A layout that is not listed is shown under its own name."""
COLOURS = {"system": T("settings", "Like the system"), "light": T("settings", "Light"), "dark": T("settings", "Dark")}
TABLE = (
    Row("colours", T("settings", "Colours"), T("settings", "Of the window; paper stays white"), COLOURS),
    Row("language", T("settings", "Language"), T("settings", "Changes when DigitDesk is started again"),
        {SYSTEM: T("language", "As the computer"), **LANGUAGES}, "language"),
    Row("pen_width", T("settings", "Pen width"),
        T("settings", "On the Draw page, as a share of the pad's shorter side"), bounds=(0.02, 0.14), percent=True),
    Row("layout", T("settings", "Layout"),
        T("settings", "How numbers are looked for in a project of which nothing was read yet"),
        LAYOUT_NAMES, "layouts"),
    Row("jobs", T("settings", "Pages at a time"),
        T("settings", "Fewer leave more of the computer for other programs"), bounds=(1, Settings().jobs)),
)  # fmt: skip


class Preferences(QObject):
    """The settings as they are now; what is changed is kept at once."""

    changed = Signal(object)
    """Settings."""

    @property
    def current(self) -> Settings:
        """What was set last, here or elsewhere in the window."""
        return Settings(**{row.name: _kept(row) for row in TABLE})

    def put(self, name: str, value: Any) -> None:
        """Set one of them."""
        if value != getattr(self.current, name):
            QSettings().setValue(name, value)
            self.changed.emit(self.current)

    def reset(self) -> None:
        """Set all of them as they were in the beginning."""
        for row in TABLE:
            QSettings().remove(row.name)
        self.changed.emit(self.current)


def _kept(row: Row) -> Any:
    """What was set last; the default where that is none of what it may be."""
    default: Any = next(item.default for item in fields(Settings) if item.name == row.name)
    try:
        value = type(default)(QSettings().value(row.name, default))
    except (TypeError, ValueError):
        return default
    return value if row.allows(value) else default
