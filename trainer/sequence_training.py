"""Training the sequence model on strips of composed numbers."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitdesk.engine.sequence import NOTHING
from digitdesk.engine.types import Gray
from trainer.course import Course
from trainer.sequence import Sample, targets

ERASED = 0.12
"""So many strips have a white line through them, where a rule was taken out."""
LONGEST = 5.0
"""Of the gradient: a strip that fits nothing so far must not undo what was learned."""


@dataclass(frozen=True, slots=True)
class SequenceRecipe:
    """The hyperparameters of a sequence model's run."""

    epochs: int = 14
    strips_per_epoch: int = 100_000
    batch: int = 128
    learning_rate: float = 3e-3
    weight_decay: float = 0.02
    warmup: float = 0.03
    ema: float = 0.998
    seed: int = 0

    @property
    def steps_per_epoch(self) -> int:
        """How many batches an epoch has."""
        return max(1, self.strips_per_epoch // self.batch)

    def rate(self, step: int) -> float:
        """The learning rate's share at a step: warm-up, then cosine."""
        progress = step / (self.steps_per_epoch * self.epochs)
        if progress < self.warmup:
            return progress / self.warmup + 1e-3
        return 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - self.warmup) / (1 - self.warmup))))


def train_sequence(
    network: nn.Module,
    strips: Callable[[int], list[Sample]],
    validation: list[Sample],
    recipe: SequenceRecipe,
    device: torch.device,
    run: Path,
    resume: bool,
) -> nn.Module:
    """Train a network and return its average; a checkpoint after each epoch, and log.txt, go to `run`.

    strips: gives those of an epoch, counted from 0.
    """
    torch.manual_seed(recipe.seed)
    run.mkdir(parents=True, exist_ok=True)
    network = network.to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    course = Course(network, recipe, recipe.epochs, run, resume)
    for epoch in range(course.first, recipe.epochs):
        network.train()
        losses = [
            course.step(_loss(network, images.to(device), texts), LONGEST)
            for images, texts in batches(strips(epoch), recipe, epoch)
        ]
        course.end_epoch(epoch, losses, exact(course.network, validation, device))
    return course.network.eval()


def batches(strips: list[Sample], recipe: SequenceRecipe, epoch: int) -> Iterator[tuple[Tensor, list[str]]]:
    """Once through the strips in batches of like width, in a random order, changed a little."""
    rng = np.random.default_rng([recipe.seed, epoch])
    count = min(recipe.steps_per_epoch, len(strips) // recipe.batch)
    order = rng.permutation(len(strips))[: count * recipe.batch]
    widths = np.array([strips[index][0].shape[1] for index in order]) * rng.uniform(0.8, 1.25, len(order))
    groups = order[np.argsort(widths, kind="stable")].reshape(count, recipe.batch)
    numbers = rng.permutation(count)
    if epoch == 0:  # short numbers first: alignment is learned from them
        numbers = np.concatenate([numbers[numbers < count // 4], numbers[numbers >= count // 4]])
    for number in numbers:
        some = [strips[index] for index in groups[number]]
        yield change(padded([image for image, _ in some], rng), rng), [text for _, text in some]


def padded(images: list[Gray], rng: np.random.Generator | None = None) -> Tensor:
    """Strips in one uint8 tensor [N, 32, W], paper around them; with rng they lie anywhere in it."""
    width = max(image.shape[1] for image in images)
    width += 8 if rng else -width % 4
    width += -width % 4
    result = np.zeros((len(images), images[0].shape[0], width), np.uint8)
    for row, image in zip(result, images, strict=True):
        x = int(rng.integers(0, width - image.shape[1] + 1)) if rng else 0
        row[:, x : x + image.shape[1]] = image
    return torch.from_numpy(result)


def change(images: Tensor, rng: np.random.Generator) -> Tensor:
    """Slant, stretch, shift and fade each strip a little: uint8 [N, 32, W] of another W."""
    count, height, width = images.shape
    stretch = rng.uniform(0.75, 1.3)
    shear, scale, shift = rng.normal(0, 0.15, count), rng.uniform(0.8, 1.3, count), rng.normal(0, 0.08, count)
    matrix = np.zeros((count, 2, 3), np.float32)
    matrix[:, 0, 0] = 1
    matrix[:, 0, 1] = shear * height / width
    matrix[:, 1, 1] = scale
    matrix[:, 1, 2] = shift
    size = [count, 1, height, max(4, round(width * stretch / 4) * 4)]
    grid = nn.functional.affine_grid(torch.from_numpy(matrix), size, align_corners=False)
    moved = nn.functional.grid_sample(images[:, None].float(), grid, align_corners=False)[:, 0]
    for number in np.flatnonzero(rng.random(count) < ERASED):
        level = int(rng.integers(0, height - 2))
        moved[number, level : level + int(rng.integers(1, 3))] = 0
    gain = torch.from_numpy(rng.uniform(0.6, 1.3, (count, 1, 1)).astype(np.float32))
    noise = torch.from_numpy(rng.uniform(0, 10, (count, 1, 1)).astype(np.float32))
    return (moved * gain + torch.randn_like(moved) * noise).clamp(0, 255).to(torch.uint8)


def exact(network: nn.Module, samples: list[Sample], device: torch.device) -> float:
    """The share of strips whose digits are all read right, taking the likeliest class at each step."""
    network.eval()
    right = 0
    samples = sorted(samples, key=lambda sample: sample[0].shape[1])
    with torch.inference_mode():
        for start in range(0, len(samples), 100):
            some = samples[start : start + 100]
            answers = network(padded([image for image, _ in some]).to(device)).argmax(2).cpu().numpy()
            right += sum(
                _digits(row) == "".join(c for c in text if c.isdigit())
                for row, (_, text) in zip(answers, some, strict=True)
            )
    return right / len(samples)


def _digits(classes: NDArray[np.int64]) -> str:
    changes = np.append(True, classes[1:] != classes[:-1])
    return "".join(str(c) for c in classes[changes] if c < 10)


def _loss(network: nn.Module, images: Tensor, texts: list[str]) -> Tensor:
    """How far the answers are from the texts, by connectionist temporal classification."""
    with torch.autocast(images.device.type, dtype=torch.bfloat16):
        answers = network(images)
    labels = torch.tensor([label for text in texts for label in targets(text)])
    lengths = torch.tensor([len(text) for text in texts])
    steps = torch.full((len(texts),), answers.shape[1])
    return nn.functional.ctc_loss(answers.float().transpose(0, 1), labels, steps, lengths, NOTHING, zero_infinity=True)
