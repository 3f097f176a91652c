"""The known codes that are most alike what somebody wrote."""

from difflib import get_close_matches
from typing import Any

import duckdb

SHOWN = 3


def nearest(
    connection: duckdb.DuckDBPyConnection, known: str, values: set[str], parameters: dict[str, Any]
) -> dict[str, tuple[str, ...]]:
    """Value -> the three known codes with the fewest changed letters, the alphabet deciding between equals.

    `known` is a query with these parameters whose one column holds the codes; an empty one knows nothing.
    """
    if not known or not values:
        return {}
    query = f"""
        with known(code) as ({known}),
        told(value) as (select unnest($values)),
        ranked as (
            select value, code, row_number() over (
                partition by value order by damerau_levenshtein(lower(code), lower(left(value, 40))), code
            ) as place
            from told cross join (select distinct code from known where code is not null)
        )
        select value, list(code order by place) from ranked where place <= {SHOWN:d} group by value
    """
    found = connection.execute(query, parameters | {"values": sorted(values)}).fetchall()
    return {value: tuple(codes) for value, codes in found}


def nearest_of(value: str, codes: list[str]) -> tuple[str, ...]:
    """The three of a short list of codes that are most alike the value."""
    return tuple(get_close_matches(value, codes, SHOWN, cutoff=0)) if value else ()
