"""The proof: baselines, comparison, the chain of commands to a report, and what may not be published."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torch", reason="the train extra is not installed")

import torch
from PIL import Image

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import Evaluation, load_evaluation
from digitdesk.engine.labelled import read_folder
from trainer import baselines, data
from trainer.__main__ import COMMANDS, main
from trainer.cnn import DigitNet
from trainer.compare import weakness
from trainer.explore import slant, stroke_width, twins
from trainer.export import quantise
from trainer.heldout import held_out
from trainer.measure import passing_at
from trainer.networks import NETWORKS, load_network, save_ensemble


@pytest.fixture(scope="module")
def test_set(shared: Path) -> data.DigitSet:
    return data.load_mnist(shared / "mnist", "t10k")


def evaluation(right: int, of: int = 1000) -> Evaluation:
    answers = np.zeros((of, 11), np.float32)
    answers[np.arange(of), (np.arange(of) >= right).astype(int)] = 1
    return Evaluation(f"{right} right", np.zeros((of, 28, 28), np.uint8), np.zeros(of, np.int64), answers)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([name, "--help"])
    assert stopped.value.code == 0
    assert COMMANDS[name].words in " ".join(capsys.readouterr().out.split())


def test_the_whole_chain_from_data_to_a_report(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "all"
    options = ["--data", str(shared / "mnist"), "--styles", str(shared / "styles"), "--device", "cpu"]
    assert main(["all", *options, "--quick", "--run", str(run)]) == 0
    assert "support vectors" in capsys.readouterr().out
    model = Model(run / "student" / "digits.onnx")  # it fits the contract and has passed the parity check
    assert model.card.accuracy > 0.5
    assert len(load_evaluation(run / "student" / "mnist-test.npz").labels) == 10_000
    assert len(load_evaluation(run / "baselines" / "svm.npz").labels) == 10_000
    for page in (run / "explore.html", run / "student" / "report.html", run / "student" / "mnist-test.html"):
        text = page.read_text("utf-8")
        assert "data:image/svg+xml" in text
        assert 'src="http' not in text
        assert "<script" not in text
    summary = (run / "student" / "report.md").read_text("utf-8")
    assert "Beside the baselines" in summary
    assert "With weights of 8 bits" in summary
    # trained for seconds, it must not be published
    options = ["--data", str(shared / "mnist"), "--baselines", str(run / "baselines"), "--run", str(run / "student")]
    assert main(["export", *options, "--publish", "--output", str(tmp_path / "out")]) == 2
    assert "Not published" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_is_missing_is_said(shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = ["--data", str(shared / "mnist"), "--run", str(tmp_path)]
    assert main(["export", *run]) == 2
    assert "calibrate" in capsys.readouterr().err
    assert main(["calibrate", *run]) == 2
    assert "train" in capsys.readouterr().err
    assert main(["evaluate", str(tmp_path / "none.onnx"), *run]) == 2


def test_only_what_beats_every_baseline_may_be_published() -> None:
    others = [evaluation(900), evaluation(950)]
    assert weakness(evaluation(990), others) == []
    assert len(weakness(evaluation(951), others)) == 1
    assert len(weakness(evaluation(900), others)) == 2
    with pytest.raises(ValueError, match="other digits"):
        weakness(evaluation(990, of=990), others)


def test_a_finished_baseline_is_not_fitted_again(shared: Path, test_set: data.DigitSet, tmp_path: Path) -> None:
    train = data.load_mnist(shared / "mnist", "train")
    done = baselines.Fitted("svm", "support vectors (RBF)", {}, 0.9, 0.01, 1, 1.0, 1.0, 1, 0.123)
    for name in baselines.BASELINES:
        (tmp_path / f"{name}.json").write_text(json.dumps({**_as_dict(done), "name": name}))
    (tmp_path / "logistic.json").unlink()
    found = baselines.run_baselines(train, test_set, tmp_path, seed=0, quick=True)
    assert [row.accuracy == 0.123 for row in found] == [False, True, True, True, True, True]
    assert 0.8 < found[0].accuracy < 0.97
    answers = baselines.probabilities(baselines.load(tmp_path, "logistic"), test_set.images[:50])
    assert answers.shape == (50, 11)
    assert np.allclose(answers.sum(axis=1), 1, atol=1e-5)


def _as_dict(fitted: baselines.Fitted) -> dict[str, object]:
    return {name: getattr(fitted, name) for name in baselines.Fitted.__dataclass_fields__}


def test_slant_is_taken_out_and_measured() -> None:
    image = np.zeros((28, 28), np.uint8)
    cv2.line(image, (10, 22), (18, 5), 255, 3)
    upright = (baselines.upright(image[None]).reshape(28, 28) * 255).astype(np.uint8)
    assert slant(image) == pytest.approx(np.degrees(np.arctan2(8, 17)), abs=3)
    assert abs(slant(upright)) < 2
    assert slant(np.zeros((28, 28), np.uint8)) == 0


@pytest.mark.parametrize("width", [2, 4, 7])
def test_stroke_width_is_that_of_the_pen(width: int) -> None:
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 10 : 10 + width] = 255
    assert stroke_width(image) == pytest.approx(width, abs=0.8)


def test_a_copy_in_the_training_set_is_found(test_set: data.DigitSet) -> None:
    train = data.DigitSet(test_set.images[:500], test_set.labels[:500])
    some = data.DigitSet(test_set.images[490:600], test_set.labels[490:600])
    found = twins(train, some, seed=0)
    assert [(pair.test, pair.train) for pair in sorted(found[:10], key=lambda pair: pair.test)] == [
        (n, 490 + n) for n in range(10)
    ]
    assert found[9].difference == 0 < found[10].difference


def test_rejection_is_measured_where_few_digits_are_refused() -> None:
    digits, others = np.zeros((1000, 11), np.float32), np.zeros((4, 11), np.float32)
    digits[:, 3] = np.linspace(0, 1, 1000)
    others[:, 3] = [0.001, 0.002, 0.5, 0.9]
    assert passing_at(digits, others, refused=0.01) == 0.5


def test_doubt_between_two_digits_is_no_doubt_that_it_is_one() -> None:
    digits, others = np.zeros((1000, 11), np.float32), np.zeros((2, 11), np.float32)
    digits[:, 4], digits[:, 9], digits[:, 10] = 0.5, 0.4, np.linspace(0.1, 0, 1000)
    others[:, 10], others[:, 0] = [0.3, 0.05], [0.7, 0.95]
    assert passing_at(digits, others, refused=0.01) == 0.5


def test_most_of_what_is_no_digit_is_refused(test_set: data.DigitSet) -> None:
    kinds = held_out(test_set)
    read = Model(settings.model_path()).probabilities(np.concatenate(list(kinds.values()))).argmax(axis=1)
    assert (read == 10).mean() > 0.85


@pytest.mark.parametrize("name", NETWORKS)
def test_every_network_answers_and_learns(name: str) -> None:
    torch.manual_seed(0)
    network = NETWORKS[name]()
    images = torch.randint(0, 256, (8, 28, 28), dtype=torch.uint8)
    optimiser = torch.optim.Adam(network.parameters(), 1e-2)
    losses = []
    for _ in range(6):
        logits, embedding = network(images)
        loss = torch.nn.functional.cross_entropy(logits, torch.arange(8))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert logits.shape == (8, 11)
    assert embedding.ndim == 2
    assert losses[-1] < losses[0]


def test_networks_of_earlier_runs_are_read_and_vote(tmp_path: Path) -> None:
    networks = [DigitNet(width=8).eval(), DigitNet(width=16, embedding=32).eval()]
    runs = [tmp_path / "one", tmp_path / "two"]
    for network, run in zip(networks, runs, strict=True):  # of a run without a recipe.json
        run.mkdir()
        averaged = {"n_averaged": torch.tensor(1), **{f"module.{k}": v for k, v in network.state_dict().items()}}
        torch.save({"epoch": 1, "averaged": averaged}, run / "checkpoint.pt")
    save_ensemble(tmp_path / "both", runs)
    images = torch.randint(0, 256, (5, 28, 28), dtype=torch.uint8)
    with torch.inference_mode():
        votes = torch.stack([torch.softmax(network(images)[0], 1) for network in networks]).mean(0)
        logits, embedding = load_network(tmp_path / "both")(images)
    assert torch.allclose(torch.softmax(logits, 1), votes, atol=1e-6)
    assert embedding.shape == (5, 96 + 32)


def test_a_folder_is_read_digit_by_digit(samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = read_folder(samples, Model(settings.model_path()))
    assert found.exact >= 0.97 * found.values
    assert len(found.evaluation.labels) > 300
    assert (found.evaluation.predictions == found.evaluation.labels).mean() > 0.97
    (tmp_path / "truth.csv").write_text("file,digit\na.png,1\n")
    assert main(["evaluate", "--on", str(tmp_path), "--run", str(tmp_path / "run")]) == 2
    assert "lacks the column source, value" in capsys.readouterr().err


def test_an_image_is_predicted(test_set: data.DigitSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seven = Image.fromarray(255 - np.pad(test_set.images[0], 8)).resize((180, 180))
    seven.save(tmp_path / "seven.png")
    (tmp_path / "broken.png").write_bytes(b"no image")
    assert main(["predict", str(tmp_path / "seven.png"), str(tmp_path / "broken.png")]) == 0
    said = capsys.readouterr().out
    assert "seven.png, page 1: 7" in said
    assert "broken.png, page 1: - (error)" in said


def test_a_model_of_8_bits_reads_the_same(shared: Path, test_set: data.DigitSet, tmp_path: Path) -> None:
    corpus = data.load_corpus(shared / "mnist", None)
    whole = settings.model_path()
    small = quantise(whole, tmp_path / "small.onnx", corpus.train.images[:200])
    assert small.stat().st_size < 0.4 * whole.stat().st_size
    one, other = (Model(path).probabilities(test_set.images[:1000]).argmax(1) for path in (whole, small))
    assert (one == other).mean() > 0.99
    assert Model(small).card == Model(whole).card
