"""A network's way through its training: steps, average, learning rate, checkpoint and log; the same for all models."""

import time
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from trainer.checkpoints import Stateful, averaging, restore, save
from trainer.networks import CHECKPOINT
from trainer.runs import log


class Pace(Protocol):
    """What of a recipe says how fast is learned."""

    @property
    def learning_rate(self) -> float:
        """The highest."""

    @property
    def weight_decay(self) -> float:
        """Of all weights."""

    @property
    def ema(self) -> float:
        """How slowly the average follows."""

    def rate(self, step: int) -> float:
        """The learning rate's share at a step."""


class Course:
    """Trains a network; after each epoch a checkpoint goes to `run`, from which an interrupted one goes on."""

    def __init__(self, network: nn.Module, pace: Pace, epochs: int, run: Path, resume: bool) -> None:
        self._network, self._epochs, self._run = network, epochs, run
        self._averaged = AveragedModel(network, avg_fn=averaging(pace.ema), use_buffers=True)
        self._optimiser = torch.optim.AdamW(network.parameters(), pace.learning_rate, weight_decay=pace.weight_decay)
        self._schedule = torch.optim.lr_scheduler.LambdaLR(self._optimiser, lambda step: pace.rate(step))
        self._parts: dict[str, Stateful] = {
            "network": network,
            "averaged": self._averaged,
            "optimiser": self._optimiser,
            "schedule": self._schedule,
        }
        there = resume and (run / CHECKPOINT).exists()
        self.first = restore(self._parts, run / CHECKPOINT) if there else 0
        """The epoch to begin with, from 0."""
        self._started = time.monotonic()

    @property
    def network(self) -> nn.Module:
        """The averaged network: what is kept."""
        return self._averaged.module

    def step(self, loss: Tensor, longest: float = float("inf")) -> float:
        """Learn from a batch; longest: of the gradient. Returns the loss."""
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._network.parameters(), longest)
        self._optimiser.step()
        self._schedule.step()
        self._averaged.update_parameters(self._network)
        return loss.item()

    def end_epoch(self, epoch: int, losses: list[float], right: float) -> None:
        """Write the checkpoint and a line of the log; right: the share of the validation read right."""
        save(self._parts, epoch + 1, self._run / CHECKPOINT)
        left = (time.monotonic() - self._started) / (epoch + 1 - self.first) * (self._epochs - epoch - 1)
        log(
            self._run,
            f"epoch {epoch + 1}/{self._epochs}  loss {np.mean(losses):.4f}  "
            f"validation {100 * right:.2f} %  {left / 60:.0f} min left",
        )
