"""The Confusion page: chooses, loads and saves what its board shows."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from digitdesk import settings
from digitdesk.engine.evaluate import Evaluation
from digitdesk.engine.export import write
from digitdesk.engine.types import Status
from digitdesk.ui import clipboard
from digitdesk.ui.actions import Actions
from digitdesk.ui.asking import ask_file, ask_folder, ask_several
from digitdesk.ui.confusion.board import Board
from digitdesk.ui.confusion.fixes import Fixes
from digitdesk.ui.confusion.loader import Loader
from digitdesk.ui.confusion.report import REPORTS, to_image, to_text
from digitdesk.ui.confusion.sources import (
    EVALUATION,
    MODEL,
    PROJECT,
    Source,
    bundled,
    kept,
    other_model,
    reviewed,
    source_for,
)
from digitdesk.ui.confusion.widgets import ConfusionWidgets
from digitdesk.ui.jobs import Jobs
from digitdesk.ui.saving import ask_target, kind_of
from digitdesk.ui.zooming import allow_zoom, follow_zoom

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


class ConfusionPage(QWidget):
    """See how far to trust the model."""

    def __init__(self, jobs: Jobs, actions: Actions) -> None:
        super().__init__()
        self._jobs, self._actions = jobs, actions
        self._model: Model | None = None
        self._sources: list[Source] = []
        self._chosen: list[Source | None] = [None, None]
        """What is to be shown first and second; what is shown till then are the sides' own sources."""
        self._stale: set[Path] = set()
        """Projects that have changed since they were shown."""
        self._asked = False
        self.parts = ConfusionWidgets(self, actions)
        self.fixes = Fixes(jobs, self.parts.notice.tell)
        self.board = Board(self.parts, self.fixes)
        self._loader = Loader(jobs, self)
        self.setAcceptDrops(True)
        self._connect()
        self._list_sources()

    def set_model(self, model: "Model") -> None:
        """Read labelled folders with this model; one that was waiting for it is read now."""
        self._model = model
        for number, source in enumerate(self._chosen):
            if source and source.needs_model and self.parts.sides[number].source is not source:
                self._load(number)

    def open(self, path: Path, *more: Path) -> None:
        """Show the evaluation in this file, or the labelled digits in this folder; of projects several together."""
        self.add(reviewed(path, *more) if more else source_for(path), 0)

    def offer_project(self, path: Path) -> None:
        """List the reviewed digits of a project among what can be shown; where they are shown, show them anew."""
        self._offer(kept() if path == settings.kept_path() else reviewed(path))
        self._stale.add(path)

    def compare_model(self, path: Path) -> None:
        """Compare with what another model reads in the digits that are shown."""
        if whole := self.parts.sides[0].whole:
            self.add(other_model(path, whole), 1)

    def add(self, source: Source, number: int) -> None:
        """List a source and show it, as the first (0) or the second (1)."""
        self._asked = True
        self._sources = [old for old in self._sources if old.title != source.title] + [source]
        self._list_sources()
        self._choose(number, source)
        self._load(number)

    def save(self, path: Path) -> None:
        """Write what is shown to a file of one of the kinds in REPORTS."""
        shown, told, tell = self.board.shown, self.tr("Saved to {path}").format(path=path), self.parts.notice.tell

        def save(task: object) -> None:
            write(path, kind_of(path, REPORTS)(shown))

        self._jobs.start(self.tr("Saving"), save, lambda result: tell(told, Status.OK), tell)

    def copy(self) -> None:
        """Put matrix and plots on the clipboard as an image, and the counts as text for a spreadsheet."""
        clipboard.put(to_image(self.board.shown), {"text/plain": to_text(self.board.shown, "\t").encode()})

    def showEvent(self, event: QShowEvent) -> None:
        """The bundled evaluation is opened when the page is first seen."""
        super().showEvent(event)
        self._refresh_actions()
        if self._asked:
            self._renew()
        elif settings.evaluation_path().exists():
            self.add(bundled(), 0)
        else:
            hint = self.tr("Train a model with digitdesk-trainer, which writes one, or open one of your own.")
            self.parts.empty.tell(self.tr("No evaluation yet"), hint)
        if settings.kept_path().is_file():
            self._offer(kept())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder, an evaluation, a model or some projects may be dropped here; the rest goes to the window."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open it, or compare with it."""
        if paths := _dropped(event.mimeData()):
            event.acceptProposedAction()
            (self.compare_model if _is(MODEL, *paths) else self.open)(*paths)

    def _connect(self) -> None:
        loader, progress, history = self._loader, self.parts.progress, self.fixes.history
        for number, chooser in enumerate(self.parts.choosers):
            chooser.currentIndexChanged.connect(lambda place, number=number: self._pick(number, place))
        loader.loaded.connect(self._take)
        loader.failed.connect(self._fail)
        loader.stopped.connect(lambda number: self._fail(number, self.tr("Stopped; nothing was changed.")))
        loader.progressed.connect(progress.tell)
        loader.idle.connect(progress.hide)
        progress.stopped.connect(loader.stop)
        for signal in (self.board.changed, history.canUndoChanged, history.canRedoChanged):
            signal.connect(self._refresh_actions)
        follow_zoom(self, self._actions, lambda: self.parts.digits.grid)
        mine = {
            "open_evaluation": self._ask_evaluation,
            "open_labelled": self._ask_labelled,
            "compare_model": self._ask_model,
            "save_report": self._ask_report,
        }
        for name, slot in mine.items():
            self._actions[name].triggered.connect(slot)
        for name, slot in {"copy": self.copy, "undo": history.undo, "redo": history.redo}.items():
            self._actions[name].triggered.connect(lambda _, slot=slot: slot() if self.isVisible() else None)

    def _refresh_actions(self) -> None:
        shown, history = bool(self.board.shown), self.fixes.history
        self._actions["compare_model"].setEnabled(shown)
        self._actions["save_report"].setEnabled(shown)
        if self.isVisible():
            self._actions["copy"].setEnabled(shown)
            self._actions["undo"].setEnabled(history.canUndo())
            self._actions["redo"].setEnabled(history.canRedo())
        allow_zoom(self, self._actions, shown)

    def _offer(self, source: Source) -> None:
        """List a source that is not shown yet."""
        if source.title not in [old.title for old in self._sources]:
            self._sources.append(source)
            self._list_sources()

    def _renew(self) -> None:
        """Show anew what has changed since it was shown."""
        for number, source in enumerate(self._chosen):
            if source and self._stale.intersection(source.paths):
                self._load(number)
        self._stale.clear()

    def _list_sources(self) -> None:
        """All sources in both lists, the second with a way to show none; what was chosen stays."""
        for number, chooser in enumerate(self.parts.choosers):
            with QSignalBlocker(chooser):
                chooser.clear()
                chooser.addItems([self.tr("nothing")] * number + [source.title for source in self._sources])
            self._choose(number, self._chosen[number])

    def _choose(self, number: int, source: Source | None) -> None:
        """Let a list show this source, without loading it."""
        self._chosen[number] = source
        chooser, titles = self.parts.choosers[number], [one.title for one in self._sources]
        place = titles.index(source.title) if source and source.title in titles else -1
        with QSignalBlocker(chooser):
            chooser.setCurrentIndex(place + number)
        chooser.setToolTip(chooser.currentText())

    def _pick(self, number: int, place: int) -> None:
        """The user chose this place in a list."""
        self._chosen[number] = self._sources[place - number] if place >= number else None
        self.parts.choosers[number].setToolTip(self.parts.choosers[number].currentText())
        self._load(number)

    def _load(self, number: int) -> None:
        """Load what is chosen in this list."""
        source = self._chosen[number]
        self.parts.notice.dismiss()
        if source is None:
            self.board.forget(number)
        elif source.needs_model and self._model is None:
            self.parts.notice.tell(self.tr("The model is still loading; then the folder is read."), Status.BLANK)
        else:
            self._loader.load(number, source, self._model)

    def _take(self, number: int, source: Source, evaluation: Evaluation | None) -> None:
        if evaluation is not None:
            self.parts.notice.dismiss()
            self.board.show(number, source, evaluation)

    def _fail(self, number: int, message: str) -> None:
        """Say so, and let the list show what the page still shows."""
        self._choose(number, self.parts.sides[number].source)
        if self.board.shown:
            self.parts.notice.tell(message)
        else:
            self.parts.empty.tell(self.tr("No evaluation to show"), message)

    def _ask_evaluation(self) -> None:
        title, kinds = self.tr("Open an evaluation"), self.tr("Evaluations and projects")
        paths = ask_several(self, title, kinds, [EVALUATION, PROJECT])
        if len(paths) == 1 or (paths and _is(PROJECT, *paths)):
            self.open(*paths)
        elif paths:
            self.parts.notice.tell(self.tr("Only projects can be opened together: choose one evaluation."))

    def _ask_labelled(self) -> None:
        for folder in ask_folder(self, self.tr("Open a folder of labelled digits")):
            self.open(folder)

    def _ask_model(self) -> None:
        for path in ask_file(self, self.tr("Compare with another model"), self.tr("Models"), [MODEL]):
            self.compare_model(path)

    def _ask_report(self) -> None:
        if path := ask_target(self, self.tr("Save a report"), "confusion.html", REPORTS):
            self.save(path)


def _dropped(data: QMimeData) -> list[Path]:
    """The one thing that this page opens, or several projects; nothing for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and (paths[0].is_dir() or _is(EVALUATION, *paths) or _is(MODEL, *paths)):
        return paths
    return paths if _is(PROJECT, *paths) else []


def _is(kind: str, *paths: Path) -> bool:
    """Whether all of these files are of a kind."""
    return all(path.suffix.lower() == kind for path in paths)
