"""What the chosen files would change: read once for the same files and decisions, however often the page is drawn."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

import streamlit as st

from loaders.imports import propose, run
from loaders.mapping import Mapping
from loaders.proposal import Outcome, Proposal
from loaders.proposing import ProposedMapping, proposed_mappings
from loaders.remembered import remembered
from loaders.room import enough_room
from loaders.sample import own_data
from translations import _
from widgets.current_person import current_person
from widgets.data.decisions import decisions, map_again, mapping, tables
from widgets.data.sender import organisation
from widgets.data.upload import on_disk
from widgets.data.writing import said_when_not
from widgets.generation import current_file

READ = "read_files"
# Refusals that say that we do not know what a file or sheet is.
SHAPELESS = ("no_tables", "register_grid", "nearly_table", "nearly_sheet", "no_header", "missing_column")

Done = TypeVar("Done")


class Reading(NamedTuple):
    """The proposal; the sheets of which somebody has to say what they are; and what earlier files told of others."""

    proposal: Proposal
    asked: tuple[ProposedMapping, ...]
    known: Mapping


def reading(files: list) -> Reading | None:
    """Read the files, with the decisions taken so far; None, with a sentence on screen, when that cannot be now."""
    decided = (decisions(), mapping(), map_again(), tables(), organisation())
    key = (tuple(file.file_id for file in files), current_file(), decided)
    kept = st.session_state.get(READ)
    if not kept or kept[0] != key:
        read = said_when_not(lambda: _with_paths(files, _read), _("Reading your files…"))
        if read is None:
            return None
        kept = st.session_state[READ] = (key, read)
    return kept[1]


def bring_in(files: list) -> Outcome | None:
    """Import the files with the decisions taken; None, with a sentence on screen, when that cannot be now."""
    return said_when_not(lambda: _with_paths(files, lambda paths: run(paths, current_person(), decisions(), mapping(), organisation())))


def _with_paths(files: list, work: Callable[[list[Path]], Done]) -> Done:
    with enough_room(), on_disk(files) as paths:
        return work(paths)


def _read(paths: list[Path]) -> Reading:
    base = current_file()
    proposal = propose(paths, base, decisions(), current_person(), mapping(), organisation())
    known = {place: it for place, it in remembered(paths, own_data(base)).items() if place not in mapping()}
    places = {file for _severity, _table, file, _column, kind in proposal.report.groups if kind in SHAPELESS}
    unknown = {*proposal.report.unknown}
    shapeless = [path for path in paths if path.name in places]
    proposed = [it for path in paths if places or unknown or map_again() for it in proposed_mappings(path, own_data(base), tables())]
    asked = [it for it in proposed if (it.full_place not in known or it.full_place in map_again()) and _asked(it, places, unknown, shapeless)]
    return Reading(proposal, tuple(asked), known)


def _asked(it: ProposedMapping, places: set[str], unknown: set[str], shapeless: list[Path]) -> bool:
    """A file without any table is asked about with all its sheets; else the sheets with a refusal, and those that nothing says
    to be a table of ours but that look like one: nothing is left out in silence."""
    if it.full_place in mapping():
        return False
    whole = any(it.full_place.startswith(f"{path.name}: ") for path in shapeless)
    columns = sum(1 for cells in it.first.values() if cells)
    unsaid = it.place in unknown and columns > 1
    return whole or unsaid or it.full_place in map_again() or bool({it.place, it.full_place} & places)
