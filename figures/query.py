"""From a measure and its cuts to SQL: grouping sets from the header's own columns, values as named parameters."""

from collections.abc import Iterable

from data_model.vocabularies import codes
from figures.scope import Scope
from measures.measure import Cut, Measure

# Where nothing happened a count is zero: for each of these, taken singly.
ZEROS = {
    "school": "select school from schools",
    "month": "select month from every_month",
    "activity_type": "select unnest($every_activity_type) as activity_type",
}


def statements(measure: Measure, cuts: Iterable[Cut], scope: Scope, columns_of) -> list[tuple[str, dict]]:
    """One statement with its parameters per view that the cuts need; `columns_of` tells a view's columns."""
    by_view: dict[str, list[Cut]] = {}
    for cut in cuts:
        by_view.setdefault(measure.rows_for(cut), []).append(measure.ordered(cut))
    return [_statement(measure, view, its, scope, columns_of(view)) for view, its in by_view.items()]


def _statement(measure: Measure, view: str, cuts: list[Cut], scope: Scope, columns: set[str]) -> tuple[str, dict]:
    conditions = " and ".join(scope.conditions(columns)) or "true"
    query = (
        measure.query.replace("$cuts", ",\n    ".join(_selected(measure, cuts)))
        .replace("$groups", _groups(cuts))
        .replace("$rows", f"(select * from {view} where {conditions})")
    )
    sql = f"with measured as (\n{query}\n)\nselect * from measured"
    if measure.kind == "count":
        sql += "".join(_zeros(measure, cut[0], scope) for cut in cuts if len(cut) == 1 and cut[0] in ZEROS)
    offered = scope.parameters() | {"every_activity_type": list(codes("activity_type"))}
    return sql, {name: value for name, value in offered.items() if f"${name}" in sql}


def _groups(cuts: list[Cut]) -> str:
    return "grouping sets (" + ", ".join("(" + ", ".join(cut) + ")" for cut in cuts) + ")"


def _selected(measure: Measure, cuts: list[Cut]) -> list[str]:
    """A column that no cut asks for is blank, which means *all*."""
    asked = {name for cut in cuts for name in cut}
    return [name if name in asked else f"null as {name}" for name in measure.columns]


def _zeros(measure: Measure, column: str, scope: Scope) -> str:
    others = " and ".join(f"measured.{name} is null" for name in measure.columns if name != column)
    conditions = " and ".join(scope.conditions({column})) or "true"
    return f"""
union all by name
select {column}, 0 as value, 0 as n
from ({ZEROS[column]}) as possible
where {conditions}
  and not exists (select 1 from measured where measured.{column} = possible.{column} and {others or "true"})"""
