"""What a target must keep: a measure of which a month has one figure, and a number that means one thing."""

from data_model.measure_headers import promisable
from loaders.cell_rules import LISTED
from loaders.rule import Rule
from translations import _, number

RAW = 't."target as written"'
PERCENT = f"coalesce(ends_with({RAW}, '%'), false)"


def target_rules() -> list[Rule]:
    """The rules for the rows of targets."""
    return [*_measures(), *_shares(), *_numbers()]


def _measures() -> list[Rule]:
    whole = [name for name, it in promisable().items() if not it.per_school]
    names = list(promisable())
    told = ", ".join(names[:LISTED] + ["…"] * (len(names) > LISTED))
    return [
        Rule("no_target", "measure", "not list_contains($promisable, t.measure)", "$told", parameters={"promisable": names, "told": told}),
        Rule("no_target_per_school", "measure", "t.school is not null and list_contains($whole, t.measure)", parameters={"whole": whole}),
    ]


def _shares() -> list[Rule]:
    """80 may be 80%, and 0,8% may be 80% too: nobody can tell, so it is asked."""
    either = f"{_plain('t.target')} || '% ' || $between || ' ' || {_plain('t.target / 100')}"
    larger = f"{_plain('t.target * 10000')} || '%'"
    return [
        _share("share_or_percentage", f"not {PERCENT} and t.target > 1 and t.target <= 100", either),
        _share("above_all", f"t.target > case when {PERCENT} then 1 else 100 end"),
        _share("below_one_percent", f"{PERCENT} and t.target > 0 and t.target < 0.01", larger),
        _share("read_as_all", f"not {PERCENT} and t.target = 1", severity="warning"),
    ]


def _share(kind: str, broken: str, expected: str = "''", severity: str = "refusal") -> Rule:
    given = {"shares": [name for name, it in promisable().items() if it.share], "between": _("or"), "mark": number(0.5, 1)[1]}
    return Rule(kind, "target", f"list_contains($shares, t.measure) and {broken}", expected, parameters=given, severity=severity)


def _plain(value: str) -> str:
    """The SQL for a number as the reader writes it, without dust behind the comma."""
    return f"replace(regexp_replace(cast(round({value}, 6) as varchar), '\\.0$', ''), '.', $mark)"


def _numbers() -> list[Rule]:
    shares = [name for name, it in promisable().items() if it.share]
    below = [name for name, it in promisable().items() if it.below_zero]
    percentage, negative = f"{PERCENT} and not list_contains($shares, t.measure)", "t.target < 0 and not list_contains($below, t.measure)"
    return [
        Rule("percentage_of_count", "target", percentage, "t.measure", parameters={"shares": shares}),
        Rule("below_zero", "target", negative, "t.measure", parameters={"below": below}),
    ]
