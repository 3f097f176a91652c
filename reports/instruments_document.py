"""The questionnaires as a part of the data dictionary, from their own files."""

from collections.abc import Iterator

from data_model.instrument import Instrument
from data_model.instrument_files import shipped
from data_model.instrument_parts import Reliability
from data_model.vocabularies import label
from reports.markdown import code, codes, table

HEAD = """\
The questionnaires that come with the project, one file each in `data_model/instruments/`. A file of the same kind in
a folder `instruments` beside your tables is read too; where both have the same `id`, yours counts, and the report
says so."""
HEADERS = (
    "instrument", "label", "measures", "answered by", "questions", "answers", "score", "better is", "missing answers",
)  # fmt: skip
MORE_HEADERS = ("instrument", "items", "a change counts by", "licence and notes")
UNITS = {"family": "a family", "person": "a resident", "partner": "a partner"}
KINDS = {"test_retest": "test-retest", "alpha": "alpha"}


def instruments_part() -> Iterator[str]:
    """A heading, an overview, and what must be known of each."""
    yield "## instruments"
    yield HEAD
    yield table(HEADERS, (_row(it) for it in shipped().values()))
    yield table(MORE_HEADERS, (_rest(it) for it in shipped().values()))


def _row(it: Instrument) -> tuple[str, ...]:
    measured = "; ".join(label("construct", construct) for construct in it.constructs)
    score = f"{it.aggregate if not it.each_item else 'each item'}, {it.range[0]:g} to {it.range[1]:g}"
    better = "higher" if it.direction == "higher_is_better" else "lower"
    asked = (str(len(it.items)), _answers(it))
    return code(it.id), it.label, measured, UNITS[it.unit], *asked, score, better, _missing(it)


def _answers(it: Instrument) -> str:
    """What may be filled in: the words, else the numbers, of every kind of item."""
    kinds = [codes(item.answers) or f"{item.lowest:g} to {item.highest:g}" for item in it.items]
    return " or ".join(dict.fromkeys(kinds))


def _missing(it: Instrument) -> str:
    if not it.max_missing:
        return "none allowed"
    rest = "the rest stands for all" if it.missing == "prorate" else "the sum of the answered"
    return f"at most {it.max_missing}: {rest}"


def _rest(it: Instrument) -> tuple[str, ...]:
    notes = " ".join(text for text in (it.licence, it.note) if text)
    return code(it.id), codes(item.id for item in it.items), _change(it.reliability), notes


def _change(known: Reliability | None) -> str:
    if known is None:
        return "not classified: no published reliability"
    if known.minimal_change is not None:
        return f"{known.minimal_change:g} points: a rule of thumb"
    mean = "" if known.mean is None else f", mean {known.mean:g}"
    kind = KINDS.get(known.kind or "", "reliability")
    return f"{kind} {known.value:g}, SD {known.sd:g}{mean}. {known.citation or 'Source not given.'}"
