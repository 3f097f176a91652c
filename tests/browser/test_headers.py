"""What every answer of the server tells the browser to refuse."""

import urllib.request

import pytest

from widgets.security_headers import ADDED

pytestmark = pytest.mark.browser
PATHS = ("", "participatie", "_stcore/health", "app/static/fonts/atkinson-hyperlegible-latin-400-normal.woff2")


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_has_the_headers(server_of, path) -> None:
    with urllib.request.urlopen(f"{server_of('end')}/{path}") as answer:
        assert {name: answer.headers[name] for name in ADDED} == ADDED


def test_the_policy_names_no_other_host(server_of) -> None:
    with urllib.request.urlopen(server_of("end")) as answer:
        policy = answer.headers["Content-Security-Policy"]
    allowed = {source for rule in policy.split("; ") for source in rule.split()[1:]}
    assert allowed <= {"'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "data:", "blob:", "ws:", "wss:"}
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy


def test_a_font_is_a_font(server_of) -> None:
    """A wrong folder would answer with the page itself, and 200."""
    with urllib.request.urlopen(f"{server_of('end')}/{PATHS[-1]}") as answer:
        assert answer.read(4) == b"wOF2"
