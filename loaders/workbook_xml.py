"""The parts of a workbook as XML: read element by element, so that a part of any size takes little memory."""

import posixpath
from collections.abc import Callable
from xml.parsers import expat
from zipfile import ZipFile

Started = Callable[[str, dict[str, str]], None]
PIECE = 1 << 18


def read_part(archive: ZipFile, part: str, started: Started) -> None:
    """Call `started` with the name (see `local`) and the attributes of every element of a part, in order.

    Raises KeyError without the part, and ExpatError or ValueError when it is no XML, or has a document type.
    """
    feed(parser_of(started), archive, part)


def parser_of(started: Started) -> expat.XMLParserType:
    """A parser that calls `started` as written (see `local`). It takes no document type: a few lines of one may unfold
    to gigabytes."""
    parser = expat.ParserCreate()
    parser.StartElementHandler = started
    parser.StartDoctypeDeclHandler = _refused
    return parser


def feed(parser: expat.XMLParserType, archive: ZipFile, part: str) -> None:
    """All of a part through a parser."""
    with archive.open(part) as stream:
        while piece := stream.read(PIECE):
            parser.Parse(piece)
    parser.Parse(b"", True)


def local(name: str) -> str:
    """A name without its prefix: workbooks come in two dialects, and programs choose prefixes of their own."""
    return name if ":" not in name else name.rpartition(":")[2]


def elements(archive: ZipFile, part: str, wanted: str) -> list[dict[str, str]]:
    """The attributes of all elements with a name in a part."""
    found: list[dict[str, str]] = []
    read_part(archive, part, lambda name, attributes: found.append(attributes) if local(name) == wanted else None)
    return found


def sheet_part(archive: ZipFile, name: str) -> str:
    """The part that holds the sheet with this name; raises KeyError when the workbook does not say where it is."""
    sheets = {each.get("name"): each for each in elements(archive, "xl/workbook.xml", "sheet")}
    link = next((value for key, value in sheets[name].items() if key.endswith(":id")), "")
    links = {each.get("Id"): each for each in elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")}
    target = posixpath.join("/xl", links[link].get("Target", ""))
    return posixpath.normpath(target).lstrip("/")


def _refused(*_declared: object) -> None:
    raise ValueError("a document type")
