"""A trained sequence network to the file that ships: weighed against the pieces, calibrated, ONNX, checked."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from digitdesk.engine import weighing
from digitdesk.engine.classify import NUMBERS_CONTRACT, NUMBERS_LABELS, Model, NumberModel
from digitdesk.engine.confidence import lowest_threshold
from digitdesk.engine.decode import Weights, both_views, log_odds
from digitdesk.engine.fields import see_sheet
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import find_fields
from digitdesk.engine.paths import Paths
from digitdesk.engine.strip import HEIGHT, STRIDE
from digitdesk.engine.types import Page
from digitdesk.engine.weighing import Views
from trainer.calibrate import MODERATE, minimise
from trainer.data import Corpus
from trainer.export import write_onnx
from trainer.sequence import HARD, composed_numbers
from trainer.strings import Difficulty
from trainer.styles import UNSEEN

STRINGS = 4000
"""So many composed numbers weigh the two views, and as many set the threshold."""
WRONG_PER_ACCEPTED = 0.001
"""Some of these a person reads as the program does, not as they are labelled: a reserve for papers that no composed
number has."""
MOST_MISLABELLED = 0.01
"""Some numbers hold a digit that nobody reads as it is labelled; what is wrong beyond that is the model's fault."""
LEAST_PIECES = 0.1
"""What the pieces count at least: composed strips are of the kind that the line was trained on, and say that it needs
no help; on whole forms, whose papers it never saw, this much makes 0.5 % more numbers exact."""
UNREAD = -20.0
"""The log-odds of a field in which no digit was found: it always goes to review."""
PARITY = ((1, 32), (2, 96), (17, 160))
PARITY_TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """What the file says of itself, beside the contract's version and the labels."""

    version: str
    data_hash: str
    accuracy: float
    review_threshold: float
    weights: Weights


@dataclass(frozen=True, slots=True)
class Ranked:
    """A composed number: the values found; their scores in pieces, along the line, for what is left out; the truth."""

    values: tuple[str, ...]
    pieces: NDArray[np.float64]
    line: NDArray[np.float64]
    left: NDArray[np.float64]
    truth: str

    @property
    def views(self) -> Views:
        """The same, where the truth is among the values."""
        return Views(np.stack((self.pieces, self.line, self.left), axis=1), self.values.index(self.truth))

    def scores(self, weights: Weights) -> NDArray[np.float64]:
        """What each value is worth."""
        return weights.pieces * self.pieces + weights.line * self.line + self.left


def rank_composed(model: Model, corpus: Corpus, count: int, seed: int, how: Difficulty) -> list[Ranked]:
    """Both views of numbers in digits and drawn styles that training never saw, read as the program reads."""
    stream = composed_numbers(replace(corpus, train=corpus.validation), seed, UNSEEN, how)
    found: list[Ranked] = []
    while len(found) < count:
        number = next(stream)
        page = Page("", 1, 255 - number.ink)
        sheet = find_fields(page, extract_ink(page.gray), "number")
        (seen,) = see_sheet(sheet, model)
        if seen.line is None:
            continue
        both = both_views(Paths(seen.cut.lattice, seen.cut.guesses), seen.line)
        values = tuple(path.value for path, *_ in both)
        pieces, along, left = (
            np.array(column) for column in zip(*((p.score, seen, left) for p, seen, left in both), strict=True)
        )
        found.append(Ranked(values, pieces, along, left, number.value))
    return found


def fit_weights(numbers: list[Ranked]) -> Weights:
    """The weights under which the right values are likeliest (LEAST_PIECES apart), and their calibration."""
    known = [number for number in numbers if number.truth in number.values]
    weights = weighing.fit_weights([number.views for number in known], Weights(0.5, 0.5), prior=0.0)
    weights = replace(weights, pieces=max(weights.pieces, LEAST_PIECES))
    slope, offset = _believed(*verdicts(numbers, weights))
    return replace(weights, slope=slope, offset=offset)


