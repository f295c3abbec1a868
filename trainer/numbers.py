"""From the digits to the number model that ships: pools of strips, training, weighing, export."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cv2
import torch

from trainer.data import Corpus
from trainer.sequence import Sample, read_pool, write_pool
from trainer.sequence_export import NumberFacts, publish_numbers
from trainer.sequence_training import SequenceRecipe, train_sequence

POOLS_PER_EPOCH = 10
FRESH_POOLS = 2.5
"""So many of an epoch's pools are new: a strip is seen in four epochs, changed each time."""
VALIDATION = 2000
STRINGS = 4000
"""So many composed numbers weigh the two views, and as many set the threshold."""


def make_numbers(
    corpus: Corpus, recipe: SequenceRecipe, device: torch.device, run: Path, output: Path, resume: bool, digits: Path
) -> NumberFacts:
    """Train on composed numbers and write the number model to `output`. digits: the model to read beside."""
    run.mkdir(parents=True, exist_ok=True)
    held_out = run / "validation.npz"
    write_pool(replace(corpus, train=corpus.validation), 7, min(VALIDATION, recipe.strips_per_epoch), held_out)
    with _pools(corpus, recipe, run / "pools") as strips_of:
        network = train_sequence(strips_of, read_pool(held_out), recipe, device, run, resume)
    return publish_numbers(network, digits, corpus, output, min(STRINGS, recipe.strips_per_epoch))


@contextmanager
def _pools(corpus: Corpus, recipe: SequenceRecipe, folder: Path) -> Iterator[Callable[[int], list[Sample]]]:
    """Write the pools in another process, ahead of the training; gives the strips of an epoch."""
    folder.mkdir(parents=True, exist_ok=True)
    count = int(FRESH_POOLS * (recipe.epochs - 1)) + POOLS_PER_EPOCH
    paths = [folder / f"{number:03}.npz" for number in range(count)]
    size = -(-recipe.strips_per_epoch // POOLS_PER_EPOCH)
    with ProcessPoolExecutor(1, initializer=_remember, initargs=(corpus,)) as writer:
        written = [writer.submit(_write, recipe.seed + 1000 + number, size, path) for number, path in enumerate(paths)]

        def strips_of(epoch: int) -> list[Sample]:
            first = int(FRESH_POOLS * epoch)
            strips: list[Sample] = []
            for number in range(first, first + POOLS_PER_EPOCH):
                written[number].result()
                strips += read_pool(paths[number])
            return strips

        try:
            yield strips_of
        finally:
            writer.shutdown(cancel_futures=True)


_corpus: Corpus | None = None


def _remember(corpus: Corpus) -> None:
    global _corpus
    _corpus = corpus
    cv2.setNumThreads(0)


def _write(seed: int, count: int, path: Path) -> None:
    assert _corpus is not None
    write_pool(_corpus, seed, count, path)
