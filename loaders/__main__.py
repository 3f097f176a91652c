"""Import a folder of CSV files or an Excel workbook into the app's own data.

    python -m loaders FILE_OR_FOLDER... [--dry-run] [--who NAME] [--as-of DATE] [--language nl]
"""

import argparse
import datetime
import getpass
import sys
from pathlib import Path

from data_model.generations import current
from loaders.as_of import not_yet
from loaders.cannot import CANNOT, why_not
from loaders.first_start import is_sample
from loaders.importing import import_source
from loaders.imports import propose, run
from loaders.proposal import Outcome, Proposal
from loaders.proposal_lines import outcome_lines, proposal_lines
from loaders.sample import own_data
from translations import LANGUAGES, _, use


def main(arguments: list[str] | None = None) -> int:
    """Import and print the report; 0 when accepted, 1 with the refusals on standard error when not."""
    asked = _arguments(arguments)
    use(asked.language)
    if refused := not_yet(asked.as_of):
        print(refused, file=sys.stderr)
        return 1
    try:
        accepted, lines = _rehearse(asked) if asked.dry_run else _import(asked)
    except CANNOT as error:
        accepted, lines = False, [why_not(error)]
    print("\n".join(lines), file=sys.stdout if accepted else sys.stderr)
    return 0 if accepted else 1


def _rehearse(asked: argparse.Namespace) -> tuple[bool, list[str]]:
    proposal = propose(asked.sources, current())
    closing = [_("This was a rehearsal: nothing has been changed.")] if proposal.accepted else []
    return proposal.accepted, proposal_lines(proposal) + closing


def _import(asked: argparse.Namespace) -> tuple[bool, list[str]]:
    if any(is_sample(source) for source in asked.sources):
        return _import_sample(asked)
    outcome: Outcome = run(asked.sources, asked.who, as_of=asked.as_of)
    return outcome.accepted, outcome_lines(outcome)


def _import_sample(asked: argparse.Namespace) -> tuple[bool, list[str]]:
    if own_data(current()):
        return False, [_("These are invented sample data, and there are data of your own: they are never mixed.")]
    report = import_source(asked.sources[0], asked.as_of, sample=True)
    return report.accepted, proposal_lines(Proposal(report))


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m loaders", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sources", type=Path, nargs="+", help="folders of CSV files, CSV files or Excel workbooks")
    parser.add_argument("--dry-run", action="store_true", help="only report: change nothing")
    parser.add_argument("--who", default=getpass.getuser(), help="who imports (default: the name on this computer)")
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, help="the day up to which figures run (YYYY-MM-DD), today at the latest")
    parser.add_argument("--language", choices=list(LANGUAGES), default="nl")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
