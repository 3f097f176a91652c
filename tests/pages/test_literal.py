"""What people wrote is drawn as they wrote it."""

import pytest

from tests.pages.conftest import page
from tests.pages.told import told
from widgets.literal import literal


@pytest.mark.parametrize(("text", "drawn"), [
    ("G-01 (ja), 3.5", "G-01 (ja), 3.5"), ("**vet** `a` _b_ $x$", r"\*\*vet\*\* \`a\` \_b\_ \$x\$"),
    ("[klik](http://x)", r"\[klik\](http://x)"), ("<b> & :red[x] ~~y~~ |", r"\<b\> \& :red\[x\] \~\~y\~\~ \|"),
    ("# kop", r"\# kop"), ("- punt", r"\- punt"), ("1. een", r"1\. een"), ("\\*", r"\\\*"), ("a\x1b[31m\u202eb\nc", r"a \[31m b c"),
])  # fmt: skip
def test_literal(text, drawn):
    assert literal(text) == drawn


def test_a_value_and_a_file_name_do_nothing_on_the_page(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    it = page("data")
    it.file_uploader[0].set_value([("families.csv", b"family,focus,[klik](x)\nF1,**ja**\x1b[1m,a\n", "text/csv")])
    it.run()
    texts = told(it).everything
    assert r"\*\*ja\*\*" in texts and r"\[klik\](x)" in texts and "**ja**" not in texts and "\x1b" not in texts and not it.exception
