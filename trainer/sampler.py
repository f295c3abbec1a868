"""Endless batches for training: MNIST first, other styles beside it, and non-digits among them."""

from collections import deque
from collections.abc import Iterator
from functools import partial

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import IterableDataset, get_worker_info

from digitdesk.engine.normalise import normalise
from digitdesk.engine.types import NOT_A_DIGIT, Gray
from trainer.augment import rewrite
from trainer.data import Corpus
from trainer.nondigits import NonDigits
from trainer.pens import pen_digit, trace_digit
from trainer.strings import Difficulty, compose, labelled_candidates

SHARES = {
    "plain": 0.08,
    "mnist": 0.30,
    "scanned": 0.07,
    "traces": 0.08,
    "pens": 0.10,
    "strings": 0.25,
    "nondigits": 0.12,
}
"""What share of a batch comes from where; the shares of sets that are missing go to MNIST."""
SETTLING_SHARES = {
    "plain": 0.50,
    "mnist": 0.20,
    "scanned": 0.04,
    "traces": 0.04,
    "pens": 0.06,
    "strings": 0.10,
    "nondigits": 0.06,
}
"""The shares of the last epochs: mostly digits as they are, after so many that were bent."""


def nondigit_share(shares: dict[str, float]) -> float:
    """What share of the images is no digit: half of those cut out of composed numbers, and the rest."""
    return shares.get("nondigits", 0.0) + shares.get("strings", 0.0) / 2


class Sampler(IterableDataset[tuple[torch.Tensor, torch.Tensor]]):
    """Batches (uint8 [B, 28, 28], int64 [B]); every worker and seed sees its own endless stream."""

    def __init__(self, corpus: Corpus, batch: int, seed: int, shares: dict[str, float] = SHARES) -> None:
        self._corpus = corpus
        self._batch = batch
        self._seed = seed
        self._nondigits = NonDigits(corpus.train.images, corpus.train.labels)
        self._from_strings: deque[tuple[Gray, int]] = deque()
        shares = dict(shares)
        for name, labels in (("scanned", corpus.scanned.labels), ("traces", corpus.trace_labels)):
            if name in shares and not len(labels):
                given = shares.pop(name)
                shares["mnist"] = shares.get("mnist", 0.0) + given
        self._kinds = list(shares)
        self._shares = np.array(list(shares.values())) / sum(shares.values())

    def __iter__(self) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        worker = get_worker_info()
        cv2.setNumThreads(0)
        rng = np.random.default_rng([self._seed, worker.id if worker else 0])
        while True:
            kinds = rng.choice(self._kinds, self._batch, p=self._shares)
            pairs = [self.sample(kind, rng) for kind in kinds]
            images = np.stack([image for image, _ in pairs])
            yield torch.from_numpy(images), torch.tensor([label for _, label in pairs])

    def sample(self, kind: str, rng: np.random.Generator) -> tuple[Gray, int]:
        """One image uint8 [28, 28] of that kind and its label."""
        if kind == "nondigits":
            return self._nondigits.make(rng), NOT_A_DIGIT
        if kind == "strings":
            return self._string_candidate(rng)
        image, label = self.raw(kind, rng)
        return (normalise(image) if kind == "plain" else rewrite(image, rng)), label

    def has(self, kind: str) -> bool:
        """Whether there are digits of that kind."""
        return kind in self._kinds

    def raw(
        self, kind: str, rng: np.random.Generator, digit: int | None = None, pen: float | None = None
    ) -> tuple[Gray, int]:
        """One digit as it lies in its set, uint8 [H, W], and its label; `digit`: of this class.

        pen: the width in which digits are drawn that have none of their own, in 1/72 of the paper; else random.
        """
        corpus = self._corpus
        if kind == "pens":
            label = int(rng.integers(10)) if digit is None else digit
            return pen_digit(label, rng, pen), label
        if kind == "traces":
            index = _pick(corpus.trace_labels, digit, rng)
            return trace_digit(corpus.traces[index], rng, pen), int(corpus.trace_labels[index])
        source = corpus.scanned if kind == "scanned" else corpus.train
        index = _pick(source.labels, digit, rng)
        image = source.images[index]
        if kind == "scanned":  # these were stretched to fill a square
            image = cv2.resize(image, (round(32 * rng.uniform(0.45, 0.85)), 32), interpolation=cv2.INTER_AREA)
        return image, int(source.labels[index])

    def _string_candidate(self, rng: np.random.Generator) -> tuple[Gray, int]:
        """What the segmenter cut out of composed numbers; at most as many wrong pieces as digits."""
        while not self._from_strings:
            # one writer, one style set: a number's digits come from one source
            others = [kind for kind in self._kinds if kind not in ("mnist", "strings", "nondigits", "plain")]
            kind = str(rng.choice(others)) if others and rng.random() < 0.4 else "mnist"
            number = compose(partial(self.raw, kind), int(rng.integers(2, 6)), rng, Difficulty())
            found = list(labelled_candidates(number))
            wrong = [pair for pair in found if pair[1] == NOT_A_DIGIT]
            rng.shuffle(wrong)
            right = [pair for pair in found if pair[1] != NOT_A_DIGIT]
            self._from_strings.extend(right + wrong[: len(right)])
        return self._from_strings.popleft()


def _pick(labels: NDArray[np.int64], digit: int | None, rng: np.random.Generator) -> int:
    """A random place in labels, of that digit if one is asked for."""
    index = int(rng.integers(len(labels)))
    while digit is not None and labels[index] != digit:
        index = int(rng.integers(len(labels)))
    return index
