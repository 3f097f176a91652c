"""Work on one database done side by side: planning a statement keeps one core busy, and most machines have more."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import duckdb

# More would wait for each other.
MOST = 4

Found = TypeVar("Found")


def side_by_side(
    connection: duckdb.DuckDBPyConnection, pieces: Sequence[Callable[[duckdb.DuckDBPyConnection], Found]]
) -> list[Found]:
    """What each piece of work finds, in their order; each gets a cursor of its own, outside any transaction.

    Raises what a piece raises, once none of them is at work any more.
    """

    def apart(piece: Callable[[duckdb.DuckDBPyConnection], Found]) -> Found:
        with connection.cursor() as cursor:
            return piece(cursor)

    with ThreadPoolExecutor(min(MOST, os.cpu_count() or 1)) as pool:
        return list(pool.map(apart, pieces))