def _believed(odds: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[float, float]:
    """The slope and offset that make log-odds those of being read right; the share of wrong labels is fitted, too.

    Source: J. Bootkrajang, A. Kabán, "Label-noise robust logistic regression", ECML PKDD 2012.
    """
    read = odds > UNREAD
    x, y = torch.from_numpy(odds[read]), torch.from_numpy(right[read].astype(np.float64))
    slope, offset, noise = (torch.tensor(start, requires_grad=True) for start in (1.0, 0.0, 0.0))

    def loss() -> Tensor:
        likely = (1 - MOST_MISLABELLED * torch.sigmoid(noise)) * torch.sigmoid(slope * x + offset)
        return nn.functional.binary_cross_entropy(likely.clamp(1e-9, 1 - 1e-9), y)

    minimise(loss, [slope, offset, noise])
    return float(slope.detach()), float(offset.detach())


def verdicts(numbers: list[Ranked], weights: Weights) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """For each number the log-odds of the best value, least where that is none, and whether it is right."""
    odds, right = [], []
    for number in numbers:
        scores = number.scores(weights)
        order = np.argsort(-scores)
        odds.append(log_odds([scores[i] for i in order]) if number.values[order[0]] else UNREAD)
        right.append(number.values[order[0]] == number.truth)
    return np.array(odds), np.array(right)


def publish_numbers(network: nn.Module, digits: Path, corpus: Corpus, path: Path, count: int) -> NumberFacts:
    """Export; weigh and calibrate on `count` composed numbers, half of them hard; set the threshold on as many others.

    These are moderate, as numbers on forms are: of hard ones nobody could read some.
    """
    facts = NumberFacts(date.today().strftime("%Y.%m.%d"), corpus.sha256, 0.0, 1.0, Weights())
    export_numbers(network, facts, path)
    model = Model(digits, path)
    hard = replace(HARD, junk=MODERATE.junk, unit=MODERATE.unit)  # print is rarer than in training
    known = [rank_composed(model, corpus, -(-count // 2), seed, how) for seed, how in ((1, hard), (2, MODERATE))]
    weights = fit_weights([*known[0], *known[1]])
    odds, right = verdicts(rank_composed(model, corpus, count, 3, MODERATE), weights)
    confidence = 1 / (1 + np.exp(-(weights.slope * odds + weights.offset)))
    threshold = lowest_threshold(confidence, WRONG_PER_ACCEPTED, 1 - confidence)
    facts = replace(facts, accuracy=float(right.mean()), review_threshold=threshold, weights=weights)
    export_numbers(network, facts, path)
    return facts


def export_numbers(network: nn.Module, facts: NumberFacts, path: Path) -> None:
    """Write the model and check that it fits the contract and answers as PyTorch does."""
    network = network.cpu().eval()
    shapes = {"strips": {0: torch.export.Dim("batch", min=1), 2: STRIDE * torch.export.Dim("quarter", min=2)}}
    numbers = {"accuracy": facts.accuracy, "review_threshold": facts.review_threshold}
    numbers |= {f"weight_{name}": value for name, value in asdict(facts.weights).items()}
    metadata = {"contract": NUMBERS_CONTRACT, "labels": NUMBERS_LABELS, "version": facts.version}
    metadata |= {"data_hash": facts.data_hash, **{name: f"{value:.6f}" for name, value in numbers.items()}}
    example = torch.zeros((2, HEIGHT, 96), dtype=torch.uint8)
    write_onnx(network, example, shapes, ["log_probabilities"], metadata, path)
    check_parity(network, path)


def check_parity(network: nn.Module, path: Path) -> None:
    """ValueError unless the file answers as the network does at several batch sizes and widths."""
    model = NumberModel(path)
    rng = np.random.default_rng(0)
    for count, width in PARITY:
        strips = [rng.integers(0, 256, (HEIGHT, width)).astype(np.uint8) for _ in range(count)]
        with torch.inference_mode():
            expected = network(torch.from_numpy(np.stack(strips))).numpy()
        worst = max(float(np.abs(a - b).max()) for a, b in zip(model.read(strips), expected, strict=True))
        if worst > PARITY_TOLERANCE * max(1.0, float(np.abs(expected).max())):
            raise ValueError(f"{path} differs from PyTorch by {worst:.2g} at batch {count}, width {width}.")
