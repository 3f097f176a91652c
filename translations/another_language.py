"""Words in another language than the screen's: the session's own language stays what it is."""

from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

from translations.reader import use

Made = TypeVar("Made")


def in_language(code: str, make: Callable[..., Made], *arguments: object) -> Made:
    """What `make` gives for the arguments when the words are in that language."""

    def made() -> Made:
        use(code)
        return make(*arguments)

    return copy_context().run(made)
