"""`python -m trainer COMMAND`: fetch the data, train and publish the model, measure it, draw the samples."""

import argparse
import sys
from datetime import date
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import Evaluation, accuracy, accuracy_interval, calibration_error, confusion
from digitdesk.engine.normalise import normalise_all
from digitdesk.engine.types import NOT_A_DIGIT
from trainer import data
from trainer.calibrate import DIFFICULTIES, not_a_digit_shift, read_strings, review_threshold, summary
from trainer.export import Facts, export, set_review_threshold
from trainer.nondigits import HELD_OUT_FONT, LETTERS, hershey
from trainer.numbers import make_numbers
from trainer.sampler import SETTLING_SHARES, nondigit_share
from trainer.samples import make_samples
from trainer.sequence_training import SequenceRecipe
from trainer.train import Recipe, fit_temperature, logits_of, pick_device, train

QUICK_STEPS = 60
STRINGS = 3000


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        options.run_command(options)
    except (OSError, ValueError) as error:
        print(f"trainer: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("digitdesk-trainer", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, help="the folder of the four MNIST files (default: cache, else download)")
    shared.add_argument("--seed", type=int, default=0)

    fetch = commands.add_parser("fetch", parents=[shared], help="download MNIST into the cache")
    fetch.set_defaults(run_command=lambda options: print(data.mnist_dir(options.data)))

    training = commands.add_parser("train", parents=[shared], help="train, calibrate, export and measure the model")
    training.add_argument("--styles", type=Path, help="the folder of the two small style sets (default: MNIST alone)")
    training.add_argument("--epochs", type=int, default=Recipe().epochs, help="of 60,000 images")
    training.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    training.add_argument("--run", type=Path, default=Path("results/digits"), help="checkpoints and the log go here")
    training.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
    training.add_argument("--output", type=Path, default=settings.resources(), help="where the model is written")
    training.add_argument("--quick", action="store_true", help="a few steps only: to see the whole chain work")
    training.set_defaults(run_command=_train)

    numbers = commands.add_parser("numbers", parents=[shared], help="train and export the model of whole numbers")
    numbers.add_argument("--styles", type=Path, help="the folder of the two small style sets (default: MNIST alone)")
    numbers.add_argument("--epochs", type=int, default=SequenceRecipe().epochs, help="of 100,000 strips")
    numbers.add_argument("--device", choices=["auto", "cpu", "cuda"], default="auto")
    numbers.add_argument("--run", type=Path, default=Path("results/numbers"), help="strips, checkpoints and the log")
    numbers.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
    numbers.add_argument("--digits", type=Path, default=settings.model_path(), help="the digit model to read beside")
    numbers.add_argument("--output", type=Path, default=settings.numbers_path(), help="the file to write")
    numbers.add_argument("--quick", action="store_true", help="a few steps only: to see the whole chain work")
    numbers.set_defaults(run_command=_numbers)

    measure = commands.add_parser("evaluate", parents=[shared], help="measure a model on the MNIST test images")
    measure.add_argument("model", type=Path, nargs="?", default=settings.model_path())
    measure.add_argument("--output", type=Path, help="write what the program's Confusion page opens (.npz)")
    measure.set_defaults(run_command=_evaluate)

    strings = commands.add_parser("strings", parents=[shared], help="measure a model on composed numbers")
    strings.add_argument("model", type=Path, nargs="?", default=settings.model_path())
    strings.add_argument("--numbers", type=Path, default=settings.numbers_path(), help="the model of whole numbers")
    strings.add_argument("--count", type=int, default=1000)
    strings.set_defaults(run_command=_strings)

    samples = commands.add_parser("samples", parents=[shared], help="draw the sample forms")
    samples.add_argument("--output", type=Path, default=settings.samples_path())
    samples.set_defaults(run_command=_samples)
    return parser


def _train(options: argparse.Namespace) -> None:
    corpus = data.load_corpus(options.data, options.styles)
    device = pick_device(options.device)
    recipe = Recipe(epochs=options.epochs, seed=options.seed)
    if options.quick:
        recipe = Recipe(epochs=1, settling=0, images_per_epoch=QUICK_STEPS * recipe.batch, seed=options.seed)
    network = train(corpus, recipe, device, options.run, options.resume)
    publish(network, corpus, options.data, options.output, 100 if options.quick else STRINGS)


def publish(network: nn.Module, corpus: data.Corpus, folder: Path | None, output: Path, strings: int) -> None:
    """Calibrate on the validation digits, export, then measure once on the test images; all goes to `output`."""
    device = next(network.parameters()).device
    shift = not_a_digit_shift(nondigit_share(SETTLING_SHARES))

    def shifted(digits: data.DigitSet) -> Tensor:
        return logits_of(network, digits.images, device) + torch.tensor([0.0] * NOT_A_DIGIT + [shift])

    temperature = fit_temperature(shifted(corpus.validation), corpus.validation.labels)
    test = data.load_mnist(data.mnist_dir(folder), "t10k")
    right = float((shifted(test).argmax(1).numpy() == test.labels).mean())
    path = output / settings.model_path().name
    version = date.today().strftime("%Y.%m.%d")

    export(network, Facts(version, corpus.sha256, right, temperature, 1.0, shift), path)
    results = list(read_strings(Model(path), corpus.validation, strings, seed=1))
    set_review_threshold(path, review_threshold(results))
    measure(Model(path), test).save(output / settings.evaluation_path().name)


def _numbers(options: argparse.Namespace) -> None:
    corpus = data.load_corpus(options.data, options.styles)
    recipe = SequenceRecipe(epochs=options.epochs, seed=options.seed)
    if options.quick:
        recipe = SequenceRecipe(epochs=1, strips_per_epoch=100, batch=20, seed=options.seed)
    device = pick_device(options.device)
    facts = make_numbers(corpus, recipe, device, options.run, options.output, options.resume, options.digits)
    print(f"{options.output}: {100 * facts.accuracy:.1f} % of hard composed numbers exact")


def _evaluate(options: argparse.Namespace) -> None:
    test = data.load_mnist(data.mnist_dir(options.data), "t10k")
    evaluation = measure(Model(options.model), test)
    if options.output:
        evaluation.save(options.output)


def measure(model: Model, digits: data.DigitSet) -> Evaluation:
    """Read the digits and print what matters: accuracy, calibration, refused digits, passed letters."""
    evaluation = Evaluation("MNIST test", digits.images, digits.labels, model.probabilities(digits.images))
    counts = confusion(digits.labels, evaluation.predictions)
    low, high = accuracy_interval(counts)
    confidence = evaluation.probabilities.max(axis=1)
    error = calibration_error(confidence, evaluation.predictions == digits.labels)
    refused = counts[:, 10].sum() / counts.sum()
    passed = (model.probabilities(held_out_letters()).argmax(axis=1) != 10).mean()
    print(f"accuracy {100 * accuracy(counts):.2f} % (95 % interval {100 * low:.2f} to {100 * high:.2f})")
    print(f"expected calibration error {100 * error:.2f} %, digits refused {100 * refused:.2f} %")
    print(f"letters of a font not trained on that pass as digits {100 * passed:.1f} %")
    return evaluation


def held_out_letters() -> np.ndarray:
    """Letters of a font that training never draws, ten of each: uint8 [N, 28, 28]."""
    rng = np.random.default_rng(5)
    return normalise_all(hershey(letter, HELD_OUT_FONT, rng) for letter in LETTERS for _ in range(10))


def _strings(options: argparse.Namespace) -> None:
    digits = data.load_corpus(options.data, None).validation
    model = Model(options.model, options.numbers)
    for name, how in DIFFICULTIES.items():
        results = list(read_strings(model, digits, options.count, options.seed + 2, how))
        print(f"{name:9}{len(results)} numbers of 1 to 6 digits: {summary(results)}")


def _samples(options: argparse.Namespace) -> None:
    make_samples(options.output, data.load_mnist(data.mnist_dir(options.data), "train"), options.seed)


if __name__ == "__main__":
    sys.exit(main())
