"""The known codes that are most alike what somebody wrote."""

from difflib import get_close_matches
from typing import Any

import duckdb

from loaders.alike import plain_code

SHOWN = 3
# Of a short list of words, those that share half of their letters.
LIKE = 0.5
# One slip of the pen, or one in every three letters; or only the end is missing or too much. What is further off is
# something else, and a code proposed for it would be taken unseen.
NEAR = """
    changed < greatest(length(value), length(code)) and changed <= greatest(1, least(length(value), length(code)) // 3)
    or length(value) >= 3 and starts_with(lower(code), lower(value)) or length(code) >= 3 and starts_with(lower(value), lower(code))
"""


def nearest(
    connection: duckdb.DuckDBPyConnection, known: str, values: set[str], parameters: dict[str, Any]
) -> dict[str, tuple[str, ...]]:
    """Value -> at most three known codes that it may be a slip of: the fewest changed letters first, then by alphabet.

    `known` is a query with these parameters whose one column holds the codes; an empty one knows nothing.
    """
    if not known or not values:
        return {}
    query = f"""
        with known(code) as ({known}),
        told(value) as (select unnest($values)),
        pairs as (
            select value, code, damerau_levenshtein({_compared("code")}, {_compared("left(value, 40)")}) as changed
            from told cross join (select distinct code from known where code is not null)
        ),
        ranked as (
            select value, code, row_number() over (partition by value order by changed, code) as place
            from pairs where {NEAR}
        )
        select value, list(code order by place) from ranked where place <= {SHOWN:d} group by value
    """
    found = connection.execute(query, parameters | {"values": sorted(values)}).fetchall()
    return {value: tuple(codes) for value, codes in found}


def _compared(code: str) -> str:
    """DuckDB counts bytes, and an accent is one more."""
    return f"strip_accents({plain_code(code)})"


def first_known(connection: duckdb.DuckDBPyConnection, known: str, parameters: dict[str, Any]) -> tuple[str, ...]:
    """The first codes by alphabet, so that whoever wrote something else sees what a code looks like."""
    query = f"with known(code) as ({known}) select distinct code from known where code is not null order by code limit {SHOWN:d}"
    return tuple(code for (code,) in connection.execute(query, parameters).fetchall())


def nearest_of(value: str, codes: list[str]) -> tuple[str, ...]:
    """At most three of a short list of codes that are much alike the value; a scale such as 1–10 is no code."""
    return tuple(get_close_matches(value, [code for code in codes if "–" not in code], SHOWN, LIKE)) if value else ()
