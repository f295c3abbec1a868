"""One table of actions: it feeds the menus, the toolbars, the shortcuts page and the tests."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from digitdesk.ui.icons import icon
from digitdesk.ui.words import QT_TRANSLATE_NOOP, plain, translate


@dataclass(frozen=True, slots=True)
class Spec:
    """An action as it is written down."""

    id: str
    menu: str
    text: str
    shortcut: str
    icon: str
    tip: str
    checkable: bool = False


MENUS = {
    "file": QT_TRANSLATE_NOOP("actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("actions", "&Edit"),
    "view": QT_TRANSLATE_NOOP("actions", "&View"),
    "read": QT_TRANSLATE_NOOP("actions", "&Read"),
    "review": QT_TRANSLATE_NOOP("actions", "Revie&w"),
    "form": QT_TRANSLATE_NOOP("actions", "F&orms"),
    "help": QT_TRANSLATE_NOOP("actions", "&Help"),
}

T = QT_TRANSLATE_NOOP  # pyside6-lupdate -tr-function-alias QT_TRANSLATE_NOOP+=T
TABLE = (
    Spec("open_folder", "file", T("actions", "Open &folder…"), "Ctrl+Shift+O", "folder",
         T("actions", "Add all scans in a folder and its subfolders")),
    Spec("open_files", "file", T("actions", "&Open files…"), "Ctrl+O", "file",
         T("actions", "Add single images or PDFs")),
    Spec("watch", "file", T("actions", "&Watch a folder…"), "", "watch",
         T("actions", "Read new scans in a folder as they arrive, till this is switched off"), True),
    Spec("open_samples", "file", T("actions", "Open the sa&mple forms"), "", "batch",
         T("actions", "Add the forms that come with DigitDesk")),
    Spec("open_project", "file", T("actions", "Open a pro&ject…"), "Ctrl+Alt+O", "folder",
         T("actions", "Go on with files, readings and decisions as they were left")),
    Spec("name_project", "file", T("actions", "&Name the project…"), "Ctrl+Alt+S", "save",
         T("actions", "Keep the project under a name and in a place of your own")),
    Spec("copy_project", "file", T("actions", "Save a cop&y of the project…"), "", "copy",
         T("actions", "Write a copy of the project as it is now")),
    Spec("open_kept", "file", T("actions", "Show the &kept drawings"), "", "folder",
         T("actions", "Open the project of the drawings that you have kept: look them over, correct and export them")),
    Spec("open_evaluation", "file", T("actions", "Open another &evaluation…"), "Ctrl+E", "file",
         T("actions", "Show how well a model read labelled digits, or the reviewed digits of one or more projects")),
    Spec("open_labelled", "file", T("actions", "Open &labelled digits…"), "Ctrl+L", "open-labelled",
         T("actions", "Measure the model on a folder: truth.csv, folders named 0 to 9, or IDX files")),
    Spec("compare_model", "file", T("actions", "&Compare with another model…"), "Ctrl+M", "compare",
         T("actions", "Let another model read the same digits")),
    Spec("save_report", "file", T("actions", "Save a &report…"), "Ctrl+Shift+R", "save",
         T("actions", "Write matrix, scores and curves to HTML, PNG, SVG or CSV")),
    Spec("save", "file", T("actions", "E&xport…"), "Ctrl+S", "export",
         T("actions", "Write a table, a report or checked digits: how, and where, is asked on the page")),
    Spec("save_drawing", "file", T("actions", "Save the &drawing as…"), "Ctrl+Shift+S", "save",
         T("actions", "Write the drawing to a PNG or SVG file")),
    Spec("settings", "file", T("actions", "Se&ttings"), "Ctrl+,", "settings",
         T("actions", "Colours, pen, layout, and how many pages are read at a time")),
    Spec("quit", "file", T("actions", "&Quit"), "Ctrl+Q", "close", T("actions", "Stop all work and close")),
    Spec("undo", "edit", T("actions", "&Undo"), "Ctrl+Z", "undo", T("actions", "Take back the last change")),
    Spec("redo", "edit", T("actions", "&Redo"), "Ctrl+Shift+Z", "redo", T("actions", "Make the change again")),
    Spec("clear", "edit", T("actions", "&Clear the pad"), "Ctrl+Backspace", "clear",
         T("actions", "Take all strokes away; Undo brings them back")),
    Spec("eraser", "edit", T("actions", "&Eraser"), "Ctrl+R", "eraser",
         T("actions", "Rub out what the pen drew; the right mouse button does so, too"), True),
    Spec("copy", "edit", T("actions", "C&opy"), "Ctrl+C", "copy",
         T("actions", "Put what the page shows on the clipboard")),
    Spec("paste", "edit", T("actions", "&Paste an image"), "Ctrl+V", "paste",
         T("actions", "Put the clipboard's image on the pad")),
    Spec("keep", "edit", T("actions", "&Keep"), "Ctrl+K", "keep",
         T("actions", "Put the drawing and its right value among your kept drawings")),
    Spec("page_draw", "view", T("actions", "&Draw"), "Ctrl+1", "draw",
         T("actions", "Draw a number and see it read"), True),
    Spec("page_batch", "view", T("actions", "&Batch"), "Ctrl+2", "batch",
         T("actions", "Read whole folders of scans"), True),
    Spec("page_review", "view", T("actions", "&Review"), "Ctrl+3", "review",
         T("actions", "Check what was read, the least sure first"), True),
    Spec("page_confusion", "view", T("actions", "&Confusion"), "Ctrl+4", "confusion",
         T("actions", "See how far to trust the model"), True),
    Spec("page_forms", "view", T("actions", "F&orms"), "Ctrl+5", "forms",
         T("actions", "Make templates of your own forms by clicking"), True),
    Spec("page_improve", "view", T("actions", "&Improve"), "Ctrl+6", "improve",
         T("actions", "Let the model learn from what you have corrected"), True),
    Spec("zoom_in", "view", T("actions", "&Zoom in"), "Ctrl++", "zoom-in",
         T("actions", "Show the page, the pad or the digits larger")),
    Spec("zoom_out", "view", T("actions", "Zoom ou&t"), "Ctrl+-", "zoom-out",
         T("actions", "Show the page, the pad or the digits smaller")),
    Spec("zoom_fit", "view", T("actions", "&Fit the page"), "Ctrl+0", "zoom-fit",
         T("actions", "Show the whole page or pad, digits in their usual size")),
    Spec("read", "read", T("actions", "&Read"), "F5", "read", T("actions", "Read the pages not yet read")),
    Spec("pause", "read", T("actions", "&Pause"), "F6", "pause",
         T("actions", "Wait after the pages under way, or go on"), True),
    Spec("stop", "read", T("actions", "&Stop"), "Shift+F5", "stop",
         T("actions", "Stop after the pages under way; Read goes on from there")),
    Spec("forget", "read", T("actions", "Start a new pro&ject"), "Ctrl+Shift+Backspace", "clear",
         T("actions", "Begin with an empty list; the present project is kept and can be opened again")),
    Spec("improve", "read", T("actions", "I&mprove on my forms"), "Ctrl+Shift+I", "improve",
         T("actions", "Learn from the corrections in this project; kept only if it reads better")),
    Spec("teach", "read", T("actions", "What &teaches most"), "", "review",
         T("actions", "Review first the readings from which the model learns most")),
    Spec("review_fields", "review", T("actions", "By &field"), "F7", "review",
         T("actions", "Go through the fields one by one, the least sure first"), True),
    Spec("review_digits", "review", T("actions", "By &digit"), "F8", "by-digit",
         T("actions", "Look over all that was read as the same digit"), True),
    Spec("review_trust", "review", T("actions", "How &sure"), "F9", "trust",
         T("actions", "Choose how many mistakes may remain, and measure how many there are"), True),
    Spec("form_new", "form", T("actions", "Make a form from a &scan…"), "Ctrl+N", "file",
         T("actions", "Show one sheet of the form, blank or filled, and name its fields")),
    Spec("form_open", "form", T("actions", "&Open a form file…"), "", "folder",
         T("actions", "Take a form that someone sent among your own")),
    Spec("form_sample", "form", T("actions", "Make one from a sa&mple"), "", "forms",
         T("actions", "Make a form from the sample delivery note")),
    Spec("form_close", "form", T("actions", "&All forms"), "Ctrl+W", "all-forms",
         T("actions", "Back to the list of forms; this one is kept as it is")),
    Spec("form_share", "form", T("actions", "Sa&ve a copy…"), "", "save",
         T("actions", "Write the form to one small file that can be sent by e-mail")),
    Spec("form_page", "form", T("actions", "Add a &page from a scan…"), "", "page-add",
         T("actions", "The form has one page more")),
    Spec("form_drop_page", "form", T("actions", "Ta&ke this page out"), "", "close",
         T("actions", "The form has one page less; Undo brings it back")),
    Spec("form_try", "form", T("actions", "Tr&y filled pages…"), "Ctrl+T", "read",
         T("actions", "Read a few pages with this form, before it is used")),
    Spec("form_design", "form", T("actions", "Des&ign a form to print…"), "", "field-add",
         T("actions", "Write down the fields; get a PDF to print, and the form that reads it")),
    Spec("form_field", "form", T("actions", "&Draw a field"), "Ins", "field-add",
         T("actions", "Put a field in the middle; or drag over bare paper")),
    Spec("form_name", "form", T("actions", "&Name the field"), "F2", "draw",
         T("actions", "Write the chosen field's name")),
    Spec("form_merge", "form", T("actions", "Mer&ge"), "Ctrl+J", "merge",
         T("actions", "Make one field of the chosen ones; boxes side by side become a comb")),
    Spec("form_split", "form", T("actions", "Sp&lit"), "Ctrl+Shift+J", "split",
         T("actions", "Part a comb into its compartments, any other field into two")),
    Spec("form_below", "form", T("actions", "Copy &below"), "Ctrl+D", "copy-below",
         T("actions", "The chosen fields once more, below; again for the next row")),
    Spec("form_right", "form", T("actions", "Copy to the &right"), "Ctrl+Shift+D", "copy-right",
         T("actions", "The chosen fields once more, to the right; again for the next column")),
    Spec("form_earlier", "form", T("actions", "Read &earlier"), "Alt+Up", "earlier",
         T("actions", "Move the chosen fields up in the reading order")),
    Spec("form_later", "form", T("actions", "Read la&ter"), "Alt+Down", "later",
         T("actions", "Move the chosen fields down in the reading order")),
    Spec("form_delete", "form", T("actions", "Delete the field"), "Del", "clear",
         T("actions", "Take the chosen fields away; Undo brings them back")),
    Spec("help", "help", T("actions", "&Help"), "F1", "help", T("actions", "Explain the page that is shown")),
    Spec("welcome", "help", T("actions", "&Welcome"), "", "app", T("actions", "Three ways to begin")),
    Spec("shortcuts", "help", T("actions", "&Shortcuts"), "Ctrl+F1", "keys",
         T("actions", "List all keyboard shortcuts")),
    Spec("log", "help", T("actions", "Show the lo&g"), "", "file",
         T("actions", "Open the file that says what went wrong; please send it with a question")),
    Spec("about", "help", T("actions", "&About DigitDesk"), "", "app", T("actions", "Versions, models and folders")),
    Spec("licences", "help", T("actions", "&Licences"), "", "file",
         T("actions", "The licences of DigitDesk and of what it is made with")),
)  # fmt: skip
ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Where macOS has places of its own; by default it would guess them from the English texts."""
FIRSTS = {
    "open_project", "open_evaluation", "save", "settings", "clear", "copy", "zoom_in", "forget", "improve",
    "form_close", "form_field", "form_earlier", "log",
}  # fmt: skip
"""In its menu a line stands before each of these: what belongs together stands together."""
PAGES = ("page_draw", "page_batch", "page_review", "page_confusion", "page_forms", "page_improve")
REVIEWS = ("review_fields", "review_digits", "review_trust")


class Actions(QObject):
    """The table as live actions, found by their id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = {spec.id: self._make(spec) for spec in TABLE}
        self.retint()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def in_menu(self, menu: str) -> list[QAction]:
        """The actions of one menu, in the table's order."""
        return [self[spec.id] for spec in TABLE if spec.menu == menu]

    def retint(self) -> None:
        """Draw the icons anew after a change of palette."""
        for spec in TABLE:
            self[spec.id].setIcon(icon(spec.icon))

    def _make(self, spec: Spec) -> QAction:
        action = QAction(translate("actions", spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcut(QKeySequence(spec.shortcut))
        tip = translate("actions", spec.tip)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        action.setCheckable(spec.checkable)
        action.setIconText(plain(action.text()).rstrip("…"))  # on buttons; Qt would leave Chinese its "(F)"
        action.setMenuRole(ROLES.get(spec.id, QAction.MenuRole.NoRole))
        return action


def translated_menu(menu: str) -> str:
    """A menu's title in the user's language."""
    return translate("actions", MENUS[menu])
