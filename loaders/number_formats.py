"""Cells that Excel shows through a number format of somebody's own: the cell holds 1, and G-01 is what stands on screen."""

import re
from zipfile import ZipFile

from loaders.workbook_xml import local, read_part

STYLES = "xl/styles.xml"
# A piece of a format: a text, a character taken as it is, room for one, a condition or colour, or a place for a digit.
PIECE = re.compile(r'"(?P<text>[^"]*)"|\\(?P<one>.)|(?P<room>[_*].)|\[[^\]]*\]|(?P<digit>[0#?])|(?P<plain>[-+()$€ :!^&\'~{}<>=])')


def own_formats(archive: ZipFile) -> dict[str, str]:
    """Style of a cell (its `s`) -> its number format, for the formats that show a whole number otherwise than as the number."""
    codes: dict[str, str] = {}
    styles: list[str] = []
    inside = False

    def started(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        kind = local(name)
        if kind == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif kind == "xf" and inside:
            styles.append(attributes.get("numFmtId", ""))
        elif kind in ("cellXfs", "cellStyles", "dxfs"):
            inside = kind == "cellXfs"

    if STYLES in archive.namelist():
        read_part(archive, STYLES, started)
    formats = {str(place): codes[number] for place, number in enumerate(styles) if number in codes}
    return {style: code for style, code in formats.items() if shown(code, 1) not in ("", "1")}


def shown(code: str, number: int) -> str:
    """What Excel shows of a whole number of zero or more; nothing for a format of days, fractions or thousands."""
    pieces, place, section = [], 0, code.split(";")[0]
    while place < len(section):
        found = PIECE.match(section, place)
        if not found:
            return ""
        pieces.append(found)
        place = found.end()
    least = sum(1 for piece in pieces if piece["digit"] == "0")
    digits = [at for at, piece in enumerate(pieces) if piece["digit"]]
    if not digits or digits != list(range(digits[0], digits[-1] + 1)):
        return ""
    texts = [(piece["text"] or piece["one"] or piece["plain"] or "") for piece in pieces]
    texts[digits[0]] = str(number).zfill(least)
    return "".join(texts).strip()
