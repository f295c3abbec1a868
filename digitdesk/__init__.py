"""DigitDesk reads handwritten digits: drawn, scanned, or in whole folders of forms."""

__version__ = "0.1.0"
