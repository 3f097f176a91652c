"""One translator per session: which catalogue the words of this thread of work come from."""

from contextvars import ContextVar

from translations.compiled import catalogue

LANGUAGES = {"nl": "Nederlands", "en": "English"}
_language: ContextVar[str] = ContextVar("language", default="nl")


def use(code: str) -> None:
    """From here on, this session's words are in that language; an unknown code means Dutch."""
    _language.set(code if code in LANGUAGES else "nl")


def language() -> str:
    """The language of this session: a key of `LANGUAGES`."""
    return _language.get()


def _(text: str) -> str:
    """The text in this session's language; the English itself where the catalogue has none."""
    return catalogue(language()).gettext(text) if text else ""


def _n(text: str) -> str:
    """The text itself: marks a key in a constant, which is translated where it is shown."""
    return text


def ngettext(one: str, many: str, n: float) -> str:
    """The form of the text that fits the number, in this session's language."""
    return catalogue(language()).ngettext(one, many, int(n) if float(n).is_integer() else 2)
