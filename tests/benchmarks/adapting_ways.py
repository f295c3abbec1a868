"""Two ways to spend the same corrections: python tests/benchmarks/adapting_ways.py.

Printed: what two strange hands gain from one model that has learned from both, and from one each; and what is gained
from the digits that teach most, from the least sure ones, and from any. MNIST's test digits, distorted.
"""

import numpy as np
from adapting import MEASURED, PER_PAGE, STYLES, distorted
from numpy.typing import NDArray

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.learning import adapt
from digitdesk.engine.learning.adapt import Remembered, Reviewed, learn, load_memory, remember
from digitdesk.engine.learning.stage import Known, Stage
from digitdesk.engine.learning.teaching import teaching_order

PAIRS = (("wavy", "hollow"), ("turned", "mirrored"), ("coarse", "squeezed"))
EACH = 200
"""Reviewed digits of each hand."""
FIRST, MORE, POOL = 50, 150, 3000
"""Digits reviewed at random, those chosen after them, and those to choose from."""


def see(model: Model, style: str) -> Known:
    images, labels = distorted(STYLES[style])
    order = np.random.default_rng(0).permutation(len(labels))
    return Known(*model.see(images[order]), labels[order])


def taught(known: Known, remembered: Remembered) -> Stage | None:
    """What comes of reviewing these; None where it is refused."""
    blank = np.zeros((len(known.labels), 28, 28), np.uint8)  # only their embeddings are learned from
    pages = np.arange(len(known.labels)) // PER_PAGE
    trial = learn(Reviewed(blank, known.labels, pages, pages), known, remembered)
    return trial.stage if trial.kept else None


def right(known: Known, stage: Stage | None) -> float:
    shares = stage.probabilities(known.shares, known.embedding) if stage else known.shares
    return 100 * float((shares.argmax(axis=1) == known.labels).mean())


def both(one: Known, other: Known) -> Known:
    """Pages of both hands, one after the other."""
    return Known(
        np.concatenate((one.shares, other.shares)),
        np.concatenate((one.embedding, other.embedding)),
        np.concatenate((one.labels, other.labels)),
    )


def profiles(model: Model, remembered: Remembered) -> None:
    print(
        f"| hand | before | {EACH} digits of each, one model for both | one model each |\n|---|---|---|---|", flush=True
    )
    for pair in PAIRS:
        hands = [see(model, style) for style in pair]
        teachers = [hand.only(np.arange(EACH)) for hand in hands]
        tests = [hand.only(np.arange(EACH, EACH + MEASURED)) for hand in hands]
        together = taught(both(*teachers), remembered)
        for style, teacher, test in zip(pair, teachers, tests, strict=True):
            figures = (right(test, None), right(test, together), right(test, taught(teacher, remembered)))
            print(
                f"| {style} (with {pair[style == pair[0]]}) | " + " | ".join(f"{x:.1f}" for x in figures) + " |",
                flush=True,
            )


def orders(model: Model, remembered: Remembered) -> None:
    heads = ("hand", "before", f"{FIRST}", f"{FIRST} + {MORE} any", "the least sure", "what teaches most")
    print("| " + " | ".join(heads) + " |\n" + "|---" * len(heads) + "|", flush=True)
    for style in ("wavy", "hollow", "turned"):
        known = see(model, style)
        first, pool = known.only(np.arange(FIRST)), known.only(np.arange(FIRST, FIRST + POOL))
        test = known.only(np.arange(FIRST + POOL, FIRST + POOL + MEASURED))
        ways: list[NDArray[np.int64]] = [
            np.arange(MORE),
            np.argsort(pool.shares[:, :10].max(axis=1), kind="stable")[:MORE],
            teaching_order(pool.shares, pool.embedding, first.embedding, MORE),
        ]
        figures = [right(test, taught(both(first, pool.only(way)), remembered)) for way in ways]
        figures = [right(test, None), right(test, taught(first, remembered)), *figures]
        print(f"| {style} | " + " | ".join(f"{x:.1f}" for x in figures) + " |", flush=True)


if __name__ == "__main__":
    adapt.SHARES = (1.0,)  # type: ignore[assignment]
    bundled = Model(settings.model_path(), settings.numbers_path())
    memory = remember(bundled, load_memory(settings.prototypes_path(), settings.evaluation_path()))
    orders(bundled, memory)
    print()
    profiles(bundled, memory)
