"""The three ways in which a person meets a fault: a rehearsal, a data pack, and deliveries one after the other."""

import contextlib
import csv
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from loaders.__main__ import main as import_command
from reports.data_pack import main as pack_command

INPUTS = Path(__file__).parent / "inputs"
BLANKS = {"", "nan"}


class Said(NamedTuple):
    """What a command said: its exit code, and all it printed."""

    code: int
    text: str


def delivered(source: Path, data: Path, *options: str) -> Said:
    """Import one delivery into the data folder `data`, as `python -m loaders SOURCE` does."""
    with _data_folder(data):
        return _said(import_command, [str(source), *options])


def rehearsed(source: Path, data: Path, *others: str) -> Said:
    """Only look, as `python -m loaders SOURCE... --dry-run` does."""
    return delivered(source, data, *others, "--dry-run")


def packed(source: Path, out: Path, *options: str) -> Said:
    """Write a data pack, as `python -m reports.data_pack` does; read it with `figures`."""
    return _said(pack_command, ["--data", str(source), "--out", str(out), *options])


def figures(out: Path, measure: str, **cuts: str) -> list[dict[str, str]]:
    """The rows of a pack's `figures.csv` for this measure, with these cuts and every other cut blank."""
    with (out / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["measure"] == measure]
    names = list(rows[0])[1 : list(rows[0]).index("unit")] if rows else []
    return [row for row in rows if all(row[name] == cuts.get(name, "") for name in names)]


def value(out: Path, measure: str, part: str = "value", **cuts: str) -> float | None:
    """One number of a pack; None where it is blank. Raises ValueError where there is no such row or more than one."""
    (row,) = figures(out, measure, **cuts)
    return float(row[part]) if row[part] not in BLANKS else None


def _said(command, arguments: list[str]) -> Said:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = command(arguments)
    return Said(code, out.getvalue() + err.getvalue())


@contextlib.contextmanager
def _data_folder(folder: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KG_DATA", os.fspath(folder))
        yield
