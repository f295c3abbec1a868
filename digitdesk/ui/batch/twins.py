"""Files with the same content: found beside the window, shown in place, and the user decides."""

from PySide6.QtCore import QObject, Signal

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.types import Status
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.sources import find_twins
from digitdesk.ui.jobs import Jobs
from digitdesk.ui.notice import Notice
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import plural, translate


class Twins(QObject):
    """Looks for them and asks what is to become of them."""

    changed = Signal(list)
    """The ids of files that were found to be twins, or about which it was decided."""

    def __init__(self, jobs: Jobs, projects: Projects, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._projects, self._notice = jobs, projects, notice

    def compare(self, said: str = "") -> None:
        """Look for files with the same content, once a list is complete; what was said of it is still to be read."""
        project = self._projects.path

        def tell(count: int) -> None:
            if project == self._projects.path:
                self.offer(count, said)

        title = translate("twins", "Comparing files")
        self._jobs.start(title, lambda task: find_twins(project, task), tell, self._notice.tell)

    def offer(self, count: int, said: str = "") -> None:
        """Ask about so many twins, behind what was said before."""
        if not count:
            return
        self.changed.emit(self._ids())
        text = plural.tr("%Ln files have the same content as others. Read them, too?", "", count)
        choices = (
            (translate("twins", "Leave out"), lambda: self._decide(False)),
            (translate("twins", "Read, too"), lambda: self._decide(True)),
        )
        self._notice.tell(" ".join(filter(None, (said, text))), Status.REVIEW, choices)

    def _decide(self, read: bool) -> None:
        ids = self._ids()
        try:
            self._projects.current.sources.decide_twins(read)
        except ProjectError as error:
            again = translate("twins", "Try again")
            self._notice.tell(localised(str(error)), choices=((again, lambda: self._decide(read)),))
            return
        self.changed.emit(ids)

    def _ids(self) -> list[int]:
        return [entry.id for entry in self._projects.current.sources.twins()]
