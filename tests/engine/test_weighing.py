"""How much a number as a whole counts against its digits is fitted to numbers whose truth is known."""

from pathlib import Path

import numpy as np

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.decode import Weights
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.fields import see_sheet
from digitdesk.engine.learning.learned import write_learned
from digitdesk.engine.page_reading import lay_flat
from digitdesk.engine.types import Gray, Page
from digitdesk.engine.weighing import Views, fit_weights, views_of

START = Weights(0.1, 1.3, 1.04, -0.05)


def written() -> Gray:
    """Three digits of MNIST's test, side by side."""
    images = load_evaluation(settings.evaluation_path()).images[:3]
    page = np.full((80, 200), 255, np.uint8)
    page[26:54, 40:124] = 255 - np.hstack(list(images))
    return page


def numbers(right: int) -> list[Views]:
    """Numbers of which one view (0: the pieces, 1: the line) knows the truth; the other is sure of something else."""
    scores = np.full((2, 3), -8.0)
    scores[:, 2] = 0.0
    scores[0, right] = scores[1, 1 - right] = -0.1
    return [Views(scores, 0)] * 60


def test_the_view_that_is_right_counts_more() -> None:
    pieces, line = (fit_weights(numbers(right), START) for right in (0, 1))
    assert pieces.pieces > pieces.line
    assert line.line >= START.line
    assert line.pieces <= START.pieces
    assert min(pieces.line, line.pieces) >= 0
    assert (pieces.slope, pieces.offset) == (START.slope, START.offset)


def test_without_numbers_all_stays() -> None:
    assert fit_weights([], START) == START


def test_the_truth_is_among_the_views_also_where_nobody_found_it(model: Model) -> None:
    flat = lay_flat(Page("", 1, written()), "number")
    (seen,) = see_sheet(flat.sheet, model)
    assert seen.line
    views = views_of(seen.cut, seen.line, "777")
    assert views.scores.shape[1] == 3
    assert 0 <= views.truth < len(views.scores)


def test_a_learned_model_says_how_numbers_are_weighed(model: Model, tmp_path: Path) -> None:
    path = tmp_path / "learned.onnx"
    write_learned(model.path, path, weights=Weights(0.9, 0.4, 1.0, 0.0))
    learned = Model(path, settings.numbers_path())
    assert learned.card.weights == Weights(0.9, 0.4, 1.0, 0.0)
    assert model.card.weights is None
    assert learned.numbers
    flat = lay_flat(Page("", 1, written()), "number")
    before, after = (flat.read(which).readings[0] for which in (model, learned))
    assert before.value == after.value
    assert before.confidence != after.confidence
