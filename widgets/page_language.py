"""The language that a browser and a screen reader are told: Streamlit's page always says English."""

from collections.abc import Collection
from urllib.parse import parse_qs

from widgets.known_addresses import is_visit

ENGLISH = b'<html lang="en"'


class PageLanguage:
    """ASGI middleware: a page at any path of `known` (without slashes; "" is the front page) says the language of its address,
    or else the first of `languages`, codes of two letters. A file that is taken along keeps its own language."""

    def __init__(self, app, languages: tuple[str, ...], known: Collection[str]) -> None:
        self.app, self.languages, self.known = app, languages, frozenset(known)

    async def __call__(self, scope, receive, send) -> None:
        """Pass everything on; in a page, the code is replaced by one of the same length."""
        if not is_visit(scope) or scope["path"].strip("/") not in self.known:
            await self.app(scope, receive, send)
            return
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("lang", [""])[-1]
        code = asked if asked in self.languages else self.languages[0]
        spoken = ENGLISH.replace(b"en", code.encode())

        async def sent(message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": message.get("body", b"").replace(ENGLISH, spoken)}
            await send(message)

        # What is packed cannot be read here; a page is two kilobytes.
        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        await self.app({**scope, "headers": plain}, receive, sent)
