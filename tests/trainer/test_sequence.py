"""The number model's trainer: strips true to their texts, training that learns and resumes, weights that fit."""

from itertools import islice, pairwise
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the train extra is not installed")

import torch

from digitdesk.engine.classify import NumberModel
from digitdesk.engine.confidence import lowest_threshold
from digitdesk.engine.decode import Weights
from digitdesk.engine.errors import ModelError
from digitdesk.engine.sequence import ALPHABET, digits_only, search
from digitdesk.engine.strip import HEIGHT, STRIDE
from trainer import data
from trainer.__main__ import main
from trainer.crnn import StripNet
from trainer.sequence import composed_numbers, read_pool, strips, write_pool
from trainer.sequence_export import NumberFacts, Ranked, export_numbers, fit_weights, verdicts
from trainer.sequence_training import SequenceRecipe, batches, train_sequence


@pytest.fixture(scope="module")
def corpus(shared: Path) -> data.Corpus:
    return data.load_corpus(shared / "mnist", shared / "styles")


def test_strips_can_be_read_as_their_texts(corpus: data.Corpus) -> None:
    texts = []
    for image, text in islice(strips(corpus, 3), 60):
        assert image.shape[0] == HEIGHT
        assert image.shape[1] % STRIDE == 0
        assert set(text) <= set(ALPHABET)
        assert image.shape[1] // STRIDE >= len(text) + sum(a == b for a, b in pairwise(text))
        assert image.max() > 100
        texts.append(text)
    assert len(set(texts)) > 40
    assert any(sign in text for text in texts for sign in "./-=")


def test_numbers_and_their_texts_agree(corpus: data.Corpus) -> None:
    for number in islice(composed_numbers(corpus, 4), 40):
        assert "".join(sign for sign in number.text if sign.isdigit()) == number.value
        assert number.owner.shape == number.ink.shape
        assert number.owner.max() >= len(number.value) - 1


def test_pools_are_the_same_again(corpus: data.Corpus, tmp_path: Path) -> None:
    for name in ("a.npz", "b.npz"):
        write_pool(corpus, 5, 12, tmp_path / name)
    one, other = read_pool(tmp_path / "a.npz"), read_pool(tmp_path / "b.npz")
    assert [text for _, text in one] == [text for _, text in other]
    assert all(np.array_equal(a, b) for (a, _), (b, _) in zip(one, other, strict=True))


def test_every_strip_of_an_epoch_is_seen_once(corpus: data.Corpus) -> None:
    samples = [(image, f"{number}") for number, (image, _) in enumerate(islice(strips(corpus, 6), 48))]
    recipe = SequenceRecipe(strips_per_epoch=48, batch=16)
    seen = [text for images, texts in batches(samples, recipe, 1) for text in texts]
    assert sorted(seen, key=int) == [text for _, text in samples]


def test_training_learns_and_goes_on_where_it_stopped(corpus: data.Corpus, tmp_path: Path) -> None:
    samples = list(islice(strips(corpus, 7), 64))
    few = SequenceRecipe(epochs=1, strips_per_epoch=64, batch=16)
    more = SequenceRecipe(epochs=6, strips_per_epoch=64, batch=16)
    device = torch.device("cpu")
    torch.manual_seed(0)  # of the weights to begin with
    train_sequence(StripNet(8, 16), lambda epoch: samples, samples[:8], few, device, tmp_path, resume=False)
    train_sequence(StripNet(8, 16), lambda epoch: samples, samples[:8], more, device, tmp_path, resume=True)
    lines = (tmp_path / "log.txt").read_text().splitlines()
    assert [line.split()[1] for line in lines] == ["1/1", "2/6", "3/6", "4/6", "5/6", "6/6"]
    losses = [float(line.split("loss")[1].split()[0]) for line in lines]
    assert losses[-1] < losses[0]


def test_an_exported_model_reads_strips_of_any_width_alone_or_together(tmp_path: Path) -> None:
    torch.manual_seed(0)
    path = tmp_path / "numbers.onnx"
    export_numbers(StripNet(width=8, context=16), NumberFacts("today", "hash", 0.9, 0.8, Weights(0.2, 0.7)), path)
    model = NumberModel(path)
    assert model.card.weights == Weights(0.2, 0.7)
    rng = np.random.default_rng(0)
    pictures = [rng.integers(0, 256, (HEIGHT, width)).astype(np.uint8) for width in (4, 40, 36, 124, 40)]
    together = model.read(pictures)
    assert [len(answer) for answer in together] == [1, 10, 9, 31, 10]
    for picture, answer in zip(pictures, together, strict=True):
        assert np.allclose(model.read([picture])[0], answer, atol=1e-4)
        assert np.allclose(np.exp(digits_only(answer)).sum(axis=1), 1, atol=1e-3)
        assert search(digits_only(answer))


def test_a_digit_model_is_no_number_model(tmp_path: Path) -> None:
    from digitdesk import settings

    with pytest.raises(ModelError, match="its input must be strips"):
        NumberModel(settings.model_path())


def test_the_better_view_gets_the_weight_and_certainty_is_earned() -> None:
    rng = np.random.default_rng(0)
    numbers = []
    for _ in range(400):
        line = rng.normal(0, 1, 5)
        line[2] += 4 * (rng.random() < 0.95)
        numbers.append(Ranked(("1", "2", "3", "4", "5"), rng.normal(0, 1, 5), line, np.zeros(5), "3"))
    weights = fit_weights(numbers)
    assert weights.line > 3 * weights.pieces
    odds, right = verdicts(numbers, weights)
    confidence = 1 / (1 + np.exp(-(weights.slope * odds + weights.offset)))
    assert confidence.mean() == pytest.approx(right.mean(), abs=0.02)


def test_a_few_wrong_labels_do_not_make_sure_readings_doubtful() -> None:
    rng = np.random.default_rng(1)
    values, numbers = ("1", "2", "3"), []
    for _ in range(2000):
        line = rng.normal(0, 1, 3)
        line[2] += rng.choice([1.0, 12.0])
        odds = np.exp(line) / np.exp(line).sum()
        truth = rng.choice(3, p=odds) if rng.random() > 0.004 else 0
        numbers.append(Ranked(values, np.zeros(3), line, np.zeros(3), values[truth]))
    weights = fit_weights(numbers)
    odds, right = verdicts(numbers, weights)
    confidence = 1 / (1 + np.exp(-(weights.slope * odds + weights.offset)))
    sure = odds > 6
    assert right[sure].mean() < 0.998
    assert confidence[sure].mean() > 0.999
    assert (confidence >= lowest_threshold(confidence, 0.001, 1 - confidence)).mean() == pytest.approx(0.5, abs=0.03)


def test_the_whole_chain_makes_a_model_that_the_program_opens(shared: Path, tmp_path: Path) -> None:
    output = tmp_path / "numbers.onnx"
    options = ["--data", str(shared / "mnist"), "--run", str(tmp_path / "run"), "--output", str(output), "--quick"]
    assert main(["numbers", *options]) == 0
    assert 0 < NumberModel(output).card.review_threshold <= 1
