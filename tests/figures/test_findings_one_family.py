"""The reader's test for one family: rising, falling, the same, mixed, one reading, and what may not be judged."""

import pandas as pd
import pytest

from estimates.reliable_change import ChangeClass
from figures.findings.one_family import since_first
from tests.figures.held import hold
from translations import use

UP, SAME, DOWN, UNKNOWN = ChangeClass.IMPROVED, ChangeClass.UNCHANGED, ChangeClass.DECLINED, ChangeClass.UNDETERMINABLE


def readings(
    *classes: ChangeClass | None, first: float = 5, value: float = 6, times: int = 2, both: bool = True
) -> pd.DataFrame:
    change = value - first if both else float("nan")
    rows = [
        {"key": "identity", "first": first, "value": value, "readings": times, "change": change, "class": one}
        for one in classes
    ]
    return pd.DataFrame(rows)


CASES = {
    "rising": (readings(UP, UP), True, "Sinds de eerste meting, van 2 bronnen: 2 vooruit", "Since the first reading, of 2 sources: 2 forward"),
    "falling": (readings(DOWN), True, "Sinds de eerste meting: achteruit", "Since the first reading: backward"),
    "the same": (readings(SAME), True, "Sinds de eerste meting: geen verandering die telt", "Since the first reading: no change that counts"),
    "mixed": (
        readings(UP, SAME, SAME, DOWN, UNKNOWN, None),
        True,
        "Sinds de eerste meting, van 6 bronnen: 1 vooruit, 2 zonder verandering die telt, 1 achteruit, 1 niet te zeggen, "
        "1 ingevuld door iemand anders",
        "Since the first reading, of 6 sources: 1 forward, 2 without a change that counts, 1 backward, 1 that cannot be told, "
        "1 filled in by somebody else",
    ),
    "one reading": (readings(None, times=1), True, "Tot nu toe één meting", "One reading so far"),
    "no data": (readings(SAME)[:0], True, "Tot nu toe één meting", "One reading so far"),
    "not judged, the same": (
        readings(None, value=5), False, "Gelijk gebleven sinds de eerste meting: 5,0", "Stayed the same since the first reading: 5.0"
    ),
    "not judged, moved": (
        readings(None),
        False,
        "Van 5,0 naar 6,0 (+1,0): zonder gepubliceerde betrouwbaarheid heet niemand vooruit of achteruit",
        "From 5.0 to 6.0 (+1.0): without a published reliability nobody is called forward or backward",
    ),
    "not judged, written alike with one decimal": (
        readings(None, first=3.4375, value=3.375),
        False,
        "Van 3,44 naar 3,38 (−0,06): zonder gepubliceerde betrouwbaarheid heet niemand vooruit of achteruit",
        "From 3.44 to 3.38 (−0.06): without a published reliability nobody is called forward or backward",
    ),
    "not judged, the same but for rounding": (
        readings(None, first=0.3, value=0.1 + 0.2),
        False,
        "Gelijk gebleven sinds de eerste meting: 0,3",
        "Stayed the same since the first reading: 0.3",
    ),
    "one of two sources was measured again": (
        pd.concat([readings(UP), readings(None, times=1)]),
        True,
        "Sinds de eerste meting, bij identiteit: vooruit",
        "Since the first reading, on identity: forward",
    ),
    "not judged, one of two sources was measured again": (
        pd.concat([readings(None), readings(None, times=1)]),
        False,
        "Toen en nu: zonder gepubliceerde betrouwbaarheid heet niemand vooruit of achteruit",
        "Then and now: without a published reliability nobody is called forward or backward",
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
    said = since_first(rows, judged, {"identity": {"nl": "Identiteit", "en": "Identity"}[language]})
    hold(said)
    use("nl")
    assert said == {"nl": dutch, "en": english}[language]
