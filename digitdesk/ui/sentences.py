"""What the rooms below the window say, in the user's language.

They know no Qt and say it in English: whole sentences with values in them, some of which are kept in projects.
Here each sentence stands once more, with its values named; a test compares both lists. What is unknown stays English.
"""

import re
from functools import lru_cache

from digitdesk.ui.words import QT_TRANSLATE_NOOP, decimal, translate, whole

T = QT_TRANSLATE_NOOP
SENTENCES = (
    # files and pages
    T("engine", "There is no file or folder {path}: check the name."),
    T("engine", "The folder {folder} may not be read: change its permissions, or copy it elsewhere."),
    T("engine", "The folder {folder} holds no images: DigitDesk reads {endings}."),
    T("engine", "1 file was left out, for DigitDesk cannot read {endings}: save it as JPEG or PDF."),
    T("engine", "{count} files were left out, for DigitDesk cannot read {endings}: save them as JPEG or PDF."),
    T("engine", "The folder {folder} cannot be seen: DigitDesk goes on looking for it."),
    T("engine", "The folder {folder} cannot be made ({error}): make it yourself."),
    T("engine", "The folder {folder} cannot be made ({error}): choose another."),
    T("engine", "This page's picture cannot be written to {folder} ({error}): choose another folder."),
    T("engine", "{url} cannot be looked at ({error}): check it."),
    T("engine", "{url} holds no images: DigitDesk reads {endings}."),
    T("engine", "{url} needs more packages ({error}): {how}."),
    T("engine", "Fetching this file needs more packages ({error}): {how}."),
    T("engine", '`pip install "digitdesk[cluster]"`, and the package that fsspec names for this kind of URL'),
    T("engine", "The file could not be fetched ({error}): try again."),
    T("engine", "The file has no pages: export or scan it again."),
    T("engine", "DigitDesk does not read files of this kind: use one of {endings}."),
    T("engine", "The image has {width} x {height} pixels, more than DigitDesk reads: scan it at 300 dpi."),
    T("engine", "This is not a file but a folder that cannot be read: look at its permissions."),
    T("engine", "The file is not there any more, or is not a file: look where it has gone."),
    T("engine", "The file is empty (0 bytes): copy or scan it again."),
    T("engine", "The file may not be read: change its permissions, or copy it elsewhere."),
    T("engine", "The file is not an image, whatever its name says: export or scan it again."),
    T("engine", "The page is too large for this computer's memory: scan it at 300 dpi."),
    T("engine", "The PDF is locked with a password: save it without one and try again."),
    T("engine", "The PDF is damaged or has no pages: export or scan it again."),
    T("engine", "The image breaks off in the middle: copy or scan it again."),
    T("engine", "The file is damaged and cannot be decoded ({error}): copy or scan it again."),
    T("engine", "The file cannot be read ({error}): look where it has gone."),
    T("engine", "The file {path} is missing or damaged: install DigitDesk again."),
    T("engine", "There is no file {path}: look where it has gone, or choose another."),
    T("engine", "The computer has no room for a further process ({error}): close programs and try again."),
    T("engine", "Reading was stopped: read this page again."),
    T("engine", "The page {lost}, twice, and was set aside: export or scan it again."),
    T("engine", "took more than {seconds} seconds"),
    T("engine", "Reading this page ended several workers, and it was set aside: export or scan it again."),
    T("engine", "made its decoder break off"),
    T("engine", "made its reader break off"),
    T("engine", "DigitDesk could not read this page ({error}): please report it."),
    T("engine", "{path}: {why}"),
    T("engine", "{file}, page {page}"),
    # readings
    T("engine", "Nothing is written here."),
    T("engine", "There is ink here, but no digit was found."),
    T("engine", "Not sure; perhaps {values}."),
    T("engine", "Not sure."),
    T("engine", "It seems a blot, or a hole."),
    T("engine", "It seems crossed out."),
    T("engine", "Ink goes beyond the field."),
    T("engine", "A digit lies on a printed line."),
    T("engine", "It is small for its field: it may be printed."),
    T("engine", "A person could not read it."),
    T("engine", "This field lies beyond the page's edge: scan the page whole."),
    T("engine", "This field must be filled in."),
    T("engine", "Read as {value} first; the rules speak for {best}."),
    T("engine", "nothing"),
    # pages on their forms
    T("engine", "The page does not fit the form: drag its corners into place, or take it out."),
    T(
        "engine",
        "The page has boxes that the form lacks: read it with the form that has them, or drag its corners into place.",
    ),
    T("engine", "The page fits both {one} and {other}: read it with the right one alone."),
    T("engine", "The form looks the same upside down: turn the page upright."),
    T("engine", "{page} belongs to none of the forms."),
    T("engine", "{page} holds the same as {other}: one of them may be double."),
    T("engine", 'The form "{form}" that begins with {first} lacks page {pages}.'),
    T("engine", "{must}; this could not be checked, for not all pages of the form were read together."),
    # rules, in words that follow a field's name
    T("engine", "It {must}."),
    T("engine", "{must}."),
    T("engine", "must be from {least} to {most}"),
    T("engine", "must be {least} or more"),
    T("engine", "must be {most} or less"),
    T("engine", "must go in steps of {step} from {start}"),
    T("engine", "must have {count} digits"),
    T("engine", "must have {least} digits or more"),
    T("engine", "must have {most} digits or less"),
    T("engine", "must have {least} to {most} digits"),
    T("engine", "must follow the pattern {pattern}"),
    T("engine", "day, month, year"),
    T("engine", "month, day, year"),
    T("engine", "year, month, day"),
    T("engine", "must be a date ({order})"),
    T("engine", "must be a date ({order}), not before {earliest}"),
    T("engine", "must be a date ({order}), not after {latest}"),
    T("engine", "must be a date ({order}), not before {earliest}, not after {latest}"),
    T("engine", "must end in the right check digit (Luhn)"),
    T("engine", "must end in the right check digit (modulo 11)"),
    T("engine", "must end in the right check digit (EAN, ISBN-13)"),
    T("engine", "must have the right check digit (weights of its own)"),
    T("engine", "must be one of {values}"),
    T("engine", "must be on the list {name}"),
    T("engine", "{equation} must hold"),
    T("engine", "[{field}] must not be below last time ({name})"),
    # rules and their settings, by name
    T("engine", "Lies between two numbers"),
    T("engine", "Goes in steps"),
    T("engine", "Has so many digits"),
    T("engine", "Follows a pattern (regular expression)"),
    T("engine", "Is a date"),
    T("engine", "Has a check digit: Luhn"),
    T("engine", "Has a check digit: modulo 11"),
    T("engine", "Is an EAN or ISBN-13"),
    T("engine", "Has a check digit: weights of its own"),
    T("engine", "Is on a list"),
    T("engine", "Adds up (an equation)"),
    T("engine", "Is not below last time"),
    T("engine", "At least"),
    T("engine", "At most"),
    T("engine", "Step"),
    T("engine", "From"),
    T("engine", "Pattern"),
    T("engine", "In words: it must ..."),
    T("engine", "Day, month, year in the order"),
    T("engine", "Not before"),
    T("engine", "Not after"),
    T("engine", "Highest weight (7; ISBN-10: 10)"),
    T("engine", "Weight of each digit"),
    T("engine", "Modulus"),
    T("engine", "Remainder"),
    T("engine", "These values"),
    T("engine", "or a file (CSV, XLSX)"),
    T("engine", "and its column"),
    T("engine", "Equation, as [Net] + [Tare] = [Gross]"),
    T("engine", "The field"),
    T("engine", "is looked up by the field"),
    T("engine", "in the file (CSV, XLSX)"),
    T("engine", "by its column"),
    T("engine", "whose last values are in the column"),
    # what is wrong with a rule
    T("engine", 'There is no rule "{rule}": it may come from a newer DigitDesk.'),
    T("engine", 'The rule "{rule}" has no setting "{setting}": take it out.'),
    T("engine", 'In the rule "{rule}", "{setting}" must be {what}.'),
    T("engine", 'The rule "{rule}" names "{field}", and there is no such field: correct it.'),
    T("engine", 'The rule "{rule}" lacks "{setting}": fill it in.'),
    T("engine", 'The rule "{rule}" says nothing: fill it in.'),
    T("engine", 'The equation "{equation}..." is too long: divide it.'),
    T("engine", 'The equation "{equation}" names "{field}", and there is no such field: correct the name.'),
    T("engine", '"{equation}" is no equation: compare sums of fields and numbers, as in [Net] + [Tare] = [Gross].'),
    T("engine", "a number"),
    T("engine", "a number above 0"),
    T("engine", "a whole number from 0 to 1000"),
    T("engine", "a whole number from 2 to 1000"),
    T("engine", "a whole number from {least} to {most}"),
    T("engine", "whole numbers"),
    T("engine", "a text"),
    T("engine", "texts"),
    T("engine", "a simple regular expression"),
    T("engine", "one of {values}"),
    T("engine", "a day as 2025-12-31, or today"),
    T("engine", "a .csv or .xlsx file"),
    T("engine", "the name of a field"),
    T("engine", "true or false"),
    T("engine", "a picture in base64"),
    T("engine", "a list"),
    T("engine", "a list of objects"),
    T("engine", "four whole numbers"),
    T("engine", "four whole numbers each"),
    # lists
    T("engine", '{path} has no column "{column}": it has {columns}.'),
    T("engine", "The list {path} cannot be opened ({error}): look where it has gone."),
    T("engine", "{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again."),
    T("engine", "The list {path} is empty: it needs a heading in each column, and values below."),
    # forms
    T("engine", "The form has no fields: name one at least."),
    T("engine", "The form has no name: give it one."),
    T("engine", 'The name "{name}…" is too long for the page: give it at most {most} letters.'),
    T("engine", '"{field}" must have 1 to {most} digits to go on the page: change their number.'),
    T("engine", '"{text}" has letters that cannot be printed ({letters}): use Western ones.'),
    T("engine", "{name} is too large for a form template: choose a file ending in {ending}."),
    T("engine", "{path} cannot be opened ({error}): look where it has gone."),
    T("engine", "{name} is no form template: choose a file ending in {ending}."),
    T("engine", "It is no form template, or it is damaged: it is not JSON."),
    T("engine", "It is no form template: choose another file."),
    T("engine", "It was made by a newer DigitDesk: install that version to use it."),
    T("engine", "The picture of {where} cannot be decoded: the file is damaged."),
    T("engine", "The template has no pages: add one."),
    T("engine", 'Two fields are named "{name}": give each a name of its own.'),
    T("engine", "The field at {x}, {y} has no name: give it one."),
    T("engine", 'The field "{name}" lies outside the page: draw it again.'),
    T("engine", 'The field "{name}" has more digits at least than at most: change one of them.'),
    T("engine", 'In {where}, "{key}" must be {what}: the file was changed by hand or is damaged.'),
    T("engine", "the template"),
    # projects
    T("engine", "{name} is a project in use: close it, or choose another name."),
    T("engine", "{name} is not a DigitDesk project, or is damaged: choose another file."),
    T("engine", "{name} exists already: open it, or choose another name."),
    T("engine", "There is no project {path}: look where it has gone."),
    T("engine", "The project {name} is damaged: open a copy of it instead. It was not changed."),
    T("engine", "The project is damaged: open a copy of it instead. It was not changed."),
    T("engine", "The disk is full: make room, then go on. What was done before is kept in {name}."),
    T(
        "engine",
        "{name} is being changed elsewhere: wait until that is done, or close it there, and try again. "
        "Nothing was lost.",
    ),
    T("engine", "{name} may not be changed: copy it to a place where you may write."),
    T("engine", "{name} cannot be opened or made there: choose another place."),
    T("engine", "The disk with {name} does not answer as it should: check the drive, then open the project again."),
    T("engine", "{name} was made by a newer DigitDesk and was left as it is: install the newest one."),
    T("engine", "{path} cannot be used ({error}): choose another place."),
    T("engine", "{name} cannot be used ({error}): please report it."),
    # exports
    T("engine", "{name} must end in one of {endings}."),
    T("engine", "{name} cannot hold pictures: leave them out, or choose {endings}."),
    T("engine", "{path} exists already: choose another name, or an empty folder."),
    T("engine", "There is no folder {folder}: make it, or choose another."),
    T("engine", "{path} cannot be written: if it is open in Excel, close it there and try again."),
    T("engine", "{path} cannot be written ({error}): choose another place."),
    T("engine", "An Excel sheet holds {most} columns, not {count}: choose CSV."),
    T("engine", "An Excel sheet holds {most} rows, and there are more: choose CSV."),
    T("engine", "1 value is doubtful and not checked yet: review what is left, or export it marked."),
    T("engine", "{count} values are doubtful and not checked yet: review what is left, or export it marked."),
    T("engine", "No digits have been checked yet that could be exported: review some first."),
    T("engine", "folders of PNG"),
    T("engine", "IDX, as MNIST"),
    # models and evaluations
    T("engine", "The model {path} cannot be read ({error}): install DigitDesk again."),
    T("engine", "{name} is not an ONNX model that this computer can run: choose another."),
    T("engine", "{name} does not fit DigitDesk's model contract: {why}. Choose a model made by its trainer."),
    T("engine", "it cannot be run"),
    T("engine", "it must give probabilities in the shape {shape}"),
    T("engine", "its input must be images: uint8 [N, 28, 28]"),
    T("engine", "its batch size must be free"),
    T("engine", "it must give probabilities: float32 [N, 11]"),
    T("engine", "it must give an embedding"),
    T("engine", "its metadata must say contract={contract} and the eleven labels"),
    T("engine", "its metadata lack a proper {error}"),
    T("engine", "its input must be strips: uint8 [N, {height}, W]"),
    T("engine", "its batch size and width must be free"),
    T("engine", "it must give log_probabilities: float32 [N, W / {stride}, {classes}]"),
    T("engine", "its metadata must say contract={contract} and labels={labels}"),
    T("engine", "{name} is not an evaluation that DigitDesk can open: choose another file."),
    T("engine", "{name} is damaged: its digits, truths and answers do not belong together."),
    T("engine", "{name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder."),
    T("engine", "{name} is not a whole IDX file of unsigned bytes: fetch it again."),
    T("engine", "No digit in {title} could be read ({why})."),
    T("engine", "nothing is written there"),
    T("engine", "The folder holds several sets; this is {name}."),
    T("engine", "{count} digits are not counted: they were not found, or not told from their neighbours."),
    T("engine", "{count} files could not be read, {why}"),
    T(
        "engine",
        "The folder {folder} holds no labelled digits: DigitDesk looks for a {truth} with the columns {columns}, "
        "for folders named 0 to 9 with images, and for MNIST's IDX files.",
    ),
    T("engine", "{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again."),
    T("engine", "{path} lacks the column {columns}: add it and try again."),
    T("engine", "{name} has a page or a box that is no number ({error}): correct it and try again."),
    # learning
    T("engine", "{more} more reviewed digits are needed (there are {digits} of {needed})."),
    T("engine", "The reviewed digits stand on too few pages ({pages}; at least {needed} are needed)."),
    T("engine", "{lack} Check more readings, then try again."),
    T("engine", "There is nothing to keep: {why}"),
    T("engine", "It would read {lost} fewer of MNIST's test digits right; {margin} are allowed."),
    T("engine", "It would take {taken} more things for digits that are none; {margin} are allowed."),
    T("engine", "On pages that it had not seen it read {after} of {all} digits right; {before} without learning."),
    T("engine", "It read {more} more of {all} digits right, which chance alone may do (p = {chance})."),
    T("engine", "Of {all} whole fields it read {after} right; {before} without learning."),
    T("engine", "{name} has learned already: start from the model it came from."),
)

