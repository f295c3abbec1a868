"""One table of settings, and where the program's resources lie."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

MOST_JOBS = 8
"""Each takes up to 300 MB, and more where somebody says so."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may change; the defaults serve most. ui/preferences.py has a row for each, which shows it."""

    layout: str = "auto"
    """How fields are found in a project of which nothing was read yet; a key of engine.layout.LAYOUTS."""
    jobs: int = min(os.cpu_count() or 1, MOST_JOBS)
    """Pages read at the same time."""
    language: str = "system"
    """Of the window: a code such as de or zh_CN, or system for the computer's own."""
    pen_width: float = 0.055
    """Share of the pad's shorter side."""
    colours: str = "system"
    """Of the window: as the system has them, light, or dark."""


def resources() -> Path:
    """The folder of icons, the model, its evaluation and the samples.

    The same call in a source checkout (beside the package), an installed wheel (inside the
    package) and a frozen bundle (inside the bundle's folder).
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [package / "resources", package.parent / "resources"]
    return next((place for place in places if place.is_dir()), places[-1])


def model_path() -> Path:
    """The bundled model of single digits."""
    return resources() / "digits.onnx"


def numbers_path() -> Path:
    """The bundled model of whole numbers."""
    return resources() / "numbers.onnx"


def evaluation_path() -> Path:
    """The bundled model's evaluation on the MNIST test images."""
    return resources() / "mnist-test.npz"


def prototypes_path() -> Path:
    """The digits that a model which learns from corrections must not forget."""
    return resources() / "prototypes.npz"


def data_path() -> Path:
    """The folder of what DigitDesk keeps for the user; the variable DIGITDESK_DATA names another."""
    import platformdirs

    return Path(os.environ.get("DIGITDESK_DATA") or platformdirs.user_data_path("digitdesk", appauthor=False))


def kept_path() -> Path:
    """The project of the drawings that the user keeps; their files lie beside it."""
    return data_path() / "kept" / "Kept drawings.digitdesk"


def projects_path() -> Path:
    """The folder of projects that the user has not named yet."""
    return data_path() / "projects"


def forms_path() -> Path:
    """The folder of the user's forms."""
    return data_path() / "forms"


def models_path() -> Path:
    """The folder of models that have learned from the user's corrections."""
    return data_path() / "models"


def log_path() -> Path:
    """The file in which the window notes what went wrong."""
    return data_path() / "log" / "digitdesk.log"


def help_path() -> Path:
    """The folder of the guide's pages, in Markdown, and their pictures."""
    return resources() / "help"


def samples_path() -> Path:
    """The folder of sample forms."""
    return resources() / "samples"


def licences_path() -> Path:
    """The licences of all that is inside: in a bundle those of the libraries, too; else DigitDesk's own."""
    places = (resources() / "LICENCES.txt", resources() / "LICENSE", resources().parent / "LICENSE")
    return next((place for place in places if place.is_file()), places[-1])
