"""Pages with what was read drawn on them, as files; what --annotate and --explain write."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from digitdesk.engine.annotate import annotate
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import ExportError, PageError
from digitdesk.engine.explain import Picture, explain
from digitdesk.engine.types import Page, PageResult

Draw = Callable[[Page, PageResult], None]


class _Drawer:
    """Writes a picture of each page as PNG into a folder, under the page's name and number."""

    def __init__(self, folder: Path, draw: Callable[[Page, PageResult], Picture]) -> None:
        self._folder, self._draw = folder, draw
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(f"The folder {folder} cannot be made ({error.strerror}): choose another.") from error

    def __call__(self, page: Page, result: PageResult) -> None:
        name = f"{page.source.replace('/', '_')}-{page.index}.png"
        picture = Image.fromarray(self._draw(page, result))
        try:
            picture.save(self._folder / name)
        except OSError as error:
            told = f"This page's picture cannot be written to {self._folder} ({error.strerror}): choose another folder."
            raise PageError(told) from error


def drawing(annotated: Path | None, explained: Path | None, model: Model, layout: str) -> Draw | None:
    """What draws each page into these folders; None where nothing is to be drawn."""
    drawers = []
    if annotated:
        drawers.append(_Drawer(annotated, annotate))
    if explained:
        drawers.append(_Drawer(explained, lambda page, result: explain(page, model, layout, result.turn)))

    def draw(page: Page, result: PageResult) -> None:
        for drawer in drawers:
            drawer(page, result)

    return draw if drawers else None
