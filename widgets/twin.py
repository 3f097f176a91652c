"""The table behind a chart, as a file that Excel opens: what it shows, for whom, until when, and the rows."""

import csv
import io

import pandas as pd

from figures.harmless import harmless
from figures.scope import Scope
from translations import _, language
from widgets.filters import in_words
from widgets.generation import figures
from widgets.stamp import freshness, sample_words
from widgets.strip import strip


def as_csv(title: str, subtitle: str, table: pd.DataFrame, scope: Scope) -> bytes:
    """The rows under lines that say what they are; UTF-8 with its mark and, in Dutch, semicolons, as Excel expects."""
    about, text = figures().about, io.StringIO()
    writer = csv.writer(text, delimiter=";" if language() == "nl" else ",", lineterminator="\r\n")
    lines = [title, subtitle, f"{_('Filters')}: {in_words(scope)}", freshness(about), strip(scope)]
    if about.sample:
        lines.insert(0, sample_words().replace("*", ""))
    writer.writerows([harmless(line)] for line in lines)
    writer.writerow([])
    writer.writerow([harmless(str(name)) for name in table.columns])
    writer.writerows([harmless(str(value)) for value in row] for row in table.itertuples(index=False))
    return text.getvalue().encode("utf-8-sig")
