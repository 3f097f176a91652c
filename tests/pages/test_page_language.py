"""What a browser is told about the language of what it gets: a page speaks its reader's, a file taken along keeps its own."""

import asyncio
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import streamlit
from starlette.responses import HTMLResponse, StreamingResponse

from translations import _, in_language
from widgets.page_addresses import ADDRESSES
from widgets.page_language import PageLanguage
from widgets.streamlit_words import WORDS, script

ENGLISH = '<html lang="en"><head><title>ë</title></head></html>'


def visited(path: str, query: str, answer=None, words: str = "") -> str:
    """The body that a browser gets from a server that always speaks English; as long as its headers say, where they say it."""
    told: list[dict] = []

    async def send(message) -> None:
        told.append(message)

    async def receive() -> dict:
        return await asyncio.Future()

    scope = {
        "type": "http", "method": "GET", "path": path, "query_string": query.encode(),
        "headers": [(b"sec-fetch-mode", b"navigate"), (b"if-none-match", b"yesterday")],
    }  # fmt: skip
    speaking = PageLanguage(answer or HTMLResponse(ENGLISH), ("nl", "en"), ADDRESSES.values(), words)(scope, receive, send)
    # In a thread of its own: in this one the tests in a browser may have a loop running.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, speaking).result()
    body = b"".join(message.get("body", b"") for message in told)
    assert [message["type"] for message in told].count("http.response.start") == 1
    assert dict(told[0]["headers"])[b"content-length"] == str(len(body)).encode()
    return body.decode()


@pytest.mark.parametrize(("path", "query", "spoken"), [
    ("/", "", "nl"), ("/netwerk", "", "nl"), ("/", "lang=en", "en"), ("/netwerk", "lang=xx", "nl"), ("/media/a1b2.html", "", "en"),
    ("/app/static/a.html", "", "en"),
])  # fmt: skip
def test_the_language_of_a_page_and_of_a_file(path, query, spoken):
    assert visited(path, query) == ENGLISH.replace('"en"', f'"{spoken}"')


def test_words_stand_in_the_head_of_a_page_and_of_no_file():
    """Also where the page comes in pieces."""
    pieces = StreamingResponse(iter([ENGLISH[:20].encode(), ENGLISH[20:].encode()]), headers={"etag": "yesterday"})
    for answer in (None, pieces):
        assert "<head><script>say()</script><title>ë" in visited("/netwerk", "", answer, "say()")
    assert "script" not in visited("/media/a1b2.html", "", None, "say()")


def test_every_word_is_one_that_this_streamlit_says():
    """A new version may say other things: then this fails, and the words are to be looked up again."""
    place = Path(streamlit.__file__).parent
    said = "\n".join(file.read_text(encoding="utf-8") for file in [*place.glob("static/static/js/*.js"), *place.glob("elements/**/*.py")])
    # A long text in Python stands on several lines; what is put together while it runs stands there in parts.
    said = re.sub(r'"\s*\n\s*"', "", said)
    assert not [word for word in WORDS if not all(part in said for part in re.split(r"{}(?:MB)?|(?<=Enter to) |: ", word))]


def test_the_script_holds_each_word_in_every_language_but_english():
    words = in_language("nl", lambda: {word: _(word) for word in WORDS})
    assert json.dumps({"nl": words}) in script() and 'LANGUAGES = ["nl", "en"];' in script() and "</" not in script()
