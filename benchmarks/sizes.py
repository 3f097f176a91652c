"""The sample at its end, so many times larger: as files, and imported as a dashboard's own data."""

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.server import ROOT
from sample_data.enlarge import enlarge


def files_of(times: int, folder: Path) -> Path:
    """The tables as CSV files in a folder of their own, made the first time that they are asked for."""
    files = folder / f"files-{times}"
    if not files.exists():
        enlarge(times, files)
    return files


def data_of(times: int, folder: Path) -> Path:
    """A folder to name in `KG_DATA`, with that size as its current generation."""
    data = folder / f"data-{times}"
    if not data.exists():
        command = [sys.executable, "-m", "loaders", str(files_of(times, folder))]
        surroundings = os.environ | {"KG_DATA": str(data)}
        subprocess.run(command, cwd=ROOT, env=surroundings, check=True, stdout=subprocess.DEVNULL)
    return data
