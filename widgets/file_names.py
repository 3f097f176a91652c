"""What a downloaded file is called, in the reader's language: months later its name is all that says what it holds."""

import re

from data_model.vocabularies import codes, label
from translations import _, _n

# The key of a card, or what it begins with where it is made for each questionnaire or moment → what is in its table.
CARDS = {
    "attendance-grid": _n("attendance per session"),
    "cohorts": _n("who began when"),
    "coming-back": _n("coming back"),
    "counts": _n("forward same backward"),
    "dots": _n("how sure the change is"),
    "family": _n("readings of one family"),
    "family-days": _n("days of one family"),
    "family-lanes": _n("families over time"),
    "family-strips": _n("how families take part"),
    "first-giving": _n("first time of giving"),
    "held-together": _n("sessions held together"),
    "hours-beside-change": _n("hours beside change"),
    "hours-by-source": _n("hours per source"),
    "hours-given": _n("hours given"),
    "how-long": _n("how long people stay"),
    "ladder": _n("ladder of giving"),
    "ladder-moves": _n("up and down the ladder"),
    "level-flow": _n("levels of ties then and now"),
    "measurement-flow": _n("who was measured"),
    "movement": _n("change per source"),
    "network-difference": _n("difference in the network"),
    "network-families": _n("network of families"),
    "network-growth": _n("growth of the network"),
    "network-kinds": _n("ties by kind"),
    "network-leans-on": _n("on whom the network leans"),
    "network-map": _n("map of the network"),
    "network-matrix": _n("who named whom"),
    "network-schools": _n("ties of schools"),
    "network-stops": _n("if a partner stops"),
    "network-trust": _n("trust and value"),
    "network-trusted": _n("trust per partner"),
    "platform": _n("parent platform"),
    "promised": _n("targets"),
    "reach-flow": _n("how far families came"),
    "reach-per-school": _n("reach per school"),
    "schools": _n("change per school"),
    "schools-by-month": _n("families per school and month"),
    "scorers": _n("change per scorer"),
    "series": _n("series"),
    "sessions-by-month": _n("sessions per month"),
    "start-against-change": _n("first score and change"),
    "starting-points": _n("first scores"),
    "ties-born": _n("where ties arose"),
    "turnover": _n("ties kept new lost"),
    "working-together": _n("working together"),
}
NETWORK = {"ties.csv": _n("ties"), "partners.csv": _n("partners"), "network.graphml": _n("network")}


def card_file(key: str) -> str:
    """The name of the table of a card, as CSV; what a key says beyond its beginning (a questionnaire, a moment) stays in it."""
    begins = max((known for known in CARDS if f"{key}-".startswith(f"{known}-")), key=len, default="")
    words = _(CARDS[begins]) if begins else key
    known = set(codes("scorer_group"))
    more = [_(label("scorer_group", part)) if part in known else part for part in key.removeprefix(begins).split("-")]
    return file_name(" ".join([words, *more]), "csv")


def network_file_name(form: str) -> str:
    """The name of a file of the network for other programs."""
    return file_name(_(NETWORK[form]), form.rpartition(".")[2])


def file_name(words: str, ending: str) -> str:
    """Words as a name that every computer takes: small letters, hyphens between them."""
    return "-".join(re.findall(r"\w+", words.lower())) + f".{ending}"
