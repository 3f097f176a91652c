"""When two codes look the same to whoever reads them."""

# Every dash and blank is the same dash, and none stands between a letter and a figure: "G–01", "g 01" and "G01" are alike.
DASHES = "‐‑‒–—―−_ "


# Letters of Greek and Cyrillic that look like ours, as small letters: "G-С1" with the С of a Russian keyboard.
OTHERS, OURS = "авекмнорстухіјѕαβεζηικμνορτυχ", "abekmhopctyxijsabezhikmnoptyx"


# Letters that are taken for a figure, and the figures: "G-O1" and "G-01", "Gl" and "G1".
LIKE_FIGURES, FIGURES = "oli", "011"


def look_of_code(code: str) -> str:
    """The SQL for what codes have in common that people take for the same one: alike, or other only in leading zeros, or in
    O for 0 or l for 1."""
    figures = f"translate({_same_dash(code)}, '{LIKE_FIGURES}', '{FIGURES}')"
    return f"regexp_replace({_joined(figures)}, '(^|\\D)0+(\\d)', '\\1\\2', 'g')"


def plain_code(code: str) -> str:
    """The SQL for what codes alike have in common, from the SQL for a code."""
    return _joined(_same_dash(code))


def _same_dash(code: str) -> str:
    return f"translate(lower(nfc_normalize({code})), '{DASHES}{OTHERS}', '{'-' * len(DASHES)}{OURS}')"


def _joined(code: str) -> str:
    return f"regexp_replace({code}, '(\\pL)-+(\\pN)', '\\1\\2')"
