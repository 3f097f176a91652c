"""A file in another language than the screen's: the session's own language stays what it is."""

import contextvars
from collections.abc import Callable
from typing import TypeVar

from translations import use

Made = TypeVar("Made")


def in_language(code: str, make: Callable[..., Made], *arguments: object) -> Made:
    """What `make` gives for the arguments when the words are in that language."""

    def made() -> Made:
        use(code)
        return make(*arguments)

    return contextvars.copy_context().run(made)
