"""Which digits teach a model most when a person looks at them next."""

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.learning.stage import Shares

Places = NDArray[np.int64]
AT_ONCE = 1000
"""So many of the known digits are compared with all others at once: there may be any number of them."""


def teaching_order(shares: Shares, embedding: Shares, known: Shares, count: int) -> Places:
    """The `count` digits that teach most, the best first: doubtful ones, unlike what is known and each other.

    shares float32 [N, 11] and embedding float32 [N, D] are of the digits to choose from, known float32 [M, D] those
    that were reviewed. Each next one has the most doubt x distance to the nearest that is known or chosen.
    Sources: margin sampling, T. Scheffer et al., IDA 2001; core sets, O. Sener, S. Savarese, ICLR 2018.
    """
    best = np.sort(shares, axis=1)[:, -2:]
    doubt = 1 - (best[:, 1] - best[:, 0]).astype(np.float64)
    near = np.full(len(shares), np.inf) if len(known) else np.ones(len(shares))
    for start in range(0, len(known), AT_ONCE):
        near = np.minimum(near, _distances(embedding, known[start : start + AT_ONCE]).min(axis=1))
    chosen: list[int] = []
    for _ in range(min(count, len(shares))):
        worth = doubt * near
        worth[chosen] = -1.0
        chosen.append(int(worth.argmax()))
        near = np.minimum(near, _distances(embedding, embedding[chosen[-1:]])[:, 0])
    return np.array(chosen, np.int64)


def _distances(one: Shares, other: Shares) -> NDArray[np.float64]:
    """Euclidean, float64 [N, M]."""
    squares = (one.astype(np.float64) ** 2).sum(axis=1)[:, None] + (other.astype(np.float64) ** 2).sum(axis=1)
    return np.sqrt(np.maximum(squares - 2 * one.astype(np.float64) @ other.T, 0))
