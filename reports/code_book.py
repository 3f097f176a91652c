"""What every column and measure of the pack means, from the measures' own headers and the vocabularies."""

import pandas as pd

from data_model.vocabularies import VOCABULARIES
from measures.measure import measures
from translations import _


def code_book() -> dict[str, pd.DataFrame]:
    """Sheet name → table: the measures, the codes, and the columns of the figures."""
    return {"measures": _measures(), "codes": _codes(), "columns": _columns()}


def _measures() -> pd.DataFrame:
    rows = [
        (it.name, *(_(text) for text in (it.title, it.definition, it.formula, it.unit, it.n, it.source)), ", ".join(it.columns))
        for it in measures().values()
        if it.pack == "yes"
    ]
    names = [_("measure"), _("title"), _("definition"), _("formula"), _("unit"), _("n counts"), _("source"), _("cuts")]
    return pd.DataFrame(rows, columns=names)


def _codes() -> pd.DataFrame:
    rows = [(name, term.code, _(term.label)) for name, terms in VOCABULARIES.items() for term in terms]
    rows.append(("school", "neighbourhood", _("The whole neighbourhood")))
    return pd.DataFrame(rows, columns=[_("list"), _("code"), _("meaning")])


def _columns() -> pd.DataFrame:
    meanings = [
        ("school … person_kind", _("The cut. Blank means all.")),
        ("month", _("The month, as YYYY-MM.")),
        ("since_baseline", _("Months since the own first reading: the nearest of 6, 12, 18 and 24.")),
        ("value", _("The figure. Blank while hidden is false: it cannot be computed.")),
        ("low, high", _("The interval around the value, where there is one.")),
        ("level", _("The interval's true confidence level, which with few families is not 0.95.")),
        ("numerator, denominator", _("What a rate was divided from.")),
        ("n", _("The number of units behind the figure.")),
        ("hidden", _("true: withheld, every number blank.")),
    ]
    return pd.DataFrame(meanings, columns=[_("column"), _("meaning")])
