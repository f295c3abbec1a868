"""MNIST's geometry, on any ink."""

from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy import ndimage

from digitdesk.engine.normalise import normalise, normalise_all
from trainer.data import load_mnist


@settings(max_examples=200, deadline=None)
@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=120), elements=st.integers(0, 255)))
def test_any_ink_becomes_a_centred_digit(ink: np.ndarray) -> None:
    image = normalise(ink)
    assert image.shape == (28, 28)
    assert image.any() or not (ink > 20).any()
    rows, columns = np.nonzero(image)
    if len(rows):
        assert max(np.ptp(rows), np.ptp(columns)) < 20


def test_a_ring_lies_on_the_centre() -> None:
    ink = np.zeros((90, 70), np.uint8)
    ink[10:70, 5:45] = 200
    ink[20:60, 15:35] = 0
    image = normalise(ink)
    assert image.max() == 255
    assert np.allclose(ndimage.center_of_mass(image), 14, atol=0.51)


def test_mnist_stays_as_it_is(shared: Path) -> None:
    digits = load_mnist(shared / "mnist", "t10k").images[:2000]
    same = (normalise_all(digits) == digits).all(axis=(1, 2)).mean()
    assert same > 0.9  # the rest lie half a pixel off in MNIST itself
    centres = [ndimage.center_of_mass(image) for image in normalise_all(digits)]
    assert np.allclose(np.mean(centres, axis=0), 14.0, atol=0.03)


def test_no_digits_give_an_empty_batch() -> None:
    assert normalise_all([]).shape == (0, 28, 28)
