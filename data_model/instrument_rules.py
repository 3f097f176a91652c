"""What must hold between the keys of an instrument: each rule yields every breach that it finds."""

import math
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, LiteralString

from pydantic_core import InitErrorDetails

from data_model.instrument_problems import fault
from data_model.vocabularies import codes

if TYPE_CHECKING:
    from data_model.instrument import Instrument

Breaches = Iterator[InitErrorDetails]


def breaches(it: "Instrument") -> list[InitErrorDetails]:
    """Every breach of every rule."""
    rules = (_ids, _items, _constructs, _subscales, _range, _missing, _bands, _anchors)
    return [breach for rule in rules for breach in rule(it)]


def _breach(place: tuple[int | str, ...], value: object, kind: LiteralString, **context: object) -> InitErrorDetails:
    shown = {key: f"{number:g}" if isinstance(number, float) else number for key, number in context.items()}
    return InitErrorDetails(type=fault(kind, **shown), loc=place, input=value)


def _twice(ids: list[str]) -> Iterator[tuple[int, str]]:
    """Place and id of each id that stood before."""
    return ((place, id) for place, id in enumerate(ids) if Counter(ids[:place])[id])


def _ids(it: "Instrument") -> Breaches:
    for key, parts in (("items", it.items), ("subscales", it.subscales)):
        for place, id in _twice([part.id for part in parts]):
            yield _breach((key, place, "id"), id, "twice")


def _items(it: "Instrument") -> Breaches:
    for place, item in enumerate(it.items):
        scores = item.answers.values() or (item.lowest, item.highest)
        if (min(scores), max(scores)) != (item.lowest, item.highest):
            low, high = min(scores), max(scores)
            yield _breach(("items", place, "answers"), item.answers, "answers_range", low=low, high=high)
        elif item.lowest >= item.highest:
            yield _breach(("items", place, "min"), item.lowest, "item_range")


def _constructs(it: "Instrument") -> Breaches:
    known = codes("construct")
    for place, item in enumerate(it.items if it.each_item else ()):
        if item.id not in known:
            yield _breach(("items", place, "id"), item.id, "unknown_construct", choices=", ".join(known))


def _subscales(it: "Instrument") -> Breaches:
    known = [item.id for item in it.items]
    for place, scale in enumerate(it.subscales):
        for nth, id in enumerate(scale.items):
            if id not in known:
                choices = ", ".join(known)
                yield _breach(("subscales", place, "items", nth), id, "unknown_item", choices=choices)
        for nth, id in _twice(list(scale.items)):
            yield _breach(("subscales", place, "items", nth), id, "twice")


def _range(it: "Instrument") -> Breaches:
    share = it.factor / (len(it.items) if it.aggregate == "mean" else 1)
    reach = sum(item.lowest for item in it.items) * share, sum(item.highest for item in it.items) * share
    if it.each_item:
        reached = {(item.lowest * it.factor, item.highest * it.factor) for item in it.items}
        if len(reached) > 1 or not _same(it.range, min(reached)):
            yield _breach(("range",), it.range, "range_of_each_item")
    elif not _same(it.range, reach):
        yield _breach(("range",), it.range, "range_differs", low=reach[0], high=reach[1])


def _same(one: tuple[float, float], other: tuple[float, float]) -> bool:
    # A mean of thirds is written rounded in the file, so a thousandth is near enough.
    return all(math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-3) for a, b in zip(one, other, strict=True))


def _missing(it: "Instrument") -> Breaches:
    if it.max_missing >= len(it.items):
        yield _breach(("max_missing",), it.max_missing, "too_few_items", items=len(it.items))


def _bands(it: "Instrument") -> Breaches:
    for place, (before, band) in enumerate(zip(it.bands, it.bands[1:], strict=False), start=1):
        if band.upto <= before.upto:
            yield _breach(("bands", place, "upto"), band.upto, "band_order", before=before.upto)


def _anchors(it: "Instrument") -> Breaches:
    for place, item in enumerate(it.items):
        for rung in item.anchors or it.anchors:
            if not item.lowest <= rung <= item.highest:
                key = ("items", place, "anchors") if item.anchors else ("anchors",)
                yield _breach(key, rung, "anchor_outside", low=item.lowest, high=item.highest)
