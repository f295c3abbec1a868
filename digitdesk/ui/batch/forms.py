"""Which form a project's pages are: offered after the layouts, kept in the project, loaded beside the window."""

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from digitdesk import settings
from digitdesk.engine.forms.template import ENDING, Template, load
from digitdesk.store import Project
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.run import Order
from digitdesk.ui.forms.keeping import forms
from digitdesk.ui.jobs import Jobs, Latest

FORM, ANY = "form:", "form:*"
"""What a choice begins with that is a form's file, and the choice of all forms: each page is the one it fits."""
SETTING = "form"
"""The project's setting: the choice; empty where a layout is chosen."""


class FormChoice(QObject):
    """Adds the user's forms to the list of layouts."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs, chooser: QComboBox) -> None:
        super().__init__(chooser)
        self._chooser = chooser
        self.templates: tuple[Template, ...] = ()
        """The forms chosen; empty where a layout is."""
        self.ready = True
        """Whether they are loaded."""
        self._way: tuple[str, str] | None = None
        self._loading = Latest(jobs, "", self._take, self._miss)
        chooser.currentIndexChanged.connect(self._follow)

    def show(self, project: Project) -> None:
        """Offer the forms that there are now, and choose the project's; a new one goes on with what was chosen."""
        choice = project.get(SETTING)
        if choice == "" and str(self._chooser.currentData()).startswith(FORM):
            self._chooser.setCurrentIndex(0)
        self.offer(choice or "")

    def keep(self, projects: Projects) -> None:
        """The choice is the project's from now on."""
        choice = str(self._chooser.currentData())
        projects.keep(SETTING, choice if choice.startswith(FORM) else "")

    def offer(self, choice: str = "") -> None:
        """Offer the forms that there are now; choice: one of them is chosen, else what was chosen before."""
        before = choice or str(self._chooser.currentData())
        with QSignalBlocker(self._chooser):
            for place in reversed(range(self._chooser.count())):
                if not self._chooser.itemData(place) or self._chooser.itemData(place).startswith(FORM):
                    self._chooser.removeItem(place)
            self._add_forms()
            place = self._chooser.findData(before)
            self._chooser.setCurrentIndex(max(place, 0))
        if place < 0 and before.startswith(FORM):
            name = before.removeprefix(FORM).removesuffix(ENDING)
            told = self.tr("The form {name} is not among yours: open its file on the Forms page, or choose another.")
            self.failed.emit(told.format(name=name))
        self._follow()

    def way(self, order: Order) -> tuple[str, str]:
        """The model and the way to find fields as a project knows them; found once a choice, for it takes a while."""
        if self._way is None:
            self._way = order.way
        return self._way

    def _add_forms(self) -> None:
        paths = forms()
        if paths:
            self._chooser.insertSeparator(self._chooser.count())
        if len(paths) > 1:
            self._chooser.addItem(self.tr("Any of my forms"), ANY)
        for path in paths:
            self._chooser.addItem(self.tr("Form: {name}").format(name=path.stem), FORM + path.name)

    def _follow(self) -> None:
        choice = str(self._chooser.currentData())
        self._loading.forget()
        self._way = None
        self.ready = not choice.startswith(FORM)
        self.templates = ()
        if not self.ready:
            name = choice.removeprefix(FORM)
            paths = forms() if choice == ANY else [settings.forms_path() / name]
            self._loading.request(lambda task: tuple(load(path) for path in paths))
        self.changed.emit()

    def _take(self, templates: tuple[Template, ...]) -> None:
        self.templates, self.ready, self._way = templates, True, None
        self.changed.emit()

    def _miss(self, message: str) -> None:
        self.failed.emit(message)
        self.changed.emit()
