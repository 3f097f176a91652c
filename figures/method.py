"""How something in a picture is found where no measure says it: a title, a meaning, a formula and a source, as a measure has."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Method:
    """A name for the code, and what a reader is told; English, to be translated where it is shown."""

    name: str
    title: str
    definition: str
    formula: str
    source: str
