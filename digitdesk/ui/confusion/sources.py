"""Where evaluations come from: files of answers, labelled folders that the model reads, other models."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digitdesk import settings
from digitdesk.engine.evaluate import Evaluation, Origin, Progress, load_evaluation
from digitdesk.ui.words import translate

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

Load = Callable[["Model", Progress], Evaluation | None]
EVALUATION, PROJECT, MODEL = ".npz", ".digitdesk", ".onnx"


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Something that can be shown. `load` runs beside the window; `fix` writes another truth, where that is allowed."""

    title: str
    load: Load
    needs_model: bool = False
    fix: Callable[[Origin, int], None] | None = None
    paths: tuple[Path, ...] = ()
    """The files and folders that it is made of."""


def bundled() -> Source:
    """The evaluation that comes with the bundled model."""
    path, title = settings.evaluation_path(), translate("sources", "MNIST test images")
    return Source(title, lambda model, progress: replace(load_evaluation(path), title=title), paths=(path,))


def answers(path: Path) -> Source:
    """An evaluation that the trainer wrote: of a baseline, or of another model."""
    return Source(path.stem, lambda model, progress: load_evaluation(path), paths=(path,))


def kept() -> Source:
    """The drawings that the user keeps."""
    return reviewed(settings.kept_path(), title=translate("sources", "Kept drawings"))


def labelled(folder: Path) -> Source:
    """A folder of labelled digits, read by the present model; wrong truths in it can be put right."""

    def load(model: "Model", progress: Progress) -> Evaluation | None:
        from digitdesk.engine.labelled import evaluate_folder  # not at the top: it brings OpenCV

        evaluation = evaluate_folder(folder, model, progress)
        return replace(evaluation, title=folder.name) if evaluation else None

    def fix(origin: Origin, label: int) -> None:
        from digitdesk.engine.truth import correct_truth

        correct_truth(folder, origin, label)

    return Source(folder.name, load, needs_model=True, fix=fix, paths=(folder,))


def reviewed(*paths: Path, title: str = "") -> Source:
    """The digits of one or several projects that a person has looked at."""
    projects = _named(paths)

    def load(model: "Model", progress: Progress) -> Evaluation | None:
        from digitdesk.ui.confusion.reviewed import reviewed_digits  # not at the top: it brings SQLite

        return reviewed_digits(projects, progress)

    def fix(origin: Origin, label: int) -> None:
        from digitdesk.ui.confusion.reviewed import relabel

        relabel(projects[origin.project], origin, label)

    title = title or translate("sources", "{project}, reviewed digits").format(project=", ".join(projects))
    return Source(title, load, fix=fix, paths=paths)


def other_model(path: Path, digits: Evaluation) -> Source:
    """The same digits, read by the model in this file."""

    def load(model: "Model", progress: Progress) -> Evaluation | None:
        from digitdesk.engine.classify import Model
        from digitdesk.engine.labelled import classify_again

        return classify_again(replace(digits, title=title), Model(path), progress)

    title = translate("sources", "{digits}, read by {model}").format(digits=digits.title, model=path.stem)
    return Source(title, load, paths=(path,))


def source_for(path: Path) -> Source:
    """The source in this file or folder."""
    if path.is_dir():
        return labelled(path)
    return reviewed(path) if path.suffix.lower() == PROJECT else answers(path)


def _named(projects: tuple[Path, ...]) -> dict[str, Path]:
    """Projects by their names; those that share one by their folder, too."""
    names = [path.stem for path in projects]
    return {path.stem if names.count(path.stem) == 1 else str(path.parent / path.stem): path for path in projects}
