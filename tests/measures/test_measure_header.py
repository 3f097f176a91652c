"""The header of a measure's file is read strictly: what is misspelt is refused, what is missing too."""

import pytest
from pydantic import ValidationError

from measures.measure import CUTS, FOLDER, measures, parse

HEADER = """-- title: Visits
-- definition: How often somebody was present.
--     Workers never count.
-- formula: number of presences
-- unit: visits
-- kind: count
-- n: people
-- source: attendance registers
-- rows: presence
-- rows by organisation: presence_by_organisation
-- by: school, month
-- singly: role
select $cuts, count(*) as value
from $rows
group by $groups
"""


def test_a_header_says_everything_about_its_measure():
    visits = parse("visits", HEADER)
    assert visits.name == "visits"
    assert visits.definition == "How often somebody was present. Workers never count."
    assert visits.cuts() == [(), ("school",), ("month",), ("school", "month"), ("role",)]
    assert visits.columns == ("school", "month", "role")
    assert visits.query.startswith("select $cuts")
    assert visits.pack == "yes"


def test_the_rows_of_a_cut_come_from_the_view_that_its_column_names():
    visits = parse("visits", HEADER)
    assert visits.rows_for(("school",)) == "presence"
    assert visits.rows_for(("school", "organisation")) == "presence_by_organisation"


def test_cuts_are_allowed_in_any_order_and_only_as_declared():
    visits = parse("visits", HEADER)
    assert visits.allows(("month", "school"))
    assert not visits.allows(("school", "role"))
    assert not visits.allows(("wave",))


def test_one_of_either_is_in_every_cut():
    change = parse("change", HEADER.replace("-- by: school, month", "-- by: school\n-- either: wave, since_baseline"))
    assert change.cuts() == [
        ("wave",),
        ("school", "wave"),
        ("wave", "role"),
        ("since_baseline",),
        ("school", "since_baseline"),
        ("since_baseline", "role"),
    ]


@pytest.mark.parametrize("key", ["titel", "denominator", "order by", "Title"])
def test_an_unknown_key_is_refused(key):
    with pytest.raises(ValidationError, match=key):
        parse("visits", f"-- {key}: something\n{HEADER}")


@pytest.mark.parametrize("line", [line for line in HEADER.splitlines()[:9] if not line.startswith("--  ")])
def test_a_missing_key_is_refused(line):
    continued = f"{line}\n--     Workers never count." if "definition" in line else line
    with pytest.raises(ValidationError, match=r"Field required"):
        parse("visits", HEADER.replace(f"{continued}\n", ""))


def test_an_unknown_cut_or_kind_is_refused():
    with pytest.raises(ValidationError, match="by"):
        parse("visits", HEADER.replace("school, month", "school, weekday"))
    with pytest.raises(ValidationError, match="kind"):
        parse("visits", HEADER.replace("kind: count", "kind: number"))


@pytest.mark.parametrize("name", measures())
def test_every_file_selects_its_cuts_from_its_rows_and_groups_by_them(name):
    measure = measures()[name]
    assert (FOLDER / f"{name}.sql").exists()
    assert set(measure.columns) <= set(CUTS)
    # What is only counted in all has no cuts to select and nothing to group by.
    found = {placeholder for placeholder in ("$cuts", "$rows", "$groups") if placeholder in measure.query}
    assert found == ({"$cuts", "$rows", "$groups"} if measure.columns else {"$rows"})
