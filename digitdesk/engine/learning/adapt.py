"""A model that learns from corrections: fitted, tried on pages that it has not seen, and kept only if it is better."""

import math
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.classify import Model
from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import Evaluation, load_evaluation, mcnemar
from digitdesk.engine.learning.stage import Known, Shares, Stage, fit_stage, fit_temperature, softmax
from digitdesk.engine.types import NOT_A_DIGIT, Gray

Labels = NDArray[np.int64]

NEEDED_DIGITS, NEEDED_PAGES = 50, 5
"""With less there is nothing to learn from, and nothing to test it on."""
FOLDS = 5
"""Each page is tested by a stage that learned from the other pages alone."""
ANCHORS = (3e3, 1e4, 3e4, 1e5, 3e5)
"""As so many taught digits counts what was known before: the first is taken with which nothing old is forgotten."""
SHARES = (0.25, 0.5, 1.0)
"""Of the reviewed pages: what it can do with fewer shows what it could do with more."""
CHANCE = 0.05
"""A difference that chance alone makes more often than this proves nothing."""
MNIST_MARGIN = 0.001
"""The share of MNIST's test images by which a model may read worse than before."""
WORTH = 0.5
"""Of 100 digits: with less to be gained, more corrections no longer help."""
OTHERS_COUNT = 4
"""As so many prototypes counts each that is no digit where they would be forgotten otherwise: there are few."""
OTHERS_MARGIN = 0.03
"""The share of things that are no digit by which it may take more of them for one."""


@dataclass(frozen=True, slots=True, eq=False)
class Reviewed:
    """Digits that a person has looked at.

    images: uint8 [N, 28, 28]; labels: int64 [N], 0 to 9, or 10 where no digit is; pages: int64 [N], which page
    each stands on; ids: int64 [N], by which the project knows them.
    """

    images: Gray
    labels: Labels
    pages: Labels
    ids: Labels

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, slots=True, eq=False)
class Memory:
    """What a model must not forget: digits to learn from again, and others to test that nothing was forgotten.

    images: MNIST's training digits, and things that are no digit; tested: MNIST's test images with their labels
    in `truth`; others: more things that are no digit, not learned from. All images are uint8 [N, 28, 28].
    """

    images: Gray
    tested: Gray
    truth: Labels
    others: Gray


@dataclass(frozen=True, slots=True, eq=False)
class Fold:
    """Pages that were held out, and the stage that has not seen them."""

    pages: frozenset[int]
    stage: Stage


@dataclass(frozen=True, slots=True, eq=False)
class Point:
    """How a stage that has learned from about so many digits reads held-out ones: right, bool [N]."""

    digits: int
    right: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """What came of learning: the stage, and how it did on what it had not seen.

    curve: how it did with fewer digits, the fewest first, with all of them last; before, after: the reviewed
    digits as the model and as the held-out stages read them; chance: how likely chance
    alone makes such a difference (McNemar); mnist: right answers before and after of `mnist_digits`; others: things
    that are no digit, refused before and after of `others_count`; reasons: why it was not kept, none if it was.
    """

    stage: Stage
    folds: tuple[Fold, ...]
    curve: tuple[Point, ...]
    before: Evaluation
    after: Evaluation
    chance: float
    mnist: tuple[int, int]
    mnist_digits: int
    others: tuple[int, int]
    others_count: int
    reasons: tuple[str, ...]

    @property
    def kept(self) -> bool:
        """Whether it is better beyond chance, and nothing was forgotten."""
        return not self.reasons


@dataclass(frozen=True, slots=True)
class Outlook:
    """Of 100 digits, how many more would be read right with twice as many corrections; in 95 % of the cases up to."""

    more: float
    at_most: float

    @property
    def is_enough(self) -> bool:
        """Whether more corrections no longer help."""
        return self.at_most < WORTH


