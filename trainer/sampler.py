"""Endless batches for training: MNIST first, other styles beside it, and non-digits among them."""

from collections.abc import Iterator

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import IterableDataset, get_worker_info

from digitdesk.engine.normalise import normalise
from trainer.augment import rewrite
from trainer.data import Corpus
from trainer.nondigits import NonDigits
from trainer.pens import pen_digit, trace_digit

Gray = NDArray[np.uint8]
NOT_A_DIGIT = 10

SHARES = {"plain": 0.10, "mnist": 0.50, "scanned": 0.08, "traces": 0.11, "pens": 0.07, "nondigits": 0.14}
"""What share of a batch comes from where; the shares of sets that are missing go to MNIST."""


class Sampler(IterableDataset[tuple[torch.Tensor, torch.Tensor]]):
    """Batches (uint8 [B, 28, 28], int64 [B]); every worker and seed sees its own endless stream."""

    def __init__(self, corpus: Corpus, batch: int, seed: int) -> None:
        self._corpus = corpus
        self._batch = batch
        self._seed = seed
        self._nondigits = NonDigits(corpus.train.images, corpus.train.labels)
        shares = dict(SHARES)
        for name, labels in (("scanned", corpus.scanned.labels), ("traces", corpus.trace_labels)):
            if not len(labels):
                shares["mnist"] += shares.pop(name)
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
        corpus = self._corpus
        if kind == "nondigits":
            return self._nondigits.make(rng), NOT_A_DIGIT
        if kind == "pens":
            digit = int(rng.integers(10))
            return rewrite(pen_digit(digit, rng), rng), digit
        if kind == "traces":
            index = int(rng.integers(len(corpus.traces)))
            return rewrite(trace_digit(corpus.traces[index], rng), rng), int(corpus.trace_labels[index])
        source = corpus.scanned if kind == "scanned" else corpus.train
        index = int(rng.integers(len(source.labels)))
        image = source.images[index]
        if kind == "scanned":  # these were stretched to fill a square
            image = cv2.resize(image, (round(32 * rng.uniform(0.45, 0.85)), 32), interpolation=cv2.INTER_AREA)
        return (normalise(image) if kind == "plain" else rewrite(image, rng)), int(source.labels[index])
