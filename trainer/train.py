"""Training one network: augmented batches, cosine learning rate, averaged weights, checkpoints."""

import math
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader

from trainer.cnn import DigitNet
from trainer.data import Corpus, DigitSet
from trainer.sampler import SETTLING_SHARES, SHARES, Sampler


class Stateful(Protocol):
    """What a checkpoint keeps of: a network, an optimiser, a schedule."""

    def state_dict(self) -> dict[str, Any]:
        """Everything needed to go on."""

    def load_state_dict(self, state_dict: dict[str, Any]) -> Any:
        """Go on from there."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """The hyperparameters of a run: `epochs` of everything, then `settling` epochs near the plain digits."""

    epochs: int = 40
    settling: int = 12
    images_per_epoch: int = 60_000
    batch: int = 256
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    warmup: float = 0.03
    settling_rate: float = 0.25
    ema: float = 0.998
    seed: int = 0
    workers: int = 1

    @property
    def all_epochs(self) -> int:
        """Epochs in both phases."""
        return self.epochs + self.settling

    def rate(self, step: int) -> float:
        """The learning rate's share at a step: warm-up and cosine, then straight down from `settling_rate`."""
        epoch = step / self.steps_per_epoch
        if epoch >= self.epochs:
            return self.settling_rate * max(0.0, (self.all_epochs - epoch) / max(self.settling, 1))
        progress = epoch / self.epochs
        if progress < self.warmup:
            return progress / self.warmup + 1e-3
        return 0.5 * (1 + math.cos(math.pi * (progress - self.warmup) / (1 - self.warmup)))

    @property
    def steps_per_epoch(self) -> int:
        """How many batches an epoch has."""
        return max(1, self.images_per_epoch // self.batch)


def pick_device(name: str) -> torch.device:
    """name: "auto", "cpu" or "cuda"."""
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name)


def train(corpus: Corpus, recipe: Recipe, device: torch.device, run: Path, resume: bool) -> nn.Module:
    """Train and return the averaged network in evaluation mode; checkpoints and log.txt go to `run`."""
    torch.manual_seed(recipe.seed)
    run.mkdir(parents=True, exist_ok=True)
    network = DigitNet().to(device)
    averaged = AveragedModel(network, avg_fn=_averaging(recipe.ema), use_buffers=True)
    optimiser = torch.optim.AdamW(network.parameters(), recipe.learning_rate, weight_decay=recipe.weight_decay)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: recipe.rate(step))
    parts: dict[str, Stateful] = {
        "network": network,
        "averaged": averaged,
        "optimiser": optimiser,
        "schedule": schedule,
    }
    checkpoint = run / "checkpoint.pt"
    first = _restore(parts, checkpoint) if resume and checkpoint.exists() else 0
    batches = _batches(corpus, recipe, first)
    started = time.monotonic()
    for epoch in range(first, recipe.all_epochs):
        if first < epoch == recipe.epochs:
            batches = _batches(corpus, recipe, epoch)
        network.train()
        losses = [
            _step(network, averaged, optimiser, schedule, images.to(device), labels.to(device))
            for images, labels in islice(batches, recipe.steps_per_epoch)
        ]
        _save(parts, epoch + 1, checkpoint)
        left = (time.monotonic() - started) / (epoch + 1 - first) * (recipe.all_epochs - epoch - 1)
        right = accuracy(averaged.module, corpus.validation, device)
        _log(
            run,
            f"epoch {epoch + 1}/{recipe.all_epochs}  loss {np.mean(losses):.4f}  "
            f"validation {100 * right:.2f} %  {left / 60:.0f} min left",
        )
    return averaged.module.eval()


def _batches(corpus: Corpus, recipe: Recipe, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Endless batches from this epoch on; each start has a seed of its own."""
    shares = SHARES if epoch < recipe.epochs else SETTLING_SHARES
    sampler = Sampler(corpus, recipe.batch, recipe.seed + 1000 * epoch, shares)
    return iter(DataLoader(sampler, batch_size=None, num_workers=recipe.workers, prefetch_factor=8))


def logits_of(network: nn.Module, images: NDArray[np.uint8], device: torch.device) -> Tensor:
    """Logits float32 [N, 11] of uint8 [N, 28, 28], computed in evaluation mode."""
    network.eval()
    with torch.inference_mode():
        parts = [network(part.to(device))[0].cpu() for part in torch.split(torch.from_numpy(images.copy()), 1000)]
    return torch.cat(parts)


def accuracy(network: nn.Module, digits: DigitSet, device: torch.device) -> float:
    """The share of digits read right, "not a digit" counting as wrong."""
    guesses = logits_of(network, digits.images, device).argmax(1).numpy()
    return float((guesses == digits.labels).mean())


def fit_temperature(logits: Tensor, labels: NDArray[np.int64]) -> float:
    """The temperature with the least negative log-likelihood. Source: Guo et al., ICML 2017."""
    log_temperature = torch.zeros((), requires_grad=True)
    optimiser = torch.optim.LBFGS([log_temperature], max_iter=50, line_search_fn="strong_wolfe")
    target = torch.from_numpy(labels)

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(logits / log_temperature.exp(), target)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    return float(log_temperature.detach().exp())


def _step(
    network: nn.Module,
    averaged: AveragedModel,
    optimiser: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.LambdaLR,
    images: Tensor,
    labels: Tensor,
) -> float:
    with torch.autocast(images.device.type, dtype=torch.bfloat16):
        logits, _ = network(images)
    loss = nn.functional.cross_entropy(logits.float(), labels)
    optimiser.zero_grad()
    loss.backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    schedule.step()
    averaged.update_parameters(network)
    return loss.item()


def _averaging(decay: float) -> Callable[[Tensor, Tensor, Tensor | int], Tensor]:
    """Exponential moving average that forgets its random start quickly."""

    def average(mean: Tensor, new: Tensor, count: Tensor | int) -> Tensor:
        keep = min(decay, (1 + float(count)) / (10 + float(count)))
        return mean * keep + new * (1 - keep)

    return average


def _save(parts: dict[str, Stateful], epoch: int, path: Path) -> None:
    state = {name: part.state_dict() for name, part in parts.items()}
    new = path.with_suffix(".new")
    torch.save({"epoch": epoch, **state}, new)
    new.replace(path)


def _restore(parts: dict[str, Stateful], path: Path) -> int:
    state = torch.load(path, weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(state[name])
    return int(state["epoch"])


def _log(run: Path, line: str) -> None:
    print(line, file=sys.stderr, flush=True)
    with (run / "log.txt").open("a") as file:
        file.write(line + "\n")
