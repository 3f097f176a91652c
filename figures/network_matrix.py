"""The network as a table of who named whom, partners in order of kind; and the same counted by kind."""

from itertools import product

import pandas as pd

from data_model.vocabularies import codes
from figures.network_waves import members_of, ratings_of, wave_of


def in_order(figures, wave: str) -> pd.DataFrame:
    """The partners of this wave by kind, in the fixed order of the kinds, then by label."""
    place = {kind: at for at, kind in enumerate(codes("partner_kind"))}
    members = members_of(figures, wave)
    return members.assign(place=members["kind"].map(place)).sort_values(["place", "label", "partner"], ignore_index=True)


def matrix(figures, wave: str) -> pd.DataFrame:
    """row (who answered), column (about whom), value (level), state: named, answered with none, or no answer.

    A partner without any answer has one row towards everybody; a pair that is not in the table was not named.
    """
    rated, everyone = ratings_of(figures, wave), members_of(figures, wave)["partner"]
    silent = sorted(set(everyone) - wave_of(figures, wave).answered)
    known = rated[~rated["from_partner"].isin(silent)]
    told = pd.DataFrame({"row": known["from_partner"], "column": known["to_partner"], "value": known["level"].astype("Float64")})
    missing = pd.DataFrame([(one, other) for one, other in product(silent, everyone) if one != other], columns=["row", "column"])
    rows = pd.concat([told, missing.assign(value=pd.NA)], ignore_index=True)
    return rows.assign(state=rows["value"].isna().map({True: "not_recorded", False: "value"}))


def kind_matrix(figures, wave: str) -> pd.DataFrame:
    """row, column (kinds), value, state: how many pairs of partners of these kinds have a tie; both halves are filled.

    Where nobody answered there is no number: that is not the same as no ties.
    """
    its = wave_of(figures, wave)
    kinds = [code for code in codes("partner_kind") if code in set(its.kinds.values())]
    found = dict.fromkeys(product(kinds, kinds), 0)
    for one, other in its.graph.edges:
        for pair in {(its.kinds[one], its.kinds[other]), (its.kinds[other], its.kinds[one])}:
            found[pair] += 1
    told = [(count, "value") if its.answered else (None, "not_recorded") for count in found.values()]
    return pd.DataFrame([(*pair, *one) for pair, one in zip(found, told, strict=True)], columns=["row", "column", "value", "state"])
