"""What a page says while it is made: every finding with its claims, every card, and every figure it asked for."""

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from unittest.mock import patch

import pandas as pd

from figures.findings.finding import Claim, Finding
from figures.live import Live
from figures.scope import Scope
from translations import language
from widgets import card as card_module


@dataclass(frozen=True)
class Said:
    """A finding: the function that wrote it, the language, and the card that was being made: its function and what it was
    given (blank where none was)."""

    sentence: str
    claims: tuple[Claim, ...]
    written_by: str
    language: str
    card: str
    given: tuple = ()

    @property
    def place(self) -> tuple:
        """What a question to the door for the same card is known by."""
        return (self.language, self.card, self.given)


@dataclass(frozen=True)
class Shown:
    """What stands on a card, or on another place of its own; `plain` where it carries no claims."""

    key: str
    part: str
    text: str
    language: str
    plain: bool


@dataclass(frozen=True)
class Asked:
    """One question to the door and its answer, and the cards that were being made."""

    measure: str
    scope: Scope
    answer: pd.DataFrame
    places: tuple[tuple, ...]


@dataclass
class Record:
    """All of it, in the order in which it came."""

    said: list[Said] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)


@contextlib.contextmanager
def recording(into: Record) -> Iterator[None]:
    """Within the block everything is written down, and cards are made but not drawn."""
    make, ask = Finding.__new__, Live.figure

    def made(cls, sentence: str, *claims: Claim) -> Finding:
        found = make(cls, sentence, *claims)
        frame = sys._getframe(1)
        # Sentences in a row were said one by one; one in which another is a part was written where they were joined.
        if frame.f_code.co_name != "sentences":
            frame = frame.f_back if frame.f_code.co_name == "joined" else frame
            (_language, card, given), *_outer = (*_cards(frame), ("", "", ()))
            into.said.append(Said(str(found), claims, _name(frame), language(), card, given))
        return found

    def asked(live: Live, name: str, by=(), scope: Scope = Scope(), where=None) -> pd.DataFrame:
        answer = ask(live, name, by, scope, where)
        into.asked.append(Asked(name, scope, answer, _cards(sys._getframe(1))))
        return answer

    def drawn(it: card_module.Card, scope: Scope, used: Scope | None = None) -> None:
        for part in ("title", "subtitle"):
            text = getattr(it, part)
            into.shown.append(Shown(it.key, part, str(text), language(), not isinstance(text, Finding)))

    with contextlib.ExitStack() as stack:
        stack.enter_context(patch.object(Finding, "__new__", made))
        stack.enter_context(patch.object(Live, "figure", asked))
        for module in [module for module in sys.modules.values() if getattr(module, "card", None) is card_module.card]:
            stack.enter_context(patch.object(module, "card", drawn))
        yield


def _cards(frame) -> tuple[tuple[str, str, tuple], ...]:
    """What is being made and remembered, the innermost first: the language, the function and what it was given."""
    found = []
    while frame:
        if frame.f_code.co_name == "recalled" and "key" in frame.f_locals:
            made = frame.f_locals["make"]
            found.append((language(), f"{made.__module__}.{made.__qualname__}", tuple(frame.f_locals["args"])))
        frame = frame.f_back
    return tuple(found)


def _name(frame) -> str:
    return f"{frame.f_globals.get('__name__', '')}.{frame.f_code.co_qualname}" if hasattr(frame.f_code, "co_qualname") else frame.f_code.co_name
