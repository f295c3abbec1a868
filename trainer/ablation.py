"""What each part of the training brings: MNIST as it is, with each addition alone, and with all."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from digitdesk.engine.types import NOT_A_DIGIT
from trainer.data import Corpus
from trainer.heldout import held_out
from trainer.runs import log
from trainer.sampler import Sampler
from trainer.train import Recipe, accuracy, logits_of, train

ADDITIONS: dict[str, tuple[str, ...]] = {
    "MNIST as it is": (),
    "rewritten by other hands and pens": ("mnist",),
    "digits of a pen that we move": ("pens",),
    "digits scanned (Alpaydin, Kaynak)": ("scanned",),
    "pen traces (Alpaydin, Alimoglu)": ("traces",),
    "cut from composed numbers": ("strings",),
    "things that are no digit": ("nondigits",),
    "all of them": ("mnist", "pens", "scanned", "traces", "strings", "nondigits"),
}
"""Each row's sources beside MNIST's plain digits."""
STRANGE = 2_000


@dataclass(frozen=True, slots=True)
class Ablated:
    """A row: shares of MNIST's validation digits and of rewritten ones read right, and of non-digits that pass."""

    name: str
    validation: float
    rewritten: float
    passed: float


def ablate(corpus: Corpus, recipe: Recipe, device: torch.device, run: Path, resume: bool) -> list[Ablated]:
    """Train one network for each row, all alike but for their sources, and measure on validation digits only."""
    strange, labels = _strange(corpus)
    others = np.concatenate(list(held_out(corpus.validation).values()))
    rows = []
    for number, (name, added) in enumerate(ADDITIONS.items()):
        if set(added) <= {"scanned", "traces"} and added and not _there(corpus, added):
            continue
        folder = run / f"{number}-{'-'.join(added) if len(added) < 2 else 'all'}".rstrip("-")
        network = train(corpus, replace(recipe, sources=("plain", *added)), device, folder, resume)
        rows.append(
            Ablated(
                name,
                accuracy(network, corpus.validation, device),
                float((logits_of(network, strange, device).argmax(1).numpy() == labels).mean()),
                float((logits_of(network, others, device).argmax(1).numpy() != NOT_A_DIGIT).mean()),
            )
        )
        log(run, "  ".join(_cells(rows[-1])))
    return rows


def table(rows: list[Ablated]) -> list[list[str]]:
    """The rows as text, the first line the columns' names."""
    head = ["trained on", "validation right %", "rewritten right %", "non-digits pass %"]
    return [head, *(_cells(row) for row in rows)]


def _cells(row: Ablated) -> list[str]:
    return [row.name, *(f"{100 * share:.2f}" for share in (row.validation, row.rewritten, row.passed))]


def _there(corpus: Corpus, added: tuple[str, ...]) -> bool:
    return bool(len(corpus.scanned.labels) if "scanned" in added else len(corpus.trace_labels))


def _strange(corpus: Corpus) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Validation digits written anew by other hands: uint8 [STRANGE, 28, 28], int64 [STRANGE]."""
    sampler = Sampler(replace(corpus, train=corpus.validation), 1, seed=0)
    rng = np.random.default_rng(0)
    pairs = [sampler.sample("mnist", rng) for _ in range(STRANGE)]
    return np.stack([image for image, _ in pairs]), np.array([label for _, label in pairs])
