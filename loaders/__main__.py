"""Import a folder of CSV files or an Excel workbook as the app's own data.

    python -m loaders FILE_OR_FOLDER [--dry-run] [--as-of DATE] [--language nl]
"""

import argparse
import datetime
import sys
from pathlib import Path

from data_model.writer_lock import Busy
from loaders.first_start import is_sample
from loaders.importing import import_source, rehearse
from translations import LANGUAGES, _, use


def main(arguments: list[str] | None = None) -> int:
    """Import and print the report; 0 when accepted, 1 with the refusals on standard error when not."""
    asked = _arguments(arguments)
    use(asked.language)
    try:
        report = rehearse(asked.source, asked.as_of) if asked.dry_run else _import(asked)
    except Busy:
        print(_("Another import is running. Try again in a minute."), file=sys.stderr)
        return 1
    print("\n".join(report.lines()), file=sys.stdout if report.accepted else sys.stderr)
    if report.accepted and asked.dry_run:
        print(_("This was a rehearsal: nothing has been changed."))
    return 0 if report.accepted else 1


def _import(asked: argparse.Namespace):
    return import_source(asked.source, asked.as_of, sample=is_sample(asked.source))


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m loaders", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("source", type=Path, help="a folder of CSV files, or one Excel workbook")
    parser.add_argument("--dry-run", action="store_true", help="only report: change nothing")
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, help="the day that counts as today (YYYY-MM-DD)")
    parser.add_argument("--language", choices=list(LANGUAGES), default="nl")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
