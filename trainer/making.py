"""The commands that make models: baselines, train, distill, ensemble, ablation, calibrate, export."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from torch import nn

from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import mcnemar
from trainer import ablation, baselines, data
from trainer.export import quantise
from trainer.networks import load_network, save_ensemble
from trainer.runs import log, record
from trainer.shipping import QUICK_RESCANNED, RESCANNED, calibrate, evaluate_on, publish, ship
from trainer.train import Recipe, accuracy, pick_device, train

QUICK_STEPS = 40


def run_baselines(options: Namespace) -> None:
    """Fit what the folder lacks and print the table."""
    folder = data.mnist_dir(options.data)
    train_set, test = (data.load_mnist(folder, part) for part in ("train", "t10k"))
    fitted = baselines.run_baselines(train_set, test, options.baselines, options.seed, options.quick)
    print_table(baselines.table(fitted))


def run_train(options: Namespace, teacher: nn.Module | None = None) -> None:
    """Train one network, or one for each of several seeds."""
    corpus = data.load_corpus(options.data, options.styles)
    device = pick_device(options.device)
    recipe = recipe_from(options)
    if options.seeds == 1:
        train(corpus, recipe, device, options.run, options.resume, teacher, options.after)
        record(options.run, data_hash=corpus.sha256)
        return
    test = data.load_mnist(data.mnist_dir(options.data), "t10k")
    shares = []
    for seed in range(recipe.seed, recipe.seed + options.seeds):
        run = options.run / f"seed-{seed}"
        network = train(corpus, replace(recipe, seed=seed), device, run, options.resume, teacher, options.after)
        record(run, data_hash=corpus.sha256)
        shares.append((accuracy(network, corpus.validation, device), accuracy(network, test, device)))
    rows = seeds_table(np.array(shares))
    for run in [options.run, *options.run.glob("seed-*")]:
        record(run, seeds=rows)
    print_table(rows)


def run_distill(options: Namespace) -> None:
    """Train a student on the answers of a teacher, for the same images."""
    run_train(options, load_network(options.teacher).to(pick_device(options.device)))


def run_ensemble(options: Namespace) -> None:
    """Make a run of several runs."""
    save_ensemble(options.run, options.members)
    log(options.run, f"{options.run}: the vote of {len(options.members)} networks")


def run_ablation(options: Namespace) -> None:
    """Train with each addition alone and with all, and print the table."""
    corpus = data.load_corpus(options.data, options.styles)
    rows = ablation.ablate(corpus, recipe_from(options), pick_device(options.device), options.run, options.resume)
    record(options.run, ablation=ablation.table(rows))
    print_table(ablation.table(rows))


def run_calibrate(options: Namespace) -> None:
    """Fit temperature and threshold of a trained run."""
    count = QUICK_RESCANNED if options.quick else RESCANNED
    calibrate(options.run, data.load_corpus(options.data, None), count, options.error_rate)


def run_export(options: Namespace) -> None:
    """Write a calibrated run's model; on demand one of 8 bits beside it, and publish."""
    corpus = data.load_corpus(options.data, None)
    test = data.load_mnist(data.mnist_dir(options.data), "t10k")
    path = ship(options.run, corpus, test)
    if options.int8:
        _quantised(options.run, path, corpus)
    if options.publish:
        publish(path, test, options.baselines, options.output)
        print(f"published in {options.output}")


def _quantised(run: Path, path: Path, corpus: data.Corpus) -> None:
    """Export with 8 bits and say what that costs, on the validation digits."""
    small = quantise(path, path.with_stem(path.stem + "-int8"), corpus.train.images[:1000])
    answers = [evaluate_on(Model(each), corpus.validation) for each in (path, small)]
    p = mcnemar(*(answer.right for answer in answers))
    rows = [["model", "validation right %", "MB", "McNemar p"]]
    for each, answer in zip((path, small), answers, strict=True):
        size = f"{each.stat().st_size / 1e6:.2f}"
        rows.append([each.name, f"{100 * answer.right.mean():.2f}", size, f"{p:.2g}"])
    record(run, int8=rows)
    print_table(rows)


def recipe_from(options: Namespace) -> Recipe:
    """The recipe that the command line asks for."""
    recipe = Recipe(
        epochs=options.epochs,
        settling=options.settling,
        seed=options.seed,
        network=options.network,
        workers=options.workers,
        learning_rate=options.learning_rate,
    )
    if options.quick:
        return replace(recipe, epochs=1, settling=0, images_per_epoch=QUICK_STEPS * recipe.batch)
    return recipe


def seeds_table(shares: NDArray[np.float64]) -> list[list[str]]:
    """Mean and standard deviation over seeds; shares: float64 [seeds, 2], validation and test."""
    spreads = zip(shares.mean(axis=0), shares.std(axis=0, ddof=1), strict=True)
    cells = [f"{100 * mean:.3f} ± {100 * deviation:.3f}" for mean, deviation in spreads]
    return [["seeds", "validation right %", "test right %"], [str(len(shares)), *cells]]


def print_table(rows: list[list[str]]) -> None:
    """Print rows in columns: the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for first, *rest in rows:
        print("  ".join([first.ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(rest, widths[1:], strict=True))]))
