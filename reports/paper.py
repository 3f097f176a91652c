"""How a sheet comes out of a printer."""

from typing import Any

A4 = 9


def on_a4(sheet: Any, headers: int | None = None, upright: bool = False) -> None:
    """Whoever prints the sheet gets all its columns side by side, its row of headers and its number on each page."""
    (sheet.set_portrait if upright else sheet.set_landscape)()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.set_footer("&C&P / &N")
    if headers is not None:
        sheet.repeat_rows(headers)
