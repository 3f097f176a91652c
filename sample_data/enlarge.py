"""`python -m sample_data.enlarge --times 10 --out FOLDER`: the pilot at its end, so many times larger, for benchmarks.

Families, people, sessions, attendance, answers, consents are multiplied, each copy's codes with a suffix;
schools, organisations, partners, ties and waves stay as they are.
"""

import argparse
import csv
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

END = Path(__file__).parent / "end"
# The codes that a copy gets of its own, per table.
COPIED = {
    "families": ("family",), "people": ("person", "family"), "sessions": ("session", "series"), "attendance": ("session", "person"),
    "answers": ("family", "respondent"), "consents": ("family", "person"), "agreements": ("family",), "family_contacts": ("family",),
    "stays": ("family",),
}  # fmt: skip
MARK = "\0"  # where the suffix comes


def enlarge(times: int, out: Path) -> None:
    """Writes the enlarged tables as CSV into `out`; copy 1 keeps its own codes."""
    out.mkdir(parents=True, exist_ok=True)
    for source in sorted(END.glob("*.csv")):
        codes = COPIED.get(source.stem)
        if codes is None:
            shutil.copyfile(source, out / source.name)
            continue
        with open(out / source.name, "w", encoding="utf-8", newline="") as file:
            file.writelines(_copies(source, codes, times))


def _copies(source: Path, codes: tuple[str, ...], times: int) -> Iterator[str]:
    """The header, the rows as they are, and then one text per copy: the marked rows with the copy's suffix filled in."""
    header, *rows = csv.reader(source.read_text(encoding="utf-8").splitlines())
    marked = [[_marked(name, value, codes) for name, value in zip(header, row)] for row in rows]
    yield _as_text([header])
    yield _as_text(rows)
    # A row that belongs to no family, person or session (a partner's answer) is there once.
    copied = _as_text([row for row in marked if any(MARK in value for value in row)])
    for copy in range(2, times + 1):
        yield copied.replace(MARK, f"-x{copy}")


def _marked(name: str, value: str, codes: tuple[str, ...]) -> str:
    return value + MARK if value and name in codes else value


def _as_text(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    enlarge(options.times, options.out)
