"""The language of the window: our texts and Qt's own, numbers and dates. It is chosen before the window is made."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from digitdesk import settings

SYSTEM = settings.Settings().language
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "zh_CN": "简体中文"}
"""Each under its own name, so that it is found by those who need it."""
computer = QLocale.system
"""How the computer is set up; tests put a plain one here."""
_installed: list[QTranslator] = []
"""Those of the language that is spoken; to ask the application for them would load all that it has made."""


def chosen() -> str:
    """What the user has chosen in the settings: a key of LANGUAGES, or SYSTEM."""
    kept = str(QSettings().value("language", SYSTEM))
    return kept if kept in LANGUAGES else SYSTEM


def speak(app: QCoreApplication, language: str) -> None:
    """Use this language from now on; open windows stay as they are. SYSTEM: that of the computer, else English.

    Numbers and dates are written as the computer is set up to, where that is in the same language.
    """
    code = language if language in LANGUAGES else best_of(computer().uiLanguages())
    while _installed:
        app.removeTranslator(_installed.pop())
    ours, qt = settings.resources() / "translations", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in ((qt, f"qtbase_{code}"), (str(ours), f"digitdesk_{code}")):
        translator = QTranslator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    system = computer()
    QLocale.setDefault(system if _is(system, code) else QLocale(code))


def spoken() -> str:
    """The language of the window: a key of LANGUAGES."""
    return best_of([QLocale().bcp47Name()])


def best_of(wanted: Iterable[str]) -> str:
    """The first of these languages (such as "de-CH") that we have; English if we have none."""
    return next((code for name in wanted for code in LANGUAGES if _is(QLocale(name), code)), "en")


def _is(locale: QLocale, code: str) -> bool:
    """Whether they are the same language in the same script, in whatever country."""
    ours = QLocale(code)
    return locale.language() == ours.language() and locale.script() == ours.script()
