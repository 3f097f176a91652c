"""What the header of each measure's file says, as texts: for the measures themselves, and for the rules about targets."""

import itertools
from functools import cache
from pathlib import Path
from typing import NamedTuple

MEASURES = Path(__file__).parent.parent / "measures"


class Promisable(NamedTuple):
    """What a target for a measure has to keep: is it a share, may it lie below zero, may it be for one school?"""

    share: bool
    below_zero: bool
    per_school: bool


def header(text: str) -> dict[str, str]:
    """Key → value of the comment lines at the top of a measure's file; a continued line belongs to the key above it."""
    keys: dict[str, str] = {}
    last = ""
    for line in itertools.takewhile(lambda line: line.startswith("--"), text.splitlines()):
        if line.startswith("--     "):
            keys[last] += " " + line[2:].strip()
            continue
        last, _, value = (part.strip() for part in line[2:].partition(":"))
        keys[last] = value
    return keys


@cache
def promisable() -> dict[str, Promisable]:
    """The measures that can have a target: those of which the header says whether more or less is better."""
    headers = {file.stem: header(file.read_text(encoding="utf-8")) for file in sorted(MEASURES.glob("*.sql"))}
    return {
        name: Promisable(it["unit"] == "share", it["unit"] == "index", "school" in it.get("by", ""))
        for name, it in headers.items() if "better" in it
    }  # fmt: skip
