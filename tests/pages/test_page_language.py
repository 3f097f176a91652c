"""What a browser is told about the language of what it gets: a page speaks its reader's, a file taken along keeps its own."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.responses import HTMLResponse

from widgets.page_addresses import ADDRESSES
from widgets.page_language import PageLanguage

ENGLISH = '<html lang="en"><title>x</title></html>'


def visited(path: str, query: str) -> str:
    """The body that a browser gets from a server that always speaks English."""
    told: list[bytes] = []

    async def send(message) -> None:
        told.append(message.get("body", b""))

    scope = {
        "type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": [(b"sec-fetch-mode", b"navigate")],
    }  # fmt: skip
    speaking = PageLanguage(HTMLResponse(ENGLISH), ("nl", "en"), ADDRESSES.values())(scope, None, send)
    # In a thread of its own: in this one the tests in a browser may have a loop running.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, speaking).result()
    return b"".join(told).decode()


@pytest.mark.parametrize(("path", "query", "spoken"), [
    ("/", "", "nl"), ("/netwerk", "", "nl"), ("/", "lang=en", "en"), ("/netwerk", "lang=xx", "nl"), ("/media/a1b2.html", "", "en"),
    ("/app/static/a.html", "", "en"),
])  # fmt: skip
def test_the_language_of_a_page_and_of_a_file(path, query, spoken):
    assert visited(path, query) == ENGLISH.replace("en", spoken, 1)
