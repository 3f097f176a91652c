"""When two codes look the same to whoever reads them."""

# Every dash and blank is the same dash, and none stands between a letter and a figure: "G–01", "g 01" and "G01" are alike.
DASHES = "‐‑‒–—―−_ "


# Letters of Greek and Cyrillic that look like ours, as small letters: "G-С1" with the С of a Russian keyboard.
OTHERS, OURS = "авекмнорстухіјѕαβεζηικμνορτυχ", "abekmhopctyxijsabezhikmnoptyx"


def plain_code(code: str) -> str:
    """The SQL for what codes alike have in common, from the SQL for a code."""
    same_dash = f"translate(lower(nfc_normalize({code})), '{DASHES}{OTHERS}', '{'-' * len(DASHES)}{OURS}')"
    return f"regexp_replace({same_dash}, '(\\pL)-+(\\pN)', '\\1\\2')"
