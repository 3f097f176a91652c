"""Whoever follows a link to a page that is not there comes to the front page, instead of to a blank one."""

from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse

# What Streamlit serves itself; taking a file along is a visit too, to the browser.
SERVED = {"_stcore", "app", "component", "media", "static"}


class KnownAddresses:
    """ASGI middleware: a person's visit to any path but `known` (without slashes; "" is the front page) is sent on.

    What the page itself fetches (scripts, fonts, data, the socket) is no visit and goes through untouched.
    """

    def __init__(self, app, known: Collection[str]) -> None:
        self.app, self.known = app, frozenset(known)

    async def __call__(self, scope, receive, send) -> None:
        """Answer with the way to the front page, or to the same page without a slash behind it; else pass on."""
        path = scope.get("path", "").strip("/")
        if not is_visit(scope) or path.partition("/")[0] in SERVED or f"/{path}" == scope["path"] and path in self.known:
            await self.app(scope, receive, send)
            return
        query = scope["query_string"].decode("latin-1")
        target = "/" + (path if path in self.known else "") + (f"?{query}" if query else "")
        await RedirectResponse(target)(scope, receive, send)


def is_visit(scope) -> bool:
    """Does a browser open this address as a page of its own?"""
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    headers = Headers(scope=scope)
    return headers.get("sec-fetch-mode") == "navigate" or headers.get("accept", "").startswith("text/html")
