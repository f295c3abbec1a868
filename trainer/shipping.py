"""From a trained run to the file that ships: calibrate, export, shrink, and publish what beats the baselines."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import lowest_threshold
from digitdesk.engine.evaluate import Evaluation, calibration_error
from digitdesk.engine.types import NOT_A_DIGIT
from trainer.calibrate import fit_temperature, not_a_digit_shift, rescanned
from trainer.compare import rivals, weakness
from trainer.data import Corpus, DigitSet
from trainer.export import Facts, export
from trainer.networks import load_network, recipe_file
from trainer.runs import log, recorded, write_json
from trainer.train import Recipe, logits_of

CALIBRATION = "calibration.json"
RESCANNED, QUICK_RESCANNED = 10_000, 500


@dataclass(frozen=True, slots=True)
class Calibration:
    """What is fitted on the validation digits; the errors are expected calibration errors there."""

    temperature: float
    shift: float
    review_threshold: float
    error_before: float
    error_after: float


def calibrate(run: Path, corpus: Corpus, count: int, wrong_per_accepted: float) -> Calibration:
    """Fit temperature and review threshold of a run's network on the validation digits; kept in the run.

    The threshold is for digits that stand alone, on `count` digits of paper and of styles that no training draws.
    """
    network = load_network(run)
    share = recipe_of(run).nondigits
    shift = not_a_digit_shift(share) if share else 0.0

    def logits(digits: DigitSet) -> Tensor:
        found = logits_of(network, digits.images, torch.device("cpu"))
        found[:, NOT_A_DIGIT] += shift
        return found

    def answers(scaled: Tensor, digits: DigitSet) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        confidence, guesses = torch.softmax(scaled, dim=1).max(dim=1)
        return confidence.numpy(), guesses.numpy() == digits.labels

    plain, paper = corpus.validation, rescanned(corpus.validation, count, seed=1)
    given = logits(plain)
    temperature = fit_temperature(given, plain.labels)
    before, after = (calibration_error(*answers(scaled, plain)) for scaled in (given, given / temperature))
    confidence, right = answers(logits(paper) / temperature, paper)
    threshold = lowest_threshold(confidence.astype(np.float64), wrong_per_accepted, ~right)
    found = Calibration(temperature, shift, threshold, before, after)
    write_json(run / CALIBRATION, asdict(found))
    log(
        run,
        f"temperature {temperature:.3f}, review threshold {found.review_threshold:.3f}, calibration error "
        f"{100 * found.error_before:.2f} % before, {100 * found.error_after:.2f} % after (validation)",
    )
    return found


def recipe_of(run: Path) -> Recipe:
    """The recipe that a run was trained with; of an ensemble, that of its first member."""
    stored = recipe_file(run)
    if "members" in stored:
        return recipe_of(Path(stored["members"][0]))
    return Recipe(**{**stored, "sources": tuple(stored["sources"])}) if stored else Recipe()


def ship(run: Path, corpus: Corpus, test: DigitSet) -> Path:
    """Export a calibrated run into its own folder: the model, and its evaluation on the test images."""
    path = run / CALIBRATION
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: run `calibrate {run}` first.")
    found = Calibration(**json.loads(path.read_text("utf-8")))
    network = load_network(run)
    logits = logits_of(network, test.images, torch.device("cpu"))
    logits[:, NOT_A_DIGIT] += found.shift
    right = float((logits.argmax(1).numpy() == test.labels).mean())
    version = date.today().strftime("%Y.%m.%d")
    trained_on = recorded(run).get("data_hash", corpus.sha256)
    facts = Facts(version, trained_on, right, found.temperature, found.review_threshold, found.shift)
    model = run / settings.model_path().name
    export(network, facts, model)
    evaluate_on(Model(model), test).save(run / settings.evaluation_path().name)
    log(run, f"{model}: {model.stat().st_size / 1e6:.2f} MB, {100 * right:.2f} % of MNIST's test images")
    return model


def evaluate_on(model: Model, test: DigitSet) -> Evaluation:
    """A model's answers for MNIST's test images."""
    return Evaluation("MNIST test", test.images, test.labels, model.probabilities(test.images))


def publish(model: Path, test: DigitSet, baselines: Path, output: Path) -> None:
    """Copy a model and its evaluation to `output`; ValueError unless it beats every baseline significantly."""
    evaluation = evaluate_on(Model(model), test)
    reasons = weakness(evaluation, rivals(baselines))
    if reasons:
        raise ValueError("Not published: " + " ".join(reasons))
    output.mkdir(parents=True, exist_ok=True)
    new = output / (settings.model_path().name + ".new")
    new.write_bytes(model.read_bytes())
    new.replace(output / settings.model_path().name)
    evaluation.save(output / settings.evaluation_path().name)
