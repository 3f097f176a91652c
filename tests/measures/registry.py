"""Which measure has a worked example, and which a second opinion: decorators that write it down by name."""

from collections.abc import Callable

EXAMPLES: dict[str, list[Callable]] = {}
OPINIONS: dict[str, Callable] = {}


def worked_example(*names: str) -> Callable[[Callable], Callable]:
    """This test works out these measures by hand."""

    def note(test: Callable) -> Callable:
        for name in names:
            EXAMPLES.setdefault(name, []).append(test)
        return test

    return note


def second_opinion(*names: str) -> Callable[[Callable], Callable]:
    """This function counts these measures a second way: from an `Input` (and the name, where it has several)
    to {key: Cell}."""

    def note(opinion: Callable) -> Callable:
        for name in names:
            if name in OPINIONS:
                raise ValueError(f"{name} already has a second opinion")
            OPINIONS[name] = (lambda data, name=name: opinion(data, name)) if len(names) > 1 else opinion
        return opinion

    return note
