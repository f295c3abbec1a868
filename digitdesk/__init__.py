"""DigitDesk reads handwritten digits: drawn, scanned, or in whole folders of forms."""

import os

__version__ = "0.1.0"

# onnxruntime 1.29 and newer tells Microsoft of every use unless this is set before it is first imported.
# Source: its docs/Privacy.md. DigitDesk promises that nothing is sent anywhere.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
