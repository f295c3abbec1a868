"""The number model from digits: pools of strips, written ahead of the training on them."""

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cv2
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

from trainer.checkpoints import restore
from trainer.crnn import StripNet
from trainer.data import Corpus
from trainer.networks import CHECKPOINT
from trainer.sequence import Sample, read_pool, write_pool
from trainer.sequence_training import SequenceRecipe, train_sequence

POOLS_PER_EPOCH = 10
FRESH_POOLS = 2.5
"""So many of an epoch's pools are new: a strip is seen in four epochs, changed each time."""
VALIDATION = 2000


def train_numbers(
    corpus: Corpus, recipe: SequenceRecipe, device: torch.device, run: Path, resume: bool, after: Path | None
) -> nn.Module:
    """Train on composed numbers; after: a run whose network is trained on, instead of a new one."""
    run.mkdir(parents=True, exist_ok=True)
    held_out = run / "validation.npz"
    write_pool(replace(corpus, train=corpus.validation), 7, min(VALIDATION, recipe.strips_per_epoch), held_out)
    network = _network(recipe.seed, after)
    with _pools(corpus, recipe, run / "pools") as strips_of:
        return train_sequence(network, strips_of, read_pool(held_out), recipe, device, run, resume)


def _network(seed: int, after: Path | None) -> nn.Module:
    torch.manual_seed(seed)
    averaged = AveragedModel(StripNet(), use_buffers=True)
    if after:
        restore({"averaged": averaged}, after / CHECKPOINT)
    return averaged.module


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
