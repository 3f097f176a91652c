"""Where the app's own data live."""

import os
from pathlib import Path

ROOT = Path(__file__).parent.parent


def data_folder() -> Path:
    """Where the app's own data live: `KG_DATA`, or `data/` beside the code."""
    return Path(os.environ.get("KG_DATA") or ROOT / "data")
