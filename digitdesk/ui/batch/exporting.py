"""Exports of the project, run beside the window: started from the panel, told of in place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from digitdesk.engine.types import Status
from digitdesk.exports import export_checked, export_project
from digitdesk.store import Project
from digitdesk.ui.batch.export_panel import ExportPanel, Order
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.jobs import Jobs, Task
from digitdesk.ui.notice import Choices, Notice
from digitdesk.ui.words import plural, translate

KEPT = "export"
"""The project's setting of what was exported last."""


class _Stopped(Exception):
    """The user does not want it any more."""


class Exporting(QObject):
    """Does what the panel asks for, one export at a time."""

    def __init__(self, jobs: Jobs, projects: Projects, panel: ExportPanel, notice: Notice) -> None:
        super().__init__(panel)
        self._jobs, self._projects, self._panel, self._notice = jobs, projects, panel, notice
        self._task: Task | None = None
        panel.wanted.connect(self.start)
        panel.stopped.connect(self.stop)

    def load(self) -> None:
        """Show what was exported last from this project."""
        title = self._projects.title if self._projects.is_named else translate("export", "digits")
        self._panel.load(title, self._projects.current.get(KEPT, {}))

    def start(self, order: Order) -> None:
        """Export, once the user knows if that replaces a file."""
        if self._task:
            return
        if not self._panel.may_write(order.path):
            text = translate("export", "{name} exists already.").format(name=order.path.name)
            replace = (translate("export", "Replace it"), lambda: self._replace(order))
            self._notice.tell(text, Status.REVIEW, (replace,))
            return
        self._notice.dismiss()
        project = self._projects.path
        self._projects.keep(KEPT, self._panel.to_keep())
        self._panel.tell_progress((0, 0))
        work = lambda task: run(order, project, task)  # noqa: E731

        def end(tell: Callable[[Order, str], None], told: str) -> None:
            self._end()
            if self._projects.path == project:  # another one has nothing to do with it
                tell(order, told)

        done, failed = partial(end, self._finish), partial(end, self._fail)
        title = translate("export", "Exporting")
        self._task = self._jobs.start(title, work, done, failed, self._panel.tell_progress)

    def stop(self) -> None:
        """Give up what is under way; the target stays as it was."""
        if self._task:
            self._task.cancel()
        self._end()

    def _replace(self, order: Order) -> None:
        self._panel.agree(order.path)
        self.start(order)

    def _finish(self, order: Order, told: str) -> None:
        self._panel.agree(order.path)
        self._notice.tell(told, Status.OK, self._ways_to(order.path))

    def _fail(self, order: Order, told: str) -> None:
        self._notice.tell(told, Status.ERROR, ((translate("export", "Try again"), lambda: self.start(order)),))

    def _ways_to(self, path: Path) -> Choices:
        """Buttons that open what was written with the system's own programs."""
        file, folder = ((lambda: self._show(path)), (lambda: self._show(path.parent)))
        opened = ((translate("export", "Open the file"), file),) if path.is_file() else ()
        return (*opened, (translate("export", "Open the folder"), folder if path.is_file() else file))

    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute()))):
            text = translate("export", "No program of this computer opens {path}: look for it there.")
            self._notice.tell(text.format(path=path.absolute()), Status.REVIEW)

    def _end(self) -> None:
        self._task = None
        self._panel.tell_progress(None)


def run(order: Order, project: Path, task: Task) -> str:
    """Write it; returns what is to be told. Runs beside the window."""

    def tell(done: int, total: int) -> None:
        if task.is_cancelled():
            raise _Stopped
        task.report((done, total))

    try:
        with Project(project, verify=False) as opened:
            if order.kind.startswith("."):
                export_project(opened, order.path, order.options, tell)
                text = plural.tr("%Ln readings are in {name}", "", len(opened.readings))
            else:
                count = export_checked(opened, order.path, order.kind, tell)
                text = plural.tr("%Ln digits are in {name}", "", count)
    except _Stopped:
        return ""
    return text.format(name=order.path.name)
