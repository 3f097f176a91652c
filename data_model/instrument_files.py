"""Instrument files: the shipped ones, and those that somebody puts beside the tables."""

import tomllib
from pathlib import Path
from typing import LiteralString

from pydantic import ValidationError

from data_model.instrument import Instrument
from data_model.instrument_parts import Band, Item, Part, Reliability, Subscale
from data_model.instrument_problems import EXPECTED, InstrumentError, InstrumentProblem, problem

SHIPPED = Path(__file__).parent / "instruments"
TABLES: dict[str, type[Part]] = {"items": Item, "bands": Band, "subscales": Subscale, "reliability": Reliability}


def parse_instrument(content: bytes, file: str) -> Instrument:
    """The instrument in the bytes of a TOML file; raises `InstrumentError` with every problem found in it."""
    try:
        return Instrument.model_validate(tomllib.loads(content.decode("utf-8-sig")))
    except UnicodeDecodeError:
        raise _file_error(file, "file_encoding") from None
    except tomllib.TOMLDecodeError as error:
        raise _file_error(file, "file_syntax", reason=str(error)) from None
    except ValidationError as error:
        lines = error.errors(include_url=False)
        raise InstrumentError([problem(file, line, _known_keys(line["loc"])) for line in lines]) from None


def read_instruments(folder: Path) -> dict[str, Instrument]:
    """The instruments of a folder's TOML files by id (no folder: none).

    Raises `InstrumentError` with the problems of all files together.
    """
    found: dict[str, tuple[str, Instrument]] = {}
    problems: list[InstrumentProblem] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            it = parse_instrument(path.read_bytes(), path.name)
        except InstrumentError as error:
            problems += error.problems
            continue
        other, _ = found.setdefault(it.id, (path.name, it))
        if other != path.name:
            problems.append(InstrumentProblem(path.name, "id", it.id, EXPECTED["id_taken"], {"other": other}))
    if problems:
        raise InstrumentError(problems)
    return {id: it for id, (_, it) in found.items()}


def shipped() -> dict[str, Instrument]:
    """The instruments that come with the project, by id."""
    return read_instruments(SHIPPED)


def _file_error(file: str, kind: LiteralString, **context: str) -> InstrumentError:
    return InstrumentError([InstrumentProblem(file, "", None, EXPECTED[kind], context)])


def _known_keys(loc: tuple[int | str, ...]) -> list[str]:
    """The keys that the table at a place may have, as they are written in a file."""
    fields = (TABLES.get(str(loc[0]), Instrument) if len(loc) > 1 else Instrument).model_fields
    return [field.alias or name for name, field in fields.items()]
