"""What the network must beat: scikit-learn's classical methods, each with the preprocessing that suits it."""

import io
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import joblib
import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.decomposition import PCA
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler
from sklearn.svm import SVC
from threadpoolctl import threadpool_limits

from digitdesk.engine.evaluate import Evaluation, accuracy, confusion
from digitdesk.engine.types import Gray
from trainer.data import DigitSet
from trainer.runs import log, progress, write_json

Features = NDArray[np.float32]

FOLDS = 3
SEARCHED = 4_000
"""So many digits serve the search for hyperparameters; the best are then fitted on all."""
QUICK = 1_000


def upright(images: Gray) -> Features:
    """uint8 [N, 28, 28] -> float32 [N, 784] in 0..1, each digit's slant taken out (shear by its moments)."""
    straight = np.empty(images.shape, np.uint8)
    for image, place in zip(images, straight, strict=True):
        moments = cv2.moments(image)
        shear = moments["mu11"] / moments["mu02"] if moments["mu02"] > 1e-2 else 0.0
        middle = moments["m01"] / moments["m00"] if moments["m00"] else 0.0
        matrix = np.array([[1.0, shear, -shear * middle], [0.0, 1.0, 0.0]])
        cv2.warpAffine(image, matrix, (28, 28), place, cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    return (straight.reshape(len(images), -1) / 255).astype(np.float32)


def blurred(images: Gray) -> Features:
    """As `upright`, and soft: neighbours a pixel away still overlap."""
    flat = upright(images).reshape(-1, 28, 28)
    return np.stack([cv2.GaussianBlur(image, (0, 0), 1.0) for image in flat]).reshape(len(images), -1)


def halved(images: Gray) -> Features:
    """As `upright`, at half the resolution: float32 [N, 196]."""
    return upright(images).reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4)).reshape(len(images), -1)


@dataclass(frozen=True, slots=True)
class Baseline:
    """A row of BASELINES: what it is called, how it is made from a seed, what is searched, what --quick changes."""

    title: str
    make: Callable[[int], Pipeline]
    grid: dict[str, list[Any]]
    quick: dict[str, Any] = field(default_factory=dict)


def _pipeline(prepare: Callable[[Gray], Features], *steps: Any) -> Pipeline:
    return make_pipeline(FunctionTransformer(prepare), *steps)


BASELINES = {
    "logistic": Baseline(
        "logistic regression",
        lambda seed: _pipeline(upright, LogisticRegression(max_iter=300, random_state=seed)),
        {"logisticregression__C": [0.01, 0.1, 1.0]},
    ),
    "knn": Baseline(
        "k nearest neighbours",
        lambda seed: _pipeline(
            blurred, PCA(50, random_state=seed), KNeighborsClassifier(weights="distance", algorithm="brute")
        ),
        {"kneighborsclassifier__n_neighbors": [1, 3, 5]},
    ),
    "svm": Baseline(
        "support vectors (RBF)",
        lambda seed: _pipeline(upright, PCA(60, random_state=seed), SVC(break_ties=True, cache_size=500)),
        {"svc__C": [3.0, 10.0], "svc__gamma": [0.02, 0.03, 0.05]},
    ),
    "forest": Baseline(
        "random forest",
        lambda seed: _pipeline(upright, RandomForestClassifier(300, random_state=seed)),
        {"randomforestclassifier__max_features": ["sqrt", 0.1]},
        {"randomforestclassifier__n_estimators": 50},
    ),
    "boosting": Baseline(
        "gradient boosting",
        lambda seed: _pipeline(halved, HistGradientBoostingClassifier(max_iter=200, random_state=seed)),
        {"histgradientboostingclassifier__learning_rate": [0.1, 0.2]},
        {"histgradientboostingclassifier__max_iter": 5},
    ),
    "mlp": Baseline(
        "multi-layer perceptron",
        lambda seed: _pipeline(
            upright, StandardScaler(with_std=False), MLPClassifier((512,), early_stopping=True, random_state=seed)
        ),
        {"mlpclassifier__alpha": [1e-4, 1e-2]},
        {"mlpclassifier__max_iter": 30},
    ),
}


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is known of a fitted baseline; seconds and bytes, scores are shares."""

    name: str
    title: str
    best: dict[str, Any]
    cross_validation: float
    deviation: float
    fitted_on: int
    fit_seconds: float
    seconds_per_1000: float
    bytes: int
    accuracy: float


def run_baselines(train: DigitSet, test: DigitSet, folder: Path, seed: int, quick: bool) -> list[Fitted]:
    """Fit and measure every baseline that `folder` does not hold yet; one thread, so that times compare."""
    return [
        _read(path) if (path := folder / f"{name}.json").exists() else _run(name, train, test, folder, seed, quick)
        for name in progress(BASELINES, "baselines")
    ]


def load(folder: Path, name: str) -> Pipeline:
    """A fitted baseline; only ever a file that this computer's own trainer wrote, since it is a pickle."""
    return joblib.load(folder / f"{name}.joblib")


