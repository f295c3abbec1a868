"""Weights averaged while training, and a state on disk from which an interrupted run goes on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor


class Stateful(Protocol):
    """What a checkpoint keeps of: a network, an optimiser, a schedule."""

    def state_dict(self) -> dict[str, Any]:
        """Everything needed to go on."""

    def load_state_dict(self, state_dict: dict[str, Any]) -> Any:
        """Go on from there."""


def averaging(decay: float) -> Callable[[Tensor, Tensor, Tensor | int], Tensor]:
    """Exponential moving average that forgets its random start quickly."""

    def average(mean: Tensor, new: Tensor, count: Tensor | int) -> Tensor:
        keep = min(decay, (1 + float(count)) / (10 + float(count)))
        return mean * keep + new * (1 - keep)

    return average


def save(parts: dict[str, Stateful], epoch: int, path: Path) -> None:
    """Write the state of all parts, whole or not at all."""
    state = {name: part.state_dict() for name, part in parts.items()}
    new = path.with_suffix(".new")
    torch.save({"epoch": epoch, **state}, new)
    new.replace(path)


def restore(parts: dict[str, Stateful], path: Path) -> int:
    """Give all parts their saved state; returns the epoch at which it was saved."""
    state = torch.load(path, weights_only=True)
    try:
        for name, part in parts.items():
            part.load_state_dict(state[name])
    except (KeyError, RuntimeError) as error:
        raise ValueError(f"{path} is of another network or recipe: choose another --run.") from error
    return int(state["epoch"])