def outlook(curve: Sequence[Point]) -> Outlook:
    """What twice as many corrections promise: no more than the last doubling brought, and less by as much again.

    Learning curves fall like a power of the number of examples, so each doubling brings a share of what the one
    before it brought. Source: C. Cortes et al., NIPS 6 (1994). The chance in the last doubling bounds it above.
    """
    first, middle, last = (point.right for point in curve[-3:])
    gained = float(last.mean() - middle.mean())
    earlier = float(middle.mean() - first.mean())
    ratio = min(max(gained / earlier, 0.0), 1.0) if earlier > 0 else 1.0
    chance = 1.96 * math.sqrt(float((last != middle).sum())) / len(last)
    return Outlook(100 * max(gained, 0.0) * ratio, 100 * max(gained + chance, 0.0))


def load_memory(prototypes: Path, tested: Path) -> Memory:
    """From the two files that come with the program; InputError when one is missing or damaged."""
    try:
        with np.load(prototypes, allow_pickle=False) as data:
            images, others = data["images"], data["others"]
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise InputError(f"The file {prototypes} is missing or damaged: install DigitDesk again.") from error
    mnist = load_evaluation(tested)
    return Memory(images, mnist.images, mnist.labels, others)


def missing(digits: int, pages: int) -> str:
    """What is still needed before anything can be learned; empty if there is enough."""
    more = max(0, NEEDED_DIGITS - digits)
    if more:
        return f"{more} more reviewed digits are needed (there are {digits} of {NEEDED_DIGITS})."
    if pages < NEEDED_PAGES:
        return f"The reviewed digits stand on too few pages ({pages}; at least {NEEDED_PAGES} are needed)."
    return ""


@dataclass(frozen=True, slots=True, eq=False)
class Remembered:
    """What a model says of the memory: of prototypes probabilities and embedding, of the rest with the truth."""

    prototypes: tuple[Shares, Shares]
    tested: Known
    others: Known


def remember(model: Model, memory: Memory) -> Remembered:
    """See the memory with this model."""
    others = np.full(len(memory.others), NOT_A_DIGIT, np.int64)
    return Remembered(
        model.see(memory.images), _see(model, memory.tested, memory.truth), _see(model, memory.others, others)
    )


def adapt(model: Model, reviewed: Reviewed, memory: Memory, tell: Callable[[float], None] = lambda done: None) -> Trial:
    """Learn from all reviewed digits, and test it by page; `tell` hears the share done. InputError: too little."""
    if lack := missing(len(reviewed), len(np.unique(reviewed.pages))):
        raise InputError(f"{lack} Check more readings, then try again.")
    taught = _see(model, reviewed.images, reviewed.labels)
    tell(0.1)
    remembered = remember(model, memory)
    tell(0.4)
    return learn(reviewed, taught, remembered, lambda done: tell(0.4 + 0.6 * done))


def learn(
    reviewed: Reviewed, taught: Known, remembered: Remembered, tell: Callable[[float], None] = lambda done: None
) -> Trial:
    """The same for digits that a model has seen: taught is what it says of the reviewed ones."""
    stage, remembered, anchor, forgotten = _remembering(taught, remembered)
    tell(0.4)
    curve = []
    for number, share in enumerate(SHARES, 1):
        folds, scores = _hold_out(taught, reviewed.pages, remembered, anchor, share)
        curve.append(Point(round(share * len(reviewed)), scores.argmax(axis=1) == taught.labels))
        tell(0.4 + 0.6 * number / len(SHARES))
    degree = fit_temperature(scores, taught.labels)
    stage = replace(stage, temperature=degree)
    read = softmax(scores / degree)
    chance = mcnemar(_right(taught.shares, taught.labels), _right(read, taught.labels))
    return Trial(
        stage=stage,
        folds=tuple(replace(fold, stage=replace(fold.stage, temperature=degree)) for fold in folds),
        curve=tuple(curve),
        before=_evaluation("Before", reviewed, taught.shares),
        after=_evaluation("After", reviewed, read),
        chance=chance,
        mnist=_both(stage, remembered.tested),
        mnist_digits=len(remembered.tested.labels),
        others=_both(stage, remembered.others),
        others_count=len(remembered.others.labels),
        reasons=tuple(reason for reason in (forgotten, _no_gain(taught, read, chance)) if reason),
    )


