"""`python -m trainer COMMAND`: from the handwritten digits to the model that ships, and the proof of what it can."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from digitdesk import settings
from digitdesk.engine.errors import DigitDeskError
from digitdesk.engine.layout import LAYOUTS
from trainer import data, making, showing
from trainer.networks import NETWORKS
from trainer.numbers import train_numbers
from trainer.prototypes import make_prototypes
from trainer.samples import make_samples
from trainer.sequence_export import STRINGS, publish_numbers
from trainer.sequence_training import SequenceRecipe
from trainer.train import Recipe, pick_device

RESULTS = Path("results")
Options = argparse.Namespace


@dataclass(frozen=True, slots=True)
class Command:
    """A row of COMMANDS: what it does in words, the function, its OPTIONS, and defaults that differ from theirs."""

    words: str
    run: Callable[[Options], None]
    options: tuple[str, ...]
    defaults: dict[str, Any] = field(default_factory=dict)


def _fetch(options: Options) -> None:
    folder = data.mnist_dir(options.data)
    print(folder if options.data else data.styles_dir())


def _samples(options: Options) -> None:
    make_samples(options.output, data.load_mnist(data.mnist_dir(options.data), "train"), options.seed)


def _numbers(options: Options) -> None:
    corpus = data.load_corpus(options.data, options.styles)
    recipe = SequenceRecipe(epochs=options.epochs, seed=options.seed)
    if options.quick:
        recipe = SequenceRecipe(epochs=1, strips_per_epoch=100, batch=20, seed=options.seed)
    device = pick_device(options.device)
    network = train_numbers(corpus, recipe, device, options.run, options.resume, options.after)
    facts = publish_numbers(network, options.digits, corpus, options.output, min(STRINGS, recipe.strips_per_epoch))
    print(f"{options.output}: {100 * facts.accuracy:.1f} % of moderate composed numbers exact")


def _prototypes(options: Options) -> None:
    count = make_prototypes(data.load_corpus(options.data, None), options.output, options.seed)
    print(f"{options.output}: {count} digits")


def _all(options: Options) -> None:
    """Run the documented sequence of commands; each is printed as one would type it."""
    shared = [] if options.data is None else ["--data", str(options.data)]
    seed = ["--seed", str(options.seed)]
    styles = [] if options.styles is None else ["--styles", str(options.styles)]
    quick = ["--quick"] if options.quick else []
    device = ["--device", options.device]
    teacher, student = ["--run", str(options.run / "teacher")], ["--run", str(options.run / "student")]
    baselines = ["--baselines", str(options.run / "baselines")]
    learning = [*styles, *device, *seed, "--resume", *quick]
    model = str(options.run / "student" / settings.model_path().name)
    sequence = [
        ["fetch"],
        ["explore", "--output", str(options.run / "explore.html"), *seed, *quick],
        ["baselines", *baselines, *seed, *quick],
        ["train", *teacher, "--network", "small" if options.quick else "wide", *learning],
        ["distill", *student, "--teacher", str(options.run / "teacher"), *learning],
        ["calibrate", *student, *quick],
        ["export", *student, "--int8"],
        ["evaluate", model, *student],
        ["compare", model, *student, *baselines],
        ["report", *student, *baselines],
    ]
    for name, *rest in sequence:
        line = [name, *rest, *(shared if "--data" in COMMANDS[name].options else [])]
        print("$ python -m trainer " + " ".join(line), flush=True)
        parsed = _parser().parse_args(line)
        parsed.run_command(parsed)


OPTIONS: dict[str, dict[str, Any]] = {
    "members": {"nargs": "+", "type": Path, "metavar": "RUN", "help": "the runs that vote"},
    "images": {"nargs": "+", "type": Path, "metavar": "IMAGE", "help": "image files, PDFs or folders"},
    "models": {
        "nargs": "*",
        "type": Path,
        "metavar": "MODEL",
        "default": [settings.model_path()],
        "help": "ONNX files",
    },
    "model": {"nargs": "?", "type": Path, "metavar": "MODEL", "default": settings.model_path(), "help": "an ONNX file"},
    "--data": {"type": Path, "help": "the folder of the four MNIST files (without: cache, else download)"},
    "--styles": {
        "type": Path,
        "help": "the folder of the two small style sets (without: cache, else download; with --data: none)",
    },
    "--seed": {"type": int, "default": 0, "help": "random numbers start here"},
    "--seeds": {"type": int, "default": 1, "help": "train so many, from --seed on, and give mean and deviation"},
    "--device": {"choices": ["auto", "cpu", "cuda"], "default": "auto", "help": "where networks are trained"},
    "--run": {"type": Path, "default": RESULTS / "digits", "help": "the folder of checkpoints, log and results"},
    "--resume": {"action": "store_true", "help": "go on from the run's checkpoint"},
    "--quick": {"action": "store_true", "help": "small and fast: to see that everything works"},
    "--network": {"choices": list(NETWORKS), "default": Recipe().network, "help": "the architecture"},
    "--epochs": {"type": int, "default": Recipe().epochs, "help": "epochs of everything"},
    "--settling": {"type": int, "default": Recipe().settling, "help": "epochs near the plain digits after that"},
    "--learning-rate": {"type": float, "default": Recipe().learning_rate, "help": "the highest, after the warm-up"},
    "--workers": {"type": int, "default": Recipe().workers, "help": "processes that prepare images"},
    "--teacher": {"type": Path, "required": True, "metavar": "RUN", "help": "the run of the network that teaches"},
    "--error-rate": {"type": float, "default": 0.0015, "help": "the share of accepted digits that may be wrong"},
    "--int8": {"action": "store_true", "help": "also a model of 8 bits, with what that costs"},
    "--publish": {"action": "store_true", "help": "copy the model to --output if it beats every baseline"},
    "--baselines": {"type": Path, "default": RESULTS / "baselines", "help": "the folder of the fitted baselines"},
    "--on": {"type": Path, "metavar": "FOLDER", "help": "pages with a truth.csv, instead of MNIST's test images"},
    "--layout": {"choices": list(LAYOUTS), "help": "what is on a page"},
    "--count": {"type": int, "default": 1000, "help": "how many"},
    "--output": {"type": Path, "default": settings.resources(), "help": "where it is written"},
    "--after": {"type": Path, "metavar": "RUN", "help": "begin with the network of this run, not with a new one"},
    "--digits": {"type": Path, "default": settings.model_path(), "help": "the model of digits to read beside"},
    "--numbers": {"type": Path, "default": settings.numbers_path(), "help": "the model of whole numbers"},
    "--model": {"type": Path, "default": settings.model_path(), "help": "a model of single digits"},
}
"""All arguments, each with the same name and meaning wherever it occurs."""

FITTING = ("--data", "--styles", "--seed", "--device", "--run", "--resume", "--quick", "--epochs")
LEARNING = (*FITTING, "--network", "--settling", "--workers", "--learning-rate", "--after")

COMMANDS = {
    "fetch": Command("download MNIST and the two small style sets into the cache", _fetch, ("--data",)),
    "explore": Command(
        "look at MNIST: one HTML page",
        showing.run_explore,
        ("--data", "--seed", "--quick", "--output"),
        {"output": RESULTS / "explore.html"},
    ),
    "baselines": Command(
        "fit and measure scikit-learn's methods", making.run_baselines, ("--data", "--seed", "--quick", "--baselines")
    ),
    "train": Command("train a network", making.run_train, (*LEARNING, "--seeds")),
    "distill": Command(
        "train a network on another's answers",
        making.run_distill,
        (*LEARNING, "--seeds", "--teacher"),
        {"run": RESULTS / "student"},
    ),
    "ensemble": Command(
        "let several runs vote as one", making.run_ensemble, ("members", "--run"), {"run": RESULTS / "ensemble"}
    ),
    "ablation": Command(
        "measure what each part of the training brings", making.run_ablation, LEARNING, {"run": RESULTS / "ablation"}
    ),
    "calibrate": Command(
        "fit a run's temperature and review threshold",
        making.run_calibrate,
        ("--data", "--run", "--quick", "--error-rate"),
    ),
    "export": Command(
        "write a calibrated run's model",
        making.run_export,
        ("--data", "--run", "--int8", "--publish", "--baselines", "--output"),
    ),
    "evaluate": Command(
        "measure a model on MNIST's test images or a folder",
        showing.run_evaluate,
        ("model", "--data", "--on", "--layout", "--run"),
        {"run": RESULTS / "evaluation"},
    ),
    "compare": Command(
        "one table of models and baselines",
        showing.run_compare,
        ("models", "--data", "--baselines", "--run"),
        {"run": RESULTS / "comparison"},
    ),
    "predict": Command(
        "read images and print the probabilities",
        showing.run_predict,
        ("images", "--model", "--layout"),
        {"layout": "digit"},
    ),
    "report": Command("a run on one page", showing.run_report, ("--run", "--baselines")),
    "numbers": Command(
        "train and export the model of whole numbers",
        _numbers,
        (*FITTING, "--after", "--digits", "--output"),
        {"run": RESULTS / "numbers", "output": settings.numbers_path(), "epochs": SequenceRecipe().epochs},
    ),
    "strings": Command(
        "measure a model on composed numbers",
        showing.run_strings,
        ("model", "--numbers", "--data", "--seed", "--count"),
    ),
    "forms": Command(
        "measure the program on composed forms",
        showing.run_forms,
        ("--numbers", "--data", "--seed", "--count", "--output"),
        {"count": 1, "output": None},
    ),
    "samples": Command(
        "draw the sample forms", _samples, ("--data", "--seed", "--output"), {"output": settings.samples_path()}
    ),
    "prototypes": Command(
        "choose the digits that models which learn from corrections must not forget",
        _prototypes,
        ("--data", "--seed", "--output"),
        {"output": settings.prototypes_path()},
    ),
    "all": Command(
        "all of it in order, but for publishing",
        _all,
        ("--data", "--styles", "--seed", "--device", "--run", "--quick"),
        {"run": RESULTS / "all"},
    ),
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        options.run_command(options)
    except (OSError, ValueError, DigitDeskError) as error:
        print(f"trainer: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\ntrainer: stopped; what was finished is kept.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("digitdesk-trainer", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.words, description=command.words)
        for option in command.options:
            action = sub.add_argument(option, **OPTIONS[option])
            action.default = command.defaults.get(action.dest, action.default)
            if action.default not in (None, False):
                action.help = f"{action.help} (default: %(default)s)"
        sub.set_defaults(run_command=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
