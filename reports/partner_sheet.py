"""What we know of one partner's ties, as a sheet to print and hand back: one HTML file without anything from elsewhere.

It tells levels, which are public among partners; how others trust or value a partner is never in it.
"""

from collections.abc import Sequence
from html import escape

from reports.printed import printed
from translations import _

STYLE = """
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 1.5mm 2mm; border-bottom: 1pt solid #95897B; }
tr { break-inside: avoid; } thead { display: table-header-group; }
"""


def partner_sheet(title: str, lines: Sequence[str], header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """The sheet in the language of this session: a title, some lines, the ties, and the question whether it is right."""
    head = "".join(f"<th>{escape(name)}</th>" for name in header)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    told = "".join(f"<p>{escape(line)}</p>" for line in (*lines, _("Is something not right, or missing? Tell the coordinator.")))
    page = f"<h1>{escape(title)}</h1>{told}<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return printed(title, STYLE, page).encode()
