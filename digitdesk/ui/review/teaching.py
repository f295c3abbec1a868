"""The readings from which a model learns most, found beside the window; and what checking them promises."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitdesk.store import Project
from digitdesk.ui.improve.words import promise
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.words import QT_TRANSLATE_NOOP, plural, translate, whole

if TYPE_CHECKING:
    from digitdesk.adapting import Promise
    from digitdesk.engine.classify import Model

T = QT_TRANSLATE_NOOP
TEACHING = 50
"""So many readings are put first."""
NONE = T("teaching", "Nothing is open from which a model could learn.")
LOADING = T("teaching", "The model is still loading: try again in a moment.")
LAST = T("teaching", "It has last learned from {digits} digits. {promise}")


class Teaching(QObject):
    """Asks for the readings that teach most."""

    found = Signal(object, str)
    """The ids of the readings, the best first, and what is to be said of them."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.model: Model | None = None
        """Reads the project; None while it is loading."""
        self._looking = Latest(jobs, self.tr("Looking for what teaches most"), self._take, self.failed.emit)

    def ask(self, project: Path) -> None:
        """Look for them."""
        model = self.model
        if model is None:
            self.failed.emit(translate("teaching", LOADING))
            return
        self._looking.forget()
        self._looking.request(lambda task: _find(project, model))

    def forget(self) -> None:
        """Another project is open."""
        self._looking.forget()

    def _take(self, answer: "tuple[tuple[int, ...], Promise | None]") -> None:
        ids, promised = answer
        if not ids:
            self.failed.emit(translate("teaching", NONE))
            return
        said = plural.tr("Checking these %Ln readings teaches most; the best come first.", "", len(ids))
        if promised:
            last = translate("teaching", LAST)
            said += " " + last.format(digits=whole(promised.digits), promise=promise(promised.outlook))
        self.found.emit(ids, said)


def _find(path: Path, model: "Model") -> "tuple[tuple[int, ...], Promise | None]":
    from digitdesk.adapting import promised, what_teaches_most  # not at the top: it brings OpenCV

    with Project(path, verify=False) as project:
        return tuple(what_teaches_most(project, model, TEACHING)), promised(project)
