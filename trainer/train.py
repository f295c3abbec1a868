"""Training one network: augmented batches, cosine learning rate, averaged weights, checkpoints."""

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.utils.data import DataLoader

from trainer.course import Course
from trainer.data import Corpus, DigitSet
from trainer.networks import NETWORKS, RECIPE, load_network
from trainer.runs import progress, write_json
from trainer.sampler import SETTLING_SHARES, SHARES, Sampler, nondigit_share

HISTORY = "history.csv"


@dataclass(frozen=True, slots=True)
class Recipe:
    """The hyperparameters of a run: `epochs` of everything, then `settling` epochs near the plain digits.

    network: a key of NETWORKS; sources: the keys of SHARES that are drawn from. Where there is a
    teacher, `soft` is its part of the loss and `softness` the temperature of its answers.
    """

    network: str = "small"
    sources: tuple[str, ...] = tuple(SHARES)
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
    soft: float = 0.8
    softness: float = 2.0

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

    def shares(self, epoch: int) -> dict[str, float]:
        """What is drawn from where in an epoch."""
        shares = SHARES if epoch < self.epochs else SETTLING_SHARES
        return {kind: share for kind, share in shares.items() if kind in self.sources}

    @property
    def nondigits(self) -> float:
        """What share of the last epochs' images was no digit, 0 to 1."""
        shares = self.shares(self.all_epochs - 1)
        return nondigit_share(shares) / sum(shares.values())


def pick_device(name: str) -> torch.device:
    """name: "auto", "cpu" or "cuda"."""
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name)


def train(
    corpus: Corpus,
    recipe: Recipe,
    device: torch.device,
    run: Path,
    resume: bool,
    teacher: nn.Module | None = None,
    after: Path | None = None,
) -> nn.Module:
    """Train and return the averaged network in evaluation mode; checkpoints and log.txt go to `run`.

    teacher: gives logits for the same images, which the network learns beside their labels.
    after: a run whose averaged network is trained on, instead of a new one.
    Source: G. Hinton, O. Vinyals, J. Dean, "Distilling the Knowledge in a Neural Network", 2015.
    """
    torch.manual_seed(recipe.seed)
    network = (load_network(after) if after else NETWORKS[recipe.network]()).to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    course = Course(network, recipe, recipe.all_epochs, run, resume)
    write_json(run / RECIPE, asdict(recipe))
    batches = _batches(corpus, recipe, course.first)
    for epoch in range(course.first, recipe.all_epochs):
        if course.first < epoch == recipe.epochs:
            batches = _batches(corpus, recipe, epoch)
        network.train()
        losses = [
            course.step(_loss(network, images.to(device), labels.to(device), recipe, teacher))
            for images, labels in progress(islice(batches, recipe.steps_per_epoch), "training", recipe.steps_per_epoch)
        ]
        right = accuracy(course.network, corpus.validation, device)
        _remember(run, epoch, float(np.mean(losses)), right)
        course.end_epoch(epoch, losses, right)
    return course.network.eval()


def _loss(network: nn.Module, images: Tensor, labels: Tensor, recipe: Recipe, teacher: nn.Module | None) -> Tensor:
    """Cross-entropy with the labels and, where there is a teacher, divergence from its softened answers."""
    with torch.autocast(images.device.type, dtype=torch.bfloat16):
        logits = network(images)[0]
    hard = nn.functional.cross_entropy(logits.float(), labels)
    if teacher is None:
        return hard
    with torch.no_grad():
        wanted = torch.log_softmax(teacher(images)[0].float() / recipe.softness, dim=1)
    given = torch.log_softmax(logits.float() / recipe.softness, dim=1)
    soft = nn.functional.kl_div(given, wanted, reduction="batchmean", log_target=True) * recipe.softness**2
    return recipe.soft * soft + (1 - recipe.soft) * hard


def _remember(run: Path, epoch: int, loss: float, right: float) -> None:
    path = run / HISTORY
    if epoch == 0:
        path.write_text("epoch,loss,validation\n", "utf-8")
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{epoch + 1},{loss:.6f},{right:.6f}\n")


def _batches(corpus: Corpus, recipe: Recipe, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Endless batches from this epoch on; each start has a seed of its own."""
    sampler = Sampler(corpus, recipe.batch, recipe.seed + 1000 * epoch, recipe.shares(epoch))
    ahead = 8 if recipe.workers else None
    return iter(DataLoader(sampler, batch_size=None, num_workers=recipe.workers, prefetch_factor=ahead))


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
