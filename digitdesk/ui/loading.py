"""The slow part of starting, done beside the window once it is seen: the model and OpenCV."""

import gc
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from digitdesk import settings

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """What reading needs."""

    model: "Model"
    layouts: tuple[str, ...]


def load_reader(path: Path) -> Loaded:
    """Load the model and the engine's reading part; ModelError says why that failed."""
    from digitdesk import batch  # noqa: F401  so that neither the window nor the first reading need wait for it
    from digitdesk.engine.classify import Model
    from digitdesk.engine.layout import LAYOUTS
    from digitdesk.engine.workers import start

    start()
    loaded = Loaded(Model(path, settings.numbers_path()), tuple(LAYOUTS))
    if not gc.get_freeze_count():  # once only: what is garbage by then stays, too
        gc.freeze()  # the libraries stay: the window's thread need not look through them whenever it sweeps for garbage
    return loaded
