"""Excel templates to fill in, made from the declarations of the tables; what is filled in loads as it is.

    python -m reports.templates --out FOLDER [--task NAME] [--language nl|en]
"""

import argparse
import datetime
import io
import sys
from pathlib import Path

import xlsxwriter

from reports.known_codes import known_codes
from reports.template_guide import add_example, add_guide
from reports.template_lists import Lists
from reports.template_sheet import add_sheet
from reports.template_tasks import TASKS, task_title
from reports.workbook import OPTIONS
from translations import LANGUAGES, _, in_language


def template(task: str, known: dict[str, list[str]] | None = None, language: str = "nl") -> bytes:
    """The workbook (.xlsx) for a task of `TASKS`: a sheet per table, then the lists, an explanation and an example.

    `known` gives per table the codes to choose from (`families`, `people`, `sessions`, `partners`, `waves`, `schools`,
    `organisations`). Raises KeyError for an unknown task.
    """
    return in_language(language, _template, task, known or {})


def _template(task: str, known: dict[str, list[str]]) -> bytes:
    tables, content = TASKS[task], io.BytesIO()
    with xlsxwriter.Workbook(content, OPTIONS | {"in_memory": True}) as book:
        # A fixed date, so that the same codes give the same bytes.
        book.set_properties({"title": task_title(task), "created": datetime.datetime(2000, 1, 1)})
        lists = Lists(tables, known, _("Lists"))
        for table in tables:
            add_sheet(book, table, lists)
        lists.add_sheet(book)
        add_guide(book, tables)
        add_example(book, tables, known)
    return content.getvalue()


def main(arguments: list[str] | None = None) -> int:
    """Write the templates as files that are named after their tasks, with the codes of the current generation."""
    asked = _arguments(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    for task in [asked.task] if asked.task else TASKS:
        file = asked.out / f"{task}.xlsx"
        file.write_bytes(template(task, known_codes(), asked.language))
        print(f"{file}: {in_language(asked.language, task_title, task)}")
    return 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m reports.templates", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the folder that the workbooks go to")
    parser.add_argument("--task", choices=list(TASKS), help="one task; all of them when it is not given")
    parser.add_argument("--language", choices=list(LANGUAGES), default="nl")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
