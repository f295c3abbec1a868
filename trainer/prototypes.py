"""The digits that come with the program so that a model that learns from corrections forgets nothing."""

from pathlib import Path

import numpy as np

from trainer.data import Corpus
from trainer.nondigits import NonDigits

EACH = 300
"""So many of each digit, and of things that are no digit; as many of the latter again to test with."""


def make_prototypes(corpus: Corpus, path: Path, seed: int) -> int:
    """Write a compressed .npz: images and others, uint8 [N, 28, 28].

    The digits are drawn from MNIST's validation images: the model was not trained on them, so it is as sure of
    them as of what it meets on paper. Returns how many digits there are.
    """
    rng = np.random.default_rng(seed)
    labels = corpus.validation.labels
    drawn = np.concatenate([rng.permutation(np.flatnonzero(labels == digit))[:EACH] for digit in range(10)])
    maker = NonDigits(corpus.train.images, corpus.train.labels)
    others = np.stack([maker.make(rng) for _ in range(2 * EACH)])
    images = np.concatenate([corpus.validation.images[drawn], others[:EACH]])
    np.savez_compressed(path, images=images, others=others[EACH:])
    return len(drawn)