def probabilities(fitted: Pipeline, images: Gray) -> NDArray[np.float32]:
    """float32 [N, 11] for uint8 [N, 28, 28]; "not a digit" is nothing that a baseline knows.

    The support vectors' are the softmax of their decision values: an order, not calibrated.
    """
    if hasattr(fitted, "predict_proba"):
        answers = fitted.predict_proba(images)
    else:
        answers = softmax(fitted.decision_function(images), axis=1)
    return np.pad(answers, ((0, 0), (0, 1))).astype(np.float32)


def found(folder: Path) -> list[Fitted]:
    """All baselines that were fitted into the folder, in the order of BASELINES."""
    return [_read(folder / f"{name}.json") for name in BASELINES if (folder / f"{name}.json").exists()]


def _run(name: str, train: DigitSet, test: DigitSet, folder: Path, seed: int, quick: bool) -> Fitted:
    row = BASELINES[name]
    with threadpool_limits(1):
        search = _search(row, train, seed, quick)
        if quick:
            train = _some(train, QUICK, seed)
        model = row.make(seed).set_params(**search.best_params_, **(row.quick if quick else {}))
        started = time.perf_counter()
        model.fit(train.images, train.labels)
        seconds = time.perf_counter() - started
        started = time.perf_counter()
        answers = probabilities(model, test.images)
        per_1000 = (time.perf_counter() - started) / len(test.images) * 1000
    evaluation = Evaluation(f"{row.title}, MNIST test", test.images, test.labels, answers)
    packed = io.BytesIO()
    joblib.dump(model, packed)
    facts = Fitted(
        name=name,
        title=row.title,
        best=search.best_params_,
        cross_validation=float(search.best_score_),
        deviation=float(search.cv_results_["std_test_score"][search.best_index_]),
        fitted_on=len(train.labels),
        fit_seconds=seconds,
        seconds_per_1000=per_1000,
        bytes=packed.tell(),
        accuracy=accuracy(confusion(test.labels, evaluation.predictions)),
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.joblib").write_bytes(packed.getbuffer())
    evaluation.save(folder / f"{name}.npz")
    write_json(folder / f"{name}.json", asdict(facts))  # last: it says that the rest is there
    log(folder, f"{row.title}: {100 * facts.accuracy:.2f} % of test, fitted on {facts.fitted_on} in {seconds:.0f} s")
    return facts


def _search(row: Baseline, train: DigitSet, seed: int, quick: bool) -> GridSearchCV:
    """Stratified cross-validation over the grid, on a stratified subset; --quick tries the first values only."""
    some = _some(train, QUICK // 4 if quick else SEARCHED, seed)
    model = row.make(seed).set_params(**(row.quick if quick else {}))
    grid = {key: values[:1] for key, values in row.grid.items()} if quick else row.grid
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=seed)
    return GridSearchCV(model, grid, cv=folds, refit=False).fit(some.images, some.labels)


def _some(digits: DigitSet, count: int, seed: int) -> DigitSet:
    places = np.arange(len(digits.labels))
    if count < len(places):
        places, _ = train_test_split(places, train_size=count, stratify=digits.labels, random_state=seed)
    return DigitSet(digits.images[places], digits.labels[places])


def _read(path: Path) -> Fitted:
    return Fitted(**json.loads(path.read_text("utf-8")))


def table(fitted: list[Fitted]) -> list[list[str]]:
    """The baselines as text, the first line the columns' names."""
    head = ["baseline", "test right %", "cross-validation %", "best", "fitted on", "fit s", "s per 1000 digits", "MB"]
    return [
        head,
        *(
            [
                row.title,
                f"{100 * row.accuracy:.2f}",
                f"{100 * row.cross_validation:.2f} ± {100 * row.deviation:.2f}",
                ", ".join(f"{name.rpartition('__')[2]}={value}" for name, value in row.best.items()),
                str(row.fitted_on),
                f"{row.fit_seconds:.1f}",
                f"{row.seconds_per_1000:.3f}",
                f"{row.bytes / 1e6:.2f}",
            ]
            for row in fitted
        ),
    ]
