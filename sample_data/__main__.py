"""`python -m sample_data` writes the pilot at its four ages, as CSV and Excel, with the truth about each."""

import json
from pathlib import Path

from sample_data import recount, world, write
from sample_data.calendar import AGES

HERE = Path(__file__).parent


def write_ages(folder: Path) -> None:
    """Writes `<age>/*.csv`, `<age>.xlsx` and `truth/<age>.json` for each age."""
    columns = world.columns()
    for age, day in AGES.items():
        tables = world.as_of(day)
        write.csv_folder(tables, columns, folder / age)
        write.workbook(tables, columns, folder / f"{age}.xlsx")
        truth = folder / "truth" / f"{age}.json"
        truth.parent.mkdir(exist_ok=True)
        truth.write_text(json.dumps(recount.truth(tables, day), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_ages(HERE)
