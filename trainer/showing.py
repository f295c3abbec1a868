"""The commands that measure and show: evaluate, compare, predict, explore, report, strings, forms."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import find_sources
from digitdesk.engine.labelled import read_folder
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.types import NOT_A_DIGIT
from trainer import compare, data, page_bench
from trainer.calibrate import DIFFICULTIES, read_strings, summary
from trainer.explore import explore
from trainer.heldout import held_out
from trainer.making import print_table
from trainer.measure import figures, passing, text_report
from trainer.pages import evaluation_sections, write_page
from trainer.papers import PAPERS
from trainer.report import report
from trainer.runs import log, progress, record
from trainer.shipping import evaluate_on


def run_evaluate(options: Namespace) -> None:
    """Measure a model on MNIST's test images or on a folder, in words, plots and a file for the Confusion page."""
    model = Model(options.model)
    if options.on:
        found = read_folder(options.on, model, layout=options.layout)
        assert found, "nobody stops it"
        evaluation = found.evaluation
        print(f"{found.values} values, {found.exact} read exactly ({100 * found.exact / found.values:.2f} %)")
    else:
        test = data.load_mnist(data.mnist_dir(options.data), "t10k")
        evaluation = evaluate_on(model, test)
        passed = {kind: passing(model.probabilities(images)) for kind, images in held_out(test).items()}
        record(options.run, passed=passed)
        print("no digits, but pass: " + ", ".join(f"{kind} {100 * share:.1f} %" for kind, share in passed.items()))
    log(options.run, text_report(figures(evaluation)))
    name = options.on.resolve().name if options.on else "mnist-test"
    evaluation.save(options.run / f"{name}.npz")
    write_page(options.run / f"{name}.html", f"{options.model.name} on {name}", evaluation_sections(evaluation))
    record(options.run, **{name: asdict(figures(evaluation))})
    print(f"{options.run / name}.html shows it; the program's Confusion page opens {options.run / name}.npz")


def run_compare(options: Namespace) -> None:
    """One table of models and baselines."""
    test = data.load_mnist(data.mnist_dir(options.data), "t10k")
    rows = compare.compare({_name(path): path for path in options.models}, options.baselines, test)
    table = compare.table(rows)
    record(options.run, compare=table)
    print_table(table)
    print("McNemar: against the best baseline. Speed: digits per second on one core, as ratios to the first row.")
    print("Pass: of things that are no digit, what is taken for one where 0.5 % of the digits are refused.")


def run_predict(options: Namespace) -> None:
    """Print each image's digits with their probabilities."""
    job = Job(Model(options.model), options.layout)
    for page in read_sources(list(find_sources(options.images)), job, jobs=1):
        for reading in page.readings:
            said = f"{reading.value or '-'} ({reading.status}) {reading.message}".rstrip()
            print(f"{page.source}, page {page.index}: {said}")
            for digit in reading.digits:
                print("    " + likeliest(digit.guess.probabilities))


def likeliest(probabilities: Sequence[float], count: int = 3) -> str:
    """The likeliest classes with their probabilities, for people."""
    order = sorted(range(len(probabilities)), key=lambda n: -probabilities[n])[:count]
    return ", ".join(f"{'none' if n == NOT_A_DIGIT else n} {100 * probabilities[n]:.2f} %" for n in order)


def run_explore(options: Namespace) -> None:
    """Write the report on MNIST."""
    folder = data.mnist_dir(options.data)
    train, test = (data.load_mnist(folder, part) for part in ("train", "t10k"))
    if options.quick:
        train, test = (data.DigitSet(part.images[:2000], part.labels[:2000]) for part in (train, test))
    explore(train, test, options.output, options.seed)
    print(options.output)


def run_report(options: Namespace) -> None:
    """Write a run's page and summary."""
    for path in report(options.run, options.baselines):
        print(path)


def run_strings(options: Namespace) -> None:
    """Measure a model on composed numbers."""
    digits = data.load_corpus(options.data, None).validation
    model = Model(options.model, options.numbers)
    for name, how in DIFFICULTIES.items():
        read = read_strings(model, digits, options.count, options.seed + 2, how)
        results = list(progress(read, name, options.count))
        print(f"{name:9}{len(results)} numbers of 1 to 6 digits: {summary(results)}")


def _name(path: Path) -> str:
    """A model's name in a table: its file, and the folder where that says more."""
    return f"{path.parent.name}/{path.name}"


def run_forms(options: Namespace) -> None:
    """Read composed forms whole: fields found, numbers exact, blanks told, by form, by hand and by paper."""
    digits = data.load_corpus(options.data, None).validation
    model = Model(settings.model_path(), options.numbers)
    rows = list(page_bench.run(model, digits, options.count, options.seed, PAPERS, options.output))
    print(page_bench.HEAD)
    for part in range(3):
        for name in dict.fromkeys(names[part] for names, _ in rows):
            print(page_bench.line(name, sum((one for names, one in rows if names[part] == name), page_bench.Score())))
        print()
    print(page_bench.line("all", sum((one for _, one in rows), page_bench.Score())))
