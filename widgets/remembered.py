"""What has been made is remembered: the same generation, day, choice, language and look give the same card at a rerun."""

import functools
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from data_model.clock import today
from translations import language
from widgets.generation import figures
from widgets.session import dark, narrow

Given = ParamSpec("Given")
Made = TypeVar("Made")

# A viewer sees about ten of these at a time; drawing one costs some fifty milliseconds.
KEPT = 256

_made: OrderedDict[tuple, object] = OrderedDict()
_lock = threading.Lock()


def remembered(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """A function of hashable arguments, made once for every viewer who would see the same; its result is never changed."""

    @functools.wraps(make)
    def recalled(*args: Given.args, **kwargs: Given.kwargs) -> Made:
        key = (figures().file, today(), language(), dark(), narrow(), make.__module__, make.__qualname__, args, *kwargs.items())
        with _lock:
            if key in _made:
                _made.move_to_end(key)
                return _made[key]
        made = make(*args, **kwargs)
        with _lock:
            _made[key] = made
            while len(_made) > KEPT:
                _made.popitem(last=False)
        return made

    return recalled
