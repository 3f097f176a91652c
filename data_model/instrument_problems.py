"""What can be wrong with an instrument file, in words that a loader can translate and show."""

from typing import Any, LiteralString, NamedTuple

from pydantic_core import ErrorDetails, PydanticCustomError

# Kind of problem -> what was expected: English, the key of its translation.
EXPECTED: dict[LiteralString, LiteralString] = {
    "anchor_outside": "rungs between {low} and {high}",
    "answers_range": "min and max as the answers score: {low} to {high}, or neither",
    "band_order": "bands in rising order, each upto above the one before ({before})",
    "bool_type": "true or false",
    "dict_type": "a table of words and their scores",
    "extra_forbidden": "one of the keys {choices}",
    "file_encoding": "a text file in UTF-8",
    "file_syntax": "TOML: {reason}",
    "file_too_deep": "numbers and lists of an ordinary size",
    "file_unreadable": "a file that can be opened",
    "finite_number": "a number",
    "float_type": "a number",
    "greater_than": "a number above {gt}",
    "greater_than_equal": "a number of at least {ge}",
    "id_taken": "an id that no other instrument has; {other} has it too",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "item_range": "min below max",
    "less_than": "a number below {lt}",
    "literal_error": "one of {choices}",
    "missing": "a value: this key may not be left out",
    "model_type": "a table of keys and values",
    "range_differs": "{low} to {high}: what the items reach after aggregate and factor",
    "range_of_each_item": "the same min and max for every item, and that range times the factor",
    "reliability_unclear": "either sd and value together, best with kind and citation, or minimal_change alone",
    "string_too_short": "a text",
    "string_type": "a text",
    "too_few_items": "fewer than the {items} items",
    "too_short": "at least one",
    "tuple_type": "a list",
    "twice": "a value that does not stand there twice",
    "unknown_construct": "one of {choices}",
    "unknown_item": "the id of an item: {choices}",
    "word_twice": "one score for the word {word}",
}
OTHERWISE = "another value: {reason}"


class InstrumentProblem(NamedTuple):
    """One thing wrong: in which file, at which key, which value, and what was expected there.

    `expected` is a template, so that the loader may translate it before `context` fills it.
    """

    file: str
    key: str
    value: Any
    expected: str
    context: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.file}: {self.key} = {self.value!r}; expected {self.expected.format(**self.context)}"


class InstrumentError(ValueError):
    """Everything wrong with a folder of instrument files, in the order of the files."""

    def __init__(self, problems: list[InstrumentProblem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def fault(kind: LiteralString, **context: Any) -> PydanticCustomError:
    """A problem of ours, in the form that pydantic collects."""
    return PydanticCustomError(kind, EXPECTED[kind], context)


def problem(file: str, error: ErrorDetails, known_keys: list[str]) -> InstrumentProblem:
    """One line of a pydantic error as a problem; `known_keys` are the keys that its table may have."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        context = {"choices": ", ".join(known_keys)}
    if kind == "literal_error":
        context = {"choices": context["expected"].replace("'", "").replace(" or ", ", ")}
    if kind not in EXPECTED:
        context = {"reason": error["msg"]}
    value = None if kind == "missing" else error["input"]
    return InstrumentProblem(file, _key(error["loc"]), value, EXPECTED.get(kind, OTHERWISE), context)


def _key(loc: tuple[int | str, ...]) -> str:
    """A place in the file as a person counts: ('items', 2, 'min') is items[3].min."""
    parts = [f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in loc if part != "[key]"]
    return "".join(parts).lstrip(".")
