"""Looking at a pilot as people do: every page and tab, with and without filters, in both languages; and what was said is checked."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from unittest.mock import patch

from streamlit.components.v2 import manifest_scanner

from data_model.clock import set_today
from data_model.generations import current
from figures.live import Live
from loaders.importing import import_source
from tests.pages.views import EVERY, TABS, View
from tests.pilots.asked_again import Doubt, wrong_figures
from tests.pilots.generator import Pilot
from tests.pilots.names import names_in
from tests.pilots.recorder import Record, Said, recording
from tests.pilots.sentences import english_left, numbers, untrue
from tests.pilots.told_again import told_otherwise
from translations import LANGUAGES, in_language
from widgets.cards.reading import readings

# Where files are brought in and words are explained nothing is found; a page with tabs is seen with each of them.
VIEWS = tuple(view for view in EVERY if view.page not in ("data", "definitions", *TABS) or view.tab)
Choice = dict[str, object]


@dataclass(frozen=True)
class Untrue:
    """Something on a page that is not so: of which pilot, where, what, and why."""

    pilot: str
    where: str
    sentence: str
    why: str

    def __str__(self) -> str:
        return f"{self.pilot} · {self.where}\n    {self.sentence}\n    {self.why}"


@contextmanager
def opened(pilot: Pilot, data: Path) -> Iterator[Live]:
    """The pilot in a data folder of its own, on the day on which somebody looks. Fails with the report where it is refused."""
    scan = cache(manifest_scanner.scan_component_manifests)
    with (
        patch.dict(os.environ, {"KG_DATA": str(data)}), patch.object(manifest_scanner, "scan_component_manifests", scan),
        set_today(pilot.today),
    ):  # fmt: skip
        for setting in ("KG_SAMPLE", "KG_FROZEN"):
            os.environ.pop(setting, None)
        report = import_source(pilot.folder)
        assert report.accepted, "\n".join(report.lines())
        yield Live(current())


def looked_at(pilot: Pilot, live: Live, filters: int) -> Record:
    """Every view without a filter and under so many others, in every language."""
    record = Record()
    with recording(record):
        for choice in choices(pilot, live, filters):
            for view in VIEWS:
                for language in LANGUAGES:
                    page = in_language(language, _run, view, language, choice)
                    assert not page.exception, f"pilot {pilot.name}, {view} {choice}: {page.exception}"
    return record


def _run(view: View, language: str, choice: Choice):
    """A tab is known by its title, in the language of whoever asks."""
    return view.run(language=language, **choice)


def choices(pilot: Pilot, live: Live, filters: int) -> list[Choice]:
    """First none; then schools, months and activities as they come, with another questionnaire, moment, partner and family."""
    chance = Random(f"choices {pilot.name}")
    schools, months = list(live.listing("schools")["school"]), sorted(live.listing("every_month")["month"])
    types = sorted(set(live.listing("sessions")["activity_type"]))
    families, partners = sorted(live.listing("family_shown")["family"]), sorted(set(live.listing("partners")["partner"]))
    waves = sorted(set(live.listing("ties")["wave"]))
    found: list[Choice] = [{}]
    for _turn in range(filters):
        choice: Choice = {}
        if schools and chance.random() < 0.7:
            choice["school"] = sorted(chance.sample(schools, min(chance.choice([1, 1, 2]), len(schools))))
        if months and chance.random() < 0.6:
            first, last = sorted([chance.choice(months), chance.choice(months)])
            choice |= {"from": first} if chance.random() < 0.7 else {}
            choice |= {"to": last} if chance.random() < 0.7 else {}
        if types and chance.random() < 0.3:
            choice["type"] = [chance.choice(types)]
        choice |= {key: chance.choice(codes) for key, codes in (("family", families), ("wave", waves), ("partner", partners)) if codes}
        its = [one.key for one in in_language("nl", readings)]
        choice |= {"reading": chance.choice(its)} if its else {}
        found.append(choice)
    return found


def false_sentences(pilot: Pilot, live: Live, record: Record) -> list[Untrue]:
    """What was said and is not so: against its claims, against the figures, and in one language against the other."""
    found, names, doubt = [], names_in(pilot.folder), Doubt(pilot.folder, live, record)
    for said in dict.fromkeys(record.said):
        reasons = in_language(said.language, untrue, said.sentence, said.claims, said.language, names)
        reasons += wrong_figures(said, doubt) + told_otherwise(said, doubt) + english_left(said)
        found += [Untrue(pilot.name, _where(said), said.sentence, why) for why in reasons]
    return once([*found, *_differently_told(pilot, record)])


def once(found: list[Untrue]) -> list[Untrue]:
    """The same sentence on several cards, or under several filters, told once; with all that is wrong with it."""
    by_sentence: dict[str, list[Untrue]] = {}
    for one in found:
        by_sentence.setdefault(one.sentence, []).append(one)
    return [replace(its[0], why="; ".join(dict.fromkeys(one.why for one in its))) for its in by_sentence.values()]


def _where(said: Said) -> str:
    """Who wrote it, in which language, for which card, and what was chosen."""
    given = ", ".join(str(one)[:80] for one in said.given)
    return f"{said.written_by} [{said.language}]" + (f" in {said.card}({given})" if said.card else "")


def plain_texts(pilot: Pilot, record: Record) -> list[Untrue]:
    """Titles and subtitles without claims that give a number, and titles that compare: nothing can hold these against a figure."""
    names, found = names_in(pilot.folder), []
    for shown in dict.fromkeys(record.shown):
        if shown.plain:
            compared = shown.part == "title" and in_language(shown.language, untrue, shown.text, (), shown.language, names)
            if compared or numbers(shown.text, names):
                found.append(Untrue(pilot.name, f"{shown.key} {shown.part} [{shown.language}]", shown.text, "carries no claims"))
    return found


def _differently_told(pilot: Pilot, record: Record) -> Iterator[Untrue]:
    """Every sentence is made in each language, with the same claims."""
    told = {language: Counter((said.written_by, said.claims) for said in _distinct(record, language)) for language in LANGUAGES}
    one, other = told.values()
    for writer, claims in (one - other) + (other - one):
        its = [said for said in record.said if (said.written_by, said.claims) == (writer, claims)]
        where = " and not in ".join(sorted(LANGUAGES, key=lambda code: code != its[0].language))
        yield Untrue(pilot.name, writer, its[0].sentence, f"claimed in {where}: {claims}")


def _distinct(record: Record, language: str) -> list[Said]:
    return list(dict.fromkeys(said for said in record.said if said.language == language))
