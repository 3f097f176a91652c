"""How a column of `rows.py` is declared: the type says what a value is, `column` says the rest."""

import datetime
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args

from pydantic import BaseModel, Field

Code = Annotated[str, "code"]
Text = Annotated[str, "text"]
Choice = Annotated[str, "choice"]
YesNo = Annotated[bool, "yes_no"]
Date = Annotated[datetime.date, "date"]
Month = Annotated[str, "month"]
Clock = Annotated[str, "clock"]
Count = Annotated[int, "count"]
Number = Annotated[float, "number"]
NumberOrPercentage = Annotated[float, "number_or_percentage"]
Done = Annotated[str, "done"]
Codes = Annotated[tuple[str, ...], "codes"]
Choices = Annotated[tuple[str, ...], "choices"]

SQL_TYPES = {
    **dict.fromkeys(("code", "text", "choice", "month", "clock", "done"), "varchar"),
    **dict.fromkeys(("codes", "choices"), "varchar[]"),
    "yes_no": "boolean",
    "date": "date",
    "count": "integer",
    "number": "double",
    "number_or_percentage": "double",
}

# What no code may be, as patterns that DuckDB knows. A code names somebody or something in every list and file from then
# on, so it is short and wholly visible, no spreadsheet takes it for a formula, and "+" is left to join codes.
CODE_LENGTH = 40
NO_CODE = r"^[=@\-'\"‘’‚“”„«»]|[+\p{C}\p{Zl}\p{Zp}]"
# What other programs take for a blank cell: such a code would be lost on its way through them.
BLANK_WORD = r"(?i)^<?(na|n/a|null|nan|none)>?$"
ERROR_WORD = r"(?i)^#(n/[ab]|[\w/]+[!?])$"


def column(
    *dutch: str, refers: str = "", words: str = "", after: str = "", happened: bool = False, low=None, high=None, about: str = ""
) -> Any:
    """A column: its Dutch headers, the `table.column` it refers to, its vocabulary, the date it may not precede, whether
    its day says that something has happened (and so never lies ahead, as a plan may), its bounds (inclusive), and one
    line for the person who fills it in."""
    rest = {"dutch": list(dutch), "refers": refers, "words": words, "after": after, "happened": happened}
    return Field(ge=low, le=high, description=about or None, json_schema_extra=rest)


class Column(NamedTuple):
    """A column as declared: everything that loaders, schema, templates and the data dictionary need."""

    name: str
    kind: str
    required: bool
    dutch: tuple[str, ...]
    refers: str
    words: str
    after: str
    happened: bool
    low: float | None
    high: float | None
    about: str

    @property
    def sql_type(self) -> str:
        """The DuckDB type that holds it."""
        return SQL_TYPES[self.kind]


class Row(BaseModel, frozen=True, extra="forbid"):
    """One row of a table; each table's class says in its docstring what one row is."""


def columns(row: type[Row]) -> tuple[Column, ...]:
    """The columns of a table in their declared order."""
    return tuple(_column(name, field) for name, field in row.model_fields.items())


def _column(name: str, field: Any) -> Column:
    rest, metadata = field.json_schema_extra, [*field.metadata, *_metadata(field.annotation)]
    bound = {key: getattr(item, key) for item in metadata for key in ("ge", "le") if hasattr(item, key)}
    kind = next(item for item in metadata if isinstance(item, str))
    return Column(
        name.rstrip("_"), kind, NoneType not in get_args(field.annotation), tuple(rest["dutch"]), rest["refers"], rest["words"], rest["after"],
        rest["happened"], bound.get("ge"), bound.get("le"), field.description or "",
    )  # fmt: skip


def _metadata(annotation: Any) -> list[Any]:
    """The kind stands beside the type, one level deeper where the value is optional."""
    found = list(getattr(annotation, "__metadata__", ()))
    return found + [item for part in get_args(annotation) for item in _metadata(part)]
