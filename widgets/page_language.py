"""The language that a browser and a screen reader are told, and in which Streamlit's own words are to be read.

Streamlit's page always says English, and says it in English.
"""

from collections.abc import Collection
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders

from widgets.known_addresses import is_visit

ENGLISH, HEAD = b'<html lang="en"', b"<head>"


class PageLanguage:
    """ASGI middleware: a page at any path of `known` (without slashes; "" is the front page) says the language of its address,
    or else the first of `languages`, codes of two letters, and has `script` in its head. A file that is taken along keeps its
    own language."""

    def __init__(self, app, languages: tuple[str, ...], known: Collection[str], script: str = "") -> None:
        self.app, self.languages, self.known = app, languages, frozenset(known)
        self.head = HEAD + (f"<script>{script}</script>".encode() if script else b"")

    async def __call__(self, scope, receive, send) -> None:
        """Pass everything on; a page is held until it is whole, and sent changed."""
        if not is_visit(scope) or scope["path"].strip("/") not in self.known:
            await self.app(scope, receive, send)
            return
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("lang", [""])[-1]
        code = asked if asked in self.languages else self.languages[0]
        held: list[dict] = []

        async def sent(message) -> None:
            held.append(message)
            if not message.get("more_body", message["type"] == "http.response.start"):
                body = b"".join(it.get("body", b"") for it in held)
                for it in self._changed(held[0], body, code):
                    await send(it)

        # What is packed cannot be read here; a page is two kilobytes. And nobody keeps a page whose words may be others tomorrow.
        left_out = (b"accept-encoding", b"if-none-match", b"if-modified-since")
        plain = [(name, value) for name, value in scope["headers"] if name not in left_out]
        await self.app({**scope, "headers": plain}, receive, sent)

    def _changed(self, start: dict, body: bytes, code: str) -> tuple[dict, dict]:
        page = body.replace(ENGLISH, ENGLISH.replace(b"en", code.encode())).replace(HEAD, self.head)
        headers = MutableHeaders(scope=start)
        headers["content-length"] = str(len(page))
        for name in ("etag", "last-modified"):
            del headers[name]
        return start, {"type": "http.response.body", "body": page}
