"""The family of errors that a person is told about: each message says what is wrong and what to do."""


class DigitDeskError(Exception):
    """A problem that the user can understand; its text is shown as it is."""


class PageError(DigitDeskError):
    """A file or page that cannot be read; the batch goes on without it."""


class ModelError(DigitDeskError):
    """A model that is missing or does not fit the contract."""


class InputError(DigitDeskError):
    """Nothing to work on: a folder that is missing or holds no images."""


class ExportError(DigitDeskError):
    """Results that could not be written."""


class ProjectError(DigitDeskError):
    """A project file that cannot be opened or written."""


class TemplateError(DigitDeskError):
    """A form template that cannot be opened, is wrong, or cannot be written."""