COUNTS = {"count", "least", "most", "step", "start", "digits", "needed", "pages", "more", "lost", "taken", "margin",
          "before", "after", "all", "chance"}  # fmt: skip
"""Values that are numbers, and never names that look like some."""
PLACE = re.compile(r"\{(\w+)\}")
THIN = 5
"""A sentence with fewer letters of its own fits nearly everything: it counts only where one of its values is known."""


def localised(text: str) -> str:
    """What a room below the window has said, in the user's language: one sentence or several."""
    return " ".join(_said(known, values) for known, values in _understood(text))


def _said(known: str, values: dict[str, str]) -> str:
    if not known:
        return values[""]
    told = {name: _number(value) if name in COUNTS else localised(value) for name, value in values.items()}
    return translate("engine", known).format(**told)


def _number(text: str) -> str:
    """A number as the user writes it; anything else as it is."""
    if re.fullmatch(r"\d{1,3}(,\d{3})+", text):
        return whole(int(text.replace(",", "")))
    if re.fullmatch(r"\d+\.\d+", text):
        return decimal(float(text), len(text.partition(".")[2]))
    return localised(text)


@lru_cache(maxsize=1000)
def _understood(text: str) -> tuple[tuple[str, dict[str, str]], ...]:
    """The sentences of a text, each with its values; what is not known stands alone, under an empty name."""
    ends = [found.end() for found in re.finditer(r"[.)](?= )", text)]
    for end in (*ends, len(text)):
        if found := _find(text[:end]):
            return (found, *(_understood(text[end + 1 :]) if end < len(text) else ()))
    return (("", {"": text}),)


def _find(text: str) -> tuple[str, dict[str, str]] | None:
    """The sentence that this is, and its values; the one with the most letters of its own, where several fit."""
    for known, pattern, thin in _patterns():
        if found := pattern.fullmatch(text):
            values = found.groupdict()
            if not thin or any(_understood(value)[0][0] for value in values.values()):
                return known, values
    return None


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """Sentences as patterns, the longest first."""

    def own(known: str) -> int:
        return len(PLACE.sub("", known))

    ordered = sorted(SENTENCES, key=own, reverse=True)
    return tuple((known, _pattern(known), "{" in known and own(known) < THIN) for known in ordered)


def _pattern(known: str) -> re.Pattern[str]:
    parts = PLACE.split(known)  # text, name, text, name, ..., text
    names = {place: f"(?P<{part}>.+?)" for place, part in enumerate(parts) if place % 2}
    return re.compile("".join(names.get(place, re.escape(part)) for place, part in enumerate(parts)), re.DOTALL)
