"""The trainer: data read right, augmentation and composed numbers true to their labels, and the whole chain once."""

import gzip
import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="the train extra is not installed")

import torch
from torch import Tensor, nn

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.forms.judging import edit_distance
from digitdesk.engine.normalise import normalise
from digitdesk.engine.types import Box, Field, Reading, Status
from trainer import data
from trainer.ablation import ADDITIONS, ablate
from trainer.calibrate import StringResult, summary
from trainer.nondigits import NonDigits, looks_like_one
from trainer.pens import STYLES, pen_digit
from trainer.sampler import NOT_A_DIGIT, Sampler
from trainer.strings import Difficulty, compose, labelled_candidates
from trainer.train import Recipe, logits_of, pick_device, train


@pytest.fixture(scope="module")
def corpus(shared: Path) -> data.Corpus:
    return data.load_corpus(shared / "mnist", shared / "styles")


def test_the_data_are_those_of_the_papers(corpus: data.Corpus) -> None:
    assert corpus.train.images.shape == (55_000, 28, 28)
    assert corpus.validation.images.shape == (5_000, 28, 28)
    assert corpus.scanned.images.shape == (1934 + 946, 32, 32)
    assert corpus.traces.shape == (7494 + 3498, 8, 2)
    assert np.bincount(corpus.trace_labels).min() > 1000
    assert corpus.traces.min() == 0
    assert corpus.traces.max() == 1


def test_a_wrong_file_is_told_apart(shared: Path, tmp_path: Path) -> None:
    good = shared / "mnist" / data.MNIST[1].name
    assert data.sha256(good) == data.MNIST[1].sha256
    broken = tmp_path / "broken.gz"
    broken.write_bytes(good.read_bytes()[:-100])
    assert data.sha256(broken) != data.MNIST[1].sha256
    with pytest.raises(FileNotFoundError, match="four MNIST files"):
        data.mnist_dir(tmp_path)


def test_a_fetch_goes_on_where_it_stopped_and_checks_what_came(shared: Path, tmp_path: Path) -> None:
    good = shared / "mnist" / data.MNIST[1].name
    wrong = tmp_path / "wrong.gz"
    wrong.write_bytes(b"something else")
    urls = (wrong.as_uri(), (tmp_path / "missing").as_uri(), good.as_uri())
    remote = data.Remote("labels.gz", data.MNIST[1].sha256, urls)
    with pytest.raises(OSError, match="could not be fetched"):
        data.fetch(data.Remote("labels.gz", "0" * 64, urls), tmp_path / "cache")
    path = data.fetch(remote, tmp_path / "cache")
    assert data.sha256(path) == remote.sha256
    assert [entry.name for entry in path.parent.iterdir()] == ["labels.gz"]


@pytest.mark.parametrize("packing", ["", ".Z"])
def test_a_set_is_kept_gzipped_however_it_comes(packing: str, tmp_path: Path) -> None:
    text = "0,100,7\n" * 3
    packed = {  # as `compress` packs this text
        "": text.encode(),
        ".Z": bytes.fromhex("1f9d903058c48011f0868280030b1e1448908541"),
    }[packing]
    there = tmp_path / f"digits.tra{packing}"
    there.write_bytes(packed)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    path = data.fetch(data.Remote("digits.tra.gz", sha256, (there.as_uri(),)), tmp_path / "cache")
    assert gzip.decompress(path.read_bytes()).decode() == text


@pytest.mark.parametrize("digit", range(10))
def test_every_pen_style_is_read_as_its_digit(digit: int) -> None:
    rng = np.random.default_rng(digit)
    images = np.stack([normalise(pen_digit(digit, rng)) for _ in range(40 * len(STYLES[digit]))])
    read = Model(settings.model_path()).probabilities(images).argmax(axis=1)
    assert (read == digit).mean() > 0.85


def test_batches_hold_what_the_shares_say(corpus: data.Corpus) -> None:
    images, labels = next(iter(Sampler(corpus, 512, seed=3)))
    assert images.shape == (512, 28, 28)
    counts = np.bincount(labels.numpy(), minlength=11)
    assert (counts[:10] > 15).all()
    assert 60 < counts[NOT_A_DIGIT] < 220


def test_the_same_seed_gives_the_same_batch(corpus: data.Corpus) -> None:
    first, second = (next(iter(Sampler(corpus, 64, seed=5)))[0] for _ in range(2))
    assert np.array_equal(first, second)


