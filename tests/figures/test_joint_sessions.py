"""Sessions held together and by one alone: where one of the counts is withheld, no part of it is told."""

import pandas as pd

from figures.joint import parted
from figures.table import tidy


def counts(**months: float | None) -> pd.DataFrame:
    """A figure by month (m01=3.0); None for a month that is withheld."""
    return tidy([{"measure": "x", "month": f"2025-{month[1:]}", "value": value, "hidden": value is None} for month, value in months.items()])


def test_the_parts_are_the_whole():
    rows = parted(counts(m01=5.0, m02=3.0), counts(m01=2.0))
    assert rows.set_index(["kind", "month"])["value"].to_dict() == {
        ("joint", "2025-01"): 2, ("joint", "2025-02"): 0, ("alone", "2025-01"): 3, ("alone", "2025-02"): 3,
    }  # fmt: skip
    assert set(rows["state"]) == {"value"}


def test_a_part_or_a_whole_that_is_withheld_closes_both_parts():
    rows = parted(counts(m01=5.0, m02=None, m03=4.0), counts(m01=None, m02=1.0, m03=1.0))
    closed = rows[rows["month"] != "2025-03"]
    assert set(closed["state"]) == {"hidden"}
    assert closed["value"].isna().all()
    assert rows.loc[rows["month"] == "2025-03", "value"].tolist() == [1, 3]
