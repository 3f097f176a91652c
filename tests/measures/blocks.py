"""Tables drawn in a test as blocks of text: a header, a row per line, columns parted by | and blanks left blank."""

import contextlib
import csv
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pandas as pd
import pytest

from data_model.clock import set_today
from data_model.generations import scratch
from figures.live import Live
from loaders.first_start import is_sample
from loaders.load import load
from measures.measure import CUTS, measures

NUMBERS = ("value", "low", "high", "level", "numerator", "denominator", "n")


def rows(block: str) -> list[dict[str, str]]:
    """The rows of a block; what stands after # is for the reader."""
    lines = [line.split("#")[0] for line in block.strip().splitlines()]
    header, *rest = [[cell.strip() for cell in line.split("|")] for line in lines if line.strip()]
    return [dict(zip(header, cells, strict=True)) for cells in rest]


def write(folder: Path, tables: dict[str, str], instruments: dict[str, str]) -> None:
    """Write the blocks as the folder of CSV files that somebody would send, instrument files beside them."""
    for name, block in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            its = rows(block)
            writer = csv.DictWriter(file, its[0].keys())
            writer.writeheader()
            writer.writerows(its)
    for name, toml in instruments.items():
        (folder / "instruments").mkdir(exist_ok=True)
        (folder / "instruments" / f"{name}.toml").write_text(toml, encoding="utf-8")


@contextlib.contextmanager
def loaded(folder: Path, as_of: str | None = None) -> Iterator[Live]:
    """The figures of a folder, through the project's own loader; the as-of day, where one is named, is today as well, as the
    sample's is always."""
    day = date.fromisoformat(as_of) if as_of else None
    with scratch() as connection:
        # What an example holds of later days was not ahead when it was written down.
        with set_today(max(day, date.today())) if day else contextlib.nullcontext():
            report = load(folder, connection, as_of=day, sample=is_sample(folder))
        assert report.accepted, "\n".join(report.lines())
        with set_today(day) if day else contextlib.nullcontext():
            yield Live(connection)


def example(as_of: str, instruments: dict[str, str] | None = None, **tables: str) -> Callable:
    """A fixture, made once per test file: the figures of these blocks."""

    @pytest.fixture(scope="module")
    def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
        folder = tmp_path_factory.mktemp("example")
        write(folder, tables, instruments or {})
        with loaded(folder, as_of) as its:
            yield its

    return live


def shows(live: Live, name: str, block: str) -> None:
    """Hold the measure against a block: by the cut in its header exactly these rows, with exactly these numbers."""
    expected = rows(block)
    by = tuple(column for column in CUTS if expected and column in expected[0])
    table = live.figures(measures()[name], [by])
    told = [column for column in expected[0] if column in NUMBERS]
    found = {_cut(row, by): _numbers(row, told) for row in table.to_dict("records")}
    wanted = {_cut(row, by): [_number(row[column]) for column in told] for row in expected}
    assert len(found) == len(table), "two rows share a cut"
    assert found == {cut: pytest.approx(numbers, abs=1e-9) for cut, numbers in wanted.items()}


def has_no_rows(live: Live, name: str, by: tuple[str, ...]) -> None:
    """By this cut nothing was measured at all."""
    assert live.figures(measures()[name], [by]).empty


def _cut(row: dict, by: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(str(row[column]) for column in by)


def _numbers(row: dict, told: list[str]) -> list[float | None]:
    return [None if pd.isna(row[column]) else row[column] for column in told]


def _number(text: str) -> float | None:
    return float(Fraction(text)) if text else None