def test_composed_numbers_are_cut_into_their_digits(corpus: data.Corpus) -> None:
    rng = np.random.default_rng(0)
    easy = Difficulty(
        touching=0,
        gap=0.4,
        ligature=0,
        point=0,
        dash=0,
        ending=0,
        junk=0,
        rule=0,
        straight=0,
        texture=0,
        deformation=0.2,
        pens=1,
    )

    def source(rng: np.random.Generator) -> tuple[np.ndarray, int]:
        index = int(rng.integers(1000))
        return corpus.validation.images[index], int(corpus.validation.labels[index])

    found = total = 0
    for _ in range(40):
        number = compose(source, 4, rng, easy)
        labels = [label for _, label in labelled_candidates(number)]
        found += sum(int(digit) in labels for digit in number.value)
        total += 4
    assert found / total > 0.93


def test_no_nondigit_is_an_upright_bar(corpus: data.Corpus) -> None:
    rng = np.random.default_rng(0)
    made = NonDigits(corpus.train.images[:500], corpus.train.labels[:500])
    assert not any(looks_like_one(made.make(rng)) for _ in range(300))
    ones = corpus.validation.images[corpus.validation.labels == 1][:200]
    assert np.mean([looks_like_one(image) for image in ones]) > 0.8


def test_training_goes_on_from_its_checkpoint(corpus: data.Corpus, tmp_path: Path) -> None:
    device = pick_device("cpu")

    def epochs(count: int) -> list[str]:
        train(corpus, Recipe(epochs=count, settling=1, images_per_epoch=256, batch=64), device, tmp_path, resume=True)
        return [line.split("  ")[0] for line in (tmp_path / "log.txt").read_text().splitlines()]

    assert epochs(1) == ["epoch 1/2", "epoch 2/2"]
    assert epochs(2) == ["epoch 1/2", "epoch 2/2", "epoch 3/3"]
    assert epochs(2) == ["epoch 1/2", "epoch 2/2", "epoch 3/3"]  # nothing was left to train


def test_a_summary_counts_numbers_and_digits() -> None:
    def result(truth: str, value: str, status: Status) -> StringResult:
        return StringResult(truth, Reading(Field("", Box(0, 0, 1, 1)), value, 0.9, status))

    results = [result("12", "12", Status.OK), result("345", "35", Status.OK), result("7", "88", Status.REVIEW)]
    assert summary(results) == "33.3 % exact, 66.7 % of the digits right; 66.7 % accepted, of them 50.00 % right"
    assert edit_distance("1234", "1243") == 2


def test_a_checkpoint_of_another_network_is_refused(corpus: data.Corpus, tmp_path: Path) -> None:
    recipe = Recipe(epochs=1, settling=0, images_per_epoch=32, batch=32, workers=0)
    train(corpus, recipe, pick_device("cpu"), tmp_path, resume=False)
    with pytest.raises(ValueError, match="another network"):
        train(corpus, replace(recipe, network="tiny"), pick_device("cpu"), tmp_path, resume=True)


def test_a_student_learns_from_its_teacher_what_no_label_says(corpus: data.Corpus, tmp_path: Path) -> None:
    class Teacher(nn.Module):
        def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
            logits = torch.zeros(len(images), 11)
            logits[:, 7] = 20.0  # sees sevens everywhere
            return logits, logits

    recipe = Recipe(epochs=1, settling=0, images_per_epoch=64 * 30, batch=64, workers=0, soft=1.0, network="tiny")
    student = train(corpus, replace(recipe, sources=("plain",)), pick_device("cpu"), tmp_path, False, Teacher())
    read = logits_of(student, corpus.validation.images[:200], pick_device("cpu")).argmax(1)
    assert (read == 7).float().mean() > 0.95


def test_the_ablation_trains_with_each_addition(corpus: data.Corpus, tmp_path: Path) -> None:
    recipe = Recipe(epochs=1, settling=0, images_per_epoch=32, batch=16, workers=0, network="tiny")
    few = data.DigitSet(corpus.validation.images[:300], corpus.validation.labels[:300])
    corpus = replace(corpus, validation=few)
    rows = ablate(corpus, recipe, pick_device("cpu"), tmp_path, resume=False)
    assert [row.name for row in rows] == list(ADDITIONS)
    without = replace(corpus, scanned=data.DigitSet(corpus.scanned.images[:0], corpus.scanned.labels[:0]))
    assert len(ablate(without, recipe, pick_device("cpu"), tmp_path, resume=True)) == len(ADDITIONS) - 1
