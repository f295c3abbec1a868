"""The actions that open windows beside the main one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from digitdesk.ui.help.about import AboutWindow, LicencesWindow
from digitdesk.ui.help.guide import GuideWindow
from digitdesk.ui.help.log import show_log
from digitdesk.ui.help.preferences import PreferencesWindow
from digitdesk.ui.help.shortcuts import ShortcutsWindow
from digitdesk.ui.help.windows import open_once

if TYPE_CHECKING:
    from digitdesk.ui.main_window import MainWindow


def connect_windows(window: "MainWindow") -> None:
    """Let each of them do what it says."""
    slots: dict[str, Callable[[], object]] = {
        "settings": lambda: open_once(window, PreferencesWindow, window.preferences),
        "help": lambda: open_once(window, GuideWindow).show_topic(window.topic()),
        "welcome": window.show_welcome,
        "shortcuts": lambda: open_once(window, ShortcutsWindow, window.actions_table),
        "log": show_log,
        "about": lambda: open_once(window, AboutWindow, window.model),
        "licences": lambda: open_once(window, LicencesWindow),
    }
    for name, slot in slots.items():
        window.actions_table[name].triggered.connect(lambda _, slot=slot: slot())