def split(pages: Labels, parts: int = FOLDS) -> Labels:
    """Which part each digit belongs to, int64 [N]: pages stay whole, parts about equally large."""
    names, which, counts = np.unique(pages, return_inverse=True, return_counts=True)
    part_of, filled = np.zeros(len(names), np.int64), np.zeros(parts, np.int64)
    for page in np.lexsort((np.random.default_rng(0).permutation(len(names)), -counts)):
        part_of[page] = filled.argmin()
        filled[part_of[page]] += counts[page]
    return part_of[which]


def _see(model: Model, images: Gray, labels: Labels) -> Known:
    return Known(*model.see(images), labels)


def _remembering(taught: Known, remembered: Remembered) -> tuple[Stage, Remembered, float, str]:
    """The boldest stage that forgets nothing, how it was kept from that, and what it forgets all the same."""
    forgotten = ""
    for known, anchor in product((remembered, _wary(remembered)), ANCHORS):
        stage = fit_stage(taught, *known.prototypes, anchor)
        forgotten = _forgotten(stage, remembered)
        if not forgotten:
            break
    return stage, known, anchor, forgotten


def _wary(remembered: Remembered) -> Remembered:
    """The same with more weight on what is no digit."""
    shares, embedding = remembered.prototypes
    often = np.where(shares.argmax(axis=1) == NOT_A_DIGIT, OTHERS_COUNT, 1)
    return replace(remembered, prototypes=(shares.repeat(often, axis=0), embedding.repeat(often, axis=0)))


def _forgotten(stage: Stage, remembered: Remembered) -> str:
    """What the stage reads worse than the model alone; empty if nothing beyond the margins."""
    read, refused = (_lost(stage, known) for known in (remembered.tested, remembered.others))
    if read > MNIST_MARGIN:
        return f"It would read {read:.2%} fewer of MNIST's test digits right; {MNIST_MARGIN:.2%} are allowed."
    if refused > OTHERS_MARGIN:
        return f"It would take {refused:.1%} more things for digits that are none; {OTHERS_MARGIN:.0%} are allowed."
    return ""


def _hold_out(
    taught: Known, pages: Labels, remembered: Remembered, anchor: float, share: float
) -> tuple[list[Fold], NDArray[np.float64]]:
    """A stage for each part of the pages, fitted to this share of the others, and the scores that it gives there."""
    part, scores = split(pages), np.zeros(taught.shares.shape, np.float64)
    names = np.unique(pages)
    drawn = np.random.default_rng(1).permutation(names)[: max(1, round(share * len(names)))]
    known = np.isin(pages, drawn)
    folds = []
    for number in range(FOLDS):
        there = part == number
        stage = fit_stage(taught.only(~there & known), *remembered.prototypes, anchor)
        scores[there] = stage.scores(taught.shares[there], taught.embedding[there])
        folds.append(Fold(frozenset(pages[there].tolist()), stage))
    return folds, scores


def _no_gain(taught: Known, read: Shares, chance: float) -> str:
    before, after = _count(taught.shares, taught), _count(read, taught)
    if after <= before:
        return f"On pages that it had not seen it read {after} of {len(read)} digits right; {before} without learning."
    if chance >= CHANCE:
        more = after - before
        return f"It read {more} more of {len(read)} digits right, which chance alone may do (p = {chance:.2f})."
    return ""


def _lost(stage: Stage, known: Known) -> float:
    """The share of these that the stage reads wrong and the model right, less the other way round."""
    before, after = _both(stage, known)
    return (before - after) / max(len(known.labels), 1)


def _both(stage: Stage, known: Known) -> tuple[int, int]:
    """How many are right without the stage, and with it."""
    return _count(known.shares, known), _count(stage.probabilities(known.shares, known.embedding), known)


def _right(shares: Shares, labels: Labels) -> NDArray[np.bool_]:
    return np.asarray(shares.argmax(axis=1) == labels)


def _count(shares: Shares, known: Known) -> int:
    return int(_right(shares, known.labels).sum())


def _evaluation(title: str, reviewed: Reviewed, shares: Shares) -> Evaluation:
    """Of those that are digits."""
    digits = np.flatnonzero(reviewed.labels != NOT_A_DIGIT)
    return Evaluation(title, reviewed.images[digits], reviewed.labels[digits], shares[digits])
