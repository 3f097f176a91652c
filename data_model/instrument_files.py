"""Instrument files: the shipped ones, and those that somebody puts beside the tables."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
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
    except (RecursionError, ValueError):
        # Python gives up on thousands of brackets inside each other and on numbers of thousands of digits.
        raise _file_error(file, "file_too_deep") from None


def read_instruments(folder: Path) -> dict[str, Instrument]:
    """The instruments by id in a folder's TOML files, and in those of its folder `instruments`.

    Raises `InstrumentError` with the problems of all files together.
    """
    found: dict[str, tuple[str, Instrument]] = {}
    problems: list[InstrumentProblem] = []
    for path in _files(folder):
        try:
            it = _read(path)
        except InstrumentError as error:
            problems += error.problems
            continue
        other, _ = found.setdefault(it.id, (path.name, it))
        if other != path.name:
            problems.append(InstrumentProblem(path.name, "id", it.id, EXPECTED["id_taken"], {"other": other}))
    if problems:
        raise InstrumentError(problems)
    return {id: it for id, (_, it) in found.items()}


def is_instrument(path: Path) -> bool:
    """Is a file beside the tables an instrument, perhaps a broken one? Other TOML files have none of its keys."""
    try:
        keys = tomllib.loads(path.read_bytes().decode("utf-8-sig")).keys()
    except (RecursionError, ValueError):
        return True
    except OSError:
        return False
    return bool(keys & {"id", "items", "construct"})


def _files(folder: Path) -> list[Path]:
    beside = [path for path in folder.glob("*.toml") if folder == SHIPPED or is_instrument(path)]
    return sorted([*beside, *(folder / "instruments").glob("*.toml")])


def _read(path: Path) -> Instrument:
    try:
        content = path.read_bytes()
    except OSError:
        raise _file_error(path.name, "file_unreadable") from None
    return parse_instrument(content, path.name)


@cache
def shipped() -> Mapping[str, Instrument]:
    """The instruments that come with the project, by id."""
    return MappingProxyType(read_instruments(SHIPPED))


def _file_error(file: str, kind: LiteralString, **context: str) -> InstrumentError:
    return InstrumentError([InstrumentProblem(file, "", None, EXPECTED[kind], context)])


def _known_keys(loc: tuple[int | str, ...]) -> list[str]:
    """The keys that the table at a place may have, as they are written in a file."""
    fields = (TABLES.get(str(loc[0]), Instrument) if len(loc) > 1 else Instrument).model_fields
    return [field.alias or name for name, field in fields.items()]
