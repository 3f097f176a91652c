"""The questionnaires in words: what each asks, how it is scored, what is published about it, and how to read a score."""

import pandas as pd
import streamlit as st

from figures.findings.change_counts import judged_by
from translations import _, _n, exact, ngettext, number
from widgets import names
from widgets.cards.subscales import parts
from widgets.generation import figures

ANSWERED_BY = {"family": _n("answered by families"), "person": _n("answered by residents"), "partner": _n("answered by partners")}
KINDS = {"test_retest": _n("measured twice, with nothing in between"), "alpha": _n("agreement of the items (alpha)")}


def instruments_in_words() -> None:
    """Every questionnaire; the questions only where their wording may be shipped."""
    items, bands = figures().listing("instrument_items"), figures().listing("instrument_bands")
    for it in figures().listing("instruments").sort_values("instrument").to_dict("records"):
        with st.container(border=True):
            st.markdown(f"**{_(it['label'])}** · `{it['instrument']}`")
            st.markdown(_measures(it))
            st.markdown(" ".join((_scored(it), _missing(it), _reliability(it))))
            if told := _parts(parts(it["instrument"])):
                st.markdown(told)
            if told := _bands(_of(bands, it)):
                st.markdown(told)
            if said := [_(text) for text in (_said(it, "note"), _said(it, "licence")) if text]:
                st.caption(" ".join(said))
            _questions(_of(items, it), it["instrument"])


def _measures(it: dict) -> str:
    constructs = names.words("construct") | {"each_item": _("every item is a source of its own")}
    sentence = _("Measures: {construct}. {items} questions, score from {low} to {high}; {direction}.")
    better = _("higher is better") if it["direction"] > 0 else _("lower is better")
    told = sentence.format(
        construct=constructs[it["construct"]], items=number(it["items"]), low=exact(it["lowest"]), high=exact(it["highest"]),
        direction=f"{better}; {_(ANSWERED_BY[it['unit']])}",
    )  # fmt: skip
    minutes = it.get("minutes")
    if _blank(minutes):
        return told
    takes = ngettext("It takes about {n} minute.", "It takes about {n} minutes.", minutes).format(n=number(minutes))
    return f"{told} {takes}"


def _scored(it: dict) -> str:
    """How answers become a score."""
    if it["construct"] == "each_item":
        return _("Scoring: each answer is the score of its own source.")
    how = _("Scoring: the mean of the answers") if it["aggregate"] == "mean" else _("Scoring: the sum of the answers")
    times = "" if it["factor"] == 1 else f" × {number(it['factor'])}"
    return f"{how}{times}; {_('items that ask the other way round are turned first')}."


def _missing(it: dict) -> str:
    n = it["max_missing"]
    if it["construct"] == "each_item":
        return _("A question left out costs only its own source.")
    if not n:
        return _("Every question has to be answered: else there is no score.")
    said = ngettext("At most {n} missing answer; with more there is no score.", "At most {n} missing answers; with more there is no score.", n)
    said = said.format(n=number(n))
    rest = _("With fewer, the answered ones stand for all.") if it["missing"] == "prorate" else _("With fewer, the answered ones count.")
    return f"{said} {rest}"


def _reliability(it: dict) -> str:
    """By what a change of one family is told apart from error, with its source."""
    if not _blank(it["minimal_change"]):
        return judged_by(it["minimal_change"], None)
    if _blank(it["reliability"]):
        return _("No published reliability is known here, so one family is never called forward or backward.")
    sentence = _("Reliability {r}, {kind}; standard deviation {sd}. Source: {citation}")
    kind, citation = KINDS.get(_said(it, "reliability_kind")), _said(it, "citation")
    kind, citation = _(kind) if kind else _("kind not given"), _(citation) if citation else _("not given")
    return sentence.format(r=number(it["reliability"], 2), kind=kind, sd=number(it["sd"], 1), citation=citation)


def _bands(bands: pd.DataFrame) -> str:
    """How a score is called, from the lowest band up."""
    parts = [f"{_('up to {n}').format(n=_bound(row['upto']))}: {_(row['label'])}" for row in bands.sort_values("upto").to_dict("records")]
    return f"{_('Reading a score')}: {' · '.join(parts)}." if parts else ""


def _parts(its: dict[str, tuple[str, int]]) -> str:
    """The subscales, with how many questions each has."""
    told = ", ".join(ngettext("{part} ({n} question)", "{part} ({n} questions)", n).format(part=part, n=number(n)) for part, n in its.values())
    return _("Parts, each scored like the whole: {parts}.").format(parts=told) if told else ""


def _questions(items: pd.DataFrame, instrument: str) -> None:
    asked = items[items["text"].notna()].sort_values("place") if "text" in items else items[:0]
    if len(asked):
        with st.expander(_("The questions"), key=f"items-{instrument}", on_change="rerun") as door:
            if door.open:
                st.markdown("\n".join(f"1. {text}" for text in asked["text"]))


def _of(listing: pd.DataFrame | None, it: dict) -> pd.DataFrame:
    if listing is None:
        return pd.DataFrame(columns=["upto", "label", "place"])
    return listing[listing["instrument"] == it["instrument"]]


def _said(it: dict, name: str) -> str:
    """A text of the questionnaire's file; data brought in before these were kept have none."""
    text = it.get(name)
    return text if isinstance(text, str) else ""


def _blank(value: object) -> bool:
    return value is None or value != value


def _bound(value: float) -> str:
    return number(value, 0 if value == int(value) else 2)
