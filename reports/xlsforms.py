"""Forms for a phone that works offline, as XLSForms for KoboToolbox or ODK; their exports load as they are.

    python -m reports.xlsforms --out FOLDER
"""

import argparse
import contextlib
import datetime
import hashlib
import io
import json
import sys
from pathlib import Path

import xlsxwriter

from reports.form_words import Row
from reports.forms import FORMS, Form
from reports.known_codes import known_codes
from reports.workbook import OPTIONS
from translations import LANGUAGES, _, in_language

DEFAULT = "nl"


def xlsform(name: str, known: dict[str, list[str]] | None = None) -> bytes:
    """The XLSForm (.xlsx) of a form of `FORMS`, with the codes to choose from as in `templates.template`.

    Every language that the dashboard speaks is a column; more may be added beside them. A list without codes becomes
    a question to type. Raises KeyError for an unknown form, and ValueError with the names of the lists when a form has
    something to tick and no codes are known for it.
    """
    form = in_language(DEFAULT, FORMS[name], known or {})
    lists = {row["type"].partition(" ")[2] for row in form.part.survey if row["type"].startswith("select_")}
    if missing := lists - {row["list_name"] for row in form.part.choices}:
        raise ValueError(", ".join(sorted(missing)))
    choices = list({(row["list_name"], row["name"]): row for row in form.part.choices}.values())
    return _workbook({"survey": form.part.survey, "choices": choices, "settings": [_settings(name, form)]})


def offered(known: dict[str, list[str]]) -> dict[str, tuple[str, bytes]]:
    """Form → its title and workbook, for every form that can be made with the codes that are known so far."""
    made = {}
    for name, form in FORMS.items():
        with contextlib.suppress(ValueError):
            made[name] = (form(known).title, xlsform(name, known))
    return made


def _settings(name: str, form: Form) -> Row:
    """The version is a digest of the questions: a form tool must see that a form has changed."""
    version = hashlib.sha256(json.dumps(form.part).encode()).hexdigest()[:10]
    default = f"{LANGUAGES[DEFAULT]} ({DEFAULT})"
    return {"form_title": form.title, "form_id": f"kg_{name}", "version": version, "default_language": default}


def _workbook(sheets: dict[str, list[Row]]) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, OPTIONS | {"in_memory": True}) as book:
        book.set_properties({"created": datetime.datetime(2000, 1, 1)})
        bold = book.add_format({"bold": True})
        for name, rows in sheets.items():
            sheet, headers = book.add_worksheet(name), list(dict.fromkeys(header for row in rows for header in row))
            sheet.write_row(0, 0, headers, bold)
            for number, row in enumerate(rows, 1):
                for place, header in enumerate(headers):
                    sheet.write_string(number, place, row.get(header, ""))
            sheet.freeze_panes(1, 0)
            sheet.autofit(max_width=400)
    return content.getvalue()


def main(arguments: list[str] | None = None) -> int:
    """Write the forms with the codes of the current generation; 1 when one of them has nobody to choose from."""
    asked = _arguments(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name in FORMS:
        try:
            (asked.out / f"{name}.xlsx").write_bytes(xlsform(name, known_codes()))
            print(asked.out / f"{name}.xlsx")
        except ValueError as missing:
            print(_("{form}: no codes are known yet for {lists}.").format(form=name, lists=missing), file=sys.stderr)
            failed = 1
    return failed


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m reports.xlsforms", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the folder that the forms go to")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
