"""A run's folder: a log that people read, figures that programs read, and progress on the screen."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from tqdm import tqdm

Item = TypeVar("Item")
FIGURES = "figures.json"


def log(run: Path, line: str) -> None:
    """Say a line on standard error and keep it in the run's log.txt."""
    tqdm.write(line, file=sys.stderr)
    run.mkdir(parents=True, exist_ok=True)
    with (run / "log.txt").open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def progress(items: Iterable[Item], what: str, total: int | None = None) -> Iterable[Item]:
    """The same items, with a bar on standard error where that is a terminal."""
    return tqdm(items, what, total, leave=False, disable=None, file=sys.stderr)


def record(run: Path, **figures: Any) -> None:
    """Add measured figures to the run's figures.json; those of the same name are replaced."""
    write_json(run / FIGURES, {**recorded(run), **figures})


def recorded(run: Path) -> dict[str, Any]:
    """The figures recorded so far."""
    path = run / FIGURES
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def write_json(path: Path, content: Any) -> None:
    """Write readable JSON, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
    new.replace(path)
