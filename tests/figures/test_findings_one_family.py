"""The reader's test for one family: rising, falling, the same, mixed, one reading, and what may not be judged."""

import pandas as pd
import pytest

from estimates.reliable_change import ChangeClass
from figures.findings.one_family import since_first
from translations import use

UP, SAME, DOWN, UNKNOWN = ChangeClass.IMPROVED, ChangeClass.UNCHANGED, ChangeClass.DECLINED, ChangeClass.UNDETERMINABLE


def readings(*classes: ChangeClass | None, first: float = 5, value: float = 6, times: int = 2, both: bool = True) -> pd.DataFrame:
    change = value - first if both else float("nan")
    return pd.DataFrame([{"first": first, "value": value, "readings": times, "change": change, "class": one} for one in classes])


CASES = {
    "rising": (readings(UP, UP), True, "Sinds de eerste meting, van 2 bronnen: 2 vooruit", "Since the first reading, of 2 sources: 2 forward"),
    "falling": (readings(DOWN), True, "Sinds de eerste meting: achteruit", "Since the first reading: backward"),
    "the same": (readings(SAME), True, "Sinds de eerste meting: gelijk gebleven", "Since the first reading: stayed the same"),
    "mixed": (
        readings(UP, SAME, SAME, DOWN, UNKNOWN, None),
        True,
        "Sinds de eerste meting, van 6 bronnen: 1 vooruit, 2 gelijk gebleven, 1 achteruit, 1 niet te zeggen, 1 ingevuld door iemand anders",
        "Since the first reading, of 6 sources: 1 forward, 2 stayed the same, 1 backward, 1 cannot be told, 1 filled in by somebody else",
    ),
    "one reading": (readings(None, times=1), True, "Tot nu toe één meting", "One reading so far"),
    "no data": (readings(SAME)[:0], True, "Tot nu toe één meting", "One reading so far"),
    "not judged, the same": (
        readings(None, value=5), False, "Gelijk gebleven sinds de eerste meting: 5,0", "Stayed the same since the first reading: 5.0"
    ),
    "not judged, moved": (
        readings(None),
        False,
        "Van 5,0 naar 6,0: zonder gepubliceerde betrouwbaarheid heet niemand vooruit of achteruit",
        "From 5.0 to 6.0: without a published reliability nobody is called forward or backward",
    ),
    "not judged, first the mother and then the father": (
        readings(None, value=5, both=False),
        False,
        "Sinds de eerste meting: ingevuld door iemand anders",
        "Since the first reading: filled in by somebody else",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_what_is_said_of_one_family(case, language):
    rows, judged, dutch, english = CASES[case]
    use(language)
    said = since_first(rows, judged)
    use("nl")
    assert said == {"nl": dutch, "en": english}[language]
