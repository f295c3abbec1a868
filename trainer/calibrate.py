"""How far the model's confidence can be trusted: measured on composed numbers, read as the program reads."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitdesk.engine.classify import Model
from digitdesk.engine.forms.judging import edit_distance
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page, Reading, Status
from trainer.augment import rewrite
from trainer.data import DigitSet
from trainer.pens import Hand
from trainer.strings import Difficulty, compose
from trainer.styles import UNSEEN

NONDIGITS_EXPECTED = 0.015
"""Of what is cut out as one digit on paper, about so much is none."""
MODERATE = Difficulty(
    touching=0.25,
    overlap=0.1,
    ligature=0.05,
    point=0.1,
    dash=0.02,
    rule=0.05,
    heights=(26, 56),
    deformation=0.4,
    pens=3,
)
"""The difficulty at which reading is measured; training sees more of everything."""
EASY = replace(
    MODERATE,
    touching=0.05,
    overlap=0.0,
    ligature=0.0,
    rule=0.0,
    texture=0.1,
    stroke=0.0,
    ending=0.0,
    junk=0.0,
    unit=0.0,
)
DIFFICULTIES = {"easy": EASY, "moderate": MODERATE, "hard": Difficulty(heights=(14, 64), pens=4)}


@dataclass(frozen=True, slots=True)
class StringResult:
    """A composed number and what the program read."""

    truth: str
    reading: Reading


def read_strings(
    model: Model, digits: DigitSet, count: int, seed: int, how: Difficulty = MODERATE
) -> Iterator[StringResult]:
    """Compose numbers of 1 to 6 digits from `digits` and read them through the program's own code."""
    rng = np.random.default_rng(seed)

    def source(rng: np.random.Generator) -> tuple[NDArray[np.uint8], int]:
        index = int(rng.integers(len(digits.labels)))
        return digits.images[index], int(digits.labels[index])

    for _ in range(count):
        number = compose(source, int(rng.integers(1, 7)), rng, how)
        page = Page("", 1, 255 - number.ink)
        (reading,) = read_page(page, model, "number").readings
        yield StringResult(number.value, reading)


def summary(results: list[StringResult]) -> str:
    """In per cent: numbers exact, digits right (1 - edit distance / digits), accepted, and of these right."""
    exact = np.array([result.reading.value == result.truth for result in results])
    accepted = np.array([result.reading.status is Status.OK for result in results])
    digits = sum(len(result.truth) for result in results)
    edits = sum(min(len(result.truth), edit_distance(result.truth, result.reading.value)) for result in results)
    right = f"{100 * exact[accepted].mean():.2f}" if accepted.any() else "-"
    return (
        f"{100 * exact.mean():.1f} % exact, {100 * (1 - edits / digits):.1f} % of the digits right; "
        f"{100 * accepted.mean():.1f} % accepted, of them {right} % right"
    )


def fit_temperature(logits: Tensor, labels: NDArray[np.int64]) -> float:
    """The temperature with the least negative log-likelihood. Source: Guo et al., ICML 2017."""
    log_temperature = torch.zeros((), requires_grad=True)
    target = torch.from_numpy(labels)
    minimise(lambda: nn.functional.cross_entropy(logits / log_temperature.exp(), target), [log_temperature])
    return float(log_temperature.detach().exp())


def minimise(loss: Callable[[], Tensor], parameters: list[Tensor]) -> None:
    """Change a few parameters until the loss is least (L-BFGS)."""
    optimiser = torch.optim.LBFGS(parameters, max_iter=100, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimiser.zero_grad()
        value = loss()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(closure)  # type: ignore[no-untyped-call]


def not_a_digit_shift(trained: float, expected: float = NONDIGITS_EXPECTED) -> float:
    """What to add to the logit of "not a digit" when its share on paper is not that in training.

    Source: M. Saerens, P. Latinne, C. Decaestecker, Neural Computation 14 (2002).
    """
    return math.log(expected / (1 - expected)) - math.log(trained / (1 - trained))


def rescanned(digits: DigitSet, count: int, seed: int) -> DigitSet:
    """Digits as paper and scanner leave them, half of them in styles that no training draws: uint8 [N, 28, 28]."""
    rng = np.random.default_rng(seed)
    images, labels = [], []
    for number in range(count):
        if number % 2:
            label = int(rng.integers(10))
            image = Hand(rng, UNSEEN).write(label, rng)
        else:
            index = int(rng.integers(len(digits.labels)))
            image, label = digits.images[index], int(digits.labels[index])
        images.append(rewrite(image, rng))
        labels.append(label)
    return DigitSet(np.stack(images), np.array(labels))
