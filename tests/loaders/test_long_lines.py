"""How long a cell may be does not depend on how large the file is, or on how many cores read it."""

import os

import pytest

from loaders.cells import LEAST_OF_A_PIECE, MOST_OF_A_PIECE, SPARE, piece
from loaders.imports import propose
from loaders.staging import LONGEST_CELL


@pytest.mark.parametrize("cores", [1, 2, 8])
@pytest.mark.parametrize("size", [0, 1, LEAST_OF_A_PIECE, 25_388_875, 32_000_000, 900_000_001])
def testpieces_are_of_one_size_and_whole_lines(monkeypatch, cores, size):
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    each = piece(size)
    assert LEAST_OF_A_PIECE <= each <= MOST_OF_A_PIECE + SPARE
    if size > LEAST_OF_A_PIECE * cores:
        rounds = -(-size // (each * cores))
        assert rounds == -(-size // (MOST_OF_A_PIECE * cores))
        assert each * cores * rounds - size <= (SPARE + 1) * cores * rounds


@pytest.mark.parametrize(("length", "kinds"), [(LONGEST_CELL, []), (LONGEST_CELL + 1, ["cell_too_long"]), (LEAST_OF_A_PIECE - 1, ["cell_too_long"])])
@pytest.mark.parametrize("rows", [0, 400_000])
def test_a_line_without_an_end_is_refused_in_any_file(tmp_path, length, kinds, rows):
    file = tmp_path / "changes_made.csv"
    file.write_text("date,text\n2024-03-12," + "y" * length + "\n" + "2024-03-13,tekst tekst\n" * rows)
    found = propose([file], None).report.problems
    assert [it.kind for it in found if it.kind != "duplicate"] == kinds
