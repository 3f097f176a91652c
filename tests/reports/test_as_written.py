"""The cells of figures.csv: numbers as they are, and no text that a spreadsheet would run."""

import pandas as pd
import pytest

from reports.data_pack import as_written


@pytest.mark.parametrize(("value", "text"), [
    ("=1+1", "'=1+1"), ("+31", "+31"), ("+a", "'+a"), ("-cmd|x", "'-cmd|x"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("noord", "noord"),
    (-1.5, "-1.5"), (3.0, "3"), (-2, "-2"), (True, "true"), (None, ""), (float("nan"), ""), ("2024-03", "2024-03"),
])  # fmt: skip
def test_a_cell(value, text):
    assert as_written(pd.DataFrame({"cell": pd.Series([value], dtype=object)}))["cell"].tolist() == [text]
