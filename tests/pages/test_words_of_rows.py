"""In a Dutch page a code of a fixed list is told by its Dutch word: purposes of consents, statuses, roles, measures."""

import pytest

from loaders.as_written import Written
from translations import use
from widgets.data.edits import Edits, named, told
from widgets.data.values import key_told, value_told


@pytest.mark.parametrize(("table", "column", "value", "dutch"), [
    ("consents", "purpose", "evaluation", "Evaluatie"), ("attendance", "status", "excused", "afgemeld"),
    ("sessions", "activity_type", "dialogue_table", "Dialoogtafel"),
    ("sessions", "sources", ["identity", "talents"], "Identiteit en zelfvertrouwen+Talenten en (h)erkenning"),
    ("sessions", "sources", "identity+talents", "Identiteit en zelfvertrouwen+Talenten en (h)erkenning"),
    ("families", "focus", True, "ja"), ("families", "focus", "nee", "nee"), ("targets", "measure", "visits", "Bezoeken"),
    ("families", "family", "evaluation", "evaluation"), ("consents", "withdrawn", None, ""), ("attendance", "minutes", 90, "90"),
])  # fmt: skip
def test_a_value_is_told_in_the_words_of_the_reader(table, column, value, dutch) -> None:
    use("nl")
    assert value_told(table, column, value) == dutch


def test_a_row_is_called_by_its_key_in_words() -> None:
    use("nl")
    key = ("G-01", None, "evaluation", "2024-10-01")
    assert key_told("consents", key) == "G-01 · – · Evaluatie · 2024-10-01"
    rows = [Written(key, {"family": "G-01", "person": "", "purpose": "evaluation", "given": "2024-10-01", "withdrawn": ""})]
    edits = Edits({0: {"purpose": "quotes"}}, [{"family": "G-02", "purpose": "research"}], [])
    assert named("consents", rows, edits) == ["G-01 · – · Evaluatie · 2024-10-01", "nieuwe rij"]
    assert told("consents", rows, edits) == [
        "**G-01 · – · Evaluatie · 2024-10-01**, doel: “Evaluatie” → “Citaten”", "nieuwe rij: “G-02” · “Onderzoek”",
    ]  # fmt: skip
    use("en")
    assert key_told("consents", key) == "G-01 · – · Evaluation · 2024-10-01"
    use("nl")
