"""The data pack: every figure of a folder or workbook in one tidy table, as CSV and as Excel with a code book.

python -m reports.data_pack --data FOLDER_OR_WORKBOOK --out FOLDER [--as-of DATE] [--language nl]
"""

import argparse
import datetime
import signal
import sys
from pathlib import Path

import pandas as pd

from data_model.generations import scratch
from figures.harmless import harmless
from figures.live import Live
from loaders.as_of import not_yet
from loaders.first_start import is_sample
from loaders.load import load
from measures.measure import measures
from reports.code_book import code_book
from reports.workbook import write_workbook
from translations import _, date, use


def main(arguments: list[str] | None = None) -> int:
    """Write the pack; 0 when written, 1 with the refusals on standard error when the input is refused."""
    asked = _arguments(arguments)
    use(asked.language)
    if refused := not_yet(asked.as_of):
        print(refused, file=sys.stderr)
        return 1
    with scratch() as connection:
        # Several threads add up in an order of their own, and the last digits of a sum would differ from run to run.
        connection.execute("set threads = 1")
        report = load(asked.data, connection, as_of=asked.as_of, sample=is_sample(asked.data))
        if not report.accepted:
            print("\n".join(report.lines()), file=sys.stderr)
            return 1
        live = Live(connection)
        write(all_figures(live), live, asked.out)
        print("\n".join(report.lines()))
        told = _("Figures up to {day}, consents judged on {today}, written to {folder}.")
        print(told.format(day=live.about.as_of.isoformat(), today=live.about.today.isoformat(), folder=asked.out))
    return 0


def all_figures(live: Live) -> pd.DataFrame:
    """Every measure of the pack by every cut, in the tidy table."""
    tables = [live.figures(measure, measure.cuts()) for measure in measures().values() if measure.pack == "yes"]
    return pd.concat([table for table in tables if len(table)] or tables, ignore_index=True)


def write(figures: pd.DataFrame, live: Live, folder: Path) -> None:
    """Write `figures.csv` (UTF-8, comma, point, full precision) and `figures.xlsx` to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    as_written(figures).to_csv(folder / "figures.csv", index=False, lineterminator="\n")
    about = [
        (_("Figures up to"), date(live.about.as_of)),
        (_("Consents judged on"), date(live.about.today)),
        (_("Made from"), live.about.origin),
    ]
    if live.about.sample:
        about.insert(0, (_("SAMPLE DATA"), _("Invented figures: nobody in them is real.")))
    sheets = {"figures": figures, **code_book()}
    write_workbook(folder / "figures.xlsx", sheets, about)


def as_written(figures: pd.DataFrame) -> pd.DataFrame:
    """The table as text: blanks for what is not there, whole numbers without a point, true and false in small letters; a code
    that a spreadsheet would run is made harmless."""
    written = figures.astype(object)
    for name in written.columns:
        written[name] = [_text(value) for value in figures[name]]
    return written


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if value is None or value is pd.NA or value != value:
        return ""
    return repr(value).removesuffix(".0") if isinstance(value, float) else harmless(str(value))


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m reports.data_pack", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="a folder of CSV files, or one Excel workbook")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write figures.csv and figures.xlsx to")
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, help="the day up to which figures run (YYYY-MM-DD), today at the latest")
    parser.add_argument("--language", choices=["nl", "en"], default="nl")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    # Whoever ends it early leaves no copy of the input behind: the exit clears the temporary folder away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main())
