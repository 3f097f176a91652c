"""A page to print as one HTML file: with our own typeface in it, it fits on as many sheets of paper on every computer."""

import base64
import tomllib
from functools import cache
from html import escape
from pathlib import Path

from translations import language

ROOT = Path(__file__).parent.parent
STYLE = "body { font: 12pt/1.4 'Atkinson Hyperlegible', sans-serif; max-width: 18cm; margin: 1cm auto; color: #2B2622; }"


def printed(title: str, style: str, body: str) -> str:
    """The file, in the language of this session; `body` is HTML, nothing of it comes from elsewhere."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_typeface()}{STYLE}{style}</style>'
    return f'<!doctype html><html lang="{language()}"><head>{head}</head><body>{body}</body></html>'


@cache
def _typeface() -> str:
    """The faces of the typeface on screen, each whole, for a page that has nobody to ask for them."""
    faces = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]["fontFaces"]
    return "".join(map(_face, faces))


def _face(face: dict[str, str]) -> str:
    file = ROOT / "pages" / face["url"].removeprefix("app/")
    data = base64.b64encode(file.read_bytes()).decode()
    letters = f" unicode-range: {face['unicodeRange']};" if "unicodeRange" in face else ""
    named = f"font-family: '{face['family']}'; font-weight: {face['weight']}; font-style: {face['style']};{letters}"
    return f"@font-face {{ {named} src: url(data:font/woff2;base64,{data}) format('woff2'); }}\n"
