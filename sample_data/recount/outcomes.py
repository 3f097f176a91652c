"""Scores and changes per instrument, source, scorer and wave, by the contract's rules behind the outcome figures."""

from collections import defaultdict
from datetime import date
from statistics import fmean

from sample_data.recount.scoring import LOWER_IS_BETTER, scores
from sample_data.world import Tables

ADULTS = ("parent", "together")


def figures(tables: Tables, as_of: date) -> dict:
    """`first_readings`, `score` and `change`: rows with their cuts, mean and n."""
    scored = _scored(tables, as_of)
    return {
        "first_readings": _first_readings(scored),
        "score": _means(
            _per_unit({key[:3] + (wave,) + key[3:]: s for key, of in scored.items() for wave, s in of.items()})
        ),
        "change": _means(_per_unit(_changes(scored))),
    }


def _scored(tables: Tables, as_of: date) -> dict:
    """(instrument, source, scorer, unit, respondent) -> wave -> score."""
    may = _evaluation_consent(tables, as_of)
    answers = defaultdict(dict)
    for row in tables["answers"]:
        if row["family"] is None or row["family"] in may:
            scorer = "adult" if row["scorer"] in ADULTS else row["scorer"]
            unit = row["family"] or row["respondent"] or row["partner"]
            respondent = "together" if row["scorer"] == "together" else row["respondent"]
            answers[row["instrument"], scorer, unit, respondent, row["wave"]][row["item"]] = row["answer"]
    scored = defaultdict(dict)
    for (instrument, scorer, unit, respondent, wave), items in answers.items():
        for source, score in scores(instrument, items).items():
            scored[instrument, source, scorer, unit, respondent][wave] = score
    return scored


def _evaluation_consent(tables: Tables, as_of: date) -> set[str]:
    return {
        row["family"]
        for row in tables["consents"]
        if row["purpose"] == "evaluation"
        and row["given"] <= as_of
        and not (row["withdrawn"] and row["withdrawn"] <= as_of)
    }


def _changes(scored: dict) -> dict:
    """Each respondent's later scores against its own first; the waves' codes sort by time."""
    changes = {}
    for (instrument, source, scorer, unit, respondent), of in scored.items():
        sign = -1 if instrument in LOWER_IS_BETTER else 1
        first, *later = sorted(of)
        for wave in later:
            changes[instrument, source, scorer, wave, unit, respondent] = sign * (of[wave] - of[first])
    return changes


def _per_unit(values: dict) -> dict:
    """(instrument, source, scorer, wave) -> the means of the units over their respondents."""
    units = defaultdict(list)
    for (*cut, unit, _respondent), value in values.items():
        units[*cut, unit].append(value)
    means = defaultdict(list)
    for (*cut, _unit), of in units.items():
        means[tuple(cut)].append(fmean(of))
    return means


def _means(means: dict) -> list[dict]:
    names = ("instrument", "source", "scorer", "wave")
    return [dict(zip(names, cut)) | {"value": fmean(means[cut]), "n": len(means[cut])} for cut in sorted(means)]


def _first_readings(scored: dict) -> list[dict]:
    units = defaultdict(set)
    for instrument, source, scorer, unit, _respondent in scored:
        units[instrument, source, scorer].add(unit)
    return [dict(zip(("instrument", "source", "scorer"), cut)) | {"n": len(units[cut])} for cut in sorted(units)]
